//! Every link of the finished site leads to a file and an anchor that are there.
//!
//! It reads what is finished, so it finds what any earlier stage got wrong, and
//! says it where an author can mend it.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use roles::Route;

use super::here::Here;
use super::html::{Piece, Pieces};
use super::markdown::Written;
use super::shell::Shell;
use crate::content::Content;
use crate::diagnostic::{Diagnostic, Place};
use crate::output::Paths;
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
    /// The links to the site that authors wrote.
    written: Vec<Written>,
    /// The file it is made of.
    source: Option<&'a SourcePath>,
    scan: Scan,
}

impl<'a> Linked<'a> {
    /// A page whose links have not been followed yet.
    pub(super) fn new(route: Route, written: Vec<Written>, source: Option<&'a SourcePath>) -> Self {
        Self { route, written, source, scan: Scan::default() }
    }
}

/// What is kept of a page to follow links: pages themselves would fill the memory.
#[derive(Debug, Default)]
struct Scan {
    /// Its anchors, one behind the other.
    anchors: Box<str>,
    /// The links that are not known to lead somewhere until all pages are there.
    doubtful: Vec<Box<str>>,
}

/// What stands between two anchors, and in none.
const BETWEEN: char = '\0';

impl Scan {
    fn anchors(&self) -> impl Iterator<Item = &str> {
        self.anchors.split(BETWEEN).filter(|anchor| !anchor.is_empty())
    }

    fn has_anchor(&self, anchor: &str) -> bool {
        self.anchors().any(|own| own == anchor)
    }
}

/// The links and anchors of a page, each sorted.
#[derive(Default)]
struct Seen<'h> {
    anchors: Vec<&'h str>,
    links: Vec<&'h str>,
}

impl<'h> Seen<'h> {
    fn of(html: &'h str) -> Self {
        let mut seen = Self::default();
        for piece in Pieces::of(html) {
            let Piece::Tag(tag) = piece else { continue };
            for attribute in tag.attributes() {
                match attribute.name {
                    "id" => seen.anchors.push(attribute.value),
                    "href" | "src" => seen.links.push(attribute.value),
                    _ => {}
                }
            }
        }
        for list in [&mut seen.anchors, &mut seen.links] {
            list.sort_unstable();
            list.dedup();
        }
        seen
    }

    /// Whether a link leads to a place of this very page, as most do.
    fn stays(&self, link: &str) -> bool {
        let anchor = link.strip_prefix('#').filter(|anchor| !anchor.contains(['&', '%']));
        anchor.is_some_and(|anchor| self.anchors.binary_search(&anchor).is_ok())
    }
}

/// What a link lacks.
enum Missing {
    File(String),
    Anchor(String, String),
}

/// Follows the links of a site.
pub(super) struct Checker<'a> {
    paths: &'a Paths,
    shell: &'a Shell,
    base_url: &'a str,
    unfinished: BTreeSet<String>,
}

/// The pages of a site by their files.
type ByFile<'a> = BTreeMap<String, &'a Scan>;

impl<'a> Checker<'a> {
    /// A checker of a site that has files at these paths.
    pub(super) fn new(paths: &'a Paths, shell: &'a Shell, content: &'a Content) -> Self {
        let unfinished = content.unfinished.iter().map(Route::file).collect();
        Self { paths, shell, base_url: &content.site.base_url, unfinished }
    }

    /// A page with what has to be known of it once all pages are there.
    pub(super) fn followed<'l>(&self, page: Linked<'l>, html: &str) -> Linked<'l> {
        let seen = Seen::of(html);
        let own = page.route.address();
        let root = Here::new(&page.route, self.base_url).root();
        let is_doubtful = |link: &&str| {
            !seen.stays(link)
                && Address::read(link, &own, root).is_some_and(|address| !self.is_there(&address))
        };
        let doubtful = seen.links.iter().copied().filter(is_doubtful).map(Box::from).collect();
        let anchors = seen.anchors.join(&*BETWEEN.to_string()).into();
        Linked { scan: Scan { anchors, doubtful }, ..page }
    }

    /// Everything that leads nowhere.
    pub(super) fn check(&self, pages: &[Linked<'_>]) -> Vec<Diagnostic> {
        let by_file = pages.iter().map(|page| (page.route.file(), &page.scan)).collect();
        let found: BTreeSet<Diagnostic> =
            pages.par_iter().flat_map_iter(|page| self.page(page, &by_file)).collect();
        found.into_iter().collect()
    }

    fn page(&self, page: &Linked<'_>, by_file: &ByFile<'_>) -> Vec<Diagnostic> {
        let own = page.route.address();
        let root = Here::new(&page.route, self.base_url).root();
        let broken = page.scan.doubtful.iter().filter_map(|link| {
            let address = Address::read(link, &own, root)?;
            let missing = self.missing(&address, by_file)?;
            // One host may hold more than this site.
            let elsewhere = root.is_some_and(|root| link.starts_with(root))
                && matches!(missing, Missing::File(_));
            (!elsewhere).then_some((link, missing))
        });
        broken.map(|(link, missing)| self.report(page, link, &missing, by_file)).collect()
    }

    /// Whether an address is known to be there without any page.
    fn is_there(&self, address: &Address) -> bool {
        let Some(file) = &address.file else { return false };
        let is_whole = address.anchor.as_ref().is_none_or(String::is_empty);
        self.unfinished.contains(file) || is_whole && self.paths.contains(file)
    }

    fn missing(&self, address: &Address, by_file: &ByFile<'_>) -> Option<Missing> {
        if self.is_there(address) {
            return None;
        }
        let Some(file) = address.file.as_ref().filter(|file| self.paths.contains(file)) else {
            return Some(Missing::File(address.path.clone()));
        };
        let anchor = address.anchor.as_ref()?;
        let known = by_file.get(file).is_some_and(|scan| scan.has_anchor(anchor));
        (!known).then(|| Missing::Anchor(file.clone(), anchor.clone()))
    }

    fn report(
        &self,
        page: &Linked<'_>,
        link: &str,
        missing: &Missing,
        by_file: &ByFile<'_>,
    ) -> Diagnostic {
        let (place, target) = self.author_of(page, link);
        let (code, message) = match missing {
            Missing::File(_) => ("broken-link", format!("the link `{target}` leads to nothing")),
            Missing::Anchor(_, anchor) => {
                ("broken-anchor", format!("`{target}` leads to no place called `{anchor}`"))
            }
        };
        Diagnostic::error(code, place, message).help(self.help(missing, by_file))
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

    fn help(&self, missing: &Missing, by_file: &ByFile<'_>) -> String {
        match missing {
            Missing::File(path) => {
                let files = self.paths.iter();
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
                let anchors = by_file.get(file).into_iter().flat_map(|scan| scan.anchors());
                let anchors: Vec<&str> = anchors.collect();
                match nearest(anchor, &anchors) {
                    Some(near) => format!("did you mean `#{near}`?"),
                    None => crate::parse::nearest::accepted(anchor, &anchors),
                }
            }
        }
    }
}
