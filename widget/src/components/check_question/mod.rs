//! One question: what is asked under one legend, the fields to answer it, and room to
//! answer it on paper.

use roles::Vocabulary;
use roles::question::Question;
use roles::questionnaire::Asked;
use roles::words;
use yew::{Html, html};

use crate::components::Send;
use crate::components::check::Message;
use crate::form::{Field, Form, Problem};

mod degrees;
pub mod examples;
mod have;
mod jobs;
mod text;
mod time;

/// What all questions are drawn with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Questioning<'a> {
    pub(crate) words: &'a Vocabulary,
    pub(crate) form: &'a Form,
    /// What has to be mended, once the visitor has been told.
    pub(crate) problems: &'a [Problem],
    /// The full-time week, and who has it.
    pub(crate) week: (u16, Option<&'a str>),
    pub(crate) send: &'a Send<Message>,
}

impl Questioning<'_> {
    pub(crate) fn name(&self, field: Field) -> String {
        field.name(self.words)
    }

    pub(crate) fn problem(&self, field: Field) -> Option<&'static str> {
        self.problems.iter().find(|problem| problem.field == field).map(|problem| problem.text)
    }
}

/// The id of the question at a position.
pub(crate) fn id(n: usize) -> String {
    ["question.", &n.to_string()].concat()
}

/// A question with its fields.
pub(crate) fn check_question(view: &Questioning<'_>, n: usize, asked: &Asked) -> Html {
    let Asked { legend, help, fields, similar, .. } = asked;
    let many = fields.len() > 1;
    let said = help.as_deref().unwrap_or_default();
    html! {
        <fieldset class="question" id={id(n)} tabindex="-1">
            <legend class="question__legend">{ legend }</legend>
            if let Some(help) = help { <p class="question__help">{ help }</p> }
            <div class="check__live">
                { for fields.iter().enumerate().map(|(n, field)| {
                    self::field(view, *field, (many.then_some(n), said))
                }) }
                if !similar.is_empty() { { self::similar(view, similar) } }
            </div>
            { paper(fields) }
        </fieldset>
    }
}

/// A question as it stands where another one is being answered: for paper alone.
pub(crate) fn on_paper(Asked { legend, help, fields, .. }: &Asked) -> Html {
    html! {
        <>
            <p class="question__legend">{ legend }</p>
            if let Some(help) = help { <p class="question__help">{ help }</p> }
            { paper(fields) }
        </>
    }
}

/// One field, given its place among several, and what is said above it.
fn field(view: &Questioning<'_>, field: Question, (place, said): (Option<usize>, &str)) -> Html {
    match field {
        Question::Months(area) => {
            let title = words::quantity(area, view.words);
            let title = place.map(|place| match place {
                0 => ["In all, in ", &title].concat(),
                _ => ["Of this, in ", &title].concat(),
            });
            time::time(view, area, title)
        }
        Question::Degrees => degrees::degrees(view),
        Question::Units(term, units) => {
            let title = place.map(|_| view.words.term(term).title.clone());
            have::have(view, field, (title, place.map(|_| words::units(units))))
        }
        Question::Have(term, level) => {
            let title = place.map(|_| view.words.term(term).title.clone());
            let level = level.map(|level| words::level(level, view.words));
            let level = level.filter(|level| !said.contains(level.as_str()));
            have::have(view, field, (title, level))
        }
    }
}

/// What would do as well.
fn similar(view: &Questioning<'_>, similar: &[Question]) -> Html {
    html! {
        <details class="question__similar">
            <summary>{ "Something similar may count as well" }</summary>
            { for similar.iter().map(|one| field(view, *one, (Some(0), ""))) }
        </details>
    }
}

/// Room for what shows it, on paper.
fn paper(fields: &[Question]) -> Html {
    let rooms = match fields.first() {
        Some(Question::Degrees) => ["School", "Degree and field", "Year", "What shows it"],
        _ => ["Employer", "From and to", "Hours a week", "What shows it"],
    };
    html! {
        <ul class="paper" role="list">{ for rooms.map(|room| html! { <li>{ room }</li> }) }</ul>
    }
}
