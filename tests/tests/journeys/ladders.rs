//! Choosing two rungs, and seeing where one's answers stand.

use tests::visit::{Settings, Visit};

use crate::alive::USABLE;
use crate::ground::Ground;

const PERFORMANCE: &str = "ladders/performance/";
const ANALYST: &str = "data-and-performance-analyst";
const MANAGER: &str = "performance-manager";
const ISLAND: &str = "document.querySelector('[data-island=ladders]')";
const TAKES: &str = "document.querySelector('.compare .takes')?.innerText ?? ''";

fn wait_until_alive(visit: &Visit) {
    visit.wait_for(&format!("{ISLAND}?.dataset.state === 'alive'"));
}

fn visit(ground: &Ground, page: &str) -> Visit {
    let visit = ground.visitor(Settings::default());
    visit.go(&ground.host.url(page));
    wait_until_alive(&visit);
    visit
}

fn both() -> String {
    format!("?from={ANALYST}&to={MANAGER}")
}

pub(crate) fn two_rungs_are_chosen_by_keyboard(ground: &Ground) {
    let visit = visit(ground, PERFORMANCE);
    visit.tab_to("#compare-from");
    visit.press("ArrowDown");
    visit.wait_for(&format!("location.search === '?from={ANALYST}'"));
    visit.tab_to("#compare-to");
    visit.press("ArrowDown");
    visit.press("ArrowDown");
    visit.wait_for(&format!("location.search === '{}'", both()));
    visit.wait_for(&format!("({TAKES}).includes('Grade')"));
    assert!(visit.text(TAKES).contains("still need"), "{}", visit.text(TAKES));
    assert_eq!(visit.text("document.activeElement.id"), "compare-to", "the focus was lost");
    let said = "document.querySelector('.compare__live [role=status]').textContent";
    assert!(visit.text(said).contains("compared with"), "{}", visit.text(said));
    visit.tab_to(".compare__lists button");
    visit.press("Enter");
    visit.wait_for(&format!("location.search === '?from={MANAGER}&to={ANALYST}'"));
    visit.assert_content();
}

pub(crate) fn the_address_holds_both(ground: &Ground) {
    let visit = visit(ground, &format!("{PERFORMANCE}{}", both()));
    visit.wait_for(&format!("({TAKES}).includes('Grade')"));
    let takes = visit.text(TAKES);
    visit.reload();
    wait_until_alive(&visit);
    visit.wait_for(&format!("({TAKES}).includes('Grade')"));
    assert_eq!(visit.text(TAKES), takes);
    let lists = "[...document.querySelectorAll('.compare select')].map(l => l.value).join()";
    assert_eq!(visit.text(lists), format!("{ANALYST},{MANAGER}"));
    visit.click(".compare__lists button");
    visit.wait_for(&format!("{lists} === '{MANAGER},{ANALYST}'"));
    visit.back();
    visit.wait_for(&format!("{lists} === '{ANALYST},{MANAGER}'"));
    visit.assert_content();
}

pub(crate) fn roles_on_the_map_are_pressed(ground: &Ground) {
    let visit = visit(ground, PERFORMANCE);
    let press = |slug: &str, what: &str| {
        visit.see(&format!(
            "document.querySelector('.map svg[role=group] a[href$=\"/{slug}/\"] {what}')\
             .dispatchEvent(new MouseEvent('click', {{ bubbles: true, cancelable: true }}))"
        ));
    };
    press(ANALYST, "rect");
    visit.wait_for(&format!("location.search === '?from={ANALYST}'"));
    press(MANAGER, "rect");
    visit.wait_for(&format!("location.search === '{}'", both()));
    let ends = "[...document.querySelectorAll('.map svg[role=group] [data-end]')]\
                .map(box => box.dataset.end).join()";
    visit.wait_for(&format!("{ends} === 'from,to'"));
    press(MANAGER, ".title");
    visit.wait_for("document.querySelector('h1')?.textContent === 'Performance Manager'");
}

pub(crate) fn answers_show_where_one_stands(ground: &Ground) {
    let visit = visit(ground, PERFORMANCE);
    assert_eq!(visit.count("document.querySelectorAll('.stages').length"), 0);
    let keep =
        "localStorage.setItem('careers-answers', 'check=1;m=program-work-with-data:30;c=1;e')";
    visit.see(keep);
    visit.reload();
    wait_until_alive(&visit);
    visit.wait_for("document.querySelectorAll('.stages__rung').length === 3");
    let rungs = visit.text("document.querySelector('.stages').innerText");
    assert!(rungs.contains("Based on your answers, you appear to meet"), "{rungs}");
    assert!(rungs.contains("Based on your answers, you still need"), "{rungs}");
    visit.see("localStorage.clear()");
    let visit = self::visit(ground, "ladders/#check=1;m=program-work-with-data:30;e");
    visit.wait_for("document.querySelectorAll('.stages').length === 4");
    assert_eq!(visit.text("String(localStorage.length)"), "0");
    visit.assert_content();
}

