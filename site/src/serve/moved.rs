//! Where an open page goes when its address disappears: to the new page of its file, or to the list
//! above it. New visits to the old address still find no page, as on any host.

use std::collections::{BTreeMap, BTreeSet};

use crate::pages::Pages;
use crate::render::Site;
use crate::sources::{SourcePath, Sources};

/// The pages of a site: the address of each file, and all addresses.
#[derive(Debug, Clone, Default)]
pub(super) struct Standing {
    /// The files that are read.
    pub(super) sources: Sources,
    /// Which page each of them is, in the default language.
    pub(super) pages: Pages,
    /// The folders of the languages; empty for the default one.
    folders: Vec<String>,
    /// The addresses of all pages, including those not made from a single file.
    addresses: BTreeSet<String>,
}

impl Standing {
    /// The pages of a site that was made of some sources.
    pub(super) fn of(site: &Site, sources: &Sources, pages: &Pages) -> Self {
        Self {
            sources: sources.clone(),
            pages: pages.clone(),
            folders: site.languages().into_iter().map(|(_, folder)| folder).collect(),
            addresses: site.addresses().collect(),
        }
    }

    fn title(&self, file: &SourcePath) -> &str {
        self.pages.get(file).map_or("", |page| &page.title)
    }

    fn has(&self, file: &SourcePath) -> bool {
        self.sources.get(file.as_str()).is_some()
    }
}

/// The new address for each one that is gone, including addresses that moved before.
pub(super) fn moved(
    known: BTreeMap<String, String>,
    before: &Standing,
    now: &Standing,
) -> BTreeMap<String, String> {
    let new = new_addresses(before, now);
    let gone = before.addresses.difference(&now.addresses).map(|old| (old.clone(), old.clone()));
    let led = known.into_iter().chain(gone).filter(|(old, _)| !now.addresses.contains(old));
    led.map(|(old, last)| {
        let next = new.get(&last).filter(|new| now.addresses.contains(*new)).unwrap_or(&last);
        let next = nearest(next, now);
        (old, next)
    })
    .collect()
}

/// The address itself if it is a page, otherwise the nearest page above it.
fn nearest(address: &str, now: &Standing) -> String {
    let mut rest = address;
    while !now.addresses.contains(rest) && !rest.is_empty() {
        let above = rest.trim_end_matches('/').rfind('/');
        rest = above.map_or("", |slash| &rest[..=slash]);
    }
    rest.to_string()
}

/// The new address of each file that has another one, in each language.
fn new_addresses(before: &Standing, now: &Standing) -> BTreeMap<String, String> {
    let renamed = renamed(before, now);
    let mut new = BTreeMap::new();
    for (file, page) in before.pages.iter() {
        let file = renamed.get(file).copied().unwrap_or(file);
        let Some(to) = now.pages.get(file).filter(|to| to.address != page.address) else {
            continue;
        };
        for folder in &before.folders {
            new.insert(format!("{folder}{}", page.address), format!("{folder}{}", to.address));
        }
    }
    new
}

/// The new path of each renamed file: the new file with the same title, otherwise the one with the same
/// name in another folder, otherwise the only new file in a folder that lost only one.
fn renamed<'a>(
    before: &'a Standing,
    now: &'a Standing,
) -> BTreeMap<&'a SourcePath, &'a SourcePath> {
    let gone: Vec<_> = before.pages.iter().map(|(file, _)| file).filter(|f| !now.has(f)).collect();
    let new: Vec<_> = now.pages.iter().map(|(file, _)| file).filter(|f| !before.has(f)).collect();
    let titled = only(&new, |file| now.title(file));
    let named = only(&new, name);
    let (went, came) = (only(&gone, folder), only(&new, folder));
    let to = |old: &SourcePath| {
        let same = *titled.get(before.title(old)).unwrap_or(&None);
        let same = same.or_else(|| *named.get(name(old))?);
        same.or_else(|| went.get(folder(old))?.and_then(|_| *came.get(folder(old))?))
    };
    gone.into_iter().filter_map(|old| Some((old, to(old)?))).collect()
}

