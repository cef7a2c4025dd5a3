//! What an experience says in numbers: its parts, and what counts instead of it.

use roles::kind::Rate;
use roles::quantity::Quantity;
use roles::requirement::{Credit, Experience, Kind, Months, Part, PartTerms};
use roles::{Requirements, Vocabulary};

use super::super::rate::in_words;
use crate::plan::words::{degree, row, sentence, thousands, time, time_of};

/// Facts of an experience, a sentence each: how far back it counts, parts, then credits.
pub(crate) fn facts(
    experience: &Experience,
    all: &Requirements,
    words: &Vocabulary,
) -> Vec<String> {
    let mut facts = Vec::new();
    match experience.hours() {
        Some(hours) => {
            let (hours, time) = (thousands(hours), time(experience.months()));
            facts.push(format!("{hours} hours are {time} of full-time work."));
        }
        None if experience.months() == 1 => facts.push("Any amount counts.".into()),
        None => {}
    }
    match experience.within_years() {
        Some(1) => facts.push("Only the last year counts.".into()),
        Some(years) => facts.push(format!("Only the last {years} years count.")),
        None => {}
    }
    facts.extend(experience.parts().iter().map(|part| part_fact(part, experience, words)));
    let credits = experience.credits().iter();
    facts.extend(credits.map(|credit| match credit {
        Credit::When { requirement, months } => {
            credit_fact((*requirement, *months), experience, all)
        }
        Credit::Amount { using, rate } => amount_fact(*using, *rate, words),
    }));
    facts.extend(cap_fact(experience));
    facts.extend(parts_under_credit(experience, words));
    facts
}

fn part_fact(part: &Part, experience: &Experience, words: &Vocabulary) -> String {
    let title = |area| words.area(area).title.as_str();
    match &part.terms {
        PartTerms::InArea { area, months } => {
            format!("At least {} in {}.", time_of(*months, experience.months()), title(*area))
        }
        PartTerms::OfAreas { of, at_least, months } => {
            let areas: Vec<_> = of.iter().map(|area| title(*area)).collect();
            let number = if usize::from(*at_least) == of.len() {
                "each".into()
            } else {
                format!("at least {at_least}")
            };
            let areas = row(&areas, "and");
            match months {
                1 => format!("Some of it in {number} of these areas: {areas}."),
                months => format!("{} in {number} of these areas: {areas}.", time(*months)),
            }
        }
        PartTerms::AtMost { area, months } => {
            format!("Of experience in {}, at most {} counts.", title(*area), time(*months))
        }
    }
}

fn amount_fact(using: Quantity, rate: Rate, words: &Vocabulary) -> String {
    let what = match using {
        Quantity::College => "college".into(),
        Quantity::Area(_) | Quantity::Recent { .. } | Quantity::Outside { .. } => {
            format!("experience in {}", roles::words::quantity(using, words))
        }
    };
    format!("{}.", in_words(&what, rate))
}

fn credit_fact(
    (when, months): (u16, Months),
    experience: &Experience,
    all: &Requirements,
) -> String {
    let subject = match all.all().get(usize::from(when)).map(|r| &r.kind) {
        Some(Kind::Education(education)) => degree(education),
        Some(Kind::Holding(_) | Kind::Course(_) | Kind::Status(_)) => "what is named below".into(),
        Some(
            Kind::Experience(_)
            | Kind::Condition(_)
            | Kind::Ability
            | Kind::Equivalency
            | Kind::Statement
            | Kind::Note,
        )
        | None => "what the description names instead".into(),
    };
    if months == experience.months() {
        format!("{} counts for all of the {}.", sentence(&subject), time(months))
    } else {
        let time = time_of(months, experience.months());
        format!("{} counts for {time}.", sentence(&subject))
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
    let parts: Vec<_> = experience
        .parts()
        .iter()
        .filter_map(Part::in_area)
        .map(|(area, months)| format!("{} in {}", time(months), words.area(area).title))
        .collect();
    let parts: Vec<_> = parts.iter().map(String::as_str).collect();
    (!parts.is_empty()).then(|| format!("This {does} the {}.", row(&parts, "and")))
}
