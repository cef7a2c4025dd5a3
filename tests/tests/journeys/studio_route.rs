//! The diagram of requirements in the studio: stations are put elsewhere by keyboard and by dragging.

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

/// Drags one station onto a part of another one, as browsers tell pages of it.
const DRAG: &str = "((from, to, [across, down]) => {
  const sign = (id) => document.querySelector(`#station-${id}`).closest('.sign');
  const carried = new DataTransfer();
  const tell = (type, sign) => {
    const place = sign.getBoundingClientRect();
    const at = { clientX: place.left + across * place.width, clientY: place.top + down * place.height };
    return sign.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: carried, ...at }));
  };
  const wait = () => new Promise((done) => setTimeout(done, 100));
  return (async () => {
    tell('dragstart', sign(from));
    await wait();
    const isAllowed = !tell('dragover', sign(to));
    await wait();
    tell('drop', sign(to));
    tell('dragend', sign(from));
    return isAllowed;
  })();
})";

fn drag(visit: &Visit, from: &str, to: &str, at: [f64; 2]) {
    let allowed = visit.see(&format!("{DRAG}('{from}', '{to}', [{}, {}])", at[0], at[1]));
    assert_eq!(allowed, true, "{from} can be dropped on {to}");
}

pub(crate) fn routes_are_rearranged_by_dragging(ground: &Ground) {
    let host = host();
    let visit = open(ground, &host);
    let before = visit.text(TEXT);
    press(&visit, "Form");
    visit.wait_for("!!document.querySelector('#station-experience')");
    drag(&visit, "ability", "skill", [0.5, 0.5]);
    wait_until_drawn(&visit, "experience degree (skill | ability)");
    drag(&visit, "experience", "ability", [0.9, 0.5]);
    wait_until_drawn(&visit, "(skill | ability | experience) degree");
    drag(&visit, "skill", "experience", [0.5, 0.5]);
    wait_until_drawn(&visit, "(ability | [experience skill]) degree");
    let grouped = text(&visit);
    assert!(grouped.contains("mode = \"all\""), "{grouped}");
    drag(&visit, "experience", "degree", [0.5, 0.1]);
    wait_until_drawn(&visit, "experience degree (ability | skill)");
    drag(&visit, "skill", "degree", [0.5, 0.9]);
    wait_until_drawn(&visit, "experience degree skill ability");
    assert_eq!(text(&visit), before);
    visit.assert_content();
}
