//! From a plan to the bytes of a site: pages poured into the shell, the style
//! sheet, sitemap, redirects and copied files. What pages exist and what they say
//! has been planned; nothing here decides it.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::content::Content;
use crate::diagnostic::{Diagnostic, Place};
use crate::output::Output;
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

/// Renders a plan, and lets go of what each page shows once it is a page. Problems of
/// prose (raw HTML, broken links) are found here.
#[must_use]
pub fn render(plan: SitePlan<'_>, content: &Content) -> (Output, Vec<Diagnostic>) {
    let (shell, mut found) = Shell::read(content.shell.as_ref());
    let site = Site {
        content,
        shell,
        style: style::sheet(&content.site.brand),
        finder: Island::of(content),
        checks: SelfChecks::of(&plan, content),
        skills: Island::skills(&plan),
        comparing: Comparing::of(&plan, content),
        standing: Standing::of(&plan, content),
        scripts: Scripts::of(&plan),
    };
    let extras = extras(&site, &plan);
    let pages: Vec<_> = plan.pages.into_par_iter().map(|page| site.page(&page)).collect();
    let mut linked = Vec::with_capacity(pages.len());
    for (page, problems) in pages {
        linked.push(page);
        found.extend(problems);
    }
    linked.extend(redirect::pages(content));
    let mut output = Output::default();
    for (path, bytes) in extras {
        add(&mut output, path, bytes, &mut found);
    }
    for page in &linked {
        add(&mut output, page.route.file(), page.html.clone().into(), &mut found);
    }
    for (path, bytes) in &content.files {
        add(&mut output, path.clone(), bytes.clone(), &mut found);
    }
    found.extend(links::check(&output, &linked, &site.shell, content));
    (output, found)
}

impl<'a> Site<'a> {
    fn page(&self, page: &Page<'a>) -> (Linked<'a>, Vec<Diagnostic>) {
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
        let html = self.shell.fill(here, &slots).into();
        let linked =
            Linked { route: page.route.clone(), html, written: sheet.links, source: page.source };
        (linked, sheet.found)
    }
}

/// The files that are no pages.
fn extras(site: &Site<'_>, plan: &SitePlan<'_>) -> Vec<(String, std::sync::Arc<[u8]>)> {
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

fn add(
    output: &mut Output,
    path: String,
    bytes: std::sync::Arc<[u8]>,
    found: &mut Vec<Diagnostic>,
) {
    if !output.insert(path.clone(), bytes) {
        let place = Place::file(&SourcePath::new(&format!("static/{path}")));
        let message = format!("the site has a file or a folder `{path}` already");
        let help = "pages, assets and copied files share one tree; rename one of the two";
        found.push(Diagnostic::error("path-taken", place, message).help(help));
    }
}
