//! What stands in the head of every page.

use ::words::{msg, say};
use maud::{Markup, PreEscaped, html};
use roles::Route;

use super::asset::{self, Asset};
use super::edition::Edition;
use super::link_context::LinkContext;
use super::page_context::PageContext;
use super::{Site, icons, languages, machine, page_scripts, preview, single_folder};
use crate::content::{Content, SiteConfig};
use crate::plan::{Page, Subject, View};

/// The head of a page.
pub(super) fn head(
    context: &PageContext<'_>,
    view: &View<'_>,
    (site, edition, main): (&Site, &Edition, &str),
) -> Markup {
    let PageContext { page, here, content, .. } = *context;
    html! {
        meta http-equiv="Content-Security-Policy" content=(content.site.policy.in_page());
        (PreEscaped("\n"))
        title { (title(page, &content.site.title)) }
        @if !page.description.is_empty() { meta name="description" content=(page.description); }
        (found_by_others(page, &content.site))
        meta name="color-scheme" content="light dark";
        @if !site.shell.has_icon() { (icons::links(&content.files, here)) }
        link rel="stylesheet" href=(here.loads(&site.style.path));
        (scripts(page, here, (site, edition, main)))
        (languages::alternates(page, &site.editions, &content.site.base_url))
        @if let Some(script) = page_scripts::of_page(page, site.needs(edition.plan.is_of_time(view))) {
            (small(here, &script, content.site.single_folder))
        }
        (alternates(page, here, content))
        (machine::scripts(page, view, content))
    }
}

/// The same in other forms: the Markdown of a role, the feeds where one looks for news.
fn alternates(page: &Page, here: LinkContext<'_>, content: &Content) -> Markup {
    let publish = &content.site.publish;
    let has_feeds = matches!(page.subject, Subject::Home | Subject::Openings);
    let file = |path: &str| here.to(&Route::File(path.to_owned()));
    html! {
        @if let (Subject::Role(_), true) = (page.subject, publish.markdown) {
            link rel="alternate" type="text/markdown" href="index.md";
        }
        @for name in publish.feeds.iter().filter(|_| has_feeds) {
            link rel="alternate" type=(machine::media_type(name)) href=(file(name));
        }
    }
}

/// The head of a page without islands that stands beside the plan.
pub(super) fn plain(
    page: &Page,
    here: LinkContext<'_>,
    (site, edition): (&Site, &Edition),
) -> Markup {
    let content = edition.content();
    html! {
        meta http-equiv="Content-Security-Policy" content=(content.site.policy.in_page());
        (PreEscaped("\n"))
        title { (title(page, &content.site.title)) }
        meta name="description" content=(page.description);
        (found_by_others(page, &content.site))
        meta name="color-scheme" content="light dark";
        @if !site.shell.has_icon() { (icons::links(&content.files, here)) }
        link rel="stylesheet" href=(here.loads(&site.style.path));
        @if let Some(script) = page_scripts::of_page(page, site.needs(false)) {
            (small(here, &script, content.site.single_folder))
        }
    }
}

/// What brings the islands of a page to life, after its content.
fn scripts(
    page: &Page,
    here: LinkContext<'_>,
    (site, edition, main): (&Site, &Edition, &str),
) -> Markup {
    let mut own = site.scripts.of_page(page, &edition.plan).peekable();
    let single_folder = edition.content().site.single_folder && own.peek().is_some();
    html! {
        @if single_folder {
            @for data in single_folder::loaded(main) { script defer src=(single_folder::script(&data)) {} }
            @for script in own { script defer src=(here.loads(&script.path)) {} }
        } @else {
            @for script in own {
                link rel="modulepreload" href=(here.loads(&script.path)) integrity=[&script.integrity];
                script type="module" src=(here.loads(&script.path)) integrity=[&script.integrity] {}
            }
        }
    }
}

/// A small script beside the modules.
fn small(here: LinkContext<'_>, script: &Asset, single_folder: bool) -> Markup {
    html! {
        @if single_folder {
            (classic(here, script, single_folder))
        } @else {
            script type="module" src=(here.loads(&script.path)) integrity=(asset::integrity(&script.bytes)) {}
        }
    }
}

/// A script that runs from a disk too. Browsers hold no file of a disk to what is said of it.
fn classic(here: LinkContext<'_>, script: &Asset, single_folder: bool) -> Markup {
    let integrity = (!single_folder).then(|| asset::integrity(&script.bytes));
    html! { script defer src=(here.loads(&script.path)) integrity=[integrity] {} }
}

/// What search engines and previews of links read: where the page really is, and its name.
/// Nothing of it is said of an address that leads nowhere.
fn found_by_others(page: &Page, site: &SiteConfig) -> Markup {
    let is_page = page.route != Route::NotFound;
    let address = [&site.base_url, "/", &site.folder, &page.route.address()].concat();
    html! {
        @if site.preview || !is_page { meta name="robots" content="noindex"; }
        @if is_page {
            link rel="canonical" href=(address);
            meta property="og:type" content="website";
            meta property="og:site_name" content=(site.title);
            meta property="og:title" content=(page.title);
            @if !page.description.is_empty() {
                meta property="og:description" content=(page.description);
            }
            meta property="og:url" content=(address);
            (preview::tags(&page.route, &page.title, site))
        }
    }
}

/// The title of a page and of the site; the home page is the site.
fn title(page: &Page, site: &str) -> String {
    if page.subject == Subject::Home && page.title == site {
        site.to_owned()
    } else {
        say(msg::PageAndSite { page: &page.title, site })
    }
}
