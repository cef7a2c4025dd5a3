//! Elements of the site in pages that are light or dark, each in its own way: their text can be read.

use std::collections::BTreeMap;

use tests::host::Host;
use tests::visit::Settings;

use crate::embed;
use crate::ground::{BASE, Ground};

/// What a page has in its head, what its visitor prefers, and whether its elements are dark.
const PAGES: [(&str, &str, bool); 6] = [
    ("<meta name=color-scheme content='light dark'>", "dark", true),
    ("<meta name=color-scheme content='light dark'>", "light", false),
    ("<style>:root { color-scheme: light dark }</style>", "dark", true),
    ("<style>:root { color-scheme: dark }</style>", "light", true),
    ("<style>body { background: black; color: white }</style>", "light", false),
    ("", "dark", false),
];

/// Text and ground of an element, each by how light it is, from 0 to 255.
const SEEN: &str = "(around => ['color', 'backgroundColor'].map(name => \
    Number(getComputedStyle(around)[name].match(/\\d+/)[0])))(\
    document.querySelector('careers-finder').shadowRoot.querySelector('.careers'))";

pub(crate) fn elements_can_be_read_on_every_page(ground: &Ground) {
    let site = Host::start(embed::site(), BASE);
    for (head, preferred, is_dark) in PAGES {
        let page = format!(
            "<!doctype html><html lang=en><head><meta charset=utf-8><title>City</title><link rel=icon href='data:,'>{head}\
             <script defer src={}></script></head><body><careers-finder></careers-finder></body></html>",
            site.url("embed.js")
        );
        let files = [("index.html".to_owned(), page.into_bytes())];
        let city = Host::start(BTreeMap::from(files), "/");
        let visit = ground.visitor(Settings::default());
        visit.prefer(&[("prefers-color-scheme", preferred)]);
        visit.go(&city.url(""));
        visit.wait_for("document.querySelector('careers-finder').dataset.state === 'ready'");
        let light = |place: usize| visit.count(&format!("{SEEN}[{place}]"));
        let said = format!("{head}, {preferred}: {} on {}", light(0), light(1));
        assert_eq!(light(0) > 200, is_dark, "{said}");
        assert_eq!(light(1) < 60, is_dark, "{said}");
        let other = if preferred == "dark" { "light" } else { "dark" };
        visit.prefer(&[("prefers-color-scheme", other)]);
        // Pages that follow the visitor's preference keep following it; the others stay as they are.
        let follows = head.contains("light dark");
        let dark_now = if follows { !is_dark } else { is_dark };
        visit.wait_for(&format!(
            "({SEEN}[0] > 200) === {dark_now} && ({SEEN}[1] < 60) === {dark_now}"
        ));
        visit.assert_content();
    }
}
