//! The self-check comes alive and nothing is lost by it; without script it is a worksheet;
//! all of it can be used by keyboard.

use tests::visit::{Settings, Visit};

use crate::check::{
    VERDICT, answer, field, newcomer, press, visitor, wait_for_verdict, wait_until_alive,
};
use crate::ground::Ground;

const ANALYST: &str = "data-and-performance-analyst";
const MONTHS: &str = "months.program-work-with-data";

/// A visitor of a role's page whose module is kept back.
fn before_alive(ground: &Ground, role: &str) -> (tests::host::Host, Visit) {
    let host = ground.own_host();
    host.keep_back(".wasm");
    let visit = ground.visitor(Settings::default());
    visit.set_out(&host.url(&format!("roles/{role}/")));
    visit.wait_for(
        "document.readyState === 'complete' && document.styleSheets.length > 0 \
         && !!document.querySelector('.check')",
    );
    (host, visit)
}

pub(crate) fn comes_alive_and_nothing_moves(ground: &Ground) {
    let (host, visit) = before_alive(ground, ANALYST);
    let seen = "document.querySelector('.check').innerText";
    let height = "Math.round(document.documentElement.scrollHeight)";
    let place = "Math.round(document.querySelector('#standing').getBoundingClientRect().top)";
    let before = [seen, height, place].map(|what| visit.text(what));
    host.drop_in_background();
    wait_until_alive(&visit);
    assert_eq!([seen, height, place].map(|what| visit.text(what)), before);
    visit.assert_content();
}

pub(crate) fn keeps_what_was_answered_before(ground: &Ground) {
    let (host, visit) = before_alive(ground, ANALYST);
    answer(&visit, &format!("{MONTHS} 20"));
    visit.press("ArrowLeft");
    host.drop_in_background();
    wait_until_alive(&visit);
    visit.wait_for("document.querySelector('.result__sum')?.textContent.includes('20')");
    assert_eq!(visit.text(&value_of(MONTHS)), "20");
    assert_eq!(visit.text("document.activeElement.id"), MONTHS);
    assert_eq!(visit.count("document.activeElement.selectionStart"), 1);
    visit.assert_content();
}

pub(crate) fn keeps_what_was_chosen_before(ground: &Ground) {
    let (host, visit) = before_alive(ground, "data-science-lead");
    answer(&visit, "degree.0 bachelor, degrees.complete");
    host.drop_in_background();
    wait_until_alive(&visit);
    visit.wait_for("!!document.querySelector('.result__line')");
    assert_eq!(visit.text(&value_of("degree.0")), "bachelor");
    let ticked = format!("document.querySelector('{}').checked", field("degrees.complete"));
    assert_eq!(visit.see(&ticked), true);
    visit.assert_content();
}

fn value_of(id: &str) -> String {
    format!("document.querySelector('{}').value", field(id))
}

const PAPER: &str =
    "[...document.querySelectorAll('.check .paper')].filter(p => p.checkVisibility()).length";

pub(crate) fn without_script_a_worksheet_stands_there(ground: &Ground) {
    let visit = ground.visitor(Settings { script: false, ..Settings::default() });
    visit.go(&ground.host.url(&format!("roles/{ANALYST}/")));
    let questions = visit.count("document.querySelectorAll('.check__questions > li').length");
    assert!(questions > 3);
    assert_eq!(visit.count(PAPER), questions);
    let shown = visit.text("document.querySelector('.check').innerText");
    assert!(
        shown.contains("works only with JavaScript") && shown.contains("Hours a week"),
        "{shown}"
    );
    let useless = "[...document.querySelectorAll('main input, main button, main select')]\
        .filter(e => e.checkVisibility()).length";
    assert_eq!(visit.count(useless), 0, "something is shown that does nothing without script");
}

pub(crate) fn says_so_when_the_words_are_lost(ground: &Ground) {
    let host = ground.own_host();
    for words in ground.site.keys().filter(|path| path.starts_with("assets/words.")) {
        host.lose(words);
    }
    let visit = ground.visitor(Settings::default());
    visit.go(&host.url(&format!("roles/{ANALYST}/")));
    visit.wait_for("document.querySelector('[data-island=check]').dataset.state === 'unavailable'");
    visit.wait_for("document.querySelector('.check__notice').textContent.includes('not working')");
    assert!(visit.count(PAPER) > 3, "the worksheet stays");
}

