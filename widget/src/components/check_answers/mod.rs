//! The answers given so far over all roles, each to be changed or taken back.

use roles::profile::{Answer, HeldDegree, MonthRange, Profile};
use roles::words::{self, count};
use roles::{Question, Vocabulary};
use yew::{Html, html};

use super::Send;
use super::button::{Button, ButtonLook};
use super::check::Message;

pub mod examples;

/// The id of the heading; the keyboard can be put here.
pub(crate) const TITLE_ID: &str = "check-answers";

/// The answers so far.
pub(crate) fn check_answers(profile: &Profile, words: &Vocabulary, send: &Send<Message>) -> Html {
    let given = given(profile, words);
    let title = match given.len() {
        0 => "No answers so far".to_owned(),
        n => [&count(n, "answer", "answers"), " so far"].concat(),
    };
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
        given.push((Question::Degrees, "Degrees".to_owned(), degrees(profile, words)));
    }
    for (term, level, said) in profile.answers() {
        let mut about = words::sentence(&words.term(term).title);
        if let Some(level) = level {
            about = [&about, ", level ", words.level_word(level)].concat();
        }
        given.push((Question::Have(term, level), about, label(said).to_owned()));
    }
    for (term, units, said) in profile.units_answers() {
        let about = [&words.term(term).title, ", ", &words::units(units)].concat();
        let question = Question::Units(term, units);
        given.push((question, words::sentence(&about), label(said).to_owned()));
    }
    given
}

fn answer((question, about, said): Given, send: &Send<Message>) -> Html {
    let button = |label: &'static str, message| {
        let hidden = [": ", &about].concat();
        let label = html! { <>{ label }<span class="visually-hidden">{ hidden }</span></> };
        Button::new(ButtonLook::Text, message).view(label, send)
    };
    let change = button("Change", Message::Ask(question));
    let forget = button("Take back", Message::Forget(question));
    html! {
        <li class="check-answers__one">
            <p>{ [&about, ": "].concat() }<strong>{ said }</strong></p>
            <p class="check-answers__ways">{ change }{ forget }</p>
        </li>
    }
}

fn label(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "yes",
        Answer::No => "no",
        Answer::NotSure => "not sure",
    }
}

fn months(range: MonthRange) -> String {
    let low = words::months(range.low());
    match range.high() {
        _ if range.is_exact() => low,
        None => ["at least ", &low].concat(),
        Some(high) => [&low, " to ", &words::months(high)].concat(),
    }
}

fn degrees(profile: &Profile, words: &Vocabulary) -> String {
    let degree = |held: &HeldDegree| {
        let name = words::degree_name(held.level);
        let field = held.field.map(|field| [" in ", &words.field(field).title].concat());
        [name, &field.unwrap_or_default()].concat()
    };
    let mut held: Vec<String> = profile.degrees.iter().map(degree).collect();
    match (held.is_empty(), profile.degrees_complete) {
        (true, _) => held.push("none".to_owned()),
        (_, true) => held.push("no other".to_owned()),
        _ => {}
    }
    held.join(", ")
}
