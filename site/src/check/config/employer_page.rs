//! What is said of employers besides their policy: where they are, their website, their page
//! on how hiring works.

use std::collections::BTreeMap;

use crate::content::{EmployerPage, Hiring};
use crate::diagnostic::Diagnostic;
use crate::draft::config::EmployerDraft;
use crate::draft::{ConfigDraft, Said, Spanned};
use crate::problem::{piece, problems};
use crate::sources::SourcePath;

use super::super::Context;
use super::super::findings::Findings;
use super::super::web_address;
use super::each_employer;
use super::navigation::{Pages, route};

problems! {
    BAD_WEBSITE = "bad-website", Error {
        what: "The website of an employer, or its page on hiring, has no whole web address.",
        why: "Pages link to it, and search engines learn from it who the employer is.",
        bad: [piece::config("[[extra.employer]]\nname = \"City of Oak\"\nwebsite = \"oak.example\"")],
        good: [piece::config(
            "[[extra.employer]]\nname = \"City of Oak\"\nwebsite = \"https://oak.example\"",
        )],
    }
}

/// What is said of employers, by name.
pub(in crate::check) fn employer_pages(
    (file, config): &(SourcePath, ConfigDraft),
    pages: &Pages<'_>,
    context: &Context<'_>,
) -> (BTreeMap<String, EmployerPage>, Vec<Diagnostic>) {
    let mut found = Findings::new(file, context.left_out);
    let employers = each_employer(config).iter().filter_map(|draft| {
        let said = draft.get_ref();
        let name = said.name.as_ref()?.get_ref().clone();
        Some((name, page(said, (pages, context), &mut found)))
    });
    let employers = employers.collect();
    (employers, found.into_list())
}

fn page(
    said: &EmployerDraft,
    (pages, context): (&Pages<'_>, &Context<'_>),
    found: &mut Findings<'_>,
) -> EmployerPage {
    let place = said.place.as_ref();
    EmployerPage {
        place: place.and_then(|name| context.words.places.get(name.get_ref())),
        website: website(&said.website, found),
        hiring: said.hiring.as_ref().and_then(|page| hiring(page, pages, found)),
    }
}

fn hiring(page: &Spanned<String>, pages: &Pages<'_>, found: &mut Findings<'_>) -> Option<Hiring> {
    if page.get_ref().starts_with("@/") {
        return Some(Hiring::Page(route(page, pages, found)?));
    }
    website(&Some(page.clone()), found).map(Hiring::Elsewhere)
}

fn website(said: &Said<String>, found: &mut Findings<'_>) -> Option<String> {
    let said = said.as_ref()?;
    let url = said.get_ref();
    if web_address::misleads(said, found) {
        return None;
    }
    if web_address::is_one(url) {
        return Some(url.clone());
    }
    let problem = BAD_WEBSITE.at(found.of(said), format!("`{url}` is no web address"));
    found.add(problem.help("write the whole address, like `https://example.gov`"));
    None
}
