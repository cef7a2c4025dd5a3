//! The fields of the self-check. All of them are told by name to one listener.

use ::words::{msg, say};
use yew::{Html, html};

use super::Asking;
use crate::components::element::option;
use crate::form::{Field, TICKED};

/// A box to check.
pub(crate) fn tick(name: String, label: Html, checked: bool) -> Html {
    html! {
        <label class="tick" for={name.clone()}>
            <input type="checkbox" id={name.clone()} {name} value={TICKED} {checked} />
            <span class="tick__label">{ label }</span>
        </label>
    }
}

/// One of several choices.
pub(crate) fn choice(name: &str, value: &str, label: String, checked: bool) -> Html {
    let id = [name, ".", value].concat();
    html! {
        <label class="pill" for={id.clone()}>
            <input type="radio" {id} name={name.to_owned()} value={value.to_owned()} {checked} />
            <span>{ label }</span>
        </label>
    }
}

/// What is written into a field.
pub(crate) struct Text<'a> {
    pub(crate) field: Field,
    pub(crate) label: String,
    pub(crate) hint: Option<String>,
    pub(crate) value: &'a str,
    /// Whether it is a number, which phones have other keys for.
    pub(crate) is_number: bool,
    pub(crate) disabled: bool,
}

/// A short text field with its label, and what there is to say about what is in it.
pub(crate) fn text(view: &Asking<'_>, text: Text<'_>) -> Html {
    let Text { field, label, hint, value, is_number, disabled } = text;
    let name = view.name(field);
    let problems = view.problems(field, &name);
    let is_wrong = problems.iter().any(|problem| !problem.is_note);
    let said = (!problems.is_empty()).then(|| [&name, "-problem"].concat());
    let help = hint.as_ref().map(|_| [&name, "-hint"].concat());
    let described: Vec<String> = help.iter().chain(&said).cloned().collect();
    html! {
        <div class="text-field" data-problem={is_wrong.then_some("")}>
            <label for={name.clone()}>{ label }</label>
            if let Some(hint) = hint { <p class="hint" id={help}>{ hint }</p> }
            <input id={name.clone()} {name} type="text" maxlength="40" autocomplete="off"
                inputmode={is_number.then_some("decimal")} value={value.to_owned()} {disabled}
                aria-invalid={is_wrong.then_some("true")}
                aria-describedby={(!described.is_empty()).then(|| described.join(" "))} />
            if let Some(id) = said {
                <div {id}>{ for problems.iter().map(|problem| html! {
                    <p class="text-field__problem" data-note={problem.is_note.then_some("")}>
                        if !problem.is_note {
                            <span class="visually-hidden">{ say(msg::ErrorsBefore) }</span>
                        }
                        { &problem.text }
                    </p>
                }) }</div>
            }
        </div>
    }
}

/// A choice of a list: the value of each entry, its words, and whether it is chosen. One has
/// to be: a browser that is given none chooses the last.
pub(crate) fn list(name: String, label: Html, options: Vec<(String, String, bool)>) -> Html {
    html! {
        <div class="text-field">
            <label for={name.clone()}>{ label }</label>
            <select id={name.clone()} {name}>
                { for options.into_iter().map(|(value, words, selected)| {
                    option(value, selected, &words)
                }) }
            </select>
        </div>
    }
}

/// A button, which says what it does by a word.
pub(crate) fn button(look: &'static str, does: String, label: Html) -> Html {
    html! { <button type="button" class="button" data-look={look} data-do={does}>{ label }</button> }
}
