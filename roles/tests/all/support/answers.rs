//! Answers as text: `tide-data 20, management 0-12, degree bachelor history, complete,
//! college 24, filing@last-10-years 12, has accounting@12-semester, has charts@good, lacks sonar, unsure mysql`.

use roles::kind::Degree;
use roles::kind::Units;
use roles::profile::{Answer, HeldDegree, MonthRange};
use roles::quantity::{Months, Quantity};
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
            [key, months] => {
                let quantity = Quantity::parse(key, words);
                let quantity = quantity.unwrap_or_else(|| panic!("no quantity {key}"));
                profile.set_months(quantity, Some(range(months)));
            }
            _ => panic!("cannot read {entry}"),
        }
    }
    profile
}

fn answer(profile: &mut Profile, term: &str, answer: Answer, words: &Vocabulary) {
    if let Some((id, units)) = term.split_once('@')
        && let Some(units) = Units::parse(units)
    {
        let term = words.term_id(id).unwrap_or_else(|| panic!("no term {id}"));
        return profile.set_units_answer(term, units, Some(answer));
    }
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
    let known = Degree::ALL.into_iter().find(|degree| degree.word() == level);
    let level = known.unwrap_or_else(|| panic!("no degree {level}"));
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
