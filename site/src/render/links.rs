//! Every link that an author wrote leads to a file and an anchor that are there.
//!
//! Links of the pages themselves lead somewhere by how they are made; tests follow those.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;
use roles::Route;

use super::Site;
use super::edition::Edition;
use super::html::{Piece, Pieces};
use super::link_context::LinkContext;
use super::markdown::{self, Written};
use crate::CHUNK;
use crate::content::{Body, Content, Links, Prose, RequirementTexts};
use crate::diagnostic::{Diagnostic, Place};
use crate::nearest::{accepted, nearest, slip};
use crate::output::Paths;
use crate::policy::PagePolicy;
use crate::problem::{Problem, piece, problems};
use crate::sources::SourcePath;

problems! {
    pub(super) BROKEN_LINK = "broken-link", Error {
        what: "A link leads to nothing.",
        why: "Visitors would land on an error page. A page of this site is written as `@/` with \
              its file, a file of `static/` by its path.",
        bad: [piece::prose("You work with the [lead](@/roles/record-lead.md).\n")],
        good: [piece::prose("You work with the [lead](@/roles/records-lead.md).\n")],
    }

    BROKEN_ANCHOR = "broken-anchor", Error {
        what: "A link leads to a heading that the page does not have.",
        why: "The browser would open the page at its top, and visitors would look in vain.",
        bad: [piece::prose("See [your day](#your-days).\n\n## Your day\n\nYou file papers.\n")],
        good: [piece::prose("See [your day](#your-day).\n\n## Your day\n\nYou file papers.\n")],
    }
}

mod address;
mod meant;
#[cfg(test)]
mod tests;

use address::Address;

/// Everything that is wrong with prose, and every link of authors that leads nowhere.
pub(super) fn check(
    site: &Site,
    paths: &Paths,
    mut memory: Option<&mut Memory>,
) -> Vec<Diagnostic> {
    let editions = site.editions.iter();
    let found = editions.map(|edition| of_edition(site, edition, paths, memory.as_deref_mut()));
    found.flatten().collect::<BTreeSet<_>>().into_iter().collect()
}

/// The same of one language. Its pages have the addresses of the default language below a
/// folder of their own.
fn of_edition(
    site: &Site,
    edition: &Edition,
    paths: &Paths,
    memory: Option<&mut Memory>,
) -> Vec<Diagnostic> {
    let content = edition.content();
    let prose = written(content, memory);
    let of_shell: Vec<_> = of_shell(site).collect();
    let links = prose.iter().flat_map(|prose| &prose.links).chain(&of_shell);
    let unread = content.unread.iter().map(|prose| &prose.route);
    let unfinished = content.unfinished.iter().chain(unread).map(Route::file).collect();
    let links: Vec<_> =
        links.filter(|link| link.needs_anchors_or_help(&unfinished, paths)).collect();
    let anchors = anchors(&links, (site, edition), paths);
    // Made once for all links: a page may have as many headings as links to them.
    let names = anchors.iter().map(|(file, all)| (file, all.iter().map(String::as_str).collect()));
    let names: Names<'_> = names.collect();
    let broken = links.iter().filter_map(|link| {
        let missing = link.missing(paths, &anchors)?;
        let (problem, message) = missing.said(&link.target);
        let help = missing.help(&link.target, paths, &names);
        Some(problem.at(link.place.clone(), message).help(help))
    });
    let broken: BTreeSet<_> = broken.collect();
    prose.iter().flat_map(|prose| &prose.found).cloned().chain(broken).collect()
}

/// A link of an author.
#[derive(Debug)]
struct Link {
    /// Where it leads.
    address: Address,
    /// As the author wrote it.
    target: String,
    place: Place,
}

/// The links of some prose, and what is wrong with it.
#[derive(Debug, Default)]
struct Checked {
    links: Vec<Link>,
    found: Vec<Diagnostic>,
}

/// What came of prose, for the next time: prose that is what it was, and whose links lead
/// where they led, is not read again.
#[derive(Debug, Default)]
pub(crate) struct Memory(BTreeMap<SourcePath, (Known, Arc<Checked>)>, PagePolicy);

/// Everything that the links of prose depend on.
#[derive(Debug, PartialEq, Eq)]
struct Known {
    route: Route,
    body: Body,
    requirement_texts: RequirementTexts,
    links: Links,
}

impl Memory {
    fn get(&self, prose: &Prose) -> Option<Arc<Checked>> {
        let (known, checked) = self.0.get(&prose.file)?;
        let is_known = known.route == prose.route
            && known.body == prose.body
            && known.requirement_texts == prose.requirement_texts
            && known.links == prose.links;
        is_known.then(|| Arc::clone(checked))
    }
}

/// The links of all prose, and what is wrong with it.
fn written(content: &Content, memory: Option<&mut Memory>) -> Vec<Arc<Checked>> {
    let fixed = [&content.home, &content.roles_section, &content.ladders_section];
    let described = content.roles.values().chain(content.ladders.values());
    let others = content.pages.iter().chain(&content.unread);
    let all = fixed.into_iter().chain(described).chain(others);
    let prose: Vec<_> = all.filter(|prose| may_be_wrong(prose)).collect();
    let policy = &content.site.policy;
    let mut memory = memory;
    if let Some(memory) = memory.as_deref_mut().filter(|memory| memory.1 != *policy) {
        *memory = Memory(BTreeMap::new(), policy.clone());
    }
    let known = |prose| memory.as_ref().and_then(|memory| memory.get(prose));
    let checked = prose.par_iter().with_max_len(CHUNK);
    let checked =
        checked.map(|prose| known(prose).unwrap_or_else(|| Arc::new(of_prose(prose, policy))));
    let checked: Vec<_> = checked.collect();
    if let Some(memory) = memory {
        let all = prose.into_iter().zip(&checked);
        memory.0 = all.map(|(prose, checked)| remembered(prose, checked)).collect();
    }
    checked
}

