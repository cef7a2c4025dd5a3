//! Every link that an author wrote leads to a file and an anchor that are there.
//!
//! Links of the pages themselves lead somewhere by how they are made; tests follow those.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use roles::Route;

use super::Site;
use super::html::{Piece, Pieces};
use super::link_context::LinkContext;
use super::markdown::{self, Written};
use crate::CHUNK;
use crate::content::{Content, Prose};
use crate::diagnostic::{Diagnostic, Place};
use crate::output::Paths;
use crate::parse::nearest::nearest;

mod address;
#[cfg(test)]
mod tests;

use address::Address;

/// Everything that is wrong with prose, and every link of authors that leads nowhere.
pub(super) fn check(site: &Site<'_>, paths: &Paths) -> Vec<Diagnostic> {
    let (links, mut found) = written(site.content);
    let links = links.into_iter().chain(of_shell(site));
    let unfinished = site.content.unfinished.iter().map(Route::file).collect();
    let links = links.filter(|link| link.is_doubtful(&unfinished, paths)).collect::<Vec<_>>();
    let anchors = anchors(&links, site, paths);
    let broken = links.iter().filter_map(|link| {
        let missing = link.missing(paths, &anchors)?;
        let (code, message) = missing.said(&link.target);
        let help = missing.help(paths, &anchors);
        Some(Diagnostic::error(code, link.place.clone(), message).help(help))
    });
    found.extend(broken.collect::<BTreeSet<_>>());
    found
}

/// A link of an author.
struct Link {
    /// Where it leads.
    address: Address,
    /// As the author wrote it.
    target: String,
    place: Place,
}

/// The links of all prose, and what is wrong with it.
fn written(content: &Content) -> (Vec<Link>, Vec<Diagnostic>) {
    let fixed = [&content.home, &content.roles_section, &content.ladders_section];
    let described = content.roles.values().chain(content.ladders.values());
    let prose: Vec<_> = fixed.into_iter().chain(described).chain(&content.pages).collect();
    let prose = prose.into_par_iter().with_max_len(CHUNK);
    let each: Vec<_> = prose.map(|prose| of_prose(prose, content)).collect();
    let (links, found): (Vec<_>, Vec<_>) = each.into_iter().unzip();
    (links.into_iter().flatten().collect(), found.into_iter().flatten().collect())
}

fn of_prose(prose: &Prose, content: &Content) -> (Vec<Link>, Vec<Diagnostic>) {
    // Links and HTML begin with these, and most prose of roles has none.
    if !prose.body.text.contains(['[', '<']) {
        return (Vec::new(), Vec::new());
    }
    let here = LinkContext::new(&prose.route, &content.site.base_url);
    let text = markdown::render(prose, here, content, BTreeSet::new());
    let own = prose.route.address();
    let read = |Written { link, target, place }| {
        Some(Link { address: Address::read(&link, &own)?, target, place })
    };
    (text.links.into_iter().filter_map(read).collect(), text.found)
}

fn of_shell(site: &Site<'_>) -> impl Iterator<Item = Link> {
    site.shell.links().iter().filter_map(|(address, place)| {
        let target = format!("@/{address}");
        Some(Link { address: Address::read(address, "")?, target, place: place.clone() })
    })
}

/// The anchors of pages, by file.
type Anchors = BTreeMap<String, BTreeSet<String>>;

/// The anchors of the pages that links lead into: these pages are drawn.
fn anchors(links: &[Link], site: &Site<'_>, paths: &Paths) -> Anchors {
    let files = links.iter().filter_map(|link| link.address.file.as_ref());
    let wanted: BTreeSet<&String> = files.filter(|file| paths.contains(file)).collect();
    if wanted.is_empty() {
        return Anchors::new();
    }
    site.islands.make_for_each();
    site.islands.make_for_all();
    let pages = site.plan.pages.par_iter().filter_map(|page| {
        let file = page.route.file();
        wanted.contains(&file).then(|| (file, anchors_of(&site.page(page))))
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
    fn is_doubtful(&self, unfinished: &BTreeSet<String>, paths: &Paths) -> bool {
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
    /// The code and the message about a link as its author wrote it.
    fn said(&self, target: &str) -> (&'static str, String) {
        match self {
            Self::File(_) => ("broken-link", format!("the link `{target}` leads to nothing")),
            Self::Anchor(_, anchor) => {
                ("broken-anchor", format!("`{target}` leads to no place called `{anchor}`"))
            }
        }
    }

    fn help(&self, paths: &Paths, anchors: &Anchors) -> String {
        match self {
            Self::File(path) => {
                let files = paths.around(path);
                let files: Vec<_> =
                    files.map(|f| f.strip_suffix("index.html").unwrap_or(f)).collect();
                match nearest(path, &files) {
                    Some(near) => format!("the nearest address of the site is `/{near}`"),
                    None => "a page of the site is written `@/roles/_index.md`, a file in \
                             `static/` by its path, as in `/photo.jpg`"
                        .into(),
                }
            }
            Self::Anchor(file, anchor) => {
                let anchors = anchors.get(file).into_iter().flatten();
                let anchors: Vec<&str> = anchors.map(String::as_str).collect();
                match nearest(anchor, &anchors) {
                    Some(near) => format!("did you mean `#{near}`?"),
                    None => crate::parse::nearest::accepted(anchor, &anchors),
                }
            }
        }
    }
}
