//! The last step of checking: all parts of a site put together.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;
use roles::catalog::{CatalogError, Policy};
use roles::id::{LadderId, RoleId};
use roles::{Catalog, Route, Vocabulary};

use crate::CHUNK;
use crate::content::{Content, EmployerPage, Prose, SiteConfig};
use crate::diagnostic::Diagnostic;
use crate::draft::Draft;

use super::drafts::Hidden;
use super::prose::{self, Weighed};
use super::published::{self, Published};
use super::{Checked, CheckedFile, Context, config, switches};

/// What has been checked on its own.
pub(super) struct Parts<'d> {
    pub(super) draft: &'d Draft,
    pub(super) hidden: &'d Hidden,
    pub(super) context: &'d Context<'d>,
    pub(super) checked: Checked,
    pub(super) prose: Vec<Weighed>,
    pub(super) unread: Vec<Prose>,
}

/// The content of a site; none where an error leaves nothing true to show.
pub(super) fn content(
    parts: Parts<'_>,
    vocabulary: Option<Vocabulary>,
) -> (Option<Content>, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let settings = settings(&parts, &mut problems);
    let (published, found) = published(&parts, settings.as_ref().map(|(_, policy)| policy));
    problems.extend(found);
    let Parts { draft, hidden, context, checked, prose, unread } = parts;
    let prose = sections(prose, draft, &mut problems);
    let Some((mut site, policy)) = settings else { return (None, problems) };
    let pages = config::Pages { routes: &published.routes, hidden };
    (site.navigation, site.help.pages) = links(draft, &pages, &mut problems);
    site.employers = employers(draft, &pages, context, &mut problems);
    let unfinished = unfinished(draft, &checked);
    let vocabulary = vocabulary.filter(|_| published.sound && !policy.employers.is_empty());
    let Some(vocabulary) = vocabulary else { return (None, problems) };
    let (catalog, roles, ladders) = catalog(vocabulary, policy, checked);
    let mut content = Content {
        site,
        now: context.now,
        catalog: Arc::new(catalog),
        roles,
        ladders,
        home: prose.home,
        roles_section: prose.roles,
        ladders_section: prose.ladders,
        pages: prose.others,
        unread,
        routes: published.routes,
        unfinished,
        redirects: published.redirects,
        shell: draft.shell.clone(),
        files: published.files,
        translations: Vec::new(),
    };
    finish(&mut content, draft);
    (Some(content), problems)
}

/// What needs all pages: how they are read, and where their links lead.
fn finish(content: &mut Content, draft: &Draft) {
    switches::switch(content, draft);
    let routes = &content.routes;
    let fixed =
        [&mut content.home, &mut content.roles_section, &mut content.ladders_section].into_iter();
    let described = content.roles.values_mut().chain(content.ladders.values_mut());
    let others = content.pages.iter_mut().chain(&mut content.unread);
    let prose: Vec<_> = fixed.chain(described).chain(others).collect();
    prose.into_par_iter().with_max_len(CHUNK).for_each(|prose| prose.resolve_links(routes));
}

/// The pages of files that could not be read or make no sense.
fn unfinished(draft: &Draft, checked: &Checked) -> BTreeSet<Route> {
    let unread = draft.left_out.files().filter_map(published::route_by_name);
    let roles = checked.roles.iter().filter(|role| role.made.is_none());
    let roles = roles.map(|role| role.page.route.clone());
    let ladders = checked.ladders.iter().filter(|ladder| ladder.made.is_none());
    let ladders = ladders.map(|ladder| ladder.page.route.clone());
    let fixed = [Route::Home, Route::Roles, Route::Ladders];
    unread.chain(roles).chain(ladders).filter(|route| !fixed.contains(route)).collect()
}

/// What is true, and the prose of roles and ladders.
type Made = (Catalog, BTreeMap<RoleId, Prose>, BTreeMap<LadderId, Prose>);

fn catalog(vocabulary: Vocabulary, policy: Policy, checked: Checked) -> Made {
    let (roles, role_prose) = separate(checked.roles);
    let (ladders, ladder_prose) = separate(checked.ladders);
    let catalog = Catalog::new(vocabulary, policy, roles, ladders);
    let catalog = catalog.unwrap_or_else(|errors| {
        let (CatalogError::RoleTwice(id) | CatalogError::NoSuchRole(id)) = &errors[0];
        panic!("role `{id}` is named and not there, which was not said")
    });
    (catalog, role_prose, ladder_prose)
}

