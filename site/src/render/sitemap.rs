//! `sitemap.xml`: the only file that needs to know where the site will be.

use std::fmt::Write;

use roles::Route;

use crate::plan::SitePlan;

/// Every page but the one for missing addresses.
pub(super) fn sitemap(plan: &SitePlan, base_url: &str) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for page in plan.pages.iter().filter(|page| page.route != Route::NotFound) {
        let address = format!("{base_url}/{}", page.route.address());
        let address = maud::html! { (address) }.into_string();
        let updated = page.updated.map(|date| format!("<lastmod>{date}</lastmod>"));
        let updated = updated.unwrap_or_default();
        writeln!(text, "<url><loc>{address}</loc>{updated}</url>")
            .expect("writing to a string succeeds");
    }
    text + "</urlset>\n"
}
