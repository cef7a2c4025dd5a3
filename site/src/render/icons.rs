//! The pictures that browsers and phones show for the site: the city's own, by their names in
//! `static/`, or three rungs.

use std::collections::BTreeMap;

use bytes::Bytes;
use maud::{Markup, html};

use super::link_context::LinkContext;

/// Three rungs; in the page itself, so that no browser asks for `/favicon.ico`.
const RUNGS: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' \
                     viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' \
                     fill='%23123f5c'/%3E%3Cpath d='M5 2v12M11 2v12M5 5h6M5 8h6M5 11h6' \
                     stroke='%23fff' stroke-width='1.6'/%3E%3C/svg%3E";

/// A picture by its name, with what a browser is told of it: `rel`, `sizes` and `type`.
type Icon = (&'static str, &'static str, Option<&'static str>, Option<&'static str>);

/// In the order in which browsers that know no better choose the right one: the last.
const ICONS: [Icon; 4] = [
    ("favicon.ico", "icon", Some("32x32"), None),
    ("favicon.png", "icon", None, Some("image/png")),
    ("favicon.svg", "icon", Some("any"), Some("image/svg+xml")),
    ("apple-touch-icon.png", "apple-touch-icon", None, None),
];

/// The links to those that are there.
pub(super) fn links(files: &BTreeMap<String, Bytes>, here: LinkContext<'_>) -> Markup {
    let own = ICONS.iter().filter(|(name, ..)| files.contains_key(*name));
    let own: Vec<_> = own.collect();
    html! {
        @if !own.iter().any(|(_, rel, ..)| *rel == "icon") { link rel="icon" href=(RUNGS); }
        @for (name, rel, sizes, kind) in own {
            link rel=(rel) href=(here.loads(name)) sizes=[sizes] type=[kind];
        }
    }
}

#[cfg(test)]
mod tests {
    use roles::Route;

    use super::*;
    use crate::policy::PagePolicy;

    fn shown(names: &[&str]) -> String {
        let files = names.iter().map(|name| ((*name).to_owned(), Bytes::new())).collect();
        links(&files, LinkContext::within(&Route::Roles, &PagePolicy::default())).into_string()
    }

    #[test]
    fn the_icons_of_the_city_replace_ours() {
        assert!(shown(&["logo.svg"]).contains("data:image/svg+xml"));
        assert_eq!(
            shown(&["favicon.svg", "apple-touch-icon.png"]),
            "<link rel=\"icon\" href=\"../favicon.svg\" sizes=\"any\" type=\"image/svg+xml\">\
             <link rel=\"apple-touch-icon\" href=\"../apple-touch-icon.png\">"
        );
        assert!(shown(&["apple-touch-icon.png"]).starts_with("<link rel=\"icon\" href=\"data:"));
    }
}
