//! A short text field with its label, and what has to be corrected in it.

use ::words::{msg, say};
use yew::{Html, html};

use super::Questioning;
use crate::form::Field;

/// A field, its label, and what is in it.
pub(super) fn text(view: &Questioning<'_>, field: Field, label: String, value: &str) -> Html {
    let name = view.name(field);
    let problem = view.problem(field);
    let is_wrong = problem.is_some();
    let problem_id = problem.as_ref().map(|_| [&name, "-problem"].concat());
    html! {
        <div class="text-field" data-problem={problem.as_ref().map(|_| "")}>
            <label for={name.clone()}>{ label }</label>
            if let Some(problem) = problem {
                <p class="text-field__problem" id={problem_id.clone()}>
                    <span class="visually-hidden">{ say(msg::ErrorsBefore) }</span>{ problem }
                </p>
            }
            <input id={name.clone()} {name} type="text" inputmode="decimal" maxlength="8"
                value={value.to_owned()} aria-invalid={is_wrong.then_some("true")}
                aria-describedby={problem_id} />
        </div>
    }
}

/// A choice of a list: the value of each entry, its words, and whether it is chosen. One has
/// to be: a browser that is given none chooses the last.
pub(super) fn list<'t>(
    view: &Questioning<'_>,
    field: Field,
    label: String,
    options: impl Iterator<Item = (&'t str, String, bool)>,
) -> Html {
    let name = view.name(field);
    html! {
        <div class="text-field">
            <label for={name.clone()}>{ label }</label>
            <select id={name.clone()} {name}>
                { for options.map(|(value, words, selected)| html! {
                    <option value={value.to_owned()} {selected}>{ words }</option>
                }) }
            </select>
        </div>
    }
}
