//! Every link of the finished site leads to a file and an anchor that are there.
//!
//! It reads what is finished, so it finds what any earlier stage got wrong, and
//! says it where an author can mend it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;
use roles::Route;

use super::here::Here;
use super::html::{Piece, Pieces};
use super::markdown::Written;
use super::shell::Shell;
use crate::content::Content;
use crate::diagnostic::{Diagnostic, Place};
use crate::output::Output;
use crate::parse::nearest::nearest;
use crate::sources::SourcePath;

mod address;
#[cfg(test)]
mod tests;

use address::Address;

/// A finished page and the links that its authors wrote.
#[derive(Debug)]
pub(super) struct Linked<'a> {
    /// Where it is.
    pub(super) route: Route,
    /// The page itself.
    pub(super) html: Arc<str>,
    /// The links to the site that authors wrote.
    pub(super) written: Vec<Written>,
    /// The file it is made of.
    pub(super) source: Option<&'a SourcePath>,
}

/// The links and anchors of a page, each sorted.
#[derive(Debug, Default)]
struct Scan<'a> {
    anchors: Vec<&'a str>,
    links: Vec<&'a str>,
}

/// Everything that leads nowhere.
pub(super) fn check(
    output: &Output,
    pages: &[Linked<'_>],
    shell: &Shell,
    content: &Content,
) -> Vec<Diagnostic> {
    let scans: Vec<Scan<'_>> = pages.par_iter().map(|page| Scan::of(&page.html)).collect();
    let by_file = pages.iter().zip(&scans).map(|(page, scan)| (page.route.file(), scan)).collect();
    let unfinished = content.unfinished.iter().map(Route::file).collect();
    let base_url = &content.site.base_url;
    let checker = Checker { output, by_file, shell, base_url, unfinished };
    let found: BTreeSet<Diagnostic> = pages
        .par_iter()
        .zip(&scans)
        .flat_map_iter(|(page, scan)| checker.page(page, scan))
        .collect();
    found.into_iter().collect()
}

impl<'a> Scan<'a> {
    fn of(html: &'a str) -> Self {
        let mut scan = Self::default();
        for piece in Pieces::of(html) {
            let Piece::Tag(tag) = piece else { continue };
            for attribute in tag.attributes() {
                match attribute.name {
                    "id" => scan.anchors.push(attribute.value),
                    "href" | "src" => scan.links.push(attribute.value),
                    _ => {}
                }
            }
        }
        for list in [&mut scan.anchors, &mut scan.links] {
            list.sort_unstable();
            list.dedup();
        }
        scan
    }

    fn has_anchor(&self, anchor: &str) -> bool {
        self.anchors.binary_search(&anchor).is_ok()
    }

    /// Whether a link leads to a place of this very page, as most do.
    fn stays(&self, link: &str) -> bool {
        let anchor = link.strip_prefix('#').filter(|anchor| !anchor.contains(['&', '%']));
        anchor.is_some_and(|anchor| self.has_anchor(anchor))
    }
}

/// What a link lacks.
enum Missing {
    File(String),
    Anchor(String, String),
}

struct Checker<'a> {
    output: &'a Output,
    by_file: BTreeMap<String, &'a Scan<'a>>,
    shell: &'a Shell,
    base_url: &'a str,
    unfinished: BTreeSet<String>,
}

impl Checker<'_> {
    fn page(&self, page: &Linked<'_>, scan: &Scan<'_>) -> Vec<Diagnostic> {
        let own = page.route.address();
        let root = Here::new(&page.route, self.base_url).root();
        let leaving = scan.links.iter().filter(|link| !scan.stays(link));
        let broken = leaving.filter_map(|link| {
            let address = Address::read(link, &own, root)?;
            let missing = self.missing(&address)?;
            // One host may hold more than this site.
            let elsewhere = root.is_some_and(|root| link.starts_with(root))
                && matches!(missing, Missing::File(_));
            (!elsewhere).then_some((*link, missing))
        });
        broken.map(|(link, missing)| self.report(page, link, &missing)).collect()
    }

    fn missing(&self, address: &Address) -> Option<Missing> {
        if address.file.as_ref().is_some_and(|file| self.unfinished.contains(file)) {
            return None;
        }
        let Some(file) = address.file.as_ref().filter(|file| self.output.get(file).is_some())
        else {
            return Some(Missing::File(address.path.clone()));
        };
        let anchor = address.anchor.as_ref().filter(|anchor| !anchor.is_empty())?;
        let known = self.by_file.get(file).is_some_and(|scan| scan.has_anchor(anchor));
        (!known).then(|| Missing::Anchor(file.clone(), anchor.clone()))
    }

    fn report(&self, page: &Linked<'_>, link: &str, missing: &Missing) -> Diagnostic {
        let (place, target) = self.author_of(page, link);
        let (code, message) = match missing {
            Missing::File(_) => ("broken-link", format!("the link `{target}` leads to nothing")),
            Missing::Anchor(_, anchor) => {
                ("broken-anchor", format!("`{target}` leads to no place called `{anchor}`"))
            }
        };
        Diagnostic::error(code, place, message).help(self.help(missing))
    }

    /// Who wrote a link, and how.
    fn author_of(&self, page: &Linked<'_>, link: &str) -> (Place, String) {
        let own = page.route.address();
        let here = Here::new(&page.route, self.base_url);
        let read = |link: &str| Address::read(link, &own, here.root());
        let found = read(link);
        if let Some(written) = page.written.iter().find(|written| read(&written.link) == found) {
            return (written.place.clone(), written.target.clone());
        }
        let in_shell = self.shell.links().iter();
        let mut in_shell = in_shell
            .filter(|(address, _)| here.to_address(address) == link || here.loads(address) == link);
        if let Some((address, place)) = in_shell.next() {
            return (place.clone(), format!("@/{address}"));
        }
        (Place::file(page.source.unwrap_or(self.shell.file())), link.to_owned())
    }

    fn help(&self, missing: &Missing) -> String {
        match missing {
            Missing::File(path) => {
                let files = self.output.iter().map(|(file, _)| file);
                let files: Vec<_> =
                    files.map(|f| f.strip_suffix("index.html").unwrap_or(f)).collect();
                match nearest(path, &files) {
                    Some(near) => format!("the nearest address of the site is `/{near}`"),
                    None => "a page of the site is written `@/roles/_index.md`, a file in \
                             `static/` by its path, as in `/photo.jpg`"
                        .into(),
                }
            }
            Missing::Anchor(file, anchor) => {
                let anchors = self.by_file.get(file).into_iter().flat_map(|scan| &scan.anchors);
                let anchors: Vec<&str> = anchors.copied().collect();
                match nearest(anchor, &anchors) {
                    Some(near) => format!("did you mean `#{near}`?"),
                    None => crate::parse::nearest::accepted(anchor, &anchors),
                }
            }
        }
    }
}
