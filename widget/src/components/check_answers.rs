//! Answers in words, for paper.

use ::words::{msg, say};
use roles::Vocabulary;
use roles::profile::{Answer, HeldDegree, MonthRange, Profile};
use roles::words;

/// What each answer is about, and what was said.
pub(crate) fn given(profile: &Profile, words: &Vocabulary) -> Vec<(String, String)> {
    let mut given: Vec<(String, String)> = Vec::new();
    for (area, range) in profile.quantities() {
        given.push((words::sentence(&words::quantity(area, words)), months(range)));
    }
    if profile.degrees_complete || !profile.degrees.is_empty() {
        given.push((say(msg::AnswersDegrees), degrees(profile, words)));
    }
    for (term, level, said) in profile.answers() {
        let mut about = words::sentence(&words.term(term).title);
        if let Some(level) = level {
            about = say(msg::AnswersLevel { about: &about, level: words.level_word(level) });
        }
        given.push((about, label(said)));
    }
    for (term, units, said) in profile.units_answers() {
        let about = &words.term(term).title;
        let about = say(msg::AnswersUnits { about, units: &words::units(units) });
        given.push((words::sentence(&about), label(said)));
    }
    given
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
