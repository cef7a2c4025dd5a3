//! What role and ladder files have in common: Zola's own keys.

use roles::Route;
use roles::date::Date;
use roles::id::{NotAnId, is_id};

use crate::content::{Links, Listed, Prose, RequirementTexts};
use crate::draft::{FileDraft, PageDraft};
use crate::problem::{piece, problems};

use super::findings::{Findings, Thing};
use super::{date, drafts, zola};

problems! {
    DESCRIPTION_TOO_LONG = "description-too-long", Error {
        what: "A description has more than 160 characters.",
        why: "It stands in lists and in the results of search engines, which cut off the rest.",
        bad: [piece::role(
            "description = \"Keep the papers of the city in order, find them again when somebody \
             asks for them, and look after the old ones so that they are still there in a hundred \
             years or more.\"",
        )],
        good: [piece::role(
            "description = \"Keep the papers of the city in order and find them again.\"",
        )],
    }

    PAGE_ALWAYS_SHOWN = "page-always-shown", Error {
        what: "A role or ladder is told to have no page, or not to be found.",
        why: "Each role and each ladder has a page, and lists name it. What is not ready is a \
              draft.",
        bad: [piece::role("render = false")],
        good: [piece::role("render = true")],
    }

    ADDRESS_IS_FIXED = "address-is-fixed", Error {
        what: "The address of a role or a ladder is chosen with `path`.",
        why: "Roles lie under `roles/` and ladders under `ladders/`, so that links between them \
              always hold. The last part is yours: write `slug`.",
        bad: [piece::role("path = \"jobs/clerk\"")],
        good: [piece::role("slug = \"records-clerk\"")],
    }
}

/// The longest description, in characters.
const LONGEST_DESCRIPTION: usize = 160;

/// Zola's keys of a page, checked.
pub(super) struct Head {
    pub(super) title: String,
    pub(super) description: String,
    pub(super) weight: u32,
    pub(super) published: Option<Date>,
    pub(super) updated: Option<Date>,
}

impl Head {
    /// The prose of a file under this head.
    pub(super) fn prose<E>(&self, file: &FileDraft<PageDraft<E>>, route: Route) -> Prose {
        Prose {
            file: file.path.clone(),
            route,
            title: self.title.clone(),
            description: self.description.clone(),
            updated: self.updated,
            draft: drafts::is_draft(&file.front.draft),
            body: file.body.clone(),
            requirement_texts: RequirementTexts::new(),
            links: Links::new(),
            listed: Listed::default(),
            language: None,
        }
    }
}

/// Checks the head of a role or a ladder.
pub(super) fn check<E>(thing: &Thing, page: &PageDraft<E>, found: &mut Findings<'_>) -> Head {
    let title = found.words(thing, &page.title, "title = \"Data Engineer\"");
    let example = "description = \"What the page says, in 160 characters\"";
    let description = found.words(thing, &page.description, example);
    length(page, found);
    zola::page(page, found);
    always_shown(thing, page, found);
    if let Some(slug) = &page.slug {
        found.id(slug, |text| if is_id(text) { Ok(()) } else { Err(NotAnId) });
    }
    Head {
        title: title.unwrap_or_default(),
        description: description.unwrap_or_default(),
        weight: weight(page),
        published: date::date(&page.date, found),
        updated: date::date(&page.updated, found),
    }
}

/// The place in lists; what has none comes after all that have one.
pub(super) fn weight<E>(page: &PageDraft<E>) -> u32 {
    page.weight.as_ref().map_or(u32::MAX, |weight| *weight.get_ref())
}

fn length<E>(page: &PageDraft<E>, found: &mut Findings<'_>) {
    let Some(said) = &page.description else { return };
    let length = said.get_ref().trim().chars().count();
    if length > LONGEST_DESCRIPTION {
        let message = format!("this description has {length} characters");
        let over = length - LONGEST_DESCRIPTION;
        let help = format!("at most {LONGEST_DESCRIPTION} are accepted: take out {over}");
        found.add(DESCRIPTION_TOO_LONG.at(found.of(said), message).help(help));
    }
}

fn always_shown<E>(thing: &Thing, page: &PageDraft<E>, found: &mut Findings<'_>) {
    for (key, said) in [("render", &page.render), ("in_search_index", &page.in_search_index)] {
        if let Some(said) = said.as_ref().filter(|said| !said.get_ref()) {
            let message = format!("{} always has a page and is always found", thing.name);
            let help = format!("take `{key}` out; `draft = true` hides the whole file");
            found.add(PAGE_ALWAYS_SHOWN.at(found.of(said), message).help(help));
        }
    }
    if let Some(path) = &page.path {
        let message = format!("the address of {} cannot be chosen freely", thing.name);
        let help = "take `path` out; choose the last part with `slug`, \
                    and list older addresses under `aliases`";
        found.add(ADDRESS_IS_FIXED.at(found.of(path), message).help(help));
    }
}
