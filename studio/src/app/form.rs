//! The open role as a form: each field follows the text, and the text follows each field.
//!
//! Deliberately no keys and no writing of texts: the engine says which fields there are, and
//! writes what was changed so that nothing else changes.

mod body;
mod field;
mod moment;
mod route;
mod view;

use std::collections::BTreeMap;

use yew::Context;

use super::Studio;
use super::message::Message;
use crate::markdown::Mark;
use crate::message::{Answer, Change, FileText, Form, Node, Request};
use route::{OnRoute, Route};

/// The form, where it is wanted.
#[derive(Debug, Default)]
pub(crate) struct OpenForm {
    /// Whether roles are shown as forms.
    pub(crate) is_shown: bool,
    /// The fields, with the file they are of.
    fields: Option<(String, Form)>,
    /// What was typed into fields, and whether it has been sent: the interface is drawn anew while
    /// somebody types.
    typed: BTreeMap<Vec<String>, (String, bool)>,
    /// The kind of a requirement to add.
    kind: String,
    /// The buttons of a requirement that was moved, until the form shows it in its new place.
    moved: Vec<String>,
    /// What is done with the diagram.
    route: Route,
}

impl OpenForm {
    /// The first field of a requirement or group.
    fn first_field(&self, node: Node) -> Vec<String> {
        let groups = self.fields.iter().flat_map(|(_, form)| &form.groups);
        let fields =
            groups.filter(|group| group.node == Some(node)).flat_map(|group| &group.fields);
        fields.map(|field| field_id(&field.path)).take(1).collect()
    }
}

/// The button that adds to a list.
fn more_id(path: &[String]) -> String {
    format!("more-{}", path.join("-"))
}

/// The element of a field.
fn field_id(path: &[String]) -> String {
    format!("field-{}", path.join("-"))
}

/// Something about the form.
#[derive(Debug, Clone)]
pub(crate) enum Asked {
    /// Roles are to be shown as forms, or not.
    Show(bool),
    /// The fields of a file.
    Fields(String, Form),
    /// Something was typed into a field.
    Typed(Vec<String>, String),
    /// A change.
    Change(Change),
    /// The kind of a requirement to add.
    Kind(String),
    /// A requirement is to stand in the place of the one before or behind it.
    Move {
        /// Its place.
        from: usize,
        /// Its new place.
        to: usize,
    },
    /// A requirement was moved from a place to another one.
    Moved(FileText, usize, usize),
    /// Something about the diagram.
    Route(OnRoute),
    /// What is selected in the text of the page is to be marked.
    Mark(Mark),
    /// The text of the page was changed.
    Body(String),
}

/// Whether a file has a form.
pub(crate) fn has_form(path: &str) -> bool {
    let name = path.strip_prefix("content/roles/").and_then(|name| name.strip_suffix(".md"));
    name.is_some_and(|name| name != "_index" && !name.contains(['/', '.']))
}

impl Studio {
    /// Does what a message about the form says.
    pub(crate) fn on_form(&mut self, ctx: &Context<Self>, asked: Asked) {
        match asked {
            Asked::Show(is_shown) => {
                self.form.is_shown = is_shown;
                self.ask_form(ctx);
            }
            Asked::Fields(path, form) => {
                if self.form.kind.is_empty() {
                    self.form.kind = form.kinds.first().cloned().unwrap_or_default();
                }
                self.form.typed.retain(|_, (_, is_sent)| !*is_sent);
                self.form.fields = Some((path, form));
                crate::browser::focus_first(std::mem::take(&mut self.form.moved));
            }
            Asked::Typed(path, text) => drop(self.form.typed.insert(path, (text, false))),
            Asked::Kind(kind) => self.form.kind = kind,
            Asked::Move { from, to } => self.ask_move(ctx, from, to),
            Asked::Mark(mark) => self.mark(mark),
            Asked::Body(body) => {
                let open = self.open.as_ref();
                let text = open.and_then(|open| Some((open.path.clone(), open.with_body(&body)?)));
                if let Some((path, text)) = text {
                    self.write(ctx, &path, Some(text));
                }
            }
            Asked::Route(asked) => self.on_route(ctx, asked),
            Asked::Moved(file, from, to) => self.moved(ctx, file, (from, to)),
            Asked::Change(change) => self.ask_change(ctx, change),
        }
    }

    /// Has a change written. Where what had the keyboard goes away, something else gets it.
    fn ask_change(&mut self, ctx: &Context<Self>, change: Change) {
        let Some(open) = &self.open else { return };
        if let Change::Set(path, _, text) = &change {
            self.form.typed.insert(path.clone(), (text.clone(), true));
        }
        self.form.moved = match &change {
            Change::Remove(_) => vec!["add-requirement".into()],
            Change::Less(path) => vec![more_id(&path[..path.len().saturating_sub(1)])],
            _ => Vec::new(),
        };
        let request = Request::Edit(open.path.clone(), change);
        self.ask(ctx, request, |answer| match answer {
            Answer::File(file) => Message::Write(file),
            _ => Message::Said(String::new()),
        });
    }

    fn ask_move(&self, ctx: &Context<Self>, from: usize, to: usize) {
        let Some(open) = &self.open else { return };
        let request = Request::Edit(open.path.clone(), Change::Later(from.min(to)));
        self.ask(ctx, request, move |answer| match answer {
            Answer::File(file) => Message::Form(Asked::Moved(file, from, to)),
            _ => Message::Said(String::new()),
        });
    }

    /// Writes a file in which a requirement has another place, and says so. What has the keyboard
    /// moves along, so that one press after another moves it on.
    fn moved(&mut self, ctx: &Context<Self>, file: FileText, (from, to): (usize, usize)) {
        let mut buttons = vec![format!("later-{to}"), format!("earlier-{to}")];
        if to < from {
            buttons.reverse();
        }
        self.form.moved = buttons;
        ctx.link().send_message(Message::Write(file));
        let said = format!("The requirement is number {} now.", to + 1);
        ctx.link().send_message(Message::Said(said));
    }

    /// Asks for the fields of the open file, where a form of it is shown.
    pub(crate) fn ask_form(&self, ctx: &Context<Self>) {
        let open = self.open.as_ref().filter(|open| has_form(&open.path));
        let Some(open) = open.filter(|_| self.form.is_shown) else { return };
        let path = open.path.clone();
        ctx.link().send_future(async move {
            match crate::browser::engine::ask(&Request::Form(path.clone())).await {
                Ok(Answer::Form(form)) => Message::Form(Asked::Fields(path, form)),
                // While the text is broken there is no form, which the form says itself.
                Ok(_) => Message::Form(Asked::Fields(path, Form::default())),
                Err(ended) => Message::Ended(ended),
            }
        });
    }
}
