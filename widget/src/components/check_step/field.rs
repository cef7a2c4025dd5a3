//! The fields of the self-check. All of them are told by name to one listener.

use ::words::{msg, say};
use yew::{Html, html};

use super::Asking;
use crate::components::element::{
    bare, element, fixed, flag, given, hidden, list, option, text, views, when, with,
};
use crate::form::{Field, Problem, TICKED};

/// A box to check.
pub(crate) fn tick(name: String, label: Html, checked: bool) -> Html {
    let of = given(name.clone());
    let tick =
        html! { <input type="checkbox" id={name.clone()} {name} value={TICKED} {checked} /> };
    let inside = views(vec![tick, element("span", "tick__label", label)]);
    with("label", &["class", "for"], [fixed("tick"), of], inside)
}

/// One of several choices.
pub(crate) fn choice(name: &str, value: &str, label: String, checked: bool) -> Html {
    let id = [name, ".", value].concat();
    let of = given(id.clone());
    let (name, value) = (name.to_owned(), value.to_owned());
    let choice = html! { <input type="radio" {id} {name} {value} {checked} /> };
    let inside = views(vec![choice, bare("span", text(label))]);
    with("label", &["class", "for"], [fixed("pill"), of], inside)
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
pub(crate) fn text_field(view: &Asking<'_>, text: Text<'_>) -> Html {
    let Text { field, label, hint, value, is_number, disabled } = text;
    let name = view.name(field);
    let problems = view.problems(field, &name);
    let is_wrong = problems.iter().any(|problem| !problem.is_note);
    let said = (!problems.is_empty()).then(|| [&name, "-problem"].concat());
    let help = hint.as_ref().map(|_| [&name, "-hint"].concat());
    let described: Vec<String> = help.iter().chain(&said).cloned().collect();
    let label = with("label", &["for"], [given(name.clone())], self::text(label));
    let hint = hint.zip(help).map(|(hint, id)| {
        with("p", &["class", "id"], [fixed("hint"), given(id)], self::text(hint))
    });
    let field = html! {
        <input id={name.clone()} {name} type="text" maxlength="40" autocomplete="off"
            inputmode={is_number.then_some("decimal")} value={value.to_owned()} {disabled}
            aria-invalid={is_wrong.then_some("true")}
            aria-describedby={(!described.is_empty()).then(|| described.join(" "))} />
    };
    let said = said.map(|id| with("div", &["id"], [given(id)], list(problems.iter().map(told))));
    let parts = vec![label, hint.unwrap_or_default(), field, said.unwrap_or_default()];
    with("div", &["class", "data-problem"], [fixed("text-field"), flag(is_wrong)], views(parts))
}

/// What there is to say about what is in a field.
fn told(problem: &&Problem) -> Html {
    let before = when(!problem.is_note, || hidden(say(msg::ErrorsBefore)));
    let parts = vec![before, text(problem.text.clone())];
    let attributes = [fixed("text-field__problem"), flag(problem.is_note)];
    with("p", &["class", "data-note"], attributes, views(parts))
}

/// A choice of a list: the value of each entry, its words, and whether it is chosen. One has
/// to be: a browser that is given none chooses the last.
pub(crate) fn select(name: String, label: Html, options: Vec<(String, String, bool)>) -> Html {
    let options =
        options.into_iter().map(|(value, words, selected)| option(value, selected, &words));
    let [of, id, name] = [name.clone(), name.clone(), name].map(given);
    let parts = vec![
        with("label", &["for"], [of], label),
        with("select", &["id", "name"], [id, name], list(options)),
    ];
    element("div", "text-field", views(parts))
}

/// A button, which says what it does by a word.
pub(crate) fn button(look: &'static str, does: &str, label: String) -> Html {
    with(
        "button",
        &["type", "class", "data-look", "data-do"],
        [fixed("button"), fixed("button"), fixed(look), given(does.to_owned())],
        text(label),
    )
}
