//! Pages that lead from old addresses to new ones. A script takes along what stands behind the
//! address (answers of the self-check lie there); without script the page leads on all the same.

use ::words::{msg, say};
use maud::{DOCTYPE, html};
use roles::Route;

use super::asset::{self, Asset};
use super::link_context::LinkContext;
use crate::content::Content;
use crate::output::NewFile;

/// Leads on before the page is shown. It names no page, so that all old addresses share it.
const SCRIPT: &str = include_str!("redirect/moved.js");

/// A page for every old address, and the script that they share.
pub(super) fn pages(content: &Content) -> Vec<NewFile> {
    let script = Asset::named("moved", "js", SCRIPT.into());
    let redirects = content.redirects.iter();
    let pages = redirects.map(|(file, to)| page(file, to, (content, &script)));
    let shared =
        (!content.redirects.is_empty()).then(|| (script.path.clone(), script.bytes.clone()));
    pages.chain(shared).collect()
}

fn page(file: &str, to: &Route, (content, script): (&Content, &Asset)) -> NewFile {
    let from = Route::File(file.strip_suffix("index.html").unwrap_or(file).to_owned());
    let here = LinkContext::new(&from, &content.site);
    let link = here.to(to);
    // Browsers hold no file of a disk to what is said of it.
    let integrity = (!content.site.single_folder).then(|| asset::integrity(&script.bytes));
    let markup = html! {
        (DOCTYPE)
        html lang=(content.site.language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(content.site.policy.in_page());
                title { (say(msg::PageAndSite { page: &say(msg::MovedTitle { address: from.address().trim_end_matches('/') }), site: &content.site.title })) }
                meta name="robots" content="noindex";
                link rel="canonical" href={ (content.site.base_url) "/" (content.site.folder) (to.address()) };
                script src=(here.loads(&script.path)) integrity=[integrity] data-to=(link) {}
                noscript { meta http-equiv="refresh" content={ "0; url=" (link) }; }
            }
            body { main { h1 { (say(msg::MovedHeading)) } p { a href=(link) { (say(msg::MovedLink)) } } } }
        }
    };
    ([&content.site.folder, file].concat(), markup.into_string().into_bytes().into())
}
