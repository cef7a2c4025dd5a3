//! From a plan to the bytes of a site: pages poured into the shell, the style
//! sheet, sitemap, redirects and copied files. What pages exist and what they say
//! has been planned; nothing here decides it.

use std::collections::BTreeMap;
use std::sync::Arc;

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
use check::SelfChecks;
use here::Here;
use island::{Comparing, Island, Standing};
use links::Linked;
use scripts::Scripts;
use sheet::{Islands, Sheet};
use shell::{Shell, Slots};

/// What all pages share, made once.
struct Site<'a> {
    content: &'a Content,
    shell: Shell,
    style: Asset,
    finder: Option<Island>,
    checks: Option<SelfChecks>,
    skills: Option<Island>,
    comparing: Comparing,
    standing: Option<Standing>,
    scripts: Scripts,
}

/// So many pages are held in memory at a time, or twice as many while others are written.
const AT_ONCE: usize = 512;

/// Renders a plan: gives files away as they are made, in one order, and lets go of what
/// each page shows once it is a page. Problems of prose (raw HTML, broken links) are found here.
#[must_use]
pub fn render<'a>(
    plan: SitePlan<'a>,
    content: &'a Content,
    made: &mut dyn FnMut(Vec<NewFile>),
) -> Vec<Diagnostic> {
    let (shell, mut found) = Shell::read(content.shell.as_ref());
    let site = Site::of(shell, &plan, content);
    let redirects = redirect::pages(content);
    let mut taken = Taken::default();
    let extras = taken.free(extras(&site, &plan));
    let moved = redirects.iter().map(|(page, _)| &page.route);
    for route in plan.pages.iter().map(|page| &page.route).chain(moved) {
        taken.take(&route.file());
    }
    let copied = content.files.iter().map(|(path, bytes)| (path.clone(), bytes.clone()));
    let copied = taken.free(copied);
    found.append(&mut taken.found);

    let checker = links::Checker::new(&taken.paths, &site.shell, content);
    let mut linked = Vec::with_capacity(plan.pages.len() + redirects.len());
    made(extras);
    let mut pages = plan.pages.into_iter();
    loop {
        let some: Vec<_> = pages.by_ref().take(AT_ONCE).collect();
        if some.is_empty() {
            break;
        }
        let some: Vec<_> = some.into_par_iter().map(|page| site.page(&page, &checker)).collect();
        let mut files = Vec::with_capacity(some.len());
        for (page, html, problems) in some {
            files.push((page.route.file(), html));
            linked.push(page);
            found.extend(problems);
        }
        made(files);
    }
    made(
        redirects.iter().map(|(page, html)| (page.route.file(), html.as_bytes().into())).collect(),
    );
    linked.extend(redirects.into_iter().map(|(page, html)| checker.followed(page, &html)));
    made(copied);
    found.extend(checker.check(&linked));
    found
}

/// The paths that are taken, and what is found of those that wanted to take one again.
#[derive(Default)]
struct Taken {
    paths: Paths,
    found: Vec<Diagnostic>,
}

impl Taken {
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

    /// The files whose paths are free, which are taken then.
    fn free(&mut self, files: impl IntoIterator<Item = NewFile>) -> Vec<NewFile> {
        files.into_iter().filter(|(path, _)| self.take(path)).collect()
    }
}

impl<'a> Site<'a> {
    fn of(shell: Shell, plan: &SitePlan<'_>, content: &'a Content) -> Self {
        let (finder, checks) =
            rayon::join(|| Island::of(content), || SelfChecks::of(plan, content));
        Self {
            content,
            shell,
            style: style::sheet(&content.site.brand),
            finder,
            checks,
            skills: Island::skills(plan),
            comparing: Comparing::of(plan, content),
            standing: Standing::of(plan, content),
            scripts: Scripts::of(plan),
        }
    }

    fn page(
        &self,
        page: &Page<'a>,
        checker: &links::Checker<'_>,
    ) -> (Linked<'a>, Arc<[u8]>, Vec<Diagnostic>) {
        let here = Here::new(&page.route, &self.content.site.base_url);
        let finder = self.finder.as_ref().map(|finder| finder.html.as_str());
        let islands = Islands {
            finder,
            checks: self.checks.as_ref(),
            skills: self.skills.as_ref().map(|skills| skills.html.as_str()),
            comparing: Some(&self.comparing),
            standing: self.standing.as_ref().map(|standing| standing.data.0.as_str()),
        };
        let mut sheet = Sheet::new(here, self.content, islands);
        let main = pages::main(page, &mut sheet);
        let slots = Slots {
            head: head::head(page, here, self).into_string(),
            navigation: frame::navigation(here, self.content).into_string(),
            main: main.into_string(),
            footer: frame::footer(here, self.content).into_string(),
        };
        let html = self.shell.fill(here, &slots);
        let linked = Linked::new(page.route.clone(), sheet.links, page.source);
        (checker.followed(linked, &html), html.into_bytes().into(), sheet.found)
    }
}

/// The files that are no pages.
fn extras(site: &Site<'_>, plan: &SitePlan<'_>) -> Vec<NewFile> {
    let content = site.content;
    let mut extras = vec![(site.style.path.clone(), site.style.bytes.clone().into())];
    extras.extend(site.finder.iter().chain(&site.skills).map(|island| island.data.clone()));
    let comparing = site.comparing.files();
    let standing = site.standing.iter().map(|standing| standing.data.clone());
    let checks = site.checks.iter().flat_map(SelfChecks::files);
    // Pages of the same roles share a file.
    extras.extend(comparing.chain(standing).chain(checks).collect::<BTreeMap<_, _>>());
    extras.extend(site.scripts.files());
    if content.site.sitemap {
        let text = sitemap::sitemap(plan, &content.site.base_url);
        extras.push(("sitemap.xml".into(), text.into_bytes().into()));
    }
    if content.site.robots {
        let text = robots::robots(&content.site);
        extras.push(("robots.txt".into(), text.into_bytes().into()));
    }
    extras
}

/// A whole site, and what is found on the way.
#[cfg(test)]
fn whole(content: &Content) -> (crate::output::Output, Vec<Diagnostic>) {
    let mut output = crate::output::Output::default();
    let found = render(crate::plan::plan(content), content, &mut |files| output.extend(files));
    (output, found)
}