/// Whether prose has anything to check. Links and HTML begin with two signs, and most prose of
/// roles has neither; nor does it say how to apply.
fn may_be_wrong(prose: &Prose) -> bool {
    let says_how_to_apply = || {
        let is_role = matches!(prose.route, Route::Role(_));
        is_role && ["pply", "PPLY"].iter().any(|word| prose.body.text.contains(word))
    };
    prose.body.text.contains(['[', '<', '{'])
        || !prose.requirement_texts.is_empty()
        || says_how_to_apply()
}

fn remembered(prose: &Prose, checked: &Arc<Checked>) -> (SourcePath, (Known, Arc<Checked>)) {
    let known = Known {
        route: prose.route.clone(),
        body: prose.body.clone(),
        requirement_texts: prose.requirement_texts.clone(),
        links: prose.links.clone(),
    };
    (prose.file.clone(), (known, Arc::clone(checked)))
}

fn of_prose(prose: &Prose, policy: &PagePolicy) -> Checked {
    let here = LinkContext::within(&prose.route, policy);
    let mut text = markdown::render(prose, here, BTreeSet::new());
    for inline in prose.requirement_texts.values() {
        let inline = markdown::render_inline(inline, prose, here);
        text.links.extend(inline.links);
        text.found.extend(inline.found);
    }
    let own = prose.route.address();
    let read = |Written { link, target, place }| {
        Some(Link { address: Address::read(&link, &own)?, target, place })
    };
    Checked { links: text.links.into_iter().filter_map(read).collect(), found: text.found }
}

fn of_shell(site: &Site) -> impl Iterator<Item = Link> {
    site.shell.links().iter().filter_map(|(address, place)| {
        let target = format!("@/{address}");
        Some(Link { address: Address::read(address, "")?, target, place: place.clone() })
    })
}

/// The anchors of pages, by file.
type Anchors = BTreeMap<String, BTreeSet<String>>;
/// The same, in lists.
type Names<'a> = BTreeMap<&'a String, Vec<&'a str>>;

/// The anchors of the pages that links lead into: these pages are drawn.
fn anchors(links: &[&Link], (site, edition): (&Site, &Edition), paths: &Paths) -> Anchors {
    let files = links.iter().filter_map(|link| link.address.file.as_ref());
    let wanted: BTreeSet<&String> = files.filter(|file| paths.contains(file)).collect();
    if wanted.is_empty() {
        return Anchors::new();
    }
    let pages = edition.plan.pages.par_iter().filter_map(|page| {
        let file = page.route.file();
        wanted.contains(&file).then(|| (file, anchors_of(&site.page(edition, page))))
    });
    pages.collect()
}

fn anchors_of(html: &str) -> BTreeSet<String> {
    let tags = Pieces::of(html).filter_map(|piece| match piece {
        Piece::Tag(tag) => Some(tag),
        Piece::Comment(..) => None,
    });
    let attributes = tags.flat_map(|tag| tag.attributes());
    attributes.filter(|one| one.name == "id").map(|one| one.value.to_owned()).collect()
}

impl Link {
    /// Whether more than the paths of the site has to be known to tell where it leads.
    fn needs_anchors_or_help(&self, unfinished: &BTreeSet<String>, paths: &Paths) -> bool {
        let Some(file) = &self.address.file else { return true };
        !unfinished.contains(file) && (self.anchor().is_some() || !paths.contains(file))
    }

    fn anchor(&self) -> Option<&String> {
        self.address.anchor.as_ref().filter(|anchor| !anchor.is_empty())
    }

    fn missing(&self, paths: &Paths, anchors: &Anchors) -> Option<Missing> {
        let Some(file) = self.address.file.as_ref().filter(|file| paths.contains(file)) else {
            return Some(Missing::File(self.address.path.clone()));
        };
        let anchor = self.anchor()?;
        let known = anchors.get(file).is_some_and(|anchors| anchors.contains(anchor));
        (!known).then(|| Missing::Anchor(file.clone(), anchor.clone()))
    }
}

/// What a link lacks.
enum Missing {
    File(String),
    Anchor(String, String),
}

impl Missing {
    /// The problem and the message about a link as its author wrote it.
    fn said(&self, target: &str) -> (&'static Problem, String) {
        match self {
            Self::File(_) => {
                (&BROKEN_LINK, format!("the link `{target}` does not work: no such page or file"))
            }
            Self::Anchor(_, anchor) => {
                (&BROKEN_ANCHOR, format!("`{target}` has no heading `{anchor}`"))
            }
        }
    }

    fn help(&self, target: &str, paths: &Paths, names: &Names<'_>) -> String {
        match self {
            Self::File(path) => {
                let files = paths.around(path);
                let files: Vec<_> =
                    files.map(|f| f.strip_suffix("index.html").unwrap_or(f)).collect();
                let near = slip(path, &files);
                let near = near.map(|near| format!("the nearest address of the site is `/{near}`"));
                meant::meant(target, paths).or(near).unwrap_or_else(|| {
                    "a page of the site is written `@/roles/_index.md`, a file in `static/` by its \
                     path, as in `/photo.jpg`"
                        .into()
                })
            }
            Self::Anchor(file, anchor) => {
                let names = names.get(file).map_or(&[][..], Vec::as_slice);
                match nearest(anchor, names) {
                    Some(near) => format!("did you mean `#{near}`?"),
                    None => accepted(anchor, names),
                }
            }
        }
    }
}
