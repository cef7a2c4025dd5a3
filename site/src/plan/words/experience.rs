//! What an experience says in numbers: its parts, and what counts instead of it.

use roles::requirement::{Credit, Experience, Months, Part};
use roles::{Requirements, Vocabulary};

use super::{time, time_of};

/// Facts of an experience, a sentence each: parts first, then credits.
#[must_use]
pub fn experience_facts(
    experience: &Experience,
    all: &Requirements,
    words: &Vocabulary,
) -> Vec<String> {
    let mut facts = Vec::new();
    if experience.months() == 1 {
        facts.push("Any amount counts.".into());
    }
    for (area, months) in experience.parts().iter().filter_map(Part::in_area) {
        let time = time_of(months, experience.months());
        facts.push(format!("At least {time} in {}.", words.area(area).title));
    }
    facts.extend(
        experience
            .credits()
            .iter()
            .filter_map(Credit::when)
            .map(|credit| credit_fact(credit, experience, all)),
    );
    facts.extend(cap_fact(experience));
    facts.extend(parts_under_credit(experience, words));
    facts
}

fn credit_fact(
    (when, months): (u16, Months),
    experience: &Experience,
    all: &Requirements,
) -> String {
    let earned_by = all.all().get(usize::from(when)).map(|requirement| &requirement.kind);
    let education = earned_by.and_then(|kind| kind.as_education());
    let is_named = earned_by.is_some_and(|kind| kind.as_holding().is_some());
    let subject = match education {
        Some(education) => super::degree(education),
        None if is_named => "what is named below".into(),
        None => "what the description names instead".into(),
    };
    if months == experience.months() {
        format!("{} counts for all of the {}.", super::sentence(&subject), time(months))
    } else {
        let time = time_of(months, experience.months());
        format!("{} counts for {time}.", super::sentence(&subject))
    }
}

fn cap_fact(experience: &Experience) -> Option<String> {
    let cap = experience.cap().filter(|_| experience.credits().len() > 1)?;
    Some(format!("Together they count for at most {}.", time_of(cap, experience.months())))
}

/// Whether credits shorten the parts too: said only where both are there.
fn parts_under_credit(experience: &Experience, words: &Vocabulary) -> Option<String> {
    let does = match (experience.credits(), experience.credit_reduces_parts()) {
        ([], _) => return None,
        (_, true) => "also shortens",
        (_, false) => "does not shorten",
    };
    let parts = experience.parts().iter();
    let parts: Vec<_> = parts
        .filter_map(Part::in_area)
        .map(|(area, months)| format!("{} in {}", time(months), words.area(area).title))
        .collect();
    let parts: Vec<_> = parts.iter().map(String::as_str).collect();
    (!parts.is_empty()).then(|| format!("This {does} the {}.", super::row(&parts, "and")))
}
