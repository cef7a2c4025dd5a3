//! What stands in the head of every page.

use ::words::{msg, say};
use maud::{Markup, PreEscaped, html};
use roles::Route;

use super::asset;
use super::edition::Edition;
use super::link_context::LinkContext;
use super::page_context::PageContext;
use super::{Site, icons, languages, posting, single_folder};
use crate::content::SiteConfig;
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
        @if site.editions.len() > 1 { (languages_script(here, content.site.single_folder)) }
        @if let View::Role(view) = view { (posting::posting(view, content)) }
    }
}

/// The head of a page without islands that stands beside the plan.
pub(super) fn plain(page: &Page, here: LinkContext<'_>, site: &Site) -> Markup {
    let content = site.content();
    html! {
        meta http-equiv="Content-Security-Policy" content=(content.site.policy.in_page());
        (PreEscaped("\n"))
        title { (title(page, &content.site.title)) }
        meta name="description" content=(page.description);
        (found_by_others(page, &content.site))
        meta name="color-scheme" content="light dark";
        @if !site.shell.has_icon() { (icons::links(&content.files, here)) }
        link rel="stylesheet" href=(here.loads(&site.style.path));
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

/// What keeps the query and the fragment when the language is changed.
fn languages_script(here: LinkContext<'_>, single_folder: bool) -> Markup {
    let script = languages::script();
    let path = here.loads(&script.path);
    html! {
        @if single_folder {
            script defer src=(path) {}
        } @else {
            script type="module" src=(path) integrity=(asset::integrity(&script.bytes)) {}
        }
    }
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
