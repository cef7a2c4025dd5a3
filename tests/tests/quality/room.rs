//! Little room: 320 px, which is also 1280 px at 400 %, and text spaced as widely as
//! WCAG 1.4.12 wants it to be possible.

use tests::visit::Settings;

use crate::ground::{Ground, Page, Site, nothing};

pub(crate) fn narrow_windows_are_enough(ground: &Ground, site: &Site) {
    let visit = ground.visitor(Settings { width: 320, ..Settings::default() });
    let mut found = Vec::new();
    for page in &site.pages {
        site.go(&visit, page);
        found.extend(too_wide(page, visit.count("document.documentElement.scrollWidth")));
        let cut = visit.see(CUT_OFF);
        let cut = cut.as_array().expect("a list").iter();
        found.extend(cut.map(|words| format!("{}: a map cuts {words} off", page.address)));
    }
    nothing(found);
}

/// Words that stand outside of the map they belong to.
const CUT_OFF: &str = "[...document.querySelectorAll('svg text')].filter(one => {
    const [words, map] = [one, one.ownerSVGElement].map(part => part.getBoundingClientRect());
    return one.checkVisibility()
        && (words.left < map.left - 1 || words.right > map.right + 1);
}).map(one => one.textContent)";

fn too_wide(page: &Page, width: u64) -> Option<String> {
    (width > 320).then(|| format!("{} is {width} px wide", page.address))
}

/// The policy of the pages stops inline styles, not sheets that are made of text.
const SPACE: &str = "{ const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; 0 }";

/// Elements whose text is larger than themselves and that hide what is too much.
const CLIPPED: &str = "[...document.querySelectorAll('body *')].filter(one => {
    const style = getComputedStyle(one);
    const hides = way => way === 'hidden' || way === 'clip';
    const words = [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim());
    return words && one.checkVisibility() && !one.closest('.visually-hidden, .skip-link, svg')
        && ((hides(style.overflowX) && one.scrollWidth > one.clientWidth + 1)
            || (hides(style.overflowY) && one.scrollHeight > one.clientHeight + 1));
}).map(one => one.tagName + ' ' + one.className + ': ' + one.textContent.slice(0, 60))";

/// Names on a map that overlap.
const OVERLAPPING: &str = "[...document.querySelectorAll('.map svg .stop')]
    .filter(one => one.checkVisibility())
    .flatMap((one, n, all) => all.slice(n + 1).map(other => [one, other]))
    .filter(two => {
        const [a, b] = two.map(one => one.querySelector('.title').getBoundingClientRect());
        return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    }).map(two => 'overlapping: ' + two.map(one => one.textContent).join(', '))";

pub(crate) fn wide_text_is_not_clipped(ground: &Ground, site: &Site) {
    let mut found = Vec::new();
    for width in [320, 1100] {
        let visit = ground.visitor(Settings { width, ..Settings::default() });
        for page in site.types() {
            site.go(&visit, page);
            visit.see(SPACE);
            for wrong in [CLIPPED, OVERLAPPING] {
                let wrong = visit.see(wrong);
                let wrong = wrong.as_array().expect("a list").iter();
                found.extend(wrong.map(|one| format!("{} at {width}: {one}", page.address)));
            }
            if width == 320 {
                found.extend(too_wide(page, visit.count("document.documentElement.scrollWidth")));
            }
        }
    }
    nothing(found);
}
