//! The page that says how other sites show parts of this one, with text to copy.

use ::words::{msg, say};
use maud::{Markup, html};
use roles::Route;

use super::{Shown, elements};
use crate::content::SiteConfig;
use crate::output::NewFile;
use crate::plan::{Page, Subject};
use crate::render::edition::Edition;
use crate::render::foreign::{self, Languages};
use crate::render::link_context::LinkContext;
use crate::render::shell::Slots;
use crate::render::{Site, head, languages, layout};

/// Where the page is.
pub(super) fn route() -> Route {
    Route::File("embed/".into())
}

/// The page, by its path in the language.
pub(super) fn page(shown: &[Shown<'_>], edition: &Edition, site: &Site) -> NewFile {
    let content = edition.content();
    let page = Page {
        route: route(),
        title: say(msg::EmbedTitle),
        description: say(msg::EmbedDescription),
        updated: None,
        trail: Vec::new(),
        subject: Subject::NotFound,
    };
    let here = LinkContext::new(&page.route, &content.site);
    let languages = languages::switch(&page, edition, &site.editions, here);
    let slots = Slots {
        head: head::plain(&page, here, (site, edition)).into_string(),
        navigation: layout::navigation(here, edition, languages).into_string(),
        main: main(shown, &content.site, edition.folder().is_empty()).into_string(),
        footer: layout::footer(here, edition).into_string(),
    };
    let words = edition.words();
    let text = foreign::mark(site.shell.fill(here, &slots, words), Languages::of(words, site));
    (page.route.file(), text.into_bytes().into())
}

fn main(shown: &[Shown<'_>], site: &SiteConfig, is_first: bool) -> Markup {
    let script = format!("<script defer src=\"{}/{}\"></script>", site.base_url, elements::FILE);
    html! {
        main #main class="page" {
            header.page-head { h1 { (say(msg::EmbedTitle)) } }
            div.prose {
                p { (say(msg::EmbedScript)) }
                (code(&script))
                p { (say(msg::EmbedInside)) }
                @for one in shown {
                    h2 { (one.page.title) }
                    (code(&element(one, site, is_first)))
                    @if !site.policy.framed_by.is_empty() {
                        p { (say(msg::EmbedFrame)) }
                        (code(&frame(one, site)))
                    }
                }
            }
        }
    }
}

/// Text to copy, which is in no language of people.
fn code(text: &str) -> Markup {
    html! { pre tabindex="0" { code translate="no" { (text) } } }
}

/// The address of a page or file of the language.
fn address(route: &Route, site: &SiteConfig) -> String {
    let file = if route.address().ends_with('/') { site.links.file() } else { "" };
    [&site.base_url, "/", &site.folder, &route.address(), file].concat()
}

fn element(shown: &Shown<'_>, site: &SiteConfig, is_first: bool) -> String {
    let (name, which) = &shown.element;
    let which = which.map(|(key, value)| format!(" {key}=\"{value}\"")).unwrap_or_default();
    let language = if is_first { String::new() } else { format!(" lang=\"{}\"", site.language) };
    let (link, title) = (address(&shown.page.route, site), &shown.page.title);
    format!("<{name}{which}{language}><a href=\"{link}\">{}</a></{name}>", escaped(title))
}

fn frame(shown: &Shown<'_>, site: &SiteConfig) -> String {
    let link = address(&shown.route, site);
    let title = escaped(&shown.page.title);
    format!("<iframe src=\"{link}\" title=\"{title}\" width=\"100%\" height=\"600\"></iframe>")
}

/// Text as markup has it; what is to be copied is markup.
fn escaped(text: &str) -> String {
    html! { (text) }.into_string()
}
