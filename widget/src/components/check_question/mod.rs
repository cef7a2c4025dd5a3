//! One question: what is asked under one legend, the fields to answer it, and room to
//! answer it on paper.
//!
//! Deliberately not how each kind of question is asked: that is in a file of its own, and
//! [`field`] and [`paper`] are the only places that name all kinds.
#![deny(clippy::wildcard_enum_match_arm)]

use ::words::{Key, msg, say};
use roles::Vocabulary;
use roles::question::{Question, QuestionKind};
use roles::questionnaire::Asked;
use yew::{Html, html};

use crate::components::Send;
use crate::components::check::Message;
use crate::form::{Field, Form, Problem};

mod choice;
mod college;
mod course;
mod education;
pub mod examples;
mod experience;
mod holding;
mod jobs;
mod status;
mod text;
mod time;

/// What all questions are drawn with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Questioning<'a> {
    pub(crate) words: &'a Vocabulary,
    pub(crate) form: &'a Form,
    /// What has to be corrected, once the visitor has been told.
    pub(crate) problems: &'a [Problem],
    /// The full-time week, and who has it.
    pub(crate) week: (u16, Option<&'a str>),
    pub(crate) send: &'a Send<Message>,
}

impl Questioning<'_> {
    pub(crate) fn name(&self, field: Field) -> String {
        field.name(self.words)
    }

    pub(crate) fn problem(&self, field: Field) -> Option<String> {
        self.problems
            .iter()
            .find(|problem| problem.field == field)
            .map(|problem| problem.text.say())
    }
}

/// What stands around one question.
#[derive(Debug, Clone, Copy)]
struct Around<'a> {
    /// Everything that is asked under the same legend. One that is asked alone needs no title:
    /// the legend says it.
    all: &'a [Question],
    /// Whether it is asked for what is similar to the others, which the legend does not say.
    similar: bool,
    /// The help below the legend.
    help: &'a str,
}

impl Around<'_> {
    /// The title of a question where it needs one.
    fn title(self, title: impl FnOnce() -> String) -> Option<String> {
        (self.similar || self.all.len() > 1).then(title)
    }
}

/// The id of the question at a position.
pub(crate) fn id(n: usize) -> String {
    ["question.", &n.to_string()].concat()
}

/// A question with its fields.
pub(crate) fn check_question(view: &Questioning<'_>, n: usize, asked: &Asked) -> Html {
    let Asked { legend, help, fields, similar, .. } = asked;
    let around = Around { all: fields, similar: false, help: help.as_deref().unwrap_or_default() };
    html! {
        <fieldset class="question" id={id(n)} tabindex="-1">
            <legend class="question__legend">{ legend }</legend>
            if let Some(help) = help { <p class="question__help">{ help }</p> }
            <div class="check__live">
                { for fields.iter().map(|one| field(view, *one, around)) }
                if !similar.is_empty() { { self::similar(view, similar) } }
            </div>
            { paper(fields, view.words) }
        </fieldset>
    }
}

/// A question as it stands where another one is being answered: for paper alone.
pub(crate) fn on_paper(asked: &Asked, words: &Vocabulary) -> Html {
    let Asked { legend, help, fields, .. } = asked;
    html! {
        <>
            <p class="question__legend">{ legend }</p>
            if let Some(help) = help { <p class="question__help">{ help }</p> }
            { paper(fields, words) }
        </>
    }
}

/// One question in the form of its kind.
fn field(view: &Questioning<'_>, question: Question, around: Around<'_>) -> Html {
    match question.kind(view.words) {
        QuestionKind::Experience(quantity) => experience::experience(view, quantity, around),
        QuestionKind::College => college::college(view, around),
        QuestionKind::Education => education::education(view),
        QuestionKind::Course(term, units) => course::course(view, (term, units), around),
        QuestionKind::Holding(term, level) => holding::holding(view, (term, level), around),
        QuestionKind::Status(term) => status::status(view, term, around),
    }
}

/// What would do as well.
fn similar(view: &Questioning<'_>, similar: &[Question]) -> Html {
    let around = Around { all: similar, similar: true, help: "" };
    html! {
        <details class="question__similar">
            <summary>{ say(msg::SimilarUsed) }</summary>
            { for similar.iter().map(|one| field(view, *one, around)) }
        </details>
    }
}

/// Room for what shows it, on paper.
fn paper(fields: &[Question], words: &Vocabulary) -> Html {
    let rooms: &[Key] = match fields.first().map(|question| question.kind(words)) {
        Some(QuestionKind::Education | QuestionKind::College) => &education::PAPER,
        Some(QuestionKind::Course(..)) => &course::PAPER,
        Some(QuestionKind::Status(_)) => &status::PAPER,
        Some(QuestionKind::Experience(_) | QuestionKind::Holding(..)) | None => &experience::PAPER,
    };
    html! {
        <ul class="paper" role="list">
            { for rooms.iter().map(|room| html! { <li>{ room.say() }</li> }) }
            <li>{ say(msg::PaperProof) }</li>
        </ul>
    }
}
