//! The form of a role in the studio: the text of the page with its buttons, and fields that suggest
//! words and take days.

use serde_json::Value;
use tests::visit::Visit;

use crate::ground::Ground;
use crate::studio::{TEXT, host, open, press, write};

const BODY: &str = "document.querySelector('#body')";

/// Selects words in the text of the page.
fn select(visit: &Visit, words: &str) {
    let words = Value::from(words);
    visit.see(&format!(
        "(area => {{ area.focus(); const at = area.value.indexOf({words}); \
         area.setSelectionRange(at, at + {words}.length); }})({BODY})"
    ));
}

fn selected(visit: &Visit) -> String {
    visit.text(&format!("{BODY}.value.slice({BODY}.selectionStart, {BODY}.selectionEnd)"))
}

fn wait_for_body(visit: &Visit, words: &str) {
    visit.wait_for(&format!("{BODY}.value.includes({})", Value::from(words)));
}

pub(crate) fn the_text_of_a_page_is_formatted(ground: &Ground) {
    let host = host();
    let visit = open(ground, &host);
    let before = visit.text(TEXT);
    press(&visit, "Form");
    visit.wait_for(&format!("!!{BODY}"));
    let words = "which streets to repair first";
    select(&visit, words);
    press(&visit, "Bold");
    wait_for_body(&visit, &format!("**{words}**"));
    assert_eq!(selected(&visit), words, "the same can be pressed again");
    visit.wait_for("document.activeElement.id === 'body'");
    visit.wait_for(
        "document.querySelector('#preview').contentDocument?.querySelector('main strong') !== null",
    );
    press(&visit, "Bold");
    visit.wait_for(&format!("!{BODY}.value.includes('**')"));
    select(&visit, "Find out what a department needs to know");
    press(&visit, "Numbered list");
    wait_for_body(&visit, "\n1. Find out");
    // The browser undoes what a button did as it undoes what was typed.
    visit.see("document.execCommand('undo')");
    wait_for_body(&visit, "\n- Find out");
    select(&visit, "libraries");
    press(&visit, "Link");
    wait_for_body(&visit, "[libraries](https://)");
    assert_eq!(selected(&visit), "https://");
    visit.type_text("https://elm.example/books");
    wait_for_body(&visit, "[libraries](https://elm.example/books)");
    press(&visit, "Text");
    visit.wait_for("!!document.querySelector('#text')");
    let linked = before.replace("libraries", "[libraries](https://elm.example/books)");
    assert_eq!(visit.text(TEXT), linked);
    visit.assert_content();
}

/// Has a field hold something, as if it were typed and left.
fn fill(visit: &Visit, field: &str, value: &str) {
    let own = format!("document.querySelector({})", Value::from(field));
    visit.wait_for(&format!("!!{own}"));
    visit.see(&format!(
        "(one => {{ one.value = {}; for (const type of ['input', 'change']) \
         one.dispatchEvent(new Event(type, {{ bubbles: true }})); }})({own})",
        Value::from(value)
    ));
}

pub(crate) fn fields_suggest_words_and_lists_grow(ground: &Ground) {
    let host = host();
    let visit = open(ground, &host);
    press(&visit, "Form");
    let area = "document.querySelector('#field-extra-requirement-0-area')";
    visit.wait_for(&format!("!!{area}?.list"));
    let areas = visit.text(&format!("[...{area}.list.options].map(one => one.value).join()"));
    assert!(areas.contains("data-work") && areas.contains("leading-people"), "{areas}");
    assert_eq!(visit.text("document.querySelector('#field-updated').type"), "date");
    fill(&visit, "#field-updated", "2026-05-31");
    press(&visit, "Add part");
    fill(&visit, "#field-extra-requirement-0-part-0-years", "1");
    visit.wait_for("document.querySelectorAll('.problems .bad').length > 0");
    fill(&visit, "#field-extra-requirement-0-part-0-area", "leading-people");
    visit.wait_for("document.querySelectorAll('.problems .bad').length === 0");
    visit.wait_for("document.querySelector('#ways')?.textContent.includes('at least 1') === true");
    // A word is taken from a list, which shows its first entry again.
    fill(&visit, "[aria-label='Add to fields']", "mathematics");
    visit.wait_for("document.querySelector('#field-extra-requirement-1-fields').value === 'statistics\\nmathematics'");
    press(&visit, "Add opening");
    fill(&visit, "#field-extra-opening-0-closes", "2026-12-31");
    // A time is asked for once there is a day.
    visit.wait_for(
        "document.querySelector('#field-extra-opening-0-closes-time').disabled === false",
    );
    fill(&visit, "#field-extra-opening-0-closes-time", "17:00");
    visit
        .wait_for("document.querySelector('#field-extra-opening-0-closes').value === '2026-12-31'");
    press(&visit, "Text");
    visit.wait_for("!!document.querySelector('#text')");
    let text = visit.text(TEXT);
    let written = [
        "part = [{ id = \"part\", years = 1, area = \"leading-people\" }]",
        "updated = 2026-05-31",
        "[[extra.opening]]\ncloses = 2026-12-31T17:00:00",
        "[\"statistics\", \"mathematics\"]",
    ];
    for words in written {
        assert!(text.contains(words), "{words} in {text}");
    }
    visit.assert_content();
}

