//! One set of answers for the visit: on all pages, in all tabs, kept on the device only where
//! that was asked for; as a link and as a file.

use std::time::Duration;

use tests::visit::{Settings, Visit};

use crate::check::{
    answer, is_checked, press, see_result, value, visitor, wait_for_verdict, wait_until_alive,
};
use crate::ground::Ground;

const ANALYST: &str = "data-and-performance-analyst";
const MONTHS: &str = "total.program-work-with-data";
const KEPT: &str = "String(localStorage.length)";

fn open(ground: &Ground, fragment: &str) -> Visit {
    let visit = ground.visitor(Settings::default());
    visit.go(&ground.host.url(&format!("roles/{ANALYST}/{fragment}")));
    wait_until_alive(&visit);
    visit
}

pub(crate) fn nothing_is_sent_or_kept_unless_asked(ground: &Ground) {
    let visit = visitor(ground, ANALYST);
    drop(visit.requests());
    let [address, steps] = ["location.href", "String(history.length)"].map(|what| visit.text(what));
    answer(
        &visit,
        &format!("{MONTHS} 20 months, degree.0 master, field.0 history, degrees.complete"),
    );
    wait_for_verdict(&visit, "not-yet");
    see_result(&visit);
    press(&visit, "link");
    press(&visit, "clear");
    wait_for_verdict(&visit, "cannot-tell-yet");
    std::thread::sleep(Duration::from_millis(800));
    assert_eq!(visit.requests(), Vec::<String>::new());
    assert_eq!(
        [visit.text("location.href"), visit.text("String(history.length)")],
        [address, steps]
    );
    assert_eq!(visit.text("String(localStorage.length + sessionStorage.length)"), "0");
    assert_eq!(visit.text("document.cookie"), "");
    assert_eq!(visit.text("indexedDB.databases().then(all => all.length).then(String)"), "0");
}

pub(crate) fn without_answers_there_is_nothing_to_take_along(ground: &Ground) {
    let visit = visitor(ground, ANALYST);
    let offered = "['clear', 'link', 'print', 'save', 'share'].filter(does => \
        document.querySelector(`.check [data-do=${does}]`)).join()";
    see_result(&visit);
    assert_eq!(visit.text(offered), "");
    assert_eq!(visit.see("!!document.querySelector('#check-load')"), true);
    answer(&visit, "have.word");
    see_result(&visit);
    assert_eq!(visit.text(offered), "clear,link,print,save,share");
    press(&visit, "clear");
    see_result(&visit);
    visit.wait_for(&format!("{offered} === ''"));
}

pub(crate) fn answers_live_for_the_visit_and_are_seen_everywhere(ground: &Ground) {
    let visit = visitor(ground, ANALYST);
    answer(&visit, &format!("{MONTHS} 2 years, have.word"));
    wait_for_verdict(&visit, "appears-to-meet");
    assert_eq!(visit.text(KEPT), "0");
    visit.go(&ground.host.url("check/"));
    wait_until_alive(&visit);
    assert_eq!(value(&visit, MONTHS), "2 years");
    assert!(is_checked(&visit, "have.word"));
    visit.go(&ground.host.url("roles/"));
    crate::ground::wait_until_alive(&visit);
    let card = "[...document.querySelectorAll('.role-card')]\
        .find(card => card.textContent.includes('Data and Performance Analyst')).textContent";
    let said = visit.text(card);
    assert!(said.contains("Based on your answers: you appear to meet the minimum"), "{said}");
    visit.go(&ground.host.url("ladders/performance/"));
    visit.wait_for(
        "document.querySelector('.ladder-progress__rungs')?.textContent\
         .includes('you appear to meet') ?? false",
    );
    visit.assert_content();
}

