//! Yes, no or not sure, as every question that needs no number is answered.

use ::words::{msg, say};
use roles::profile::Answer;
use yew::{Html, html};

use super::Questioning;
use crate::form::Field;

/// A question to be answered so.
pub(super) struct Choice {
    pub(super) field: Field,
    /// What is answered already.
    pub(super) answer: Option<Answer>,
    /// Its title, where it needs one.
    pub(super) title: Option<String>,
    /// How much is asked for, where that is not said above.
    pub(super) extent: Option<String>,
}

/// Three choices, under a title of their own where several things are asked for.
pub(super) fn choice(view: &Questioning<'_>, choice: Choice) -> Html {
    let Choice { field, answer, title, extent } = choice;
    let name = view.name(field);
    let choices = html! {
        <>
            if let Some(extent) = extent { <p class="question__help">{ extent }</p> }
            <div class="choices">
                { for Answer::ALL.map(|one| option(&name, one, answer == Some(one))) }
            </div>
        </>
    };
    match title {
        None => choices,
        Some(title) => html! {
            <fieldset class="have"><legend>{ title }</legend>{ choices }</fieldset>
        },
    }
}

fn option(name: &str, answer: Answer, checked: bool) -> Html {
    let label = match answer {
        Answer::Yes => say(msg::AnswerYes),
        Answer::No => say(msg::AnswerNo),
        Answer::NotSure => say(msg::AnswerNotSure),
    };
    let id = [name, ".", answer.word()].concat();
    html! {
        <label class="choice" for={id.clone()}>
            <input type="radio" {id} name={name.to_owned()} value={answer.word()} {checked} />
            { label }
        </label>
    }
}
