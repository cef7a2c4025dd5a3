//! A list of very many roles: words and cards are loaded when they are needed.

use tests::host::Host;
use tests::visit::{Settings, Visit};

use crate::ground::{COUNT, Ground, SHOWN, TITLES, search, tick, wait_until_alive};
use crate::large_site;

/// The real roles and so many copies of each.
const COPIES: usize = 11;

const NOTICE: &str = "document.querySelector('#finder-notice').textContent";

/// Whether the list is still that of the question before.
const BUSY: &str = "document.querySelector('.finder__results').ariaBusy";

fn host() -> Host {
    large_site::host(COPIES)
}

fn finder(ground: &Ground, host: &Host, query: &str) -> Visit {
    let visit = ground.visitor(Settings::default());
    visit.go(&host.url(&format!("roles/{query}")));
    wait_until_alive(&visit);
    visit
}

/// The parts that were asked for since the last time.
fn parts(host: &Host) -> usize {
    host.asked().iter().filter(|path| path.starts_with("assets/part.")).count()
}

pub(crate) fn words_and_cards_come_when_they_are_needed(ground: &Ground) {
    let host = host();
    let visit = finder(ground, &host, "");
    assert_eq!((visit.count(SHOWN), parts(&host)), (50, 0));
    host.keep_back(".txt");
    search(&visit, "gis");
    visit.wait_for(&format!("{BUSY} === 'true'"));
    host.drop_in_background();
    visit.wait_for(&format!("{SHOWN} === 24 && {COUNT}.includes('24 of 120') && {BUSY} === null"));
    assert!(parts(&host) > 0);
    visit.wait_for(
        "[...document.querySelectorAll('.finder [role=status]')].some(e => e.textContent.includes('24 of 120'))",
    );
    let titles = visit.text(TITLES);
    visit.reload();
    wait_until_alive(&visit);
    visit.wait_for(&format!("{SHOWN} === 24"));
    assert_eq!(visit.text(TITLES), titles, "the address finds the same");
    visit.assert_content();
}

pub(crate) fn a_slip_is_forgiven_in_all_parts(ground: &Ground) {
    let host = host();
    let visit = finder(ground, &host, "?q=xnalyst");
    visit.wait_for(&format!("{COUNT}.includes('words close to')"));
    assert!(visit.text(TITLES).contains("Analyst"), "{}", visit.text(TITLES));
}

pub(crate) fn more_roles_come_and_the_keyboard_goes_to_them(ground: &Ground) {
    let host = host();
    let visit = finder(ground, &host, "");
    visit.click("#finder-more");
    visit.wait_for(&format!("{SHOWN} === 100"));
    assert!(parts(&host) > 0);
    visit
        .wait_for("document.activeElement === document.querySelectorAll('.finder__list h3 a')[50]");
    tick(&visit, "employer", "city-of-chicago");
    visit.wait_for(&format!("{SHOWN} === 12"));
    visit.assert_content();
}

pub(crate) fn what_was_shown_stays_where_a_part_is_lost(ground: &Ground) {
    let host = host();
    let visit = finder(ground, &host, "");
    let titles = visit.text(TITLES);
    host.lose(".txt");
    search(&visit, "gis");
    visit.wait_for(&format!("{NOTICE}.includes('could not be loaded')"));
    assert_eq!(visit.text(TITLES), titles);
    host.lose("nothing");
    visit.see("document.querySelector('#finder-text').select()");
    visit.type_text("python");
    visit.wait_for(&format!("{SHOWN} < 50 && {SHOWN} > 0 && {NOTICE} === ''"));
    assert_eq!(visit.text("document.querySelector('#finder-text').value"), "python");
}

pub(crate) fn a_part_that_is_cut_off_is_refused(ground: &Ground) {
    let host = host();
    let visit = finder(ground, &host, "");
    let titles = visit.text(TITLES);
    host.cut(".txt");
    tick(&visit, "employer", "city-of-chicago");
    visit.wait_for(&format!("{NOTICE}.includes('could not be loaded')"));
    assert_eq!(visit.text(TITLES), titles);
}
