//! What one can do with the self-check, and see of it.

use tests::visit::{Settings, Visit};

use crate::ground::Ground;

/// The verdict of the first role as a word, in the result or in the summary.
pub(crate) const VERDICT: &str = "(document.querySelector('.check .lot') \
     ?? document.querySelector('.check .summary__roles li')).dataset.verdict";

/// A visitor on the page of a role, the self-check alive.
pub(crate) fn visitor(ground: &Ground, role: &str) -> Visit {
    let visit = ground.visitor(Settings::default());
    visit.go(&ground.host.url(&format!("roles/{role}/")));
    wait_until_alive(&visit);
    visit
}

/// Waits until the self-check is alive.
pub(crate) fn wait_until_alive(visit: &Visit) {
    visit.wait_for("document.querySelector('[data-island=check]')?.dataset.state === 'alive'");
}

/// The selector of a field by its id.
pub(crate) fn field(id: &str) -> String {
    format!("[id=\"{id}\"]")
}

/// What is in a field.
pub(crate) fn value(visit: &Visit, id: &str) -> String {
    find(visit, id);
    visit.text(&format!("document.querySelector('{}').value", field(id)))
}

/// Whether a box is checked.
pub(crate) fn is_checked(visit: &Visit, id: &str) -> bool {
    find(visit, id);
    visit.see(&format!("document.querySelector('{}').checked", field(id))) == true
}

/// Goes to the step that has a field, and opens what it is folded in.
pub(crate) fn find(visit: &Visit, id: &str) {
    let there = format!(
        "(one => {{ one?.closest('details')?.setAttribute('open', ''); return !!one; }})\
         (document.querySelector('{}'))",
        field(id)
    );
    if visit.see(&there) == true {
        return;
    }
    for n in 0..visit.count("document.querySelectorAll('.progress li').length") {
        go(visit, n);
        if visit.see(&there) == true {
            return;
        }
    }
    panic!("no step has the field {id}");
}

/// Goes to a step by its position.
pub(crate) fn go(visit: &Visit, n: u64) {
    visit.see(&format!("document.querySelector('[data-do=\"go.{n}\"]').click()"));
    visit.wait_for(&format!(
        "document.querySelector('[aria-current=step]')?.dataset.do === 'go.{n}'"
    ));
}

/// Goes to the result.
pub(crate) fn see_result(visit: &Visit) {
    go(visit, visit.count("document.querySelectorAll('.progress li').length") - 1);
    visit.wait_for("!!document.querySelector('#check-result')");
}

/// Puts answers into their fields, wherever those are: `total.database-etl 40 months`. Text is
/// typed, lists are chosen from, and of `degrees.complete` the box is clicked.
pub(crate) fn answer(visit: &Visit, answers: &str) {
    for one in answers.split(',').map(str::trim).filter(|one| !one.is_empty()) {
        let (name, value) = one.split_once(' ').unwrap_or((one, ""));
        if name.starts_with("total.")
            && name != "total.college"
            && !is_checked(visit, "jobs.totals")
        {
            visit.see("document.querySelector('[id=\"jobs.totals\"]').click()");
            visit.wait_for(&format!("!!document.querySelector('{}')", field(name)));
        }
        find(visit, name);
        let element = format!("document.querySelector('{}')", field(name));
        match visit.text(&format!("{element}.type")).as_str() {
            "select-one" => visit.choose(&field(name), value),
            "text" | "search" => {
                visit.see(&format!("{element}.focus()"));
                visit.see(&format!("{element}.select()"));
                visit.type_text(value);
            }
            // Not by mouse: the page may still scroll to the heading of the step.
            _ => drop(visit.see(&format!("{element}.click()"))),
        }
    }
}

/// Presses what does something.
pub(crate) fn press(visit: &Visit, does: &str) {
    visit.see(&format!("document.querySelector('.check [data-do=\"{does}\"]').click()"));
}

/// Waits for a verdict.
pub(crate) fn wait_for_verdict(visit: &Visit, verdict: &str) {
    visit.wait_for(&format!("{VERDICT} === '{verdict}'"));
}

/// The ways to get there, in the result of one role.
pub(crate) fn ways(visit: &Visit) -> Vec<String> {
    see_result(visit);
    let listed = "[...document.querySelectorAll('.check .ways > li')]";
    let said = visit.text(&format!("{listed}.map(li => li.textContent.trim()).join('|')"));
    said.split('|').filter(|one| !one.is_empty()).map(str::to_owned).collect()
}
