//! The self-check over very many roles: those one looks for are loaded when they are needed.

use tests::host::Host;
use tests::visit::{Settings, Visit};

use crate::check::{self, field, wait_until_alive};
use crate::ground::Ground;
use crate::large_site;

/// So many copies that the roles are in files of their own.
const COPIES: usize = 20;

/// How many roles each real one has become.
const EACH: usize = COPIES + 1;

const SUMMARY: &str = "document.querySelector('.summary').textContent";

/// How many roles the summary counts.
const COUNTED: &str = "[...document.querySelectorAll('.summary .tally strong')]\
    .reduce((sum, e) => sum + Number(e.textContent), 0)";

fn visitor(ground: &Ground, host: &Host, address: &str) -> Visit {
    let visit = ground.visitor(Settings::default());
    visit.go(&host.url(address));
    wait_until_alive(&visit);
    visit
}

/// The files with roles that were asked for since the last time.
fn asked(host: &Host) -> usize {
    host.asked().iter().filter(|path| is_data(path)).count()
}

fn is_data(path: &str) -> bool {
    path.starts_with("assets/check.") && path.ends_with(".txt")
}

fn next(visit: &Visit) {
    visit.click("[data-do=next]");
}

pub(crate) fn what_one_looks_for_is_loaded(ground: &Ground) {
    let host = large_site::host(COPIES);
    let visit = visitor(ground, &host, "check/");
    assert_eq!(asked(&host), 1, "the words, and no roles");
    assert!(visit.text(SUMMARY).contains("starts on the next step"));
    let steps = "[...document.querySelectorAll('.progress button')]\
        .map(e => e.textContent.trim()).join('|')";
    let before = visit.text(steps);
    visit.click("label[for=\"interest.gis\"]");
    assert_eq!(asked(&host), 0, "nothing was asked for yet");
    next(&visit);
    visit.wait_for(&format!("{COUNTED} === {}", 2 * EACH));
    let some = asked(&host);
    assert!(some > 0);
    visit.wait_for(&format!("!!document.querySelector('{}')", field("degree.0")));
    check::see_result(&visit);
    check::go(&visit, 0);
    visit.click("label[for=\"interest.gis\"]");
    next(&visit);
    visit.wait_for(&format!("{COUNTED} === {}", 10 * EACH));
    assert!(asked(&host) > some, "the rest is more");
    check::go(&visit, 0);
    assert_eq!(visit.text(steps), before, "the steps were known before");
    visit.assert_content();
}

pub(crate) fn nothing_is_said_before_all_is_there(ground: &Ground) {
    let host = large_site::host(COPIES);
    let visit = visitor(ground, &host, "check/");
    host.lose(".txt");
    next(&visit);
    visit.wait_for(&format!("{SUMMARY}.includes('could not be loaded')"));
    assert_eq!(visit.count("document.querySelectorAll('.tally, .summary__roles').length"), 0);
    assert_eq!(visit.count("document.querySelectorAll('.check__form select').length"), 0);
    check::see_result(&visit);
    let headline = "document.querySelector('#check-result').textContent";
    assert!(visit.text(headline).contains("could not be loaded"), "{}", visit.text(headline));
    host.lose("nothing");
    visit.click("[data-do=again]");
    visit.wait_for(&format!("{headline}.includes('Answer a question')"));
    visit.wait_for("document.querySelectorAll('.check__answer .tally li').length > 0");
}

pub(crate) fn answers_of_a_link_are_held_against_all_roles(ground: &Ground) {
    let host = large_site::host(COPIES);
    let visit = visitor(ground, &host, "check/#check=1;d=bachelor:economics;c=1;e");
    let total = "[...document.querySelectorAll('.check__answer .tally strong')]\
        .reduce((sum, e) => sum + Number(e.textContent), 0)";
    visit.wait_for(&format!("{total} === {}", 10 * EACH));
    assert!(!visit.text("document.body.textContent").contains("no longer"));
    visit.assert_content();
}

pub(crate) fn a_ladder_has_its_own_roles(ground: &Ground) {
    let host = large_site::host(COPIES);
    let visit = visitor(ground, &host, "check/#check=1;d=bachelor:economics;c=1;e");
    visit.click("[data-do=adopt]");
    asked(&host);
    visit.go(&host.url("ladders/"));
    visit.wait_for("document.querySelectorAll('.ladder-progress__rungs li').length > 3");
    assert_eq!(asked(&host), 1, "the words are there, and the roles of this page are few");
}
