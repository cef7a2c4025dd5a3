//! Sections and ordinary pages: prose with a title and an address.

use roles::Route;
use roles::id::{NotAnId, is_id};

use crate::content::{Links, Listed, Prose, RequirementTexts};
use crate::diagnostic::{Diagnostic, Place};
use crate::draft::{Body, Draft, FileDraft, NoExtra, PageDraft, SectionDraft, Spanned};
use crate::problem::{piece, problems};
use crate::sources::SourcePath;

use super::findings::{Findings, Thing, each, text};
use super::published::{self, Page};
use super::{date, drafts, file_name, head, section, site_path, zola};

problems! {
    MISSING_SECTION = "missing-section", Warning {
        what: "A page that every site has has no file of its own, and gets a plain title.",
        why: "The home page, the page of all roles and that of all ladders are there in any case. \
              Their title and the words at their top are yours to write.",
        bad: [piece::missing("content/ladders/_index.md")],
        good: [piece::whole("content/ladders/_index.md", "+++\ntitle = \"Ladders\"\n+++\n")],
    }

    SECTION_ALWAYS_SHOWN = "section-always-shown", Error {
        what: "The home page, or the page of all roles or ladders, is told to have no page.",
        why: "Every page leads to them.",
        bad: [piece::whole(
            "content/roles/_index.md",
            "+++\ntitle = \"All roles\"\nrender = false\n+++\n",
        )],
        good: [piece::whole("content/roles/_index.md", "+++\ntitle = \"All roles\"\n+++\n")],
    }

    pub(super) REDIRECT_OF_SECTION = "redirect-of-section", Error {
        what: "A section is told to lead to another page, and that does not work out.",
        why: "It leads to a page of the site, by its address. The home page and the pages of all \
              roles and ladders are always there themselves.",
        bad: [piece::whole(
            "content/office/_index.md",
            "+++\ntitle = \"Office\"\nredirect_to = \"about\"\n+++\n",
        )],
        good: [piece::whole(
            "content/office/_index.md",
            "+++\ntitle = \"Office\"\nredirect_to = \"roles/clerk\"\n+++\n",
        )],
    }
}

/// A page of prose with what orders it among others and where it is published.
pub(super) struct Weighed {
    weight: u32,
    pub(super) prose: Prose,
    pub(super) page: Page,
    /// Where a section leads instead of having a page.
    pub(super) redirect: Option<Spanned<String>>,
}

/// All prose that is published, the prose of files with lines that could not be read, and the
/// problems of all.
pub(super) fn check(draft: &Draft) -> (Vec<Weighed>, Vec<Prose>, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let mut all = Vec::new();
    let mut unread: Vec<Prose> = draft.unread.iter().filter_map(only_text).collect();
    let mut keep = |made: Option<Weighed>, found: Findings<'_>, path: &SourcePath| {
        if draft.left_out.file(path.as_str()) {
            unread.extend(made.map(|weighed| weighed.prose));
        } else {
            all.extend(made);
            problems.extend(found.into_list());
        }
    };
    for file in &draft.sections {
        let mut found = Findings::new(&file.path, &draft.left_out);
        keep(section(file, &mut found), found, &file.path);
    }
    for file in &draft.pages {
        let mut found = Findings::new(&file.path, &draft.left_out);
        keep(page(file, &mut found), found, &file.path);
    }
    all.sort_by(|a, b| order(a).cmp(&order(b)));
    (all, unread, problems)
}

/// The prose of a file of which nothing but its text is known.
fn only_text((path, body): &(SourcePath, Body)) -> Option<Prose> {
    let route = published::route_by_name(path)?;
    Some(Prose { body: body.clone(), ..untold(path.clone(), route, "") })
}

/// Prose of which nothing is told yet but its title.
fn untold(file: SourcePath, route: Route, title: &str) -> Prose {
    Prose {
        file,
        route,
        title: title.to_string(),
        description: String::new(),
        updated: None,
        draft: false,
        body: Body::default(),
        requirement_texts: RequirementTexts::new(),
        links: Links::new(),
        listed: Listed::default(),
        language: None,
    }
}

fn order(of: &Weighed) -> (u32, &str, &SourcePath) {
    (of.weight, &of.prose.title, &of.prose.file)
}

/// The route of a section that every site has.
pub(super) fn fixed_route(path: &SourcePath) -> Option<Route> {
    match path.as_str() {
        "content/_index.md" => Some(Route::Home),
        "content/roles/_index.md" => Some(Route::Roles),
        "content/ladders/_index.md" => Some(Route::Ladders),
        _ => None,
    }
}

