//! What stands in the head of every page.

use ::words::{msg, say};
use maud::{Markup, PreEscaped, html};

use super::edition::Edition;
use super::link_context::LinkContext;
use super::{Site, languages, machine, page_scripts};
use crate::content::Content;
use crate::plan::{Page, Subject, View};

/// What a page may load and run: its own files, and WebAssembly.
pub(super) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
                      style-src 'self'; img-src 'self' data:; connect-src 'self'; \
                      base-uri 'none'; form-action 'none'; \
                      require-trusted-types-for 'script'; trusted-types 'none'";

/// Three rungs; in the page itself, so that no browser asks for `/favicon.ico`.
const ICON: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' \
                    viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' \
                    fill='%23123f5c'/%3E%3Cpath d='M5 2v12M11 2v12M5 5h6M5 8h6M5 11h6' \
                    stroke='%23fff' stroke-width='1.6'/%3E%3C/svg%3E";

/// The head of a page.
pub(super) fn head(
    page: &Page,
    view: &View<'_>,
    here: LinkContext<'_>,
    (site, edition): (&Site, &Edition),
) -> Markup {
    let content = edition.content();
    html! {
        meta http-equiv="Content-Security-Policy" content=(POLICY);
        (PreEscaped("\n"))
        title { (title(page, &content.site.title)) }
        @if !page.description.is_empty() { meta name="description" content=(page.description); }
        meta name="color-scheme" content="light dark";
        link rel="icon" href=(ICON);
        link rel="stylesheet" href=(here.loads(&site.style.path));
        @for script in site.scripts.of_page(page, &edition.plan) {
            link rel="modulepreload" href=(here.loads(&script));
            script type="module" src=(here.loads(&script)) {}
        }
        (languages::alternates(page, &site.editions, &content.site.base_url))
        @if let Some(script) = page_scripts::of_page(page) {
            script type="module" src=(here.loads(&script.path)) {}
        }
        @if site.editions.len() > 1 {
            script type="module" src=(here.loads(&languages::script().path)) {}
        }
        @if let Some(clock) = site.clock.as_ref().filter(|_| edition.plan.is_of_time(view)) {
            script src=(here.loads(&clock.path)) defer {}
        }
        (alternates(page, here, content))
        (machine::scripts(page, view, content))
    }
}

/// The same in other forms: the Markdown of a role, the feeds where one looks for news.
fn alternates(page: &Page, here: LinkContext<'_>, content: &Content) -> Markup {
    let publish = &content.site.publish;
    let has_feeds = matches!(page.subject, Subject::Home | Subject::Openings);
    let file = |path: &str| here.to(&roles::Route::File(path.to_owned()));
    html! {
        @if let (Subject::Role(_), true) = (page.subject, publish.markdown) {
            link rel="alternate" type="text/markdown" href="index.md";
        }
        @for name in publish.feeds.iter().filter(|_| has_feeds) {
            link rel="alternate" type=(machine::media_type(name)) href=(file(name));
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
