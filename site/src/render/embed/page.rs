//! A page without the header and footer of the site, for frames and elements.

use ::words::speaks_right_to_left;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::Shown;
use crate::output::NewFile;
use crate::plan::View;
use crate::render::asset::{self, Asset};
use crate::render::edition::Edition;
use crate::render::foreign::{self, Languages};
use crate::render::link_context::LinkContext;
use crate::render::page_context::PageContext;
use crate::render::{Site, pages};

/// The page of something, by its path in the language.
pub(super) fn page(
    shown: &Shown<'_>,
    edition: &Edition,
    (site, frame): (&Site, &Asset),
) -> NewFile {
    let content = edition.content();
    let here = LinkContext::new(&shown.route, &content.site);
    let view = edition.plan.view(shown.page);
    let context = PageContext { page: shown.page, here, content, islands: &edition.islands };
    let markup = html! {
        (DOCTYPE)
        html lang=(content.site.language) dir=[speaks_right_to_left().then_some("rtl")] {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(content.site.policy.in_page());
                title { (shown.page.title) " – " (content.site.title) }
                meta name="robots" content="noindex";
                link rel="canonical" href={
                    (content.site.base_url) "/" (content.site.folder) (shown.page.route.address())
                };
                // Links of a frame open in the window around it.
                base target="_top";
                meta name="color-scheme" content="light dark";
                link rel="stylesheet" href=(here.loads(&site.style.path));
                (scripts(shown, &view, (site, edition, here)))
                script defer src=(here.loads(&frame.path)) integrity=(asset::integrity(&frame.bytes)) {}
            }
            body.embed { (main(&view, &context)) }
        }
    };
    let languages = Languages::of(edition.words(), site);
    (shown.route.file(), foreign::mark(markup.into_string(), languages).into_bytes().into())
}

/// What brings it to life, which `embed.js` loads too.
fn scripts(
    shown: &Shown<'_>,
    view: &View<'_>,
    (site, edition, here): (&Site, &Edition, LinkContext<'_>),
) -> Markup {
    let shows_openings = matches!(view, View::Roles(_) | View::Openings(_));
    let clock = site.clock.as_ref().filter(|_| shows_openings && edition.plan.is_of_time(view));
    html! {
        @for script in site.scripts.of_page(shown.page, &edition.plan).take(1) {
            script type="module" src=(here.loads(&script.path)) integrity=[&script.integrity] {}
        }
        @if let Some(clock) = clock {
            script defer src=(here.loads(&clock.path)) integrity=(asset::integrity(&clock.bytes)) data-clock {}
        }
    }
}

fn main(view: &View<'_>, context: &PageContext<'_>) -> Markup {
    match view {
        View::Roles(_) => {
            let finder = context.islands.finder_at(context.here.route());
            let finder = finder.map(|finder| finder.html).unwrap_or_default();
            html! { main #main class="roles" { (PreEscaped(finder)) } }
        }
        View::Role(view) => html! {
            main #main class="role" {
                p.eyebrow { a href=(context.here.to(&context.page.route)) { (view.role.named()) } }
                (pages::self_check(view, context))
            }
        },
        view => pages::alone(context.page, view, context),
    }
}
