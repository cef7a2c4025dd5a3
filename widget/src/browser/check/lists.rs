//! What browsers do not draw by the markup alone.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use crate::browser::root::root;

fn all(selector: &str) -> Vec<Element> {
    let Some(Ok(found)) = root().map(|document| document.query_selector_all(selector)) else {
        return Vec::new();
    };
    (0..found.length()).filter_map(|n| found.item(n)).map(JsCast::unchecked_into).collect()
}

/// Has each list of the self-check show the entry that is marked in it.
pub(super) fn show_marked() {
    for option in all(".check option[selected]") {
        if let Some(list) = option.parent_element() {
            let value = option.unchecked_ref::<HtmlInputElement>().value();
            list.unchecked_ref::<HtmlInputElement>().set_value(&value);
        }
    }
}

/// Opens everything that is folded, and puts the answers on the worksheet.
pub(super) fn unfold() {
    for details in all(".check details") {
        let _ = details.set_attribute("open", "");
    }
    fill();
}

/// Puts what was answered beside the questions of the worksheet.
fn fill() {
    all(".worksheet__known").iter().for_each(Element::remove);
    let answers = all(".check__paper [data-about]");
    for question in all(".worksheet [data-about]") {
        let about = question.get_attribute("data-about").unwrap_or_default();
        let is_asked = |answer: &Element| {
            let own = answer.get_attribute("data-about").unwrap_or_default();
            own.lines().any(|own| about.lines().any(|one| one == own))
        };
        for answer in answers.iter().filter(|answer| is_asked(answer)) {
            let Some(known) = root().and_then(|document| document.create_element("p").ok()) else {
                return;
            };
            known.set_class_name("worksheet__known");
            known.set_text_content(answer.text_content().as_deref());
            let _ = question.append_child(&known);
        }
    }
}
