//! Ordinary pages that list the pages below them, as Zola has it for sections.

use std::cmp::Reverse;

use ::words::{msg, say};
use roles::Route;
use roles::date::Date;

use super::index::Index;
use super::{Page, Subject};
use crate::content::{Content, Prose, Section, SortBy};

/// A section with what stands below it.
#[derive(Debug, Clone)]
pub struct SectionView<'a> {
    /// Its prose; only on the first page.
    pub prose: &'a Prose,
    /// The pages of this part of the list.
    pub entries: Vec<SectionEntry<'a>>,
    /// The number of the part, from 1.
    pub number: u32,
    /// How many parts there are.
    pub of: u32,
}

/// A page in the list of a section.
#[derive(Debug, Clone)]
pub struct SectionEntry<'a> {
    /// Where it is.
    pub route: &'a Route,
    /// Its title.
    pub title: &'a str,
    /// What it says.
    pub description: &'a str,
    /// When it was published.
    pub date: Option<Date>,
}

/// The further pages of a section whose list takes several, behind its own.
pub(super) fn further(page: &Page, n: usize, content: &Content) -> Vec<Page> {
    let of = parts(n, content);
    (2..=of)
        .filter_map(|number| {
            Some(Page {
                route: route_of(&content.pages[n], number)?,
                title: say(msg::PageOf {
                    page: &page.title,
                    number: number as usize,
                    of: of as usize,
                }),
                trail: trail(page),
                subject: Subject::Section(n, number),
                ..page.clone()
            })
        })
        .collect()
}

fn trail(page: &Page) -> Vec<(String, Route)> {
    let own = (page.title.clone(), page.route.clone());
    page.trail.iter().cloned().chain([own]).collect()
}

/// Where a part of a section is.
pub(crate) fn route_of(prose: &Prose, number: u32) -> Option<Route> {
    let (Route::Prose(path), Some(section)) = (&prose.route, &prose.listed.section) else {
        return None;
    };
    Some(match number {
        1 => prose.route.clone(),
        number => Route::Prose(format!("{path}/{}/{number}", section.paginate_path)),
    })
}

/// What a part of a section shows.
pub(super) fn view(n: usize, number: u32, index: &Index) -> SectionView<'_> {
    let content = &index.content;
    let prose = &content.pages[n];
    let by = prose.listed.section.as_ref().and_then(|section| section.paginate_by);
    let by = by.map_or(usize::MAX, |by| by as usize);
    let all = below(prose, content);
    let entries = all.into_iter().skip(by.saturating_mul(number as usize - 1)).take(by);
    let entries = entries.map(|one| SectionEntry {
        route: &one.route,
        title: &one.title,
        description: &one.description,
        date: one.listed.date,
    });
    SectionView { prose, entries: entries.collect(), number, of: parts(n, content) }
}

/// How many pages the list of a section takes.
fn parts(n: usize, content: &Content) -> u32 {
    let prose = &content.pages[n];
    let by = prose.listed.section.as_ref().and_then(|section| section.paginate_by);
    let Some(by) = by else { return 1 };
    let parts = below(prose, content).len().div_ceil(by as usize).max(1);
    u32::try_from(parts).unwrap_or(u32::MAX)
}

/// The pages below a section, in its order: those in its folder, the sections there, and the
/// pages of transparent ones.
fn below<'a>(prose: &Prose, content: &'a Content) -> Vec<&'a Prose> {
    let Some(section) = &prose.listed.section else { return Vec::new() };
    let mut found = Vec::new();
    collect(prose, content, &mut found);
    sort(&mut found, section);
    found
}

fn collect<'a>(prose: &Prose, content: &'a Content, found: &mut Vec<&'a Prose>) {
    for child in content.pages.iter().filter(|child| parent_is(prose, child)) {
        if child.listed.section.as_ref().is_some_and(|section| section.transparent) {
            collect(child, content, found);
        } else {
            found.push(child);
        }
    }
}

fn parent_is(prose: &Prose, child: &Prose) -> bool {
    let (Route::Prose(above), Route::Prose(path)) = (&prose.route, &child.route) else {
        return false;
    };
    path.strip_prefix(above.as_str())
        .and_then(|rest| rest.strip_prefix('/'))
        .is_some_and(|rest| !rest.contains('/'))
}

/// Pages come by weight and title; what lacks that by which they are sorted comes last.
fn sort(pages: &mut [&Prose], section: &Section) {
    let address = |page: &Prose| page.route.address();
    match section.sort_by {
        SortBy::Weight => {}
        SortBy::Date => pages.sort_by_key(|page| Reverse(page.listed.date)),
        SortBy::UpdateDate => {
            pages.sort_by_key(|page| Reverse(page.updated.or(page.listed.date)));
        }
        SortBy::Title => pages.sort_by_key(|page| page.title.to_lowercase()),
        SortBy::TitleBytes => pages.sort_by(|a, b| a.title.cmp(&b.title)),
        SortBy::Slug => pages.sort_by_key(|page| {
            let address = address(page);
            address.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned()
        }),
        SortBy::Permalink => pages.sort_by_key(|page| address(page)),
    }
    if section.reversed {
        pages.reverse();
    }
}
