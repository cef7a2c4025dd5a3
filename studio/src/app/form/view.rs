//! The fields of the open role, each with what it means.

use yew::{Callback, Event, Html, InputEvent, html};

use super::{Asked, Studio, field_id, has_form};
use crate::app::message::Message;
use crate::app::view::{Link, choice, input, press};
use crate::browser::changed_value;
use crate::message::{Change, Field, Group, Input, Node};

impl Studio {
    /// The choice between text and form, where the open file has one.
    pub(crate) fn form_switch(&self, link: &Link, path: &str) -> Html {
        if !has_form(path) {
            return html! {};
        }
        let toggle = |words: &'static str, is_shown: bool| {
            let is_on = (self.form.is_shown == is_shown).to_string();
            let asked = Message::Form(Asked::Show(is_shown));
            html! { <button type="button" aria-pressed={is_on} onclick={press(link, asked)}>{ words }</button> }
        };
        html! { <p class="buttons">{ toggle("Text", false) }{ toggle("Form", true) }</p> }
    }

    /// The form of a file.
    pub(crate) fn form_view(&self, link: &Link, path: &str) -> Html {
        let fields = self.form.fields.as_ref().filter(|(own, _)| own == path);
        let Some((_, form)) = fields else {
            return html! { <p>{ "The form is being made …" }</p> };
        };
        if form.groups.is_empty() {
            return html! {
                <p class="trouble">{ "The facts of this file cannot be read, so there is no form of \
                    them. Mend them as text: the problems below say what is wrong." }</p>
            };
        }
        let kinds: Vec<_> = form.kinds.iter().map(|kind| (kind.clone(), kind.clone())).collect();
        let kind = input(link, |kind| Message::Form(Asked::Kind(kind)));
        let count = form
            .groups
            .iter()
            .filter(|group| matches!(group.node, Some(Node::Requirement(_))))
            .count();
        let add = Message::Form(Asked::Change(Change::Add(self.form.kind.clone())));
        html! {
            <div class="form">
                { self.route_view(link, form) }
                { for form.groups.iter().map(|own| self.group(link, own, count)) }
                <div class="fields">
                    { choice(("new-kind", "Kind of requirement"), &kinds, &self.form.kind, kind) }
                    <button type="button" id="add-requirement" onclick={press(link, add)}>{ "Add a requirement" }</button>
                </div>
                { self.body_view(link) }
                <p class="aside">{ "What has no field here is edited as text." }</p>
            </div>
        }
    }

    fn group(&self, link: &Link, group: &Group, count: usize) -> Html {
        html! {
            <fieldset class="question">
                <legend>{ group.name.clone() }</legend>
                { for group.fields.iter().map(|own| self.field(link, own)) }
                if let Some(Node::Requirement(place)) = group.node { { order(link, place, count) } }
            </fieldset>
        }
    }

    /// A field. It is written when one leaves it: half a number is no number.
    fn field(&self, link: &Link, field: &Field) -> Html {
        let id = field_id(&field.path);
        let hint = format!("{id}-hint");
        let key = field.path.last().map_or("", String::as_str).replace('_', " ");
        let typed = self.form.typed.get(&field.path).map(|(text, _)| text.clone());
        let value = typed.unwrap_or_else(|| field.value.clone());
        let path = field.path.clone();
        let typing = input(link, move |text| Message::Form(Asked::Typed(path.clone(), text)));
        let (path, kind) = (field.path.clone(), field.input.clone());
        let changed = link.callback(move |event: Event| {
            let change = Change::Set(path.clone(), kind.clone(), changed_value(&event));
            Message::Form(Asked::Change(change))
        });
        html! {
            <div class="field">
                <label for={id.clone()}>{ key }</label>
                { control(&field.input, [id, hint.clone(), value], (typing, changed)) }
                <p class="aside" id={hint}>{ field.hint.clone() }</p>
            </div>
        }
    }
}

/// The buttons of one of so many requirements: earlier, later, away.
fn order(link: &Link, place: usize, count: usize) -> Html {
    let name = |what: &str, end: &str| format!("{what} requirement {}{end}", place + 1);
    let moved = |from, to| press(link, Message::Form(Asked::Move { from, to }));
    let away = Message::Form(Asked::Change(Change::Remove(place)));
    html! {
        <p class="buttons">
            if place > 0 {
                <button type="button" id={format!("earlier-{place}")} onclick={moved(place, place - 1)}>
                    { name("Move", " up") }
                </button>
            }
            if place + 1 < count {
                <button type="button" id={format!("later-{place}")} onclick={moved(place, place + 1)}>
                    { name("Move", " down") }
                </button>
            }
            <button type="button" onclick={press(link, away)}>{ name("Remove", "") }</button>
        </p>
    }
}

/// The control of a field, by its id, the id of its hint, and its value.
fn control(
    kind: &Input,
    [id, hint, value]: [String; 3],
    (oninput, onchange): (Callback<InputEvent>, Callback<Event>),
) -> Html {
    let words = match kind {
        Input::Choice(words) => Some(words.clone()),
        Input::Flag => Some(vec!["true".into(), "false".into()]),
        _ => None,
    };
    if let Some(words) = words {
        let all = std::iter::once(String::new()).chain(words);
        return html! {
            <select {id} aria-describedby={hint} {onchange}>
                { for all.map(|word| html! {
                    <option value={word.clone()} selected={word == value}>
                        { if word.is_empty() { "not stated".to_owned() } else { word.clone() } }
                    </option>
                }) }
            </select>
        };
    }
    let is_long = matches!(kind, Input::Text | Input::List);
    if is_long {
        return html! { <textarea {id} class="short" aria-describedby={hint} {value} {oninput} {onchange} /> };
    }
    html! { <input {id} aria-describedby={hint} {value} {oninput} {onchange} /> }
}
