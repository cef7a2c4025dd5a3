//! From a plan to the bytes of a site: pages poured into the shell, the style
//! sheet, sitemap, redirects and copied files. What pages exist and what they say
//! has been planned; nothing here decides it.

use std::sync::OnceLock;

use rayon::prelude::*;

use crate::content::Content;
use crate::diagnostic::{Diagnostic, Place};
use crate::output::{NewFile, Paths};
use crate::plan::{Page, SitePlan};
use crate::sources::SourcePath;

mod asset;
mod check;
pub mod drawing;
mod frame;
mod head;
mod here;
mod html;
mod island;
mod islands;
mod links;
mod markdown;
mod pages;
mod parts;
mod posting;
mod redirect;
mod robots;
#[cfg(test)]
mod sample;
mod scripts;
mod sheet;
mod shell;
mod sitemap;
mod style;
#[cfg(test)]
mod tests;

use asset::Asset;
use here::Here;
use islands::Islands;
use scripts::Scripts;
use sheet::Sheet;
use shell::{Shell, Slots};

/// A site whose every file can be made.
pub struct Site<'a> {
    plan: &'a SitePlan<'a>,
    content: &'a Content,
    shell: Shell,
    style: Asset,
    scripts: Scripts,
    /// Made when a page is drawn for the first time: they know all roles.
    islands: OnceLock<Islands>,
    /// The files of `static/` whose paths are free.
    copied: Vec<NewFile>,
}

/// So many pages are held in memory at a time, or twice as many while others are written.
const AT_ONCE: usize = 512;

impl<'a> Site<'a> {
    /// The site of a plan, and what is wrong with what its authors wrote: the shell, raw
    /// HTML in prose, links that lead nowhere, files in the way of pages.
    #[must_use]
    pub fn new(plan: &'a SitePlan<'a>, content: &'a Content) -> (Self, Vec<Diagnostic>) {
        let (shell, mut found) = Shell::read(content.shell.as_ref());
        let mut site = Self {
            plan,
            content,
            shell,
            style: style::sheet(&content.site.brand),
            scripts: Scripts::of(plan),
            islands: OnceLock::new(),
            copied: Vec::new(),
        };
        let mut taken = Taken::default();
        let pages = plan.pages.iter().map(|page| page.route.file());
        let made = site.assets().into_iter().map(|(path, _)| path).chain(pages);
        for path in made.chain(content.redirects.keys().cloned()) {
            taken.take(&path);
        }
        let copied = content.files.iter().map(|(path, bytes)| (path.clone(), bytes.clone()));
        site.copied = copied.filter(|(path, _)| taken.take(path)).collect();
        found.append(&mut taken.found);
        found.extend(links::check(&site, &taken.paths));
        (site, found)
    }

    /// Gives the files away as they are made, in one order, and keeps none.
    pub fn render(self, made: &mut dyn FnMut(Vec<NewFile>)) {
        self.islands();
        made(self.assets());
        for some in self.plan.pages.chunks(AT_ONCE) {
            let file = |page: &Page<'_>| (page.route.file(), self.page(page).into_bytes().into());
            made(some.par_iter().map(file).collect());
        }
        made(redirect::pages(self.content));
        made(self.copied);
    }

    /// What pages show of the widget. Not to be asked for the first time by several threads
    /// that also do each other's work: they would wait for themselves.
    fn islands(&self) -> &Islands {
        self.islands.get_or_init(|| Islands::of(self.plan, self.content))
    }

    fn page(&self, page: &Page<'_>) -> String {
        let here = Here::new(&page.route, &self.content.site.base_url);
        let sheet = Sheet { here, content: self.content, islands: self.islands() };
        let slots = Slots {
            head: head::head(page, here, self).into_string(),
            navigation: frame::navigation(here, self.content).into_string(),
            main: pages::main(page, &sheet).into_string(),
            footer: frame::footer(here, self.content).into_string(),
        };
        self.shell.fill(here, &slots)
    }

    /// The files that are no pages and are not copied. Those of the islands are among them
    /// once these are made, or where a copied file could be in their way.
    fn assets(&self) -> Vec<NewFile> {
        let content = self.content;
        let mut files = vec![(self.style.path.clone(), self.style.bytes.clone().into())];
        files.extend(self.scripts.files());
        if content.files.keys().any(|path| path.starts_with(asset::FOLDER)) {
            self.islands();
        }
        files.extend(self.islands.get().map(Islands::files).unwrap_or_default());
        if content.site.sitemap {
            let text = sitemap::sitemap(self.plan, &content.site.base_url);
            files.push(("sitemap.xml".into(), text.into_bytes().into()));
        }
        if content.site.robots {
            let text = robots::robots(&content.site);
            files.push(("robots.txt".into(), text.into_bytes().into()));
        }
        files
    }
}

/// The paths that are taken, and what is found of files that want to take one again.
#[derive(Default)]
struct Taken {
    paths: Paths,
    found: Vec<Diagnostic>,
}

impl Taken {
    /// Whether a path is free; it is taken then.
    fn take(&mut self, path: &str) -> bool {
        let free = self.paths.insert(path);
        if !free {
            let place = Place::file(&SourcePath::new(&format!("static/{path}")));
            let message = format!("the site has a file or a folder `{path}` already");
            let help = "pages, assets and copied files share one tree; rename one of the two";
            self.found.push(Diagnostic::error("path-taken", place, message).help(help));
        }
        free
    }
}

/// A whole site, and what is found on the way.
#[cfg(test)]
fn whole(content: &Content) -> (crate::output::Output, Vec<Diagnostic>) {
    let plan = crate::plan::plan(content);
    let (site, found) = Site::new(&plan, content);
    let mut output = crate::output::Output::default();
    site.render(&mut |files| output.extend(files));
    (output, found)
}