pub(crate) fn any_two_roles_stand_side_by_side(ground: &Ground) {
    let visit = visit(ground, "compare/?from=data-engineer&to=data-science-lead");
    visit.wait_for("document.querySelectorAll('.compare__side').length === 2");
    assert!(visit.text(TAKES).contains("Grade"), "{}", visit.text(TAKES));
    visit.set_out(&ground.host.url("compare/?from=nobody&to=%3Cscript%3E&x"));
    visit.wait_for("location.search.includes('nobody')");
    wait_until_alive(&visit);
    assert_eq!(visit.count("document.querySelectorAll('.compare__side').length"), 0);
    visit.assert_content();
}

pub(crate) fn looks_the_same_alive(ground: &Ground) {
    let host = ground.own_host();
    host.keep_back(".wasm");
    let visit = ground.visitor(Settings::default());
    visit.set_out(&host.url(PERFORMANCE));
    visit.wait_for(
        "document.readyState === 'complete' && document.styleSheets.length > 0 \
         && !!document.querySelector('.compare')",
    );
    let look = "document.querySelector('.compare').textContent \
                + document.querySelector('.compare').getBoundingClientRect().height";
    let before = visit.text(look);
    assert_eq!(visit.count(USABLE), 0, "something can be used that does nothing");
    visit.see("document.querySelector('#compare-from').selectedIndex = 1");
    host.drop_in_background();
    wait_until_alive(&visit);
    visit.wait_for(&format!("location.search === '?from={ANALYST}'"));
    assert!(visit.count(USABLE) > 1);
    assert_eq!(visit.text(look), before, "the block changed by coming alive");
    visit.assert_content();
}

pub(crate) fn without_script_nothing_useless_is_shown(ground: &Ground) {
    let visit = ground.visitor(Settings { script: false, ..Settings::default() });
    for page in [PERFORMANCE, "ladders/", "compare/", "skills/"] {
        visit.go(&ground.host.url(page));
        let useless = "[...document.querySelectorAll('main input, main button, main select')]\
            .filter(e => e.checkVisibility()).length";
        assert_eq!(visit.count(useless), 0, "{page}");
    }
}

pub(crate) fn says_so_when_the_roles_are_lost(ground: &Ground) {
    let host = ground.own_host();
    let page = String::from_utf8_lossy(&ground.site["ladders/index.html"]).into_owned();
    let book = page.split("data-book=\"").nth(1).and_then(|rest| rest.split('"').next());
    let book = book.expect("the island names its data").rsplit('/').next().unwrap_or_default();
    host.lose(book);
    let visit = ground.visitor(Settings::default());
    visit.go(&host.url("ladders/"));
    visit.wait_for(&format!("{ISLAND}.dataset.state === 'unavailable'"));
    visit.wait_for("document.querySelector('#compare-notice').textContent.includes('not working')");
}

/// Only what is chosen now stands there, and what was folded stays folded.
pub(crate) fn what_was_compared_before_goes(ground: &Ground) {
    let visit = visit(ground, &format!("{PERFORMANCE}{}", both()));
    let open = "document.querySelector('.compare .changes').open";
    visit.wait_for(&format!("{open} === true"));
    visit.click(".compare .changes summary");
    visit.wait_for(&format!("{open} === false"));
    let titles =
        "[...document.querySelectorAll('.compare__side h3')].map(h => h.textContent).join()";
    let before = visit.text(titles);
    let swap = "getComputedStyle(document.querySelector('.compare__lists button')).visibility";
    assert_eq!(visit.text(swap), "visible");
    visit.click(".compare__lists button");
    visit.wait_for(&format!("({titles}) !== '{before}'"));
    assert_eq!(visit.see(open), false, "what was folded is open again");
    let parts = "[...document.querySelectorAll('.compare__live [role=status] ~ *')]\
                 .map(part => part.className || part.tagName).join()";
    assert_eq!(visit.text(parts), "H3,takes step,compare__sides");
    let choose = |value: &str| {
        visit.see(&format!(
            "void (list => {{ list.value = '{value}'; \
             list.dispatchEvent(new Event('change', {{ bubbles: true }})); }})\
             (document.querySelector('#compare-to'))"
        ));
    };
    choose(MANAGER);
    visit.wait_for(&format!("({parts}) === 'P'"));
    choose("");
    visit.wait_for(&format!("({parts}) === ''"));
    assert_eq!(visit.text(swap), "hidden", "there is nothing to turn round");
    assert_eq!(visit.text("location.search"), format!("?from={MANAGER}"));
    visit.assert_content();
}
