//! Without script a page says all it has to say, and shows no control that does nothing.

use tests::visit::Settings;

use crate::ground::{Ground, Site, nothing};

/// Controls.
const USELESS: &str = "[...document.querySelectorAll('main :is(input, button, select, textarea)')]
    .filter(one => one.checkVisibility()).map(one => one.outerHTML.slice(0, 90)).join('; ')";

pub(crate) fn nothing_useless_is_shown(ground: &Ground, site: &Site) {
    let visit = ground.visitor(Settings { script: false, ..Settings::default() });
    let mut found = Vec::new();
    for page in site.types() {
        visit.go(&site.host.url(&page.address));
        let useless = visit.text(USELESS);
        if !useless.is_empty() {
            found.push(format!("{}: {useless}", page.address));
        }
        let words = visit.count("document.querySelector('main').innerText.trim().length");
        if words < 40 {
            found.push(format!("{} says next to nothing", page.address));
        }
    }
    nothing(found);
}
