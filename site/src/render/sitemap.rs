//! `sitemap.xml`: one for all languages, and the only file that needs to know where the site
//! will be.

use std::fmt::Write;

use roles::Route;

use super::edition::Edition;
use super::languages::address;
use crate::plan::Page;

/// Every page but the one for missing addresses, each with its other languages.
pub(super) fn sitemap(editions: &[Edition], base_url: &str) -> String {
    let alternates = match editions.len() {
        1 => "",
        _ => " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"",
    };
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"{alternates}>\n"
    );
    for edition in editions {
        for page in edition.plan.pages.iter().filter(|page| page.route != Route::NotFound) {
            let place = escaped(&address(page, edition, base_url));
            let updated = page.updated.map(|date| format!("<lastmod>{date}</lastmod>"));
            let updated = updated.unwrap_or_default();
            let others = others(page, editions, base_url);
            writeln!(text, "<url><loc>{place}</loc>{updated}{others}</url>")
                .expect("writing to a string succeeds");
        }
    }
    text + "</urlset>\n"
}

/// The page in every language; nothing where there is one.
fn others(page: &Page, editions: &[Edition], base_url: &str) -> String {
    if editions.len() < 2 {
        return String::new();
    }
    let named = editions.iter().map(|edition| (edition.language(), edition));
    let all = named.chain([("x-default", &editions[0])]);
    let links = all.map(|(language, edition)| {
        let place = escaped(&address(page, edition, base_url));
        format!("<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{place}\"/>")
    });
    links.collect()
}

fn escaped(text: &str) -> String {
    maud::html! { (text) }.into_string()
}
