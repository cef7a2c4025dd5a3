//! Answers as text: `tide-data 20, management 0-12, degree bachelor history, complete,
//! has charts@good, lacks sonar, unsure mysql`.

use roles::profile::{Answer, HeldDegree, MonthRange};
use roles::requirement::{Degree, Months};
use roles::vocabulary::ScaleLevel;
use roles::{Profile, Vocabulary};

/// Reads answers; a test with a mistake in its text stops.
pub(crate) fn answers(text: &str, words: &Vocabulary) -> Profile {
    let mut profile = Profile::default();
    for entry in text.split(',').map(str::trim).filter(|entry| !entry.is_empty()) {
        let parts: Vec<&str> = entry.split(' ').collect();
        match parts[..] {
            ["complete"] => profile.degrees_complete = true,
            ["degree", level, ref field @ ..] => {
                profile.degrees.push(degree(level, field, words));
            }
            ["has", term] => answer(&mut profile, term, Answer::Yes, words),
            ["lacks", term] => answer(&mut profile, term, Answer::No, words),
            ["unsure", term] => answer(&mut profile, term, Answer::NotSure, words),
            [area, months] => {
                let area = words.area_id(area).unwrap_or_else(|| panic!("no area {area}"));
                profile.set_months(area, Some(range(months)));
            }
            _ => panic!("cannot read {entry}"),
        }
    }
    profile
}

fn answer(profile: &mut Profile, term: &str, answer: Answer, words: &Vocabulary) {
    let (term, level) = match term.split_once('@') {
        Some((term, level)) => (term, Some(self::level(level, words))),
        None => (term, None),
    };
    let term = words.term_id(term).unwrap_or_else(|| panic!("no term {term}"));
    profile.set_answer(term, level, Some(answer));
}

pub(crate) fn level(word: &str, words: &Vocabulary) -> ScaleLevel {
    words.scale_level(word).unwrap_or_else(|| panic!("no level {word}"))
}

/// A degree in a field of the vocabulary; `related` for one that is not and is related.
fn degree(level: &str, field: &[&str], words: &Vocabulary) -> HeldDegree {
    let level = match level {
        "associate" => Degree::Associate,
        "bachelor" => Degree::Bachelor,
        "master" => Degree::Master,
        _ => panic!("no degree {level}"),
    };
    let (field, related) = match field {
        [] => (None, false),
        ["related"] => (None, true),
        [field] => (Some(words.field_id(field).unwrap_or_else(|| panic!("no {field}"))), false),
        _ => panic!("cannot read {field:?}"),
    };
    HeldDegree { level, field, related }
}

fn range(months: &str) -> MonthRange {
    let number = |text: &str| text.parse::<Months>().expect("a number of months");
    match months.split_once('-') {
        Some((low, high)) => MonthRange::between(number(low), number(high)),
        None => MonthRange::exactly(number(months)),
    }
}