pub(crate) fn what_is_kept_comes_back_and_is_cleared(ground: &Ground) {
    let visit = visitor(ground, ANALYST);
    answer(&visit, &format!("{MONTHS} 20 months, degrees.complete"));
    see_result(&visit);
    visit.click("#check-keep");
    visit.wait_for(&format!("{KEPT} === '1'"));
    let later = visit.another_tab(Settings::default());
    visit.see("void sessionStorage.clear()");
    visit.go("about:blank");
    later.go(&ground.host.url("check/"));
    wait_until_alive(&later);
    assert_eq!(value(&later, MONTHS), "20 months");
    see_result(&later);
    assert_eq!(later.see("document.querySelector('#check-keep').checked"), true);
    press(&later, "clear");
    later.wait_for(&format!("{KEPT} === '0' && sessionStorage.length === 0"));
    later.assert_content();
}

pub(crate) fn two_tabs_are_merged(ground: &Ground) {
    let one = visitor(ground, ANALYST);
    answer(&one, &format!("{MONTHS} 20 months"));
    let other = one.another_tab(Settings::default());
    other.go(&ground.host.url("check/"));
    wait_until_alive(&other);
    other.wait_for("sessionStorage.length > 0 || !!document.querySelector('.check')");
    std::thread::sleep(Duration::from_millis(200));
    assert_eq!(value(&other, MONTHS), "20 months", "a new tab has the answers");
    answer(&other, "degree.0 bachelor, field.0 economics");
    wait_for_verdict(&one, "appears-to-meet");
    assert_eq!(value(&one, "field.0"), "economics", "the first tab follows");
    answer(&one, "degrees.complete");
    std::thread::sleep(Duration::from_millis(200));
    assert!(is_checked(&other, "degrees.complete"));
    assert_eq!(value(&other, "field.0"), "economics");
    press(&one, "clear");
    std::thread::sleep(Duration::from_millis(200));
    assert_eq!(value(&other, "field.0"), "", "cleared in both");
    one.assert_content();
    other.assert_content();
}

pub(crate) fn says_so_when_the_browser_keeps_nothing(ground: &Ground) {
    let notes = "document.querySelector('.keeping__notes')?.textContent ?? ''";
    let denied = "for (const name of ['sessionStorage', 'localStorage']) \
        Object.defineProperty(window, name, { get() { throw new DOMException('no') } })";
    let visit = ground.visitor(Settings::default());
    visit.before_pages(denied);
    visit.go(&ground.host.url(&format!("roles/{ANALYST}/")));
    wait_until_alive(&visit);
    answer(&visit, &format!("{MONTHS} 2 years"));
    wait_for_verdict(&visit, "appears-to-meet");
    visit.wait_for(&format!("({notes}).includes('remember answers from page to page')"));
    visit.assert_content();
    let full = ground.visitor(Settings::default());
    full.before_pages(
        "localStorage.__proto__.setItem = function () { \
        if (this === localStorage) throw new DOMException('full', 'QuotaExceededError'); }",
    );
    full.go(&ground.host.url(&format!("roles/{ANALYST}/")));
    wait_until_alive(&full);
    answer(&full, &format!("{MONTHS} 2 years"));
    see_result(&full);
    // Not by mouse: the page may still scroll to the heading of the result.
    full.see("document.querySelector('#check-keep').click()");
    full.wait_for(&format!("({notes}).includes('does not let this site keep answers')"));
    full.wait_for("!document.querySelector('#check-keep').checked");
    full.assert_content();
}

pub(crate) fn a_link_is_somebodys_result_first(ground: &Ground) {
    let visit = visitor(ground, ANALYST);
    answer(
        &visit,
        &format!("{MONTHS} 18-20 months, degree.0 master, field.0 history, degrees.complete"),
    );
    wait_for_verdict(&visit, "not-yet");
    see_result(&visit);
    press(&visit, "link");
    visit.wait_for("document.activeElement.id === 'check-link'");
    let link = visit.text("document.activeElement.value");
    assert!(link.contains("#check=1;") && link.contains(&format!("r={ANALYST}:ny:")), "{link}");

    let fresh = ground.visitor(Settings::default());
    fresh.go(&ground.host.url(&format!("roles/{ANALYST}/")));
    wait_until_alive(&fresh);
    answer(&fresh, &format!("{MONTHS} 5 years"));
    fresh.go("about:blank");
    fresh.go(&link);
    wait_until_alive(&fresh);
    fresh.wait_for("document.activeElement.id === 'check-notes'");
    let said = fresh.text("document.querySelector('.keeping__notes').textContent");
    assert!(said.contains("This is the result that somebody sent you"), "{said}");
    wait_for_verdict(&fresh, "not-yet");
    press(&fresh, "begin");
    wait_for_verdict(&fresh, "appears-to-meet");
    assert_eq!(value(&fresh, MONTHS), "5 years", "the visitor's own answers stay");
    fresh.assert_content();

    let adopts =
        open(ground, link.split_once('#').map(|(_, part)| format!("#{part}")).unwrap().as_str());
    press(&adopts, "adopt");
    adopts.wait_for("!document.querySelector('[data-do=adopt]')");
    assert_eq!(value(&adopts, "field.0"), "history");
    adopts.assert_content();
}

