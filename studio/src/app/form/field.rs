//! One field of the form with what it means: a list to choose from, a day, a number, words of the
//! vocabulary.

use std::collections::BTreeSet;

use yew::{Callback, Event, Html, InputEvent, html};

use super::{Asked, Studio, field_id, moment};
use crate::app::message::Message;
use crate::app::view::{Link, at_place, input};
use crate::browser::{changed_value, taken_value};
use crate::message::{Change, Field, Form, Group, Input, Severity};
use crate::moment::is_day;

impl Studio {
    /// A field. It is written when one leaves it: half a number is no number.
    pub(super) fn field(&self, link: &Link, field: &Field) -> Html {
        let id = field_id(&field.path);
        let own = format!("{id}-hint");
        let told = Some(format!("{id}-problems")).filter(|_| !field.problems.is_empty());
        let hint = told.as_ref().map_or(own.clone(), |told| format!("{told} {own}"));
        let key = name(field);
        let typed = self.form.typed.get(&field.path).map(|(text, _)| text.clone());
        let value = typed.unwrap_or_else(|| field.value.clone());
        let path = field.path.clone();
        let typing = input(link, move |text| Message::Form(Asked::Typed(path.clone(), text)));
        let (path, kind) = (field.path.clone(), field.input.clone());
        let changed = link.callback(move |event: Event| {
            let change = Change::Set(path.clone(), kind.clone(), changed_value(&event));
            Message::Form(Asked::Change(change))
        });
        let more = self.more_words(link, field, (&key, &value));
        let control = match moment::of(field, &value) {
            Some(own) => moment::moment(&own, link, field, [id.clone(), hint.clone()]),
            None => control(field, [id.clone(), hint.clone(), value], (typing, changed)),
        };
        html! {
            <div class="field">
                <label for={id}>{ key }</label>
                { control }
                { more }
                { at_place(link, &field.problems, told) }
                <p class="aside" id={own}>{ field.hint.clone() }</p>
            </div>
        }
    }

    /// A list of words that can be added to a field with several.
    fn more_words(&self, link: &Link, field: &Field, (key, value): (&str, &str)) -> Html {
        let form = self.form.fields.as_ref().map(|(_, form)| form);
        let words = form.and_then(|form| form.words.get(&field.words));
        let Some(words) = words.filter(|_| field.input == Input::List) else { return html! {} };
        let (path, text) = (field.path.clone(), value.trim_end().to_owned());
        let added = link.callback(move |event: Event| {
            let text = format!("{text}\n{}", taken_value(&event));
            Message::Form(Asked::Change(Change::Set(path.clone(), Input::List, text)))
        });
        let is_new = |(id, _): &&(String, String)| value.lines().all(|line| line != id);
        html! {
            <select aria-label={format!("Add to {key}")} onchange={added}>
                <option value="" selected=true>{ "Add a word …" }</option>
                { for words.iter().filter(is_new).map(|(id, title)| html! {
                    <option value={id.clone()}>{ title.clone() }</option>
                }) }
            </select>
        }
    }
}

/// What a field is called: its key, as it is read.
pub(super) fn name(field: &Field) -> String {
    field.path.last().map_or("", String::as_str).replace('_', " ")
}

/// The words that fields of one line suggest.
pub(super) fn suggestions(form: &Form) -> Html {
    fn used<'f>(group: &'f Group, all: &mut BTreeSet<&'f str>) {
        let fields = group.fields.iter().filter(|field| field.input == Input::Line);
        all.extend(fields.map(|field| field.words.as_str()));
        group.lists.iter().flat_map(|list| &list.entries).for_each(|entry| used(entry, all));
    }
    let mut all = BTreeSet::new();
    form.groups.iter().for_each(|group| used(group, &mut all));
    let lists = form.words.iter().filter(|(name, _)| all.contains(name.as_str()));
    let list = |(name, words): (&String, &Vec<(String, String)>)| {
        html! {
            <datalist id={format!("words-{name}")}>
                { for words.iter().map(|(id, title)| html! {
                    <option value={id.clone()}>{ title.clone() }</option>
                }) }
            </datalist>
        }
    };
    html! { { for lists.map(list) } }
}

/// The control of a field, by its id, the id of its hint, and its value.
fn control(
    field: &Field,
    [id, hint, value]: [String; 3],
    (oninput, onchange): (Callback<InputEvent>, Callback<Event>),
) -> Html {
    let words = match &field.input {
        Input::Choice(words) => words.clone(),
        Input::Flag => vec!["true".into(), "false".into()],
        Input::Text | Input::List => {
            return html! {
                <textarea {id} class="short" aria-describedby={hint} aria-invalid={invalid(field)}
                    {value} {oninput} {onchange} />
            };
        }
        _ => {
            let list = Some(format!("words-{}", field.words)).filter(|_| !field.words.is_empty());
            let (kind, mode) = kind(field, &value);
            return html! {
                <input {id} type={kind} inputmode={mode} {list} autocomplete="off"
                    aria-describedby={hint} aria-invalid={invalid(field)} {value} {oninput} {onchange} />
            };
        }
    };
    let is_there = value.is_empty() || words.contains(&value);
    let all = std::iter::once(String::new()).chain(words);
    let all = all.chain((!is_there).then(|| value.clone()));
    html! {
        <select {id} aria-describedby={hint} aria-invalid={invalid(field)} {onchange}>
            { for all.map(|word| html! {
                <option value={word.clone()} selected={word == value}>
                    { if word.is_empty() { "not stated".to_owned() } else { word.clone() } }
                </option>
            }) }
        </select>
    }
}

/// Whether something is wrong with a field, as elements say it.
fn invalid(field: &Field) -> Option<&'static str> {
    let is_wrong = field.problems.iter().any(|(_, one)| one.severity == Severity::Error);
    is_wrong.then_some("true")
}

/// The type of a field of one line, and the keys that phones show for it.
fn kind(field: &Field, value: &str) -> (&'static str, Option<&'static str>) {
    let key = field.path.last().map_or("", String::as_str);
    match &field.input {
        // A field for days shows nothing of what is no day.
        Input::Date if value.is_empty() || is_day(value) => ("date", None),
        Input::Whole => ("text", Some("numeric")),
        Input::Number => ("text", Some("decimal")),
        _ if ["salary_min", "salary_max", "min", "max"].contains(&key) => ("text", Some("decimal")),
        _ if key.ends_with("email") => ("text", Some("email")),
        _ if key.ends_with("url") => ("text", Some("url")),
        _ => ("text", None),
    }
}
