//! Where everything is published: routes of content files, old addresses, and no
//! address used twice.

use std::collections::BTreeMap;

use bytes::Bytes;
use roles::Route;
use roles::catalog::Employer;
use roles::id::is_id;

use crate::diagnostic::{Diagnostic, Place};
use crate::draft::{Draft, FileDraft, PageDraft, Spanned};
use crate::parse::unpublished;
use crate::sources::SourcePath;

use super::address::Addresses;
use super::findings::{Findings, each};
use super::vocabulary::WordNames;
use super::{file_name, prose, site_path};

/// A content file and its page.
#[derive(Debug, Clone)]
pub(super) struct Page {
    pub(super) path: SourcePath,
    pub(super) route: Route,
    /// What it is, in words: "role `clerk`".
    pub(super) what: String,
    /// Where its address is chosen, or where its file begins.
    pub(super) place: Place,
    /// Whether its author chose the address.
    pub(super) chosen: bool,
    /// Its old addresses.
    pub(super) aliases: Vec<Spanned<String>>,
}

impl Page {
    /// The page of a file whose last part of the address is its slug.
    pub(super) fn of<E>(file: &FileDraft<PageDraft<E>>, route: Route, what: String) -> Self {
        let said = &file.front;
        let chosen = said.path.as_ref().or(said.slug.as_ref());
        let place = chosen.map_or_else(|| file.top(), |said| Place::span(&file.path, said.span()));
        let (chosen, aliases) = (chosen.is_some(), each(&said.aliases).to_vec());
        Self { path: file.path.clone(), route, what, place, chosen, aliases }
    }
}

/// Routes by content file, and old addresses by file of the site.
#[derive(Debug, Default)]
pub(super) struct Published {
    pub(super) routes: BTreeMap<String, Route>,
    pub(super) redirects: BTreeMap<String, Route>,
    /// Files copied as they are, by path in the site.
    pub(super) files: BTreeMap<String, Bytes>,
    /// Whether every address is used once.
    pub(super) sound: bool,
}

/// Where pages are published.
pub(super) fn check(
    pages: &[Page],
    draft: &Draft,
    words: &WordNames<'_>,
    employers: &[Employer],
) -> (Published, Vec<Diagnostic>) {
    let mut addresses = Addresses::default();
    made_pages(&mut addresses, words, employers);
    let own = pages.iter().filter(|page| prose::fixed_route(&page.path).is_none());
    // Of two with one address, the one whose author chose it is the one to change.
    let (chosen, by_name): (Vec<_>, Vec<_>) = own.partition(|page| page.chosen);
    for page in by_name.into_iter().chain(chosen) {
        addresses.page(&page.route, page.what.clone(), page.place.clone());
    }
    let (files, mut problems) = copied(draft, pages, &mut addresses);
    let mut redirects = BTreeMap::new();
    for page in pages {
        let mut found = Findings::new(&page.path, &draft.left_out);
        for alias in &page.aliases {
            let Some(file) = alias_file(alias, &mut found) else { continue };
            if addresses.alias(&file, &page.what, found.of(alias)) {
                redirects.insert(file, page.route.clone());
            }
        }
        problems.extend(found.into_list());
    }
    let clashes = addresses.into_problems();
    let sound = clashes.is_empty();
    problems.extend(clashes);
    (Published { routes: routes(pages, draft), redirects, files, sound }, problems)
}

/// The files that are copied as they are.
fn copied(
    draft: &Draft,
    pages: &[Page],
    addresses: &mut Addresses,
) -> (BTreeMap<String, Bytes>, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let mut files = BTreeMap::new();
    for (source, bytes) in &draft.files {
        let Some(file) = copied_to(source, pages) else {
            problems.push(unpublished(source, bytes));
            continue;
        };
        // What lies in this folder is known when the site is made, which refuses such a file.
        if file != "assets" {
            addresses.file(&file, source);
        }
        files.insert(file, bytes.clone());
    }
    (files, problems)
}

/// Has sections lead to the pages that they name, in place of pages of their own.
pub(super) fn lead_on(
    published: &mut Published,
    sections: &[(Page, Spanned<String>)],
    (pages, draft): (&[Page], &Draft),
) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for (section, to) in sections {
        let wanted = format!("{}/", to.get_ref());
        let target = pages.iter().find(|page| page.route.address() == wanted);
        if let Some(target) = target.filter(|target| target.path != section.path) {
            published.redirects.insert(section.route.file(), target.route.clone());
            continue;
        }
        let found = Findings::new(&section.path, &draft.left_out);
        let message = format!("there is no page at `{wanted}`");
        let help = "write the address of a page of the site, like `roles` or `about/history`";
        problems.push(prose::REDIRECT_OF_SECTION.at(found.of(to), message).help(help));
    }
    problems
}

