//! What of Markdown a site has switched on: for all its pages, and for those of one section.

use std::collections::BTreeMap;

use crate::content::{Content, Switches};
use crate::draft::zola::MarkdownDraft;
use crate::draft::{AnchorLinks, Draft, Said, Spanned};
use crate::sources::SourcePath;

/// Switches it on in all prose.
pub(super) fn switch(content: &mut Content, draft: &Draft) {
    let config = draft.config.as_ref().and_then(|(_, config)| config.markdown.as_ref());
    let of_site = config.map(|said| of_site(said.get_ref())).unwrap_or_default();
    let of_sections = of_sections(draft);
    let fixed = [&mut content.home, &mut content.roles_section, &mut content.ladders_section];
    let described = content.roles.values_mut().chain(content.ladders.values_mut());
    let others = content.pages.iter_mut().chain(&mut content.unread);
    for prose in fixed.into_iter().chain(described).chain(others) {
        let own = of_sections.get(section_of(&prose.file)).copied();
        let anchor_links = own.unwrap_or(of_site.anchor_links);
        prose.body.switches = Switches { anchor_links, ..of_site };
    }
}

fn of_site(said: &MarkdownDraft) -> Switches {
    let on = |said: &Said<bool>| said.as_ref().is_some_and(|said| *said.get_ref());
    Switches {
        smart_punctuation: on(&said.smart_punctuation),
        definition_list: on(&said.definition_list),
        github_alerts: on(&said.github_alerts),
        anchor_links: said
            .insert_anchor_links
            .as_ref()
            .map(Spanned::get_ref)
            .copied()
            .unwrap_or_default(),
    }
}

/// Where headings have links, by the folder of the section that says so.
fn of_sections(draft: &Draft) -> BTreeMap<&str, AnchorLinks> {
    let sections = draft.sections.iter().filter_map(|file| {
        let said = file.front.insert_anchor_links.as_ref()?;
        Some((section_of(&file.path), *said.get_ref()))
    });
    sections.collect()
}

/// The folder of the section that a file belongs to, as in Zola: its own, or the one above where
/// the page has a folder to itself.
fn section_of(file: &SourcePath) -> &str {
    let split = |path: &'_ str| path.rfind('/').map(|at| (at, at + 1));
    let path = file.as_str();
    let Some((end, name)) = split(path) else { return "" };
    match &path[name..] {
        "index.md" => split(&path[..end]).map_or("", |(above, _)| &path[..above]),
        _ => &path[..end],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_belongs_to_the_section_of_its_folder() {
        for (file, folder) in [
            ("content/news/_index.md", "content/news"),
            ("content/news/one.md", "content/news"),
            ("content/news/two/index.md", "content/news"),
            ("content/about.md", "content"),
        ] {
            assert_eq!(section_of(&SourcePath::new(file)), folder, "{file}");
        }
    }
}