fn section(file: &FileDraft<SectionDraft>, found: &mut Findings<'_>) -> Option<Weighed> {
    let said = &file.front;
    let fixed = fixed_route(&file.path);
    zola::section(said, fixed.is_some(), found);
    let hidden = said.render.as_ref().filter(|render| !render.get_ref());
    match (&fixed, hidden, said.draft.as_ref().filter(|draft| *draft.get_ref())) {
        (None, Some(_), _) => return None,
        (Some(_), Some(key), _) => always_shown("render", key, found),
        (Some(_), None, Some(key)) => always_shown("draft", key, found),
        _ => {}
    }
    let thing = Thing::top("this section", file.fence.clone());
    let title = found.words(&thing, &said.title, "title = \"All roles\"").unwrap_or_default();
    let route = fixed.or_else(|| by_name(&file.path, found))?;
    let page = Page {
        path: file.path.clone(),
        route: route.clone(),
        what: format!("the section `{}`", file.path),
        place: file.top(),
        chosen: false,
        aliases: each(&said.aliases).to_vec(),
    };
    let prose = Prose {
        file: file.path.clone(),
        route,
        title,
        description: text(&said.description).unwrap_or_default(),
        updated: None,
        draft: drafts::is_draft(&said.draft),
        body: file.body.clone(),
        requirement_texts: RequirementTexts::new(),
        links: Links::new(),
        listed: Listed { date: None, section: Some(section::section(said, found)) },
        language: None,
    };
    let redirect = redirect(said, fixed_route(&file.path).is_some(), found);
    let weight = said.weight.as_ref().map_or(0, |weight| *weight.get_ref());
    Some(Weighed { weight, prose, page, redirect })
}

/// Where a section leads instead of having a page; a section that always has one leads nowhere.
fn redirect(
    said: &SectionDraft,
    is_fixed: bool,
    found: &mut Findings<'_>,
) -> Option<Spanned<String>> {
    let to = said.redirect_to.as_ref()?;
    if is_fixed {
        let message = "this section always has a page";
        found.add(REDIRECT_OF_SECTION.at(found.of(to), message).help("take `redirect_to` out"));
        return None;
    }
    site_path::checked(to, found).map(|path| Spanned::new(to.span(), path))
}

fn always_shown(name: &str, key: &Spanned<bool>, found: &mut Findings<'_>) {
    let message = "this section always has a page";
    let problem = SECTION_ALWAYS_SHOWN.at(found.of(key), message);
    found.add(problem.help(format!("take `{name}` out")));
}

fn page(file: &FileDraft<PageDraft<NoExtra>>, found: &mut Findings<'_>) -> Option<Weighed> {
    let said = &file.front;
    let thing = Thing::top("this page", file.fence.clone());
    zola::page(said, found);
    zola::unlisted(&said.taxonomies, found);
    let date = date::date(&said.date, found);
    let updated = date::date(&said.updated, found);
    let title = found.words(&thing, &said.title, "title = \"Why work here\"").unwrap_or_default();
    let route = route(file, found)?;
    if said.render.as_ref().is_some_and(|render| !render.get_ref()) {
        return None;
    }
    let page = Page::of(file, route.clone(), format!("the page `{}`", file.path));
    let prose = Prose {
        file: file.path.clone(),
        route,
        title,
        description: text(&said.description).unwrap_or_default(),
        updated,
        draft: drafts::is_draft(&said.draft),
        body: file.body.clone(),
        requirement_texts: RequirementTexts::new(),
        links: Links::new(),
        listed: Listed { date, section: None },
        language: None,
    };
    Some(Weighed { weight: head::weight(said), prose, page, redirect: None })
}

/// The address of a page: its `path`, else its folders with its `slug`, else by its name.
fn route(file: &FileDraft<PageDraft<NoExtra>>, found: &mut Findings<'_>) -> Option<Route> {
    let said = &file.front;
    if let Some(path) = &said.path {
        return site_path::checked(path, found).map(Route::Prose);
    }
    let Some(slug) = &said.slug else { return by_name(&file.path, found) };
    found.id(slug, |text| if is_id(text) { Ok(()) } else { Err(NotAnId) })?;
    let Some(Route::Prose(address)) = by_name(&file.path, found) else { return None };
    Some(Route::Prose(match address.rsplit_once('/') {
        Some((folders, _)) => format!("{folders}/{}", slug.get_ref()),
        None => slug.get_ref().clone(),
    }))
}

fn by_name(path: &SourcePath, found: &mut Findings<'_>) -> Option<Route> {
    let address = file_name::address(path);
    if address.is_none() {
        found.add(file_name::bad_name(path));
    }
    address.map(Route::Prose)
}

/// What replaces a section that every site has and this one does not.
pub(super) fn stand_in(path: &str, route: Route, title: &str) -> (Prose, Diagnostic) {
    let file = SourcePath::new(path);
    let message = format!("there is no `{path}`, which holds the title and the text of a page");
    let problem = MISSING_SECTION.at(Place::file(&file), message);
    let help = format!("write one with `title = \"{title}\"`; until then that is the title");
    (untold(file, route, title), problem.help(help))
}
