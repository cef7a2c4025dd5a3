//! Answers in words, for paper.

use ::words::{msg, say};
use roles::id::TermId;
use roles::kind::Units;
use roles::profile::{Answer, HeldDegree, MonthRange, Profile};
use roles::vocabulary::ScaleLevel;
use roles::words;
use roles::{Quantity, Vocabulary};

use crate::form::{Form, JobEntry, JobPart};

/// What each answer is about, and what was said.
pub(crate) fn given(profile: &Profile, words: &Vocabulary) -> Vec<(String, String)> {
    let mut given: Vec<(String, String)> = Vec::new();
    for (area, range) in profile.quantities() {
        given.push((about_time(area, words), months(range)));
    }
    if profile.degrees_complete || !profile.degrees.is_empty() {
        given.push((about_degrees(), degrees(profile, words)));
    }
    for (term, level, said) in profile.answers() {
        given.push((about_thing(term, level, words), label(said)));
    }
    for (term, units, said) in profile.units_answers() {
        given.push((about_units(term, units, words), label(said)));
    }
    given
}

/// What a time is about.
pub(crate) fn about_time(quantity: Quantity, words: &Vocabulary) -> String {
    words::sentence(&words::quantity(quantity, words))
}

/// What degrees are about.
pub(crate) fn about_degrees() -> String {
    say(msg::AnswersDegrees)
}

/// What having a thing is about, perhaps at a level.
pub(crate) fn about_thing(term: TermId, level: Option<ScaleLevel>, words: &Vocabulary) -> String {
    let about = words::sentence(&words.term(term).title);
    match level {
        Some(level) => say(msg::AnswersLevel { about: &about, level: words.level_word(level) }),
        None => about,
    }
}

/// What units of a course are about.
pub(crate) fn about_units(term: TermId, units: Units, words: &Vocabulary) -> String {
    let about = &words.term(term).title;
    words::sentence(&say(msg::AnswersUnits { about, units: &words::units(units) }))
}

/// The jobs of a form: the kinds of experience that each was, one on a line, its name, and when
/// and how much it was.
pub(crate) fn jobs(form: &Form, words: &Vocabulary) -> Vec<(String, String, String)> {
    let parts = [
        (JobPart::From, msg::JobFrom::KEY),
        (JobPart::To, msg::JobTo::KEY),
        (JobPart::Hours, msg::JobHours::KEY),
    ];
    let told = |(job, number): (&JobEntry, usize)| {
        let about: Vec<_> = job.kinds.iter().map(|(own, _)| about_time(*own, words)).collect();
        let name = Some(job.title.trim().to_owned()).filter(|title| !title.is_empty());
        let mut said: Vec<String> = Vec::new();
        for (part, label) in parts {
            let answer = job.part(part).trim();
            match part {
                JobPart::To if job.is_now => said.push(say(msg::JobNow)),
                _ if answer.is_empty() => {}
                _ => said.push(say(msg::AnswersGiven { about: &label.say(), answer })),
            }
        }
        let name = name.unwrap_or_else(|| say(msg::Job { number }));
        (about.join("\n"), name, said.join(&say(msg::ListSeparator)))
    };
    let jobs = form.jobs().iter().zip(1..).filter(|(job, _)| **job != JobEntry::default());
    jobs.map(told).collect()
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
