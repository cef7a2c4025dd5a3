//! The answers given so far over all roles, each to be changed or taken back.

use ::words::{msg, say};
use roles::profile::{Answer, HeldDegree, MonthRange, Profile};
use roles::words;
use roles::{Question, Vocabulary};
use yew::{Html, html};

use super::Send;
use super::button::{Button, ButtonLook};
use super::check::Message;
use super::sentence::{PLACE, with};

pub mod examples;

/// The id of the heading; the keyboard can be put here.
pub(crate) const TITLE_ID: &str = "check-answers";

/// The answers so far.
pub(crate) fn check_answers(profile: &Profile, words: &Vocabulary, send: &Send<Message>) -> Html {
    let given = given(profile, words);
    let title = say(msg::AnswersTitle { count: given.len() });
    html! {
        <section class="check-answers check__live" aria-labelledby={TITLE_ID}>
            <h2 id={TITLE_ID} tabindex="-1">{ title }</h2>
            <ul role="list">
                { for given.into_iter().map(|one| answer(one, send)) }
            </ul>
        </section>
    }
}

/// A question, what it is about, and what was said.
type Given = (Question, String, String);

fn given(profile: &Profile, words: &Vocabulary) -> Vec<Given> {
    let mut given: Vec<Given> = Vec::new();
    for (area, range) in profile.quantities() {
        let about = words::sentence(&words::quantity(area, words));
        given.push((Question::Months(area), about, months(range)));
    }
    if profile.degrees_complete || !profile.degrees.is_empty() {
        given.push((Question::Degrees, say(msg::AnswersDegrees), degrees(profile, words)));
    }
    for (term, level, said) in profile.answers() {
        let mut about = words::sentence(&words.term(term).title);
        if let Some(level) = level {
            about = say(msg::AnswersLevel { about: &about, level: words.level_word(level) });
        }
        given.push((Question::Have(term, level), about, label(said)));
    }
    for (term, units, said) in profile.units_answers() {
        let about = &words.term(term).title;
        let about = say(msg::AnswersUnits { about, units: &words::units(units) });
        let question = Question::Units(term, units);
        given.push((question, words::sentence(&about), label(said)));
    }
    given
}

fn answer((question, about, said): Given, send: &Send<Message>) -> Html {
    let button = |label: String, message| {
        let hidden = say(msg::AnswersAbout { about: &about });
        let label = html! { <>{ label }<span class="visually-hidden">{ hidden }</span></> };
        Button::new(ButtonLook::Text, message).view(label, send)
    };
    let change = button(say(msg::AnswersChange), Message::Ask(question));
    let forget = button(say(msg::AnswersRemove), Message::Forget(question));
    html! {
        <li class="check-answers__one">
            <p>{ given_in_words(&about, &said) }</p>
            <p class="check-answers__ways">{ change }{ forget }</p>
        </li>
    }
}

/// What was said, in bold, behind what it is about.
fn given_in_words(about: &str, said: &str) -> Html {
    let sentence = say(msg::AnswersGiven { about, answer: PLACE });
    with(&sentence, html! { <strong>{ said.to_owned() }</strong> })
}

fn label(answer: Answer) -> String {
    match answer {
        Answer::Yes => say(msg::AnswersYes),
        Answer::No => say(msg::AnswersNo),
        Answer::NotSure => say(msg::AnswersNotSure),
    }
}

fn months(range: MonthRange) -> String {
    let low = words::months(range.low());
    match range.high() {
        _ if range.is_exact() => low,
        None => say(msg::AnswersAtLeast { time: &low }),
        Some(high) => say(msg::AnswersBetween { least: &low, most: &words::months(high) }),
    }
}

fn degrees(profile: &Profile, words: &Vocabulary) -> String {
    let degree = |held: &HeldDegree| {
        let name = words::degree_name(held.level);
        match held.field.map(|field| &words.field(field).title) {
            Some(field) => say(msg::AnswersDegreeIn { degree: &name, field }),
            None => name,
        }
    };
    let mut held: Vec<String> = profile.degrees.iter().map(degree).collect();
    match (held.is_empty(), profile.degrees_complete) {
        (true, _) => held.push(say(msg::AnswersNoDegree)),
        (_, true) => held.push(say(msg::AnswersNoOtherDegree)),
        _ => {}
    }
    held.join(&say(msg::ListSeparator))
}