pub(crate) fn prints_the_worksheet_and_the_result(ground: &Ground) {
    let visit = visitor(ground, ANALYST);
    answer(&visit, &format!("{MONTHS} 20, degrees.complete"));
    wait_for_verdict(&visit, "not-yet");
    press(&visit, "Show one question at a time");
    assert_eq!(visit.count(PAPER), 0, "on the screen one answers in the fields");
    visit.print();
    let questions = visit.count("document.querySelectorAll('.check__questions > li').length");
    assert_eq!(visit.count(PAPER), questions, "on paper all questions are there");
    let printed = visit.text("document.querySelector('.check').innerText");
    for said in
        ["Employer", "Dates (from, to)", "Hours a week", "4 more", "This is not an application."]
    {
        assert!(printed.contains(said), "{said} is missing: {printed}");
    }
    assert!(!printed.contains("Clear my answers"), "{printed}");
}

pub(crate) fn one_question_after_another_by_keyboard(ground: &Ground) {
    let visit = newcomer(ground, ANALYST);
    let shown = "[...document.querySelectorAll('.check .question')].filter(q => q.checkVisibility()).length";
    visit.wait_for(&format!("{shown} === 1"));
    visit.tab_to(&field(MONTHS));
    visit.type_text("24");
    visit.tab_to(".check__steps .button[data-look=main]");
    visit.press("Enter");
    visit.wait_for("document.activeElement.id === 'question.1'");
    visit.tab_to(&field("degree.0"));
    let ring = "getComputedStyle(document.activeElement).outlineStyle !== 'none'";
    assert_eq!(visit.see(ring), true, "the focus is not seen");
    visit.type_text("bach");
    visit.wait_for("document.activeElement.value === 'bachelor'");
    visit.tab_to(&field("degrees.complete"));
    visit.press(" ");
    visit.wait_for("document.activeElement.checked");
    visit.tab_to(".check__steps .button[data-look=framed]:last-child");
    visit.press("Enter");
    visit.wait_for("document.activeElement.id === 'check-result'");
    assert_eq!(visit.text(VERDICT), "appears-to-meet");
    visit.wait_for("document.querySelector('.check > [role=status]:last-child').textContent.includes('you appear to meet')");
    visit.assert_content();
}

pub(crate) fn leads_to_what_has_to_be_mended(ground: &Ground) {
    let visit = visitor(ground, ANALYST);
    answer(&visit, &format!("{MONTHS} two"));
    assert_eq!(
        visit.count("document.querySelectorAll('.errors').length"),
        0,
        "nobody is told off while typing"
    );
    press(&visit, "See my result");
    visit.wait_for("document.activeElement.id === 'check-errors'");
    visit.tab_to(".errors a");
    visit.press("Enter");
    visit.wait_for(&format!("document.activeElement.id === '{MONTHS}'"));
    assert_eq!(visit.text("location.hash"), "", "the address stays as it is");
    let described = "document.getElementById(document.activeElement.getAttribute('aria-describedby')).textContent";
    assert!(visit.text(described).contains("Months must be a whole number"));
    for _ in 0..3 {
        visit.press("Backspace");
    }
    visit.type_text("24");
    visit.wait_for("!document.querySelector('.errors')");
    wait_for_verdict(&visit, "appears-to-meet");
    visit.assert_content();
}

pub(crate) fn leads_to_a_question_that_is_away(ground: &Ground) {
    let visit = newcomer(ground, ANALYST);
    answer(&visit, &format!("{MONTHS} two"));
    press(&visit, "Next question");
    visit.wait_for("document.activeElement.id === 'question.1'");
    press(&visit, "See my result");
    visit.wait_for("document.activeElement.id === 'check-errors'");
    visit.tab_to(".errors a");
    visit.press("Enter");
    visit.wait_for(&format!("document.activeElement.id === '{MONTHS}'"));
    visit.assert_content();
}

/// Enter in a field presses the button to press next; before there is anything to press, it
/// does nothing, and it sends nothing ever.
pub(crate) fn enter_leads_on_and_never_away(ground: &Ground) {
    let (host, visit) = before_alive(ground, ANALYST);
    let here = visit.text("location.href");
    answer(&visit, &format!("{MONTHS} 24"));
    visit.press("Enter");
    host.drop_in_background();
    wait_until_alive(&visit);
    assert_eq!(visit.text(&value_of(MONTHS)), "24");
    assert_eq!(visit.text("document.activeElement.id"), MONTHS);
    drop(visit.requests());
    visit.press("Enter");
    visit.wait_for("document.activeElement.id === 'question.1'");
    assert_eq!(visit.text("location.href"), here);
    assert_eq!(visit.requests(), Vec::<String>::new());
    visit.assert_content();
}
