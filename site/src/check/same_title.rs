//! Files that were copied and keep the title of the first: visitors could not tell the two
//! apart in any list. Roles of other employers or departments may be called the same.

use std::collections::BTreeMap;
use std::sync::Arc;

use roles::id::RoleId;

use crate::diagnostic::{Diagnostic, Place};
use crate::draft::vocabulary::{TermDraft, TitledDraft};
use crate::draft::{Draft, FileDraft, PageDraft, Said, Spanned, VocabularyDraft};
use crate::problem::{piece, problems};
use crate::sources::SourcePath;

use super::look_alike::is_unseen;
use super::role_names::RoleFile;

const COPIED: &str = "+++\n\
    title = \"Records Clerk\"\n\
    description = \"Keep the papers of the city in order.\"\n\
    [taxonomies]\n\
    domain = [\"records\"]\n\
    level = [\"clerk\"]\n\
    [extra]\n\
    status = \"described\"\n\
    kind = \"position\"\n\
    employer = \"City of Elm\"\n\
    +++\nYou keep the maps of the city in order.\n";
const RENAMED: &str = "+++\n\
    title = \"Map Clerk\"\n\
    description = \"Keep the maps of the city in order.\"\n\
    [taxonomies]\n\
    domain = [\"records\"]\n\
    level = [\"clerk\"]\n\
    [extra]\n\
    status = \"described\"\n\
    kind = \"position\"\n\
    employer = \"City of Elm\"\n\
    +++\nYou keep the maps of the city in order.\n";

problems! {
    SAME_TITLE = "same-title", Error {
        what: "Two files have the same title: two roles of one employer, two ladders, or two pages \
               with the same text; or two words of the vocabulary do.",
        why: "A reader of a list cannot tell them apart. Mostly a file was copied, and its title \
              stayed.",
        bad: [piece::whole("content/roles/map-clerk.md", COPIED)],
        good: [piece::whole("content/roles/map-clerk.md", RENAMED)],
    }
}

/// The problems of all files whose title is that of an earlier one.
pub(super) fn check(roles: &BTreeMap<RoleId, Arc<RoleFile>>, draft: &Draft) -> Vec<Diagnostic> {
    let mut seen = Seen::default();
    for file in roles.values() {
        let extra = file.front.extra.as_ref().map(|extra| extra.get_ref());
        let whose = extra
            .map(|extra| [&extra.employer, &extra.department, &extra.team].map(plain).concat());
        seen.see("role", whose.unwrap_or_default(), file);
    }
    for file in &draft.ladders {
        seen.see("ladder", String::new(), file);
    }
    for file in draft.pages.iter().filter(|file| !file.body.text.trim().is_empty()) {
        seen.see("page", file.body.text.trim().to_string(), file);
    }
    if let Some((path, words)) = &draft.vocabulary {
        seen.see_words(path, words);
    }
    seen.problems
}

#[derive(Default)]
struct Seen {
    first: BTreeMap<(&'static str, String, String), Place>,
    problems: Vec<Diagnostic>,
}

impl Seen {
    fn see<E>(&mut self, noun: &'static str, whose: String, file: &FileDraft<PageDraft<E>>) {
        let help = "give this one a title of its own, or delete the file if it is a copy";
        self.see_title((noun, whose), (&file.path, &file.front.title), help);
    }

    /// The words of each kind that are shown by their titles.
    fn see_words(&mut self, path: &SourcePath, words: &VocabularyDraft) {
        let titled = |list: &Option<Vec<Spanned<TitledDraft>>>| titles(list, |word| &word.title);
        let terms = |list: &Option<Vec<Spanned<TermDraft>>>| titles(list, |word| &word.title);
        let lists = [
            ("domain", titled(&words.domain)),
            ("level", titled(&words.level)),
            ("area", titles(&words.area, |word| &word.title)),
            ("field", titles(&words.field, |word| &word.title)),
            ("tool", terms(&words.tool)),
            ("skill", terms(&words.skill)),
            ("credential", terms(&words.credential)),
            ("organization", terms(&words.organization)),
            ("course", terms(&words.course)),
        ];
        for (noun, titles) in lists {
            for title in titles {
                let help = "give this one a title of its own, or delete it if it is a copy";
                self.see_title((noun, String::new()), (path, &title), help);
            }
        }
    }

    fn see_title(
        &mut self,
        (noun, whose): (&'static str, String),
        (path, title): (&SourcePath, &Said<String>),
        help: &str,
    ) {
        let Some(said) = title else { return };
        let title = plain(title);
        let place = Place::span(path, said.span());
        if title.trim().is_empty() {
            return;
        }
        if let Some(first) = self.first.get(&(noun, title.clone(), whose.clone())) {
            let message = format!("two {noun}s are called `{}`", said.get_ref().trim());
            let problem = SAME_TITLE
                .at(place, message)
                .help(help)
                .related(first.clone(), "the first of them");
            self.problems.push(problem);
        } else {
            self.first.insert((noun, title, whose), place);
        }
    }
}

fn titles<T>(
    list: &Option<Vec<Spanned<T>>>,
    title: impl Fn(&T) -> &Said<String>,
) -> Vec<Said<String>> {
    list.iter().flatten().map(|word| title(word.get_ref()).clone()).collect()
}

/// A text in small letters, without what nobody sees, with a mark at its end that keeps two of them apart.
fn plain(said: &Said<String>) -> String {
    let text = said.as_ref().map(|said| {
        let seen: String = said.get_ref().chars().filter(|c| !is_unseen(*c)).collect();
        seen.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
    });
    text.filter(|text| !text.is_empty()).map(|text| text + "\n").unwrap_or_else(|| "\n".into())
}

#[cfg(test)]
mod tests {
    use super::plain;
    use crate::draft::Spanned;

    #[test]
    fn titles_that_look_alike_are_one() {
        let of = |title: &str| plain(&Some(Spanned::new(0..0, title.to_string())));
        for title in ["data  analyst", " Data Analyst ", "Data\u{a0}Analyst", "Da\u{ad}ta Analyst"]
        {
            assert_eq!(of(title), of("Data Analyst"), "{title:?}");
        }
        assert_ne!(of("DataAnalyst"), of("Data Analyst"));
    }
}
