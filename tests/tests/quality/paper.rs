//! On paper: black on white even where the screen is dark, without what only a screen
//! can do, and a role with everything in it and with its address.

use tests::visit::Settings;

use crate::ground::{Ground, Site, nothing};

/// Each is wrong where it is true.
const WRONG: [(&str, &str); 5] = [
    (
        "the paper is dark",
        "getComputedStyle(document.documentElement).backgroundColor !== 'rgb(255, 255, 255)'",
    ),
    (
        "the text is light",
        "getComputedStyle(document.querySelector('h1')).color !== 'rgb(0, 0, 0)'",
    ),
    (
        "it shows what only a screen can do",
        "[...document.querySelectorAll('.navigation, .skip-link, .trail, .contents, .footer nav')].some(one => one.checkVisibility())",
    ),
    (
        "something is folded away",
        "[...document.querySelectorAll('details li')].some(one => !one.checkVisibility())",
    ),
    (
        "a role does not say where it was printed from",
        "!!document.querySelector('main.role') && !document.querySelector('.printed-address')?.checkVisibility()",
    ),
];

pub(crate) fn is_black_on_white(ground: &Ground, site: &Site) {
    let visit = ground.visitor(Settings::default());
    let mut found = Vec::new();
    for page in site.types() {
        site.go(&visit, page);
        visit.paper(&[("prefers-color-scheme", "dark")]);
        for (what, wrong) in WRONG {
            if visit.see(wrong) == true {
                found.push(format!("{}: {what}", page.address));
            }
        }
    }
    nothing(found);
}
