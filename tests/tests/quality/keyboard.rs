//! Tab through every page type: each control is reached, in the order of the page, its
//! focus is seen and nothing covers it.

use std::collections::BTreeSet;

use tests::visit::{Settings, Visit};

use crate::ground::{Ground, Site, nothing};

/// Numbers what Tab should reach; of radio buttons of one name Tab reaches one.
const NUMBER: &str = "(() => { const seen = new Set();
    const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex=\"0\"]')]
        .filter(one => !one.disabled && one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }))
        .filter(one => one.type !== 'radio' || !seen.has(one.name) && seen.add(one.name));
    all.forEach((one, n) => one.dataset.stop = n);
    return all.length; })()";

/// The number of what has the focus, and what is wrong with that: nothing, or words.
const LOOK: &str = "(() => { const one = document.activeElement;
    const stop = one.dataset.stop ?? one.name ?? '';
    const drawn = (part) => { const style = getComputedStyle(one, part);
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0; };
    const name = one.tagName + ' ' + (one.id || one.getAttribute('class') || one.textContent.slice(0, 40));
    if (!one.closest('svg') && ![null, '::after', '::before'].some(drawn)) return [stop, name + ': its focus is not seen'];
    const box = one.getClientRects()[0];
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return [stop, name + ': it has the focus and is out of sight'];
    const top = document.elementFromPoint(x, y);
    const own = top && (one.contains(top) || top.contains(one) || [...one.labels ?? []].some(label => label.contains(top))
        || one.ownerSVGElement?.contains(top));
    return [stop, own ? '' : name + ': ' + (top?.getAttribute('class') || top?.tagName) + ' covers it']; })()";

pub(crate) fn walks_every_page(ground: &Ground, site: &Site) {
    let mut found = Vec::new();
    for width in [320, 1100] {
        let visit = ground.visitor(Settings { width, ..Settings::default() });
        visit.prefer(&[("prefers-reduced-motion", "reduce")]);
        for page in site.types() {
            site.go(&visit, page);
            found.extend(
                walk(&visit).into_iter().map(|one| format!("{} at {width}: {one}", page.address)),
            );
        }
    }
    nothing(found);
}

/// Pages are long; what Tab does after so many stops it does to the end.
const STOPS: u64 = 90;

fn walk(visit: &Visit) -> Vec<String> {
    let all = visit.count(NUMBER);
    let mut found = Vec::new();
    let mut reached = BTreeSet::new();
    for _ in 0..all.min(STOPS) {
        visit.press("Tab");
        let seen = visit.see(LOOK);
        let [stop, wrong] = [0, 1].map(|n| seen[n].as_str().unwrap_or_default());
        match stop.parse::<u64>() {
            Ok(stop) => {
                if reached.last().is_some_and(|last| *last > stop) {
                    found.push(format!("stop {stop} comes after a later one"));
                }
                reached.insert(stop);
            }
            Err(_) if stop.is_empty() => break,
            Err(_) => {}
        }
        if !wrong.is_empty() {
            found.push(wrong.to_owned());
        }
    }
    if (reached.len() as u64) < all.min(STOPS) {
        found.push(format!("Tab reaches {} of {all}", reached.len()));
    }
    found
}