pub(crate) fn a_part_comes_and_goes_by_keyboard(ground: &Ground) {
    let host = host();
    let visit = open(ground, &host);
    let before = visit.text(TEXT);
    press(&visit, "Form");
    let more = "more-extra-requirement-0-part";
    for (button, count) in [(format!("#{more}"), 1), ("#form-part-remove".to_owned(), 0)] {
        visit.wait_for(&format!("!!document.querySelector('#{more}')"));
        // The button that removes has no name of its own.
        visit.see("[...document.querySelectorAll('button')].filter(one => one.textContent === 'Remove part 1').forEach(one => one.id = 'form-part-remove')");
        visit.see(&format!("document.querySelector('{button}').focus()"));
        visit.press("Enter");
        let years = "document.querySelectorAll('#field-extra-requirement-0-part-0-years').length";
        visit.wait_for(&format!("{years} === {count}"));
        visit.wait_for(&format!("document.activeElement.id === '{more}'"));
    }
    press(&visit, "Text");
    visit.wait_for("!!document.querySelector('#text')");
    assert_eq!(visit.text(TEXT), before);
    visit.assert_content();
}

pub(crate) fn problems_stand_at_their_fields(ground: &Ground) {
    let host = host();
    let visit = open(ground, &host);
    let good = visit.text(TEXT);
    write(&visit, "#text", &good.replace("area = \"data-work\"", "area = \"data_work\""));
    press(&visit, "Form");
    const FIELD: &str = "document.querySelector('#field-extra-requirement-0-area')";
    const TOLD: &str = "document.querySelector('#field-extra-requirement-0-area-problems')";
    visit.wait_for(&format!("{TOLD}?.textContent.includes('data_work') === true"));
    assert_eq!(visit.see(&format!("{FIELD}.ariaInvalid")), "true");
    let told = visit.see(&format!("{FIELD}.getAttribute('aria-describedby').includes({TOLD}.id)"));
    assert_eq!(told, true, "who hears the field hears the problem");
    visit.see(&format!("{TOLD}.querySelector('.fix').click()"));
    visit.wait_for(&format!("{TOLD} === null && {FIELD}.value === 'data-work'"));
    press(&visit, "Text");
    visit.wait_for(&format!("document.querySelector('#text') !== null && {TEXT} !== ''"));
    assert_eq!(visit.text(TEXT), good);
    visit.assert_content();
}

pub(crate) fn what_most_roles_leave_out_is_shown_on_demand(ground: &Ground) {
    let host = host();
    let visit = open(ground, &host);
    press(&visit, "Form");
    const MORE: &str =
        "document.querySelector('.form fieldset:has(#field-extra-requirement-0-help) > .more')";
    visit.wait_for(&format!("!!{MORE}"));
    assert_eq!(visit.see(&format!("{MORE}.open")), false);
    let summary = visit.text(&format!("{MORE}.querySelector('summary').textContent"));
    assert!(summary.contains("filled in: help"), "{summary}");
    const YEARS: &str = "document.querySelector('#field-extra-requirement-0-years')";
    assert_eq!(visit.see(&format!("{YEARS}.checkVisibility()")), true);
    // A problem in there shows itself.
    press(&visit, "Text");
    visit.wait_for("document.querySelector('#text') !== null");
    let text = visit.text(TEXT);
    write(&visit, "#text", &text.replace("credit_max_years = 2", "credit_max_years = \"2\""));
    press(&visit, "Form");
    visit.wait_for(&format!("{MORE}?.open === true"));
    visit.assert_content();
}
