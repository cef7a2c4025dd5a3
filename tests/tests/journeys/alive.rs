//! The finder comes alive, and nothing is lost by it.

use std::time::Duration;

use tests::visit::Settings;

use crate::ground::{
    COUNT, Ground, SHOWN, TITLES, clear_all, search, tick, wait_for_roles, wait_until_alive,
};

pub(crate) fn comes_alive_without_a_complaint(ground: &Ground) {
    let visit = ground.finder("");
    search(&visit, "data");
    visit.wait_for(&format!("{COUNT}.includes(' of ') || {SHOWN} > 0"));
    visit.assert_content();
}

/// The page and its style sheet are there; the finder may not be alive yet.
const SHOWN_IN_FULL: &str = "document.readyState === 'complete' \
     && document.styleSheets.length > 0 && !!document.querySelector('.finder__list')";

/// What of islands can be used now.
pub(crate) const USABLE: &str = "[...document.querySelectorAll('[data-island] :is(input, select, \
     button)')].filter(e => e.checkVisibility({ visibilityProperty: true }) \
     && !e.matches(':disabled')).length";

/// What the visitor already saw stays where it was.
pub(crate) fn looks_the_same_alive(ground: &Ground) {
    let host = ground.own_host();
    host.keep_back(".wasm");
    let visit = ground.visitor(Settings::default());
    visit.set_out(&host.url("roles/"));
    visit.wait_for(SHOWN_IN_FULL);
    let [titles, count] = [TITLES, COUNT].map(|seen| visit.text(seen));
    let place = "Math.round(document.querySelector('.finder__list').getBoundingClientRect().top)";
    let before = visit.count(place);
    host.drop_in_background();
    wait_until_alive(&visit);
    assert_eq!([TITLES, COUNT].map(|seen| visit.text(seen)), [titles, count]);
    assert_eq!(visit.count(place), before, "the list moved");
}

pub(crate) fn asks_for_nothing_after_loading(ground: &Ground) {
    let visit = ground.finder("");
    drop(visit.requests());
    search(&visit, "gis");
    visit.wait_for(&format!("{SHOWN} < 10"));
    clear_all(&visit);
    wait_for_roles(&visit, 10);
    tick(&visit, "employer", "city-of-boston");
    wait_for_roles(&visit, 9);
    std::thread::sleep(Duration::from_millis(800));
    assert_eq!(visit.requests(), Vec::<String>::new());
    assert_eq!(visit.text("String(localStorage.length + sessionStorage.length)"), "0");
    assert_eq!(visit.text("document.cookie"), "");
}

/// What can be used comes in sight when it works. A browser that restores a form fills it before.
pub(crate) fn keeps_what_was_restored_before(ground: &Ground) {
    let host = ground.own_host();
    host.keep_back(".wasm");
    let visit = ground.visitor(Settings::default());
    visit.set_out(&host.url("roles/"));
    visit.wait_for(SHOWN_IN_FULL);
    assert_eq!(visit.count(USABLE), 0, "something can be used that does nothing");
    visit.see("document.querySelector('#finder-text').value = 'gis'");
    host.drop_in_background();
    wait_until_alive(&visit);
    wait_for_roles(&visit, 2);
    assert!(visit.count(USABLE) > 3);
    assert_eq!(visit.text("document.querySelector('#finder-text').value"), "gis");
    visit.assert_content();
}

pub(crate) fn lives_on_hosts_that_do_not_know_the_module(ground: &Ground) {
    let host = ground.own_host();
    host.forget_wasm();
    let visit = ground.visitor(Settings::default());
    visit.go(&host.url("roles/"));
    wait_until_alive(&visit);
    search(&visit, "gis");
    wait_for_roles(&visit, 2);
}

pub(crate) fn says_so_when_the_index_is_lost(ground: &Ground) {
    let host = ground.own_host();
    let page = String::from_utf8_lossy(&ground.site["roles/index.html"]).into_owned();
    let index = page.split("data-index=\"").nth(1).and_then(|rest| rest.split('"').next());
    let index = index.expect("the island names its index").rsplit('/').next().unwrap_or_default();
    host.lose(index);
    let visit = ground.visitor(Settings::default());
    visit.go(&host.url("roles/"));
    visit
        .wait_for("document.querySelector('[data-island=finder]').dataset.state === 'unavailable'");
    visit.wait_for("document.querySelector('#finder-notice').textContent.includes('not working')");
    assert_eq!(visit.count(SHOWN), 10, "the list stays");
}
