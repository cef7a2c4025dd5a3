//! Files that were copied and keep the title of the first: visitors could not tell the two
//! apart in any list. Roles of other employers or departments may be called the same.

use std::collections::BTreeMap;
use std::sync::Arc;

use roles::id::RoleId;

use crate::diagnostic::{Diagnostic, Place};
use crate::draft::{Draft, FileDraft, PageDraft, Said};
use crate::problem::{piece, problems};

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
               with the same text.",
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
    seen.problems
}

#[derive(Default)]
struct Seen {
    first: BTreeMap<(&'static str, String, String), Place>,
    problems: Vec<Diagnostic>,
}

impl Seen {
    fn see<E>(&mut self, noun: &'static str, whose: String, file: &FileDraft<PageDraft<E>>) {
        let Some(said) = &file.front.title else { return };
        let title = plain(&file.front.title);
        let place = Place::span(&file.path, said.span());
        if title.is_empty() {
            return;
        }
        if let Some(first) = self.first.get(&(noun, title.clone(), whose.clone())) {
            let message = format!("two {noun}s are called `{}`", said.get_ref().trim());
            let problem = SAME_TITLE
                .at(place, message)
                .help("give this one a title of its own, or delete the file if it is a copy")
                .related(first.clone(), "the first of them");
            self.problems.push(problem);
        } else {
            self.first.insert((noun, title, whose), place);
        }
    }
}

/// A text in small letters, with a mark at its end that keeps two of them apart.
fn plain(said: &Said<String>) -> String {
    let text = said.as_ref().map(|said| said.get_ref().trim().to_lowercase());
    text.filter(|text| !text.is_empty()).map(|text| text + "\n").unwrap_or_else(|| "\n".into())
}
