//! The page that says how other sites show parts of this one, with text to copy.

use maud::{Markup, html};
use roles::Route;

use super::Shown;
use crate::output::NewFile;
use crate::plan::{Page, Subject};
use crate::render::Site;
use crate::render::link_context::LinkContext;
use crate::render::shell::Slots;
use crate::render::{head, layout};

const TITLE: &str = "Show these pages on your site";

/// The page.
pub(super) fn page(site: &Site, shown: &[Shown<'_>]) -> NewFile {
    let (content, edition) = (site.content(), &site.editions[0]);
    let page = Page {
        route: Route::File("embed/".into()),
        title: TITLE.into(),
        description: "The finder, self-checks and ladders, as elements and as frames.".into(),
        updated: None,
        trail: Vec::new(),
        subject: Subject::NotFound,
    };
    let here = LinkContext::new(&page.route, &content.site);
    let slots = Slots {
        head: head::plain(&page, here, site).into_string(),
        navigation: layout::navigation(here, edition, html! {}).into_string(),
        main: main(&content.site.base_url, shown, !content.site.policy.framed_by.is_empty())
            .into_string(),
        footer: layout::footer(here, edition).into_string(),
    };
    (page.route.file(), site.shell.fill(here, &slots, edition.words()).into_bytes().into())
}

fn main(base_url: &str, shown: &[Shown<'_>], framed: bool) -> Markup {
    html! {
        main #main class="page" {
            header.page-head { h1 { (TITLE) } }
            div.prose {
                p { "Put this line into a page once, and an element where its content should be:" }
                pre { code { "<script defer src=\"" (base_url) "/embed.js\"></script>" } }
                p { "What stands within an element is shown until its content is there, and without script." }
                @for one in shown {
                    h2 { (one.page.title) }
                    pre { code { (element(one, base_url)) } }
                    @if framed {
                        p { "Where a page may hold frames only:" }
                        pre { code { (frame(one, base_url)) } }
                    }
                }
            }
        }
    }
}

fn element(shown: &Shown<'_>, base_url: &str) -> String {
    let name = shown.element.split(' ').next().unwrap_or_default();
    let link = format!("{base_url}/{}", shown.page.route.address());
    format!("<{}><a href=\"{link}\">{}</a></{name}>", shown.element, shown.page.title)
}

fn frame(shown: &Shown<'_>, base_url: &str) -> String {
    let link = format!("{base_url}/{}", shown.route.address());
    format!(
        "<iframe src=\"{link}\" title=\"{}\" width=\"100%\" height=\"600\"></iframe>",
        shown.page.title
    )
}
