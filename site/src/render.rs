//! From a plan to the bytes of a site: pages poured into the shell, the style
//! context, sitemap, redirects and copied files. What pages exist and what they say
//! has been planned; nothing here decides it.

use bytes::Bytes;
use rayon::prelude::*;

use crate::content::Content;
use crate::diagnostic::Diagnostic;
use crate::modules::Bundled;
use crate::output::{NewFile, Output};
use crate::plan::{Page, SitePlan, Subject};
use crate::problem::problems;

problems! {
    below: [links::ALL, markdown::ALL, own_files::ALL, shell::ALL, taken::ALL];
}

mod asset;
mod edition;
mod embed;
mod foreign;
mod head;
mod host;
mod html;
mod icons;
mod island;
mod islands;
mod languages;
mod layout;
mod link_context;
mod links;
mod machine;
mod map;
mod markdown;
#[cfg(not(feature = "program"))]
pub(crate) use markdown::latin_anchor;
mod own_files;
mod page_context;
mod page_scripts;
mod pages;
mod parts;
mod png;
mod preview;
mod redirect;
mod robots;
#[cfg(test)]
mod sample;
mod scripts;
mod self_checks;
mod sentence;
mod shell;
mod single_folder;
mod sitemap;
mod style;
mod taken;
#[cfg(test)]
mod tests;
mod twins;

use asset::Asset;
use edition::Edition;
use foreign::Languages;
use link_context::LinkContext;
pub(crate) use links::Memory as LinkMemory;
use page_context::PageContext;
use scripts::Scripts;
use shell::{Shell, Slots};
use taken::Taken;

/// A site whose every file can be made, at any time and by any thread.
pub struct Site {
    /// The default language and the others.
    editions: Vec<Edition>,
    shell: Shell,
    style: Asset,
    /// What shows of each opening what it is at the moment; none where there are no openings.
    clock: Option<Asset>,
    scripts: Scripts,
    /// The files of `static/` whose paths are free.
    copied: Vec<NewFile>,
    /// The files of the studio; none where it is not wanted.
    studio: Vec<NewFile>,
}

/// So many pages are held in memory at a time, or twice as many while others are written.
const AT_ONCE: usize = 128;

impl Site {
    /// The site of a plan for each language, the default one first, and what is wrong with
    /// what its authors wrote: the shell, raw HTML in prose, links that lead nowhere, files in
    /// the way of pages.
    #[must_use]
    pub(crate) fn new(
        plans: Vec<SitePlan>,
        (bundled, studio): (&Bundled, Vec<NewFile>),
        links: Option<&mut LinkMemory>,
    ) -> (Self, Vec<Diagnostic>) {
        let editions: Vec<Edition> = plans.into_iter().map(Edition::of).collect();
        let content = editions[0].content();
        let (shell, mut found) = Shell::read(content.shell.as_ref(), &content.site.policy);
        if content.shell.is_some() {
            found.extend(shell.language_problem(&content.site.language));
        }
        let mut site = Self {
            shell,
            style: style::of_site(&bundled.style, &content.site.brand),
            clock: page_scripts::clock(content),
            scripts: Scripts::of(&editions[0].plan, bundled),
            copied: Vec::new(),
            studio,
            editions,
        };
        let taken = site.place_copied();
        found.extend(taken.found);
        found.extend(own_files::check(&site.content().files));
        found.extend(links::check(&site, &taken.paths, links));
        (site, found)
    }

    /// Finds which files of `static/` have paths of their own.
    fn place_copied(&mut self) -> Taken {
        let content = self.content();
        let mut taken = Taken::default();
        let pages = self.all_pages().map(|(edition, page)| edition.file(page));
        let mut assets = self.assets();
        if content.files.keys().any(|path| path.starts_with(asset::FOLDER)) {
            assets.extend(self.island_files());
        }
        let made = assets.into_iter().map(|(path, _)| path).chain(self.scripts.paths());
        let made = made
            .chain(pages)
            .chain(self.machine_paths())
            .chain(embed::paths(self))
            .chain(self.preview_paths());
        let moved = self.redirects().into_iter().map(|(path, _)| path);
        for path in made.chain(moved) {
            taken.take(&path);
        }
        taken.take_for_studio(&self.studio);
        let copied = content.files.iter().map(|(path, bytes)| (path.clone(), bytes.clone()));
        self.copied = copied.filter(|(path, _)| taken.take(path)).collect();
        taken
    }

    /// What is true in it.
    #[must_use]
    pub fn content(&self) -> &Content {
        self.editions[0].content()
    }

    /// Every page with its language.
    fn all_pages(&self) -> impl Iterator<Item = (&Edition, &Page)> {
        let editions = self.editions.iter();
        editions.flat_map(|edition| edition.plan.pages.iter().map(move |page| (edition, page)))
    }

    /// What the widget loads.
    fn island_files(&self) -> Vec<NewFile> {
        let files = self.editions.iter().flat_map(|edition| edition.islands.files());
        files.collect::<std::collections::BTreeMap<_, _>>().into_iter().collect()
    }