fn settings(parts: &Parts<'_>, problems: &mut Vec<Diagnostic>) -> Option<(SiteConfig, Policy)> {
    let file = parts.draft.config.as_ref()?;
    let places = &parts.context.words.places;
    let (site, policy, found) = config::check(file, places, &parts.draft.left_out);
    problems.extend(found);
    Some((site, policy))
}

/// Words and the page each leads to.
type Links = Vec<(String, Route)>;

/// The main navigation, and the pages that help.
fn links(
    draft: &Draft,
    pages: &config::Pages<'_>,
    problems: &mut Vec<Diagnostic>,
) -> (Links, Links) {
    let Some(file) = &draft.config else { return (Vec::new(), Vec::new()) };
    let (navigation, found) = config::navigation(file, pages, &draft.left_out);
    problems.extend(found);
    let (help, found) = config::help_pages(file, pages, &draft.left_out);
    problems.extend(found);
    (navigation, help)
}

/// What is said of employers besides their policy.
fn employers(
    draft: &Draft,
    pages: &config::Pages<'_>,
    context: &Context<'_>,
    problems: &mut Vec<Diagnostic>,
) -> BTreeMap<String, EmployerPage> {
    let Some(file) = &draft.config else { return BTreeMap::new() };
    let (employers, found) = config::employer_pages(file, pages, context);
    problems.extend(found);
    employers
}

fn published(parts: &Parts<'_>, policy: Option<&Policy>) -> (Published, Vec<Diagnostic>) {
    let Parts { draft, context, checked, prose, .. } = parts;
    let roles = checked.roles.iter().map(|role| role.page.clone());
    let ladders = checked.ladders.iter().map(|ladder| ladder.page.clone());
    let leading: Vec<_> =
        prose.iter().filter_map(|one| Some((one.page.clone(), one.redirect.clone()?))).collect();
    let prose = prose.iter().map(|weighed| weighed.page.clone());
    let pages: Vec<_> = roles.chain(ladders).chain(prose).collect();
    let employers = policy.map_or(&[][..], |policy| &policy.employers[..]);
    let (mut published, mut found) = published::check(&pages, draft, &context.words, employers);
    found.extend(published::lead_on(&mut published, &leading, (&pages, draft)));
    (published, found)
}

/// The sections that every site has, and all other prose.
struct Sections {
    home: Prose,
    roles: Prose,
    ladders: Prose,
    others: Vec<Prose>,
}

fn sections(prose: Vec<Weighed>, draft: &Draft, problems: &mut Vec<Diagnostic>) -> Sections {
    let mut by_route: BTreeMap<Route, Prose> = BTreeMap::new();
    let mut others = Vec::new();
    for Weighed { prose, .. } in prose.into_iter().filter(|one| one.redirect.is_none()) {
        match prose::fixed_route(&prose.file) {
            Some(route) => drop(by_route.insert(route, prose)),
            None => others.push(prose),
        }
    }
    let mut take = |path: &str, route: Route, title: &str| {
        by_route.remove(&route).unwrap_or_else(|| {
            let (prose, problem) = prose::stand_in(path, route, title);
            let unread = draft.left_out.file(path);
            problems.extend(Some(problem).filter(|_| !unread));
            prose
        })
    };
    Sections {
        home: take("content/_index.md", Route::Home, "Careers"),
        roles: take("content/roles/_index.md", Route::Roles, "All roles"),
        ladders: take("content/ladders/_index.md", Route::Ladders, "Career ladders"),
        others,
    }
}

/// Things in one list, their prose by id in another.
fn separate<Id: Ord, Thing>(
    checked: Vec<CheckedFile<Id, Thing>>,
) -> (Vec<Thing>, BTreeMap<Id, Prose>) {
    let mut all = Vec::with_capacity(checked.len());
    let mut prose = BTreeMap::new();
    for CheckedFile { id, made, .. } in checked {
        if let Some((thing, words)) = made {
            prose.insert(id, words);
            all.push(thing);
        }
    }
    (all, prose)
}
