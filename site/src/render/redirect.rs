//! Pages that lead from old addresses to new ones, without script.

use maud::{DOCTYPE, html};
use roles::Route;

use super::head::POLICY;
use super::links::Linked;
use crate::content::Content;

/// A page for every old address, with its HTML.
pub(super) fn pages(content: &Content) -> Vec<(Linked<'_>, String)> {
    content.redirects.iter().map(|(file, to)| page(file, to, content)).collect()
}

fn page<'a>(file: &str, to: &Route, content: &'a Content) -> (Linked<'a>, String) {
    let from = Route::File(file.strip_suffix("index.html").unwrap_or(file).to_owned());
    let link = from.link(to);
    let markup = html! {
        (DOCTYPE)
        html lang=(content.site.language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                title { "Moved from " (from.address().trim_end_matches('/')) " – " (content.site.title) }
                meta name="robots" content="noindex";
                meta http-equiv="refresh" content={ "0; url=" (link) };
                link rel="canonical" href=(link);
            }
            body { main { h1 { "This page has moved" } p { a href=(link) { "Go to its new address" } } } }
        }
    };
    (Linked::new(from, Vec::new(), None), markup.into_string())
}
