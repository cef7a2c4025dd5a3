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
    let Question::Have(term, at) = question else { return Html::default() };
    let name = view.name(Field::Have(term, at));
    let answer = view.form.chosen().answer(term, at);
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
