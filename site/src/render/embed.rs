//! What pages of other sites show of this one: `embed.js` with its elements, a page for each of
//! what they show, and a page with text to copy.
//!
//! The pages below `embed/` stand in frames as they are. The elements of `embed.js` take their
//! content, style and module from the same pages, so that there is one of each.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use roles::Route;

use super::asset::{self, Asset};
use super::link_context::LinkContext;
use super::page_context::PageContext;
use super::{Site, pages};
use crate::output::NewFile;
use crate::plan::{Page, Subject, View};

mod copy;

/// The script of the elements, under a name that stays: pages of other sites load it.
const SCRIPT: &str = include_str!("embed/embed.js");
/// Tells the page around a frame how high its content is.
const FRAME: &str = include_str!("embed/frame.js");

/// All of it; nothing unless the city wants it.
pub(super) fn files(site: &Site) -> Vec<NewFile> {
    if !site.content().site.embed {
        return Vec::new();
    }
    site.editions[0].say(|| made(site))
}

fn made(site: &Site) -> Vec<NewFile> {
    let frame = frame();
    let shown = shown(site);
    let pages = shown.iter().map(|shown| page(shown, site, &frame));
    let mut files: Vec<NewFile> = pages.collect();
    files.push((frame.path.clone(), frame.bytes.clone()));
    files.push(("embed.js".into(), SCRIPT.as_bytes().to_vec().into()));
    files.push(copy::page(site, &shown));
    files
}

/// The paths of the files.
pub(super) fn paths(site: &Site) -> Vec<String> {
    if !site.content().site.embed {
        return Vec::new();
    }
    let pages = shown(site).into_iter().map(|shown| shown.route.file());
    pages.chain([frame().path, "embed.js".into(), "embed/index.html".into()]).collect()
}

fn frame() -> Asset {
    Asset::named("frame", "js", FRAME.into())
}

/// Something that other sites may show.
struct Shown<'a> {
    /// Its page below `embed/`, as deep as the page it is taken from or deeper.
    route: Route,
    /// The page it is taken from.
    page: &'a Page,
    /// The element that shows it.
    element: String,
}

/// The finder, each self-check and each ladder.
fn shown(site: &Site) -> Vec<Shown<'_>> {
    let pages = site.editions[0].plan.pages.iter();
    let all = pages.filter_map(|page| {
        let (folder, element) = match (&page.subject, &page.route) {
            (Subject::Roles(1), _) => {
                site.editions[0].islands.finder()?;
                ("finder".to_owned(), "careers-finder".to_owned())
            }
            (Subject::Role(_), Route::Role(slug)) if site.editions[0].plan.checks_on(page) => {
                (format!("check-{slug}"), format!("careers-check role=\"{slug}\""))
            }
            (Subject::Ladder(_), Route::Ladder(slug)) => {
                (format!("ladder-{slug}"), format!("careers-ladder id=\"{slug}\""))
            }
            _ => return None,
        };
        Some(Shown { route: Route::File(format!("embed/{folder}/")), page, element })
    });
    all.collect()
}

/// The page of it, without the header and footer of the site.
fn page(shown: &Shown<'_>, site: &Site, frame: &Asset) -> NewFile {
    let content = site.content();
    let here = LinkContext::new(&shown.route, &content.site);
    let view = site.editions[0].plan.view(shown.page);
    let context =
        PageContext { page: shown.page, here, content, islands: &site.editions[0].islands };
    let markup = html! {
        (DOCTYPE)
        html lang=(content.site.language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(content.site.policy.in_page());
                title { (shown.page.title) " – " (content.site.title) }
                meta name="robots" content="noindex";
                link rel="canonical" href={ (content.site.base_url) "/" (shown.page.route.address()) };
                // Links of a frame open in the window around it.
                base target="_top";
                meta name="color-scheme" content="light dark";
                link rel="stylesheet" href=(here.loads(&site.style.path));
                @for script in site.scripts.of_page(shown.page, &site.editions[0].plan).take(1) {
                    script type="module" src=(here.loads(&script.path)) integrity=[&script.integrity] {}
                }
                script defer src=(here.loads(&frame.path)) integrity=(asset::integrity(&frame.bytes)) {}
            }
            body.embed { (main(&view, &context, site)) }
        }
    };
    (shown.route.file(), markup.into_string().into_bytes().into())
}

fn main(view: &View<'_>, context: &PageContext<'_>, site: &Site) -> Markup {
    match view {
        View::Roles(_) => {
            let finder = site.editions[0].islands.finder_at(context.here.route());
            let finder = finder.map(|finder| finder.html).unwrap_or_default();
            html! { main #main class="roles" { (PreEscaped(finder)) } }
        }
        View::Role(view) => html! {
            main #main class="role" {
                p.eyebrow { a href=(context.here.to(&context.page.route)) { (view.role.title) } }
                (pages::self_check(view, context))
            }
        },
        view => pages::alone(context.page, view, context),
    }
}
