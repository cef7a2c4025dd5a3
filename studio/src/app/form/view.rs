//! The fields of the open role, each with what it means.

use yew::{Html, html};

use super::field::{name, suggestions};
use super::{Asked, Studio, has_form, more_id};
use crate::app::message::Message;
use crate::app::view::{Link, at_place, choice, input, press};
use crate::message::{Change, Field, Form, Group, List, Node};

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
        let is_requirement = |group: &Group| matches!(group.node, Some(Node::Requirement(_)));
        let count = form.groups.iter().filter(|group| is_requirement(group)).count();
        // Requirements are added behind the last one.
        let last = form.groups.iter().rposition(is_requirement);
        let (groups, others) = form.groups.split_at(last.map_or(1, |last| last + 1));
        html! {
            <div class="form">
                { self.route_view(link, form) }
                { for groups.iter().map(|own| self.group(link, own, count)) }
                { self.new_requirement(link, form) }
                { for others.iter().map(|own| self.group(link, own, count)) }
                { self.body_view(link) }
                { suggestions(form) }
                <p class="aside">{ "What has no field here is edited as text." }</p>
            </div>
        }
    }

    fn new_requirement(&self, link: &Link, form: &Form) -> Html {
        let kinds: Vec<_> = form.kinds.iter().map(|kind| (kind.clone(), kind.clone())).collect();
        let kind = input(link, |kind| Message::Form(Asked::Kind(kind)));
        let add = Message::Form(Asked::Change(Change::Add(self.form.kind.clone())));
        html! {
            <div class="fields">
                { choice(("new-kind", "Kind of requirement"), &kinds, &self.form.kind, kind) }
                <button type="button" id="add-requirement" onclick={press(link, add)}>{ "Add a requirement" }</button>
            </div>
        }
    }

    /// What there can be any number of, each with its fields.
    fn entries(&self, link: &Link, list: &List) -> Html {
        let change = |change: Change| press(link, Message::Form(Asked::Change(change)));
        let entry = |(place, own): (usize, &Group)| {
            let path = list.path.iter().cloned().chain([place.to_string()]).collect();
            html! {
                <fieldset class="question">
                    <legend>{ own.name.clone() }</legend>
                    { self.fields(link, own) }
                    { for own.lists.iter().map(|own| self.entries(link, own)) }
                    <p class="buttons"><button type="button" onclick={change(Change::Less(path))}>
                        { format!("Remove {}", own.name) }
                    </button></p>
                </fieldset>
            }
        };
        html! {
            <>
                { for list.entries.iter().enumerate().map(entry) }
                <p class="buttons"><button type="button" id={more_id(&list.path)}
                    onclick={change(Change::More(list.path.clone()))}>{ format!("Add {}", list.name) }</button></p>
            </>
        }
    }

    /// The fields of a part with its problems. Rarely used fields are folded.
    fn fields(&self, link: &Link, group: &Group) -> Html {
        let (rare, usual): (Vec<&Field>, Vec<&Field>) =
            group.fields.iter().partition(|field| field.is_rare);
        let names = |field: &&&Field| !field.value.is_empty();
        let set: Vec<String> = rare.iter().filter(names).map(|field| name(field)).collect();
        let is_open = rare.iter().any(|field| !field.problems.is_empty());
        html! {
            <>
                { at_place(link, &group.problems, None) }
                { for usual.into_iter().map(|own| self.field(link, own)) }
                if !rare.is_empty() {
                    <details class="more" open={is_open}>
                        <summary>{ "More fields" }
                            if !set.is_empty() { <small>{ format!(" (filled in: {})", set.join(", ")) }</small> }
                        </summary>
                        { for rare.into_iter().map(|own| self.field(link, own)) }
                    </details>
                }
            </>
        }
    }

    fn group(&self, link: &Link, group: &Group, count: usize) -> Html {
        html! {
            <fieldset class="question">
                <legend>{ group.name.clone() }</legend>
                { self.fields(link, group) }
                { for group.lists.iter().map(|own| self.entries(link, own)) }
                if let Some(Node::Requirement(place)) = group.node { { order(link, place, count) } }
            </fieldset>
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
