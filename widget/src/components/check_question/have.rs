//! Whether one has a thing: yes, no, not sure.

use roles::profile::Answer;
use roles::question::Question;
use yew::{Html, html};

use super::Questioning;
use crate::form::Field;

/// Three choices, under a title of its own where several things are asked for, with the
/// level that is asked for.
pub(super) fn have(
    view: &Questioning<'_>,
    question: Question,
    (title, level): (Option<String>, Option<String>),
) -> Html {
    let (field, answer) = match question {
        Question::Have(term, at) => (Field::Have(term, at), view.form.chosen().answer(term, at)),
        Question::Units(term, units) => {
            (Field::Units(term, units), view.form.chosen().units_answer(term, units))
        }
        Question::Months(_) | Question::Degrees => return Html::default(),
    };
    let name = view.name(field);
    let choices = html! {
        <>
            if let Some(level) = level { <p class="question__help">{ level }</p> }
            <div class="choices">
                { for Answer::ALL.map(|one| choice(&name, one, answer == Some(one))) }
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

fn choice(name: &str, answer: Answer, checked: bool) -> Html {
    let label = match answer {
        Answer::Yes => "Yes",
        Answer::No => "No",
        Answer::NotSure => "Not sure",
    };
    let id = [name, ".", answer.word()].concat();
    html! {
        <label class="choice" for={id.clone()}>
            <input type="radio" {id} name={name.to_owned()} value={answer.word()} {checked} />
            { label }
        </label>
    }
}
