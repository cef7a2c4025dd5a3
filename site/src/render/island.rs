//! Islands as they stand in pages, and the data they load. How they look and behave is
//! the business of `widget`.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use roles::find::FinderIndex;
use roles::opening::Phase;
use roles::{Catalog, CheckData, GapTable, Instant, Role, Route, SkillMatrix};
use widget::{CompareIsland, FinderIsland, SkillsIsland};
use words::{Group, Table, group};

use super::asset::{Asset, DATA, FOLDER};
use super::link_context::LinkContext;
use super::parts;
use crate::content::{Content, SiteConfig};
use crate::output::NewFile;
use crate::plan::opening;

/// The messages of each module.
const FINDER: &[Group] = &[group::BASE, group::FINDER, group::SO_FAR];
const SKILLS: &[Group] = &[group::BASE, group::SKILLS];
const COMPARISON: &[Group] = &[group::BASE, group::COMPARE, group::SO_FAR];
pub(super) const CHECK: &[Group] = &[
    group::ANSWERS,
    group::BASE,
    group::CHECK,
    group::QUESTIONS,
    group::REQUIREMENTS,
    group::RESULTS,
    group::SINCE,
];
pub(super) const PROGRESS: &[Group] =
    &[group::BASE, group::PROGRESS, group::REQUIREMENTS, group::RESULTS];

/// What islands of one language have in common.
#[derive(Clone, Copy)]
pub(super) struct Setting<'a> {
    pub(super) content: &'a Content,
    pub(super) catalog: &'a Catalog,
    /// The moment of the build.
    pub(super) now: Option<Instant>,
    pub(super) table: &'a Table,
    /// How the line of each field looks, by the field's id.
    pub(super) lines: &'a BTreeMap<String, String>,
    /// How the site links.
    pub(super) site: &'a SiteConfig,
}

impl<'a> Setting<'a> {
    fn here(self, route: &'a Route) -> LinkContext<'a> {
        LinkContext::new(route, self.site)
    }

    /// The messages of a module.
    pub(super) fn words(self, groups: &[Group]) -> NewFile {
        let asset = Asset::named("messages", DATA, self.table.cut(groups));
        (asset.path, asset.bytes)
    }

    fn link(self, route: &Route, file: &NewFile) -> widget::AttrValue {
        self.here(route).loads(&file.0).into()
    }
}

/// An island as it stands in its only page, and what it loads.
pub(super) struct Island {
    /// Its markup, complete without script.
    pub(super) html: String,
    /// The data and the messages it loads.
    pub(super) files: Vec<NewFile>,
}

impl Island {
    /// The finder of all roles; none when there is no role to find.
    pub(super) fn finder(setting: Setting<'_>, route: &Route) -> Option<Self> {
        if setting.catalog.roles().is_empty() {
            return None;
        }
        let openings = |n: usize| {
            let all = opening::of_card(&setting.catalog.roles()[n], setting.now);
            let ahead = all.iter().filter(|(_, phase, _)| *phase != Phase::Closed);
            let closes = ahead.filter_map(|(one, ..)| Some(one.closes.as_ref()?.instant.0)).min();
            let tags = all.into_iter();
            let tags = tags.flat_map(|(opening, now, states)| parts::tags(opening, now, &states));
            (tags.collect(), closes)
        };
        let index = FinderIndex::of(setting.catalog).with_openings(openings);
        let index =
            index.with_lines(|domain| setting.lines.get(domain).cloned().unwrap_or_default());
        let mut parts = Vec::new();
        let index = match setting.site.single_folder {
            true => index,
            false => index.apart(|bytes| part("part", bytes, &mut parts)),
        };
        let mut files = vec![file("roles", index.to_bytes()), setting.words(FINDER)];
        let html = widget::render_finder(FinderIsland {
            index: Rc::new(index),
            data: setting.link(route, &files[0]),
            words: setting.link(route, &files[1]),
            root: setting.here(route).root().into(),
        });
        files.extend(parts);
        Some(Self { html, files })
    }

    /// The table of who asks for what; none when nobody asks for anything.
    pub(super) fn skills(matrix: &SkillMatrix, setting: Setting<'_>) -> Option<Self> {
        if matrix.skills().is_empty() {
            return None;
        }
        let files = vec![file("skills", matrix.to_bytes()), setting.words(SKILLS)];
        let html = widget::render_skills(SkillsIsland {
            matrix: Rc::new(matrix.clone()),
            data: setting.link(&Route::Skills, &files[0]),
            words: setting.link(&Route::Skills, &files[1]),
            root: setting.here(&Route::Skills).root().into(),
        });
        Some(Self { html, files })
    }

    /// The comparison of any two of some roles, on the page at `route`.
    pub(super) fn comparison(roles: &[&Role], route: &Route, setting: Setting<'_>) -> Self {
        let sides = |n: usize| crate::plan::sides(roles[n], setting.content);
        let gaps = GapTable::of(roles, setting.catalog.vocabulary()).with_facts(sides);
        let files = vec![file("gaps", gaps.to_bytes()), setting.words(COMPARISON)];
        let html = widget::render_compare(CompareIsland {
            book: Rc::new(gaps),
            drawn: *route != Route::Compare,
            data: setting.link(route, &files[0]),
            words: setting.link(route, &files[1]),
            root: setting.here(route).root().into(),
        });
        Self { html, files }
    }
}

fn file(stem: &str, bytes: Vec<u8>) -> NewFile {
    let data = Asset::named(stem, DATA, bytes);
    (data.path, data.bytes)
}

/// A file that lies beside one that a page names, and its name. Without a host nothing can be
/// loaded but what a page names, and so there are none.
fn part(stem: &str, bytes: Vec<u8>, parts: &mut Vec<NewFile>) -> String {
    let part = file(stem, bytes);
    let name = part.0.trim_start_matches(FOLDER).to_owned();
    parts.push(part);
    name
}

/// All roles, for the self-check over all of them and for pages that say where answers stand.
pub(super) struct AllRoles {
    /// With all roles, whatever their files.
    pub(super) whole: Arc<CheckData>,
    /// What the page of the self-check begins with: without the roles on a large site.
    pub(super) book: Arc<CheckData>,
    /// Its file.
    pub(super) file: NewFile,
    /// The files of the roles of a large site.
    pub(super) parts: Vec<NewFile>,
}

impl AllRoles {
    pub(super) fn of(catalog: &Arc<Catalog>, is_single_folder: bool) -> Self {
        let whole = Arc::new(CheckData::of(catalog));
        let mut parts = Vec::new();
        let book = match is_single_folder {
            true => Arc::clone(&whole),
            false => Arc::new(whole.apart(|bytes| part("check", bytes, &mut parts))),
        };
        let file = file("check", book.to_bytes());
        Self { whole, book, file, parts }
    }

    /// The roles of a page in a file of their own; none where the first file has all.
    pub(super) fn of_page(&self, roles: &[&Role]) -> Option<NewFile> {
        let bytes = || self.whole.roles_to_bytes(roles.iter().copied());
        (!self.parts.is_empty()).then(|| file("check", bytes()))
    }
}