    /// How many pages it has.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.all_pages().count()
    }

    /// The path of its style sheet.
    #[must_use]
    pub fn style(&self) -> &str {
        &self.style.path
    }

    /// One file, made now; none when there is no such file. What is made once for all pages
    /// is kept.
    #[must_use]
    pub fn file(&self, path: &str) -> Option<Bytes> {
        if let Some((edition, page)) =
            self.all_pages().find(|(edition, page)| edition.file(page) == path)
        {
            return Some(self.page(edition, page).into_bytes().into());
        }
        if let Some(twin) = path.ends_with(".md").then(|| self.twin(path)).flatten() {
            return Some(twin);
        }
        if let Some(picture) = path.ends_with(".png").then(|| self.preview(path)).flatten() {
            return Some(picture);
        }
        let find = |files: &[NewFile]| {
            files.iter().find(|(own, _)| own == path).map(|(_, bytes)| bytes.clone())
        };
        find(&self.copied)
            .or_else(|| find(&self.studio))
            .or_else(|| find(&self.assets()))
            .or_else(|| self.scripts.files().find(|(own, _)| own == path).map(|(_, bytes)| bytes))
            .or_else(|| find(&self.machine_files()))
            .or_else(|| find(&self.redirects()))
            .or_else(|| find(&embed::files(self)))
            .or_else(|| path.starts_with(asset::FOLDER).then(|| find(&self.island_files()))?)
    }

    /// All files at once.
    #[must_use]
    pub fn output(&self) -> Output {
        let mut output = Output::default();
        self.render(&mut |files| output.extend(files));
        output
    }

    /// Gives the files away as they are made, in one order, and keeps no page.
    pub fn render(&self, made: &mut dyn FnMut(Vec<NewFile>)) {
        let is_of_one =
            |(_, page): &(_, &Page)| matches!(page.subject, Subject::Role(_) | Subject::Ladder(_));
        let (of_one, of_many): (Vec<_>, Vec<_>) = self.all_pages().partition(is_of_one);
        rayon::in_place_scope(|scope| {
            // What shows all roles is made while pages that show one role are drawn.
            scope.spawn(|_| self.editions.iter().for_each(|own| own.islands.make_for_all()));
            self.draw(&of_one, made);
        });
        made(self.assets().into_iter().chain(self.scripts.files()).collect());
        made(self.island_files());
        self.draw(&of_many, made);
        self.draw_twins(made);
        self.draw_previews(made);
        made(self.machine_files());
        made(self.redirects());
        made(self.studio.clone());
        made(embed::files(self));
        made(self.copied.clone());
    }

    fn draw(&self, pages: &[(&Edition, &Page)], made: &mut dyn FnMut(Vec<NewFile>)) {
        for some in pages.chunks(AT_ONCE) {
            let file = |(edition, page): &(&Edition, &Page)| {
                (edition.file(page), self.page(edition, page).into_bytes().into())
            };
            made(some.par_iter().map(file).collect());
        }
    }

    fn page(&self, edition: &Edition, page: &Page) -> String {
        edition.say(|| {
            let content = edition.content();
            let here = LinkContext::new(&page.route, &content.site);
            let context = PageContext { page, here, content, islands: &edition.islands };
            let view = edition.plan.view(page);
            let languages = languages::switch(page, edition, &self.editions, here);
            let main = pages::main(page, &view, &context).into_string();
            let slots = Slots {
                head: head::head(&context, &view, (self, edition, &main)).into_string(),
                navigation: layout::navigation(here, edition, languages).into_string(),
                main,
                footer: layout::footer(here, edition).into_string(),
            };
            let words = edition.words();
            foreign::mark(self.shell.fill(here, &slots, words), Languages::of(words, self))
        })
    }

    /// Pages of old addresses, and the script that all of them share.
    fn redirects(&self) -> Vec<NewFile> {
        let of = |edition: &Edition| edition.say(|| redirect::pages(edition.content()));
        let files = self.editions.iter().flat_map(of);
        files.collect::<std::collections::BTreeMap<_, _>>().into_iter().collect()
    }

    /// The files that are no pages and are not copied, except those of the islands and modules.
    fn assets(&self) -> Vec<NewFile> {
        let content = self.content();
        let mut files = vec![(self.style.path.clone(), self.style.bytes.clone())];
        let clock = self.clock.iter().filter(|_| content.site.embed);
        files.extend(clock.map(|clock| (clock.path.clone(), clock.bytes.clone())));
        if content.site.sitemap && !content.site.preview {
            let text = sitemap::sitemap(&self.editions, &content.site.base_url);
            files.push(("sitemap.xml".into(), text.into_bytes().into()));
        }
        let scripts = self.page_scripts().into_iter().map(|one| (one.path, one.bytes));
        files.extend(scripts);
        files.extend(self.of_host());
        if content.site.robots && !content.files.contains_key(robots::FILE) {
            let text = robots::robots(&content.site);
            files.push((robots::FILE.into(), text.into_bytes().into()));
        }
        files
    }
}

/// A whole site, and what is found on the way.
#[cfg(test)]
fn whole(content: &std::sync::Arc<Content>) -> (Output, Vec<Diagnostic>) {
    let (site, found) =
        Site::new(crate::plan::plans(content), (&Bundled::default(), Vec::new()), None);
    (site.output(), found)
}