/// Files by a property; `None` if several share it.
fn only<'a>(
    files: &[&'a SourcePath],
    about: impl Fn(&'a SourcePath) -> &'a str,
) -> BTreeMap<&'a str, Option<&'a SourcePath>> {
    let mut only = BTreeMap::new();
    for file in files {
        only.entry(about(file)).and_modify(|one| *one = None).or_insert(Some(*file));
    }
    only
}

fn name(file: &SourcePath) -> &str {
    file.as_str().rsplit('/').next().unwrap_or_default()
}

fn folder(file: &SourcePath) -> &str {
    file.as_str().strip_suffix(name(file)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Standing, moved};
    use crate::sources::{SourcePath, Sources};
    use crate::{Options, begin, make};

    /// A new site with some files renamed and some texts in them replaced.
    fn site(names: &[(&str, &str)], texts: &[(&str, &str)]) -> Standing {
        let mut sources = Sources::default();
        let replace = |text: &str, pairs: &[(&str, &str)]| {
            pairs.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
        };
        for (path, text) in begin::site(false) {
            let path = SourcePath::new(&replace(&path, names));
            sources.insert_text(path.as_str(), &replace(&text, texts));
        }
        let made = make(&sources, &Options { drafts: true, ..Options::default() });
        let site = made.site.unwrap_or_else(|| panic!("{:#?}", made.diagnostics));
        Standing::of(&site, &sources, &made.pages)
    }

    #[track_caller]
    fn check(before: &Standing, now: &Standing, expected: &[(&str, &str)]) {
        let expected: BTreeMap<String, String> =
            expected.iter().map(|(old, new)| ((*old).into(), (*new).into())).collect();
        assert_eq!(moved(BTreeMap::new(), before, now), expected);
    }

    const ROLE: (&str, &str) = ("data-analyst", "analyst");

    #[test]
    fn a_role_renamed_with_what_names_it_leads_to_its_new_page() {
        let renamed = site(&[ROLE], &[ROLE]);
        check(
            &site(&[], &[]),
            &renamed,
            &[
                ("roles/data-analyst/", "roles/analyst/"),
                ("roles/lead-data-analyst/", "roles/lead-analyst/"),
            ],
        );
    }

    #[test]
    fn pages_of_a_renamed_folder_lead_to_their_new_ones() {
        let pages = |folder| site(&[("content/authors-guide.md", folder)], &[]);
        let (before, now) = (pages("content/help/guide.md"), pages("content/how/guide.md"));
        check(&before, &now, &[("help/guide/", "how/guide/")]);
    }

    #[test]
    fn a_page_that_is_gone_leads_to_the_list_or_home() {
        let mut before = site(&[], &[]);
        let now = before.clone();
        for gone in ["skills/lantern/", "es/roles/lamplighter/", "fruit.html"] {
            before.addresses.insert(gone.into());
        }
        check(
            &before,
            &now,
            &[("es/roles/lamplighter/", ""), ("fruit.html", ""), ("skills/lantern/", "skills/")],
        );
    }

    #[test]
    fn what_moved_twice_is_found_and_what_came_back_stays() {
        let first = site(&[], &[]);
        let second = site(&[("authors-guide.md", "guide.md")], &[]);
        let third = site(&[("authors-guide.md", "help.md")], &[]);
        let known = moved(BTreeMap::new(), &first, &second);
        let twice = moved(known.clone(), &second, &third);
        let lead = |old: &str| twice.get(old).map(String::as_str);
        assert_eq!((lead("authors-guide/"), lead("guide/")), (Some("help/"), Some("help/")));
        let back = moved(known, &second, &first);
        assert_eq!(back, BTreeMap::from([("guide/".into(), "authors-guide/".into())]));
    }
}