/// Where a file is copied to: one of `static/` to its own path, one that lies beside the
/// `index.md` or `_index.md` of an ordinary page to that page. None when it lies beside no page.
fn copied_to(source: &SourcePath, pages: &[Page]) -> Option<String> {
    let path = source.as_str();
    let Some(inside) = path.strip_prefix("content/") else {
        return Some(path.strip_prefix("static/").unwrap_or(path).to_owned());
    };
    let (folder, name) = inside.rsplit_once('/').unwrap_or(("", inside));
    let page = pages.iter().find(|page| {
        let file = file_name::key(&page.path);
        let own = file.rsplit_once('/').unwrap_or(("", file));
        let is_fixed = prose::fixed_route(&page.path).is_some();
        !is_fixed && own.0 == folder && ["index.md", "_index.md"].contains(&own.1)
    })?;
    Some(format!("{}{name}", page.route.address()))
}

/// The pages and files that the program makes by itself.
fn made_pages(addresses: &mut Addresses, words: &WordNames<'_>, employers: &[Employer]) {
    addresses.keep(&Route::Home, "the home page");
    addresses.keep(&Route::Roles, "the page of all roles");
    addresses.keep(&Route::Ladders, "the page of all ladders");
    addresses.keep(&Route::Check, "the page to check oneself");
    addresses.keep(&Route::Skills, "the page that says who asks for what");
    addresses.keep(&Route::Compare, "the page that compares two roles");
    addresses.keep(&Route::Openings, "the page of all openings");
    addresses.keep(&Route::NotFound, "the page for unknown addresses");
    addresses.keep(&Route::File("sitemap.xml".into()), "a file for search engines");
    for list in [Route::Domains, Route::Levels, Route::Employers] {
        addresses.keep(&list, "a list of the program");
    }
    for file in ["embed.js", "embed/index.html"] {
        addresses.keep(&Route::File(file.into()), "what other sites show of this one");
    }
    // Below this folder lie the program's own style sheets, scripts and data.
    addresses.keep(&Route::File("assets/.careers".into()), "a folder of the program");
    let vocabulary = SourcePath::new("content/vocabulary.toml");
    for domain in words.domains.all() {
        let what = format!("the page of domain `{domain}`");
        addresses.keep_for(&Route::Domain(domain.into()), what, &vocabulary);
    }
    for level in words.levels.all() {
        let what = format!("the page of level `{level}`");
        addresses.keep_for(&Route::Level(level.into()), what, &vocabulary);
    }
    for term in words.terms.all() {
        let what = format!("the page of those who ask for `{term}`");
        addresses.keep_for(&Route::Skill(term.into()), what, &vocabulary);
    }
    let config = SourcePath::new("config.toml");
    for employer in employers {
        let what = format!("the page of employer `{}`", employer.name);
        addresses.keep_for(&Route::Employer(employer.slug.clone()), what, &config);
    }
}

/// The file of an old address, as Zola has it.
fn alias_file(alias: &Spanned<String>, found: &mut Findings<'_>) -> Option<String> {
    let path = site_path::checked(alias, found)?;
    Some(if path.ends_with(".html") { path } else { format!("{path}/index.html") })
}

/// Routes by content file. A file that could not be read keeps the route it would
/// have, so that links to it are not called broken as well.
fn routes(pages: &[Page], draft: &Draft) -> BTreeMap<String, Route> {
    let unread = draft.left_out.files();
    let unread = unread.filter_map(|path| Some((path, route_by_name(path)?)));
    let read = pages.iter().map(|page| (&page.path, page.route.clone()));
    let all = unread.chain(read);
    all.map(|(path, route)| (file_name::key(path).to_string(), route)).collect()
}

/// The route that a content file has by its name.
pub(super) fn route_by_name(path: &SourcePath) -> Option<Route> {
    let id = || file_name::id(path).to_string();
    prose::fixed_route(path).or_else(|| match path.as_str() {
        file if !file.starts_with("content/") || !file.ends_with(".md") => None,
        file if file.starts_with("content/roles/") => Some(Route::Role(id())),
        file if file.starts_with("content/ladders/") => Some(Route::Ladder(id())),
        _ => file_name::address(path).map(Route::Prose),
    })
}

/// The last part of the address of a role or ladder: its slug, else its id.
pub(super) fn slug<E>(file: &FileDraft<PageDraft<E>>, id: &str) -> String {
    let slug = file.front.slug.as_ref().map(|slug| slug.get_ref().as_str());
    slug.filter(|slug| is_id(slug)).unwrap_or(id).to_string()
}