pub(crate) fn an_older_link_says_what_changed(ground: &Ground) {
    let fragment = format!("#check=1;m=program-work-with-data:24,gone:3;r={ANALYST}:ny:00000000;e");
    let visit = open(ground, &fragment);
    wait_for_verdict(&visit, "appears-to-meet");
    let notes = "[...document.querySelectorAll('.keeping__notes')].map(n => n.textContent).join()";
    let said = visit.text(notes);
    for one in ["have changed since", "“gone:3”"] {
        assert!(said.contains(one), "{one}: {said}");
    }
    let newer = open(ground, "#check=2;whatever");
    newer.wait_for(&format!("{notes}.includes('newer version')"));
}

pub(crate) fn a_file_takes_answers_along(ground: &Ground) {
    let folder = tempfile::tempdir().unwrap();
    let visit = visitor(ground, ANALYST);
    visit.download_into(folder.path());
    answer(
        &visit,
        &format!(
            "{MONTHS} 20 months, degree.0 bachelor, field.0 history, degrees.complete, have.word"
        ),
    );
    see_result(&visit);
    press(&visit, "save");
    let file = folder.path().join("answers.json");
    let end = std::time::Instant::now() + Duration::from_secs(10);
    while !file.exists() {
        assert!(std::time::Instant::now() < end, "nothing came: {:?}", visit.complaints());
        std::thread::sleep(Duration::from_millis(20));
    }
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(
        text.contains("\"program-work-with-data\": 20") && text.contains("\"word\": \"yes\""),
        "{text}"
    );
    let answers: roles::Answers = serde_json::from_str(&text).unwrap();
    assert_eq!(answers.degree.len(), 1);
    let more = "\"have\": { \"excel\": \"perhaps\", \"nonsense\": \"yes\",";
    std::fs::write(&file, text.replace("\"have\": {", more)).unwrap();
    press(&visit, "clear");
    wait_for_verdict(&visit, "cannot-tell-yet");
    see_result(&visit);
    visit.choose_file("#check-load", &file);
    wait_for_verdict(&visit, "not-yet");
    visit.wait_for("document.activeElement.id === 'check-notes'");
    let notes = visit.text("document.querySelector('.keeping__notes').textContent");
    assert!(notes.contains("nonsense") && notes.contains("not-sure"), "{notes}");
    std::fs::write(&file, "no JSON").unwrap();
    visit.choose_file("#check-load", &file);
    visit.wait_for(
        "document.querySelector('.keeping__notes').textContent.includes('holds no answers')",
    );
    wait_for_verdict(&visit, "not-yet");
    assert_eq!(value(&visit, "field.0"), "history");
    visit.assert_content();
}

pub(crate) fn strange_links_do_no_harm(ground: &Ground) {
    let long = format!("#check=1;y={}", "word,".repeat(20_000));
    for fragment in [
        "#check=",
        "#check=1",
        "#check=999999999999999999999",
        "#check=1;m=program-work-with-data:99999;d=bachelor:x:related:more;r=x:ny",
        "#check=1;m=%;y=%00%ff,<script>alert(1)</script>;q=\u{202e}",
        "#check=1;m=program-work-with-data:9-3,program-work-with-data:3-up",
        "#main",
        &long,
    ] {
        let visit = open(ground, fragment);
        answer(&visit, "degrees.complete");
        visit.assert_content();
    }
}
