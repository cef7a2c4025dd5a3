//! Answers stay in the page unless the visitor asks: kept on the device, as a link, as a file.

use std::time::Duration;

use tests::visit::{Settings, Visit};

use crate::check::{
    VERDICT, answer, ask_all_at_once, field, press, visitor, wait_for_verdict, wait_until_alive,
};
use crate::ground::Ground;

const ANALYST: &str = "data-and-performance-analyst";
const MONTHS: &str = "months.program-work-with-data";
const KEPT: &str = "String(localStorage.length + sessionStorage.length)";

fn open(ground: &Ground, fragment: &str) -> Visit {
    let visit = ground.visitor(Settings::default());
    visit.go(&ground.host.url(&format!("roles/{ANALYST}/{fragment}")));
    wait_until_alive(&visit);
    visit
}

fn value(visit: &Visit, id: &str) -> String {
    visit.text(&format!("document.querySelector('{}').value", field(id)))
}

pub(crate) fn nothing_is_sent_or_kept_unless_asked(ground: &Ground) {
    let visit = visitor(ground, ANALYST);
    drop(visit.requests());
    let [address, steps] = ["location.href", "String(history.length)"].map(|what| visit.text(what));
    answer(
        &visit,
        &format!("{MONTHS} 20, degree.0 master, field.0 history, have.word yes, degrees.complete"),
    );
    wait_for_verdict(&visit, "not-yet");
    press(&visit, "See my result");
    press(&visit, "Show one question at a time");
    press(&visit, "Next question");
    press(&visit, "Get a link to my result");
    press(&visit, "Clear my answers");
    wait_for_verdict(&visit, "cannot-tell-yet");
    std::thread::sleep(Duration::from_millis(800));
    assert_eq!(visit.requests(), Vec::<String>::new());
    assert_eq!(
        [visit.text("location.href"), visit.text("String(history.length)")],
        [address, steps]
    );
    assert_eq!(visit.text(KEPT), "0");
    assert_eq!(visit.text("document.cookie"), "");
    assert_eq!(visit.text("indexedDB.databases().then(all => all.length).then(String)"), "0");
}

pub(crate) fn what_is_kept_comes_back_and_is_cleared(ground: &Ground) {
    let visit = visitor(ground, ANALYST);
    answer(&visit, &format!("{MONTHS} 20, degrees.complete"));
    assert_eq!(visit.text(KEPT), "0");
    visit.click("#check-keep");
    visit.wait_for(&format!("{KEPT} === '1'"));
    answer(&visit, "have.word yes");
    visit.reload();
    wait_until_alive(&visit);
    wait_for_verdict(&visit, "not-yet");
    ask_all_at_once(&visit);
    assert_eq!(
        visit.see(&format!("document.querySelector('{}').checked", field("have.word.yes"))),
        true
    );
    assert_eq!(visit.see("document.querySelector('#check-keep').checked"), true);
    visit.go(&ground.host.url("roles/data-engineer/"));
    wait_until_alive(&visit);
    ask_all_at_once(&visit);
    visit.wait_for(&format!("document.querySelector('{}').checked", field("degrees.complete")));
    press(&visit, "Clear my answers");
    visit.wait_for(&format!("{KEPT} === '0'"));
    visit.wait_for(&format!("!document.querySelector('{}').checked", field("degrees.complete")));
    assert_eq!(visit.see("document.querySelector('#check-keep').checked"), false);
    visit.go(&ground.host.url(&format!("roles/{ANALYST}/")));
    wait_until_alive(&visit);
    wait_for_verdict(&visit, "cannot-tell-yet");
    visit.assert_content();
}

pub(crate) fn a_link_gives_a_fresh_visitor_the_same(ground: &Ground) {
    let visit = visitor(ground, ANALYST);
    let typed = format!(
        "how.program-work-with-data between, {MONTHS} 18, {MONTHS}.most 20, degree.0 master, field.0 history, degrees.complete, have.word not-sure"
    );
    answer(&visit, &typed);
    wait_for_verdict(&visit, "not-yet");
    press(&visit, "Get a link to my result");
    visit.wait_for("document.activeElement.id === 'check-link'");
    let link = visit.text("document.activeElement.value");
    assert!(link.contains("#check=1;") && link.contains(&format!("r={ANALYST}:ny:")), "{link}");
    let selected = "document.activeElement.selectionEnd - document.activeElement.selectionStart";
    assert_eq!(visit.count(selected), link.len() as u64, "the link is there to be copied");
    let result = "document.querySelector('.check__result').textContent";

    let fresh = ground.visitor(Settings::default());
    fresh.go(&link);
    wait_until_alive(&fresh);
    wait_for_verdict(&fresh, "not-yet");
    assert_eq!(fresh.text(result), visit.text(result));
    assert_eq!(fresh.text("document.activeElement.id"), "check-result");
    assert_eq!(value(&fresh, &format!("{MONTHS}.most")), "8");
    ask_all_at_once(&fresh);
    assert_eq!(value(&fresh, "field.0"), "history");
    assert_eq!(fresh.text(KEPT), "0", "opening a link keeps nothing");
    fresh.assert_content();
}

pub(crate) fn an_older_link_says_what_changed(ground: &Ground) {
    let fragment = format!("#check=1;m=program-work-with-data:24,gone:3;r={ANALYST}:ny:00000000;e");
    let visit = open(ground, &fragment);
    wait_for_verdict(&visit, "appears-to-meet");
    let notes = visit.text("document.querySelector('.keeping__notes').textContent");
    for said in ["have changed since", "Today it is “you appear to meet the minimum.”", "“gone:3”"]
    {
        assert!(notes.contains(said), "{said}: {notes}");
    }
    let newer = open(ground, "#check=2;whatever");
    newer.wait_for(
        "document.querySelector('.keeping__notes')?.textContent.includes('newer version') ?? false",
    );
}

pub(crate) fn a_file_takes_answers_along(ground: &Ground) {
    let folder = tempfile::tempdir().unwrap();
    let visit = visitor(ground, ANALYST);
    visit.download_into(folder.path());
    answer(
        &visit,
        &format!(
            "{MONTHS} 20, degree.0 bachelor, field.0 history, degrees.complete, have.word yes"
        ),
    );
    press(&visit, "Download my answers");
    let file = folder.path().join("answers.json");
    let end = std::time::Instant::now() + Duration::from_secs(10);
    while !file.exists() {
        assert!(
            std::time::Instant::now() < end,
            "nothing was downloaded: {:?}",
            visit.complaints()
        );
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
    press(&visit, "Clear my answers");
    wait_for_verdict(&visit, "cannot-tell-yet");
    assert_eq!(value(&visit, "field.0"), "", "the list shows what was cleared");
    visit.choose_file("#check-load", &file);
    wait_for_verdict(&visit, "not-yet");
    visit.wait_for("document.activeElement.id === 'check-notes'");
    let notes = visit.text("document.querySelector('.keeping__notes').textContent");
    assert!(notes.contains("nonsense") && notes.contains("not-sure"), "{notes}");
    assert_eq!(value(&visit, "field.0"), "history");
    std::fs::write(&file, "no JSON").unwrap();
    visit.choose_file("#check-load", &file);
    visit.wait_for(
        "document.querySelector('.keeping__notes').textContent.includes('holds no answers')",
    );
    wait_for_verdict(&visit, "not-yet");
    assert_eq!(visit.text(KEPT), "0");
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
        visit.wait_for(&format!("{VERDICT}.length > 0"));
        ask_all_at_once(&visit);
        answer(&visit, "degrees.complete");
        visit.assert_content();
    }
}
