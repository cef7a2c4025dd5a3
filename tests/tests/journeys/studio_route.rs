//! The diagram of requirements in the studio: stations are put elsewhere by keyboard and with a mouse.

use serde_json::Value;
use tests::visit::Visit;

use crate::ground::Ground;
use crate::studio::{TEXT, host, open, press};

/// The diagram in one line: alternatives between brackets.
const DRAWN: &str = "(() => {
  const draw = (list) => [...list.children].map((one) => {
    const inside = one.querySelector(':scope > ul, :scope > ol');
    if (!inside) return one.querySelector('.name').id.replace('station-', '');
    return inside.matches('ul') ? `(${draw(inside)})` : `[${draw(inside)}]`;
  }).join(list.matches('ul') ? ' | ' : ' ');
  return draw(document.querySelector('.route > .line'));
})()";

fn wait_until_drawn(visit: &Visit, drawn: &str) {
    visit.wait_for(&format!("{DRAWN} === {}", Value::from(drawn)));
}

/// The text of the file; the form is shown again after that.
fn text(visit: &Visit) -> String {
    press(visit, "Text");
    visit.wait_for(&format!("!!document.querySelector('#text') && {TEXT}.length > 0"));
    let text = visit.text(TEXT);
    press(visit, "Form");
    visit.wait_for("!!document.querySelector('.route')");
    text
}

/// Has the keyboard on an element and presses Enter.
fn enter(visit: &Visit, selector: &str) {
    let own = format!("document.querySelector('{selector}')");
    visit.wait_for(&format!("!!{own}"));
    visit.see(&format!("{own}.focus()"));
    visit.wait_for(&format!("document.activeElement === {own}"));
    visit.press("Enter");
}

pub(crate) fn routes_are_rearranged_by_keyboard(ground: &Ground) {
    let host = host();
    let visit = open(ground, &host);
    let before = visit.text(TEXT);
    press(&visit, "Form");
    visit.wait_for("!!document.querySelector('#station-experience')");
    wait_until_drawn(&visit, "experience degree skill ability");
    visit.wait_for("document.querySelectorAll('#ways li').length === 2");
    enter(&visit, "#move-skill");
    enter(&visit, "#do-join-after");
    wait_until_drawn(&visit, "experience degree (skill | ability)");
    // The keyboard is where the next move can be made, and what happened is said.
    visit.wait_for("document.activeElement.id === 'move-skill'");
    visit.wait_for("document.querySelector('.said').textContent.includes('an alternative to')");
    let after = text(&visit);
    assert!(after.contains("members = [\"skill\", \"ability\"]"), "{after}");
    let comments = |text: &str| text.lines().filter(|line| line.starts_with('#')).count();
    assert!(comments(&before) > 0 && comments(&before) == comments(&after), "{after}");
    enter(&visit, "#do-later");
    wait_until_drawn(&visit, "experience degree (ability | skill)");
    visit.wait_for("['do-later', 'move-skill'].includes(document.activeElement.id)");
    enter(&visit, "#do-earlier");
    wait_until_drawn(&visit, "experience degree (skill | ability)");
    enter(&visit, "#do-out");
    wait_until_drawn(&visit, "experience degree skill ability");
    assert_eq!(text(&visit), before);
    // A new alternative is there with its fields, to which its station leads.
    enter(&visit, "#do-alternative");
    wait_until_drawn(&visit, "experience degree (skill | skill-2) ability");
    enter(&visit, "#station-skill-2");
    visit.wait_for("document.activeElement.id.startsWith('field-extra-requirement-3-')");
    visit.wait_for("document.querySelector('#ways') === null");
    visit.assert_content();
}

/// Where something dragged would go.
const MARKS: &str = ".sign:is(.onto, .before, .after)";

fn sign(id: &str) -> String {
    format!(".sign:has(#station-{id})")
}

/// Drags one station onto a part of another one with the mouse, by a part of it.
fn drag(visit: &Visit, (from, by): (&str, &str), to: &str, at: [f64; 2]) {
    visit.take(&format!("{} {by}", sign(from)), [0.5, 0.5]);
    visit.carry(&sign(to), at);
    visit.wait_for(&format!("document.querySelector('{MARKS}')?.matches('{}') === true", sign(to)));
    visit.let_go(&sign(to), at);
    visit.wait_for(&format!("document.querySelector('{MARKS}') === null"));
}

pub(crate) fn routes_are_rearranged_by_dragging(ground: &Ground) {
    let host = host();
    let visit = open(ground, &host);
    let before = visit.text(TEXT);
    press(&visit, "Form");
    visit.wait_for("!!document.querySelector('#station-experience')");
    // What leaves every station would go nowhere, and does not.
    visit.take(&format!("{} .grip", sign("ability")), [0.5, 0.5]);
    visit.carry(&sign("skill"), [0.5, 0.5]);
    visit.wait_for(&format!("document.querySelector('{MARKS}') !== null"));
    visit.carry(".route h4", [0.5, 0.5]);
    visit.wait_for(&format!("document.querySelector('{MARKS}') === null"));
    visit.let_go(".route h4", [0.5, 0.5]);
    drag(&visit, ("ability", ".grip"), "skill", [0.5, 0.5]);
    wait_until_drawn(&visit, "experience degree (skill | ability)");
    drag(&visit, ("experience", ".name"), "ability", [0.9, 0.5]);
    wait_until_drawn(&visit, "(skill | ability | experience) degree");
    drag(&visit, ("skill", ".grip"), "experience", [0.5, 0.5]);
    wait_until_drawn(&visit, "(ability | [experience skill]) degree");
    let grouped = text(&visit);
    assert!(grouped.contains("mode = \"all\""), "{grouped}");
    drag(&visit, ("experience", ".grip"), "degree", [0.5, 0.1]);
    wait_until_drawn(&visit, "experience degree (ability | skill)");
    drag(&visit, ("skill", ".grip"), "degree", [0.5, 0.9]);
    wait_until_drawn(&visit, "experience degree skill ability");
    assert_eq!(text(&visit), before);
    visit.assert_content();
}
