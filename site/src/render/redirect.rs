//! Pages that lead from old addresses to new ones, without script.

use ::words::{msg, say};
use maud::{DOCTYPE, html};
use roles::Route;

use super::head::POLICY;
use crate::content::Content;
use crate::output::NewFile;

/// A page for every old address.
pub(super) fn pages(content: &Content) -> Vec<NewFile> {
    content.redirects.iter().map(|(file, to)| page(file, to, content)).collect()
}

fn page(file: &str, to: &Route, content: &Content) -> NewFile {
    let from = Route::File(file.strip_suffix("index.html").unwrap_or(file).to_owned());
    let link = from.link(to);
    let markup = html! {
        (DOCTYPE)
        html lang=(content.site.language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                title { (say(msg::PageAndSite { page: &say(msg::MovedTitle { address: from.address().trim_end_matches('/') }), site: &content.site.title })) }
                meta name="robots" content="noindex";
                meta http-equiv="refresh" content={ "0; url=" (link) };
                link rel="canonical" href=(link);
            }
            body { main { h1 { (say(msg::MovedHeading)) } p { a href=(link) { (say(msg::MovedLink)) } } } }
        }
    };
    ([&content.site.folder, file].concat(), markup.into_string().into_bytes().into())
}
