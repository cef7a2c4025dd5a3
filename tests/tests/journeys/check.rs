//! What one can do with the self-check, and see of it.

use std::fmt::Write;

use tests::visit::{Settings, Visit};

use crate::ground::Ground;

/// The verdict as a word.
pub(crate) const VERDICT: &str = "document.querySelector('.check .verdict').dataset.verdict";

/// A visitor on the page of a role, the self-check alive.
pub(crate) fn newcomer(ground: &Ground, role: &str) -> Visit {
    let visit = ground.visitor(Settings::default());
    visit.go(&ground.host.url(&format!("roles/{role}/")));
    wait_until_alive(&visit);
    visit
}

/// One who sees all questions of the role at once.
pub(crate) fn visitor(ground: &Ground, role: &str) -> Visit {
    let visit = newcomer(ground, role);
    ask_all_at_once(&visit);
    visit
}

/// Has all questions of the role shown.
pub(crate) fn ask_all_at_once(visit: &Visit) {
    // Not by mouse: the button moves while what was kept or linked is put back.
    visit.see("document.querySelector('.check__switch button').click()");
    visit.wait_for("!document.querySelector('.check__questions > [data-away]')");
}

/// Waits until the self-check is alive.
pub(crate) fn wait_until_alive(visit: &Visit) {
    visit.wait_for("document.querySelector('[data-island=check]')?.dataset.state === 'alive'");
}

/// The selector of a field by its id.
pub(crate) fn field(id: &str) -> String {
    format!("[id=\"{id}\"]")
}

/// Puts answers into their fields, given as `months.database-etl 40`: text is typed, lists are
/// chosen from, and of `have.sql yes` and `degrees.complete` the box is clicked.
pub(crate) fn answer(visit: &Visit, answers: &str) {
    for one in answers.split(',').map(str::trim).filter(|one| !one.is_empty()) {
        match one.split_once(' ') {
            None => visit.click(&field(one)),
            Some((name, value)) if name.starts_with("have.") => {
                visit.click(&field(&format!("{name}.{value}")));
            }
            Some((name, value)) => {
                let list = format!("document.querySelector('{}').tagName", field(name));
                if visit.text(&list) == "SELECT" {
                    visit.choose(&field(name), value);
                } else {
                    visit.click(&field(name));
                    visit.type_text(value);
                }
            }
        }
    }
}

/// Presses the button of the self-check with a label.
pub(crate) fn press(visit: &Visit, label: &str) {
    let mut script =
        String::from("(() => { const all = [...document.querySelectorAll('.check button')];");
    write!(script, "all.find(b => b.textContent.trim() === '{label}').id = 'to-press'; }})()")
        .unwrap();
    visit.see(&script);
    visit.click("#to-press");
    visit.see("void document.querySelector('#to-press')?.removeAttribute('id')");
}

/// Waits for a verdict.
pub(crate) fn wait_for_verdict(visit: &Visit, verdict: &str) {
    visit.wait_for(&format!("{VERDICT} === '{verdict}'"));
}

/// Way to get there, in order.
pub(crate) fn repairs(visit: &Visit) -> Vec<String> {
    let listed = "[...document.querySelectorAll('.check .result__repairs > li')]";
    let said = visit.text(&format!("{listed}.map(li => li.textContent.trim()).join('|')"));
    said.split('|').filter(|one| !one.is_empty()).map(str::to_owned).collect()
}
