//! What an experience says in numbers: its parts, and what counts instead of it.

use ::words::{msg, say};
use roles::kind::Rate;
use roles::quantity::Quantity;
use roles::requirement::{Credit, Experience, Kind, Months, Part, PartTerms};
use roles::words::list_and;
use roles::{Requirements, Vocabulary};

use super::super::rate::in_words;
use crate::plan::words::{degree, sentence, time, time_of};

/// Facts of an experience, a sentence each: how far back it counts, parts, then credits.
pub(crate) fn facts(
    experience: &Experience,
    all: &Requirements,
    words: &Vocabulary,
) -> Vec<String> {
    let mut facts = Vec::new();
    match experience.hours() {
        Some(hours) => {
            let time = &time(experience.months());
            facts.push(say(msg::FactHours { hours: hours as usize, time }));
        }
        None if experience.months() == 1 => facts.push(say(msg::FactAnyAmount)),
        None => {}
    }
    let years = experience.within_years().map(usize::from);
    facts.extend(years.map(|years| say(msg::FactLastYears { years })));
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
            say(msg::FactPart { time: &time_of(*months, experience.months()), area: title(*area) })
        }
        PartTerms::OfAreas { of, at_least, months } => {
            let areas: Vec<_> = of.iter().map(|area| title(*area)).collect();
            let (areas, number) = (&list_and(&areas), usize::from(*at_least));
            match (months, number == of.len()) {
                (1, true) => say(msg::FactPartSomeEach { areas }),
                (1, false) => say(msg::FactPartSomeAtLeast { number, areas }),
                (months, true) => say(msg::FactPartEach { time: &time(*months), areas }),
                (months, false) => {
                    say(msg::FactPartAtLeast { time: &time(*months), number, areas })
                }
            }
        }
        PartTerms::AtMost { area, months } => {
            say(msg::FactAtMost { area: title(*area), time: &time(*months) })
        }
    }
}

fn amount_fact(using: Quantity, rate: Rate, words: &Vocabulary) -> String {
    let what = roles::words::quantity(using, words);
    match using {
        Quantity::College => in_words(&what, rate, &time(rate.gives)),
        Quantity::Area(_) | Quantity::Recent { .. } | Quantity::Outside { .. } => {
            in_words(&say(msg::RateWhatExperience { area: &what }), rate, &time(rate.gives))
        }
    }
}

fn credit_fact(
    (when, months): (u16, Months),
    experience: &Experience,
    all: &Requirements,
) -> String {
    let subject = match all.all().get(usize::from(when)).map(|r| &r.kind) {
        Some(Kind::Education(education)) => sentence(&degree(education)),
        Some(Kind::Holding(_) | Kind::Course(_) | Kind::Status(_)) => {
            say(msg::FactCreditSubjectBelow)
        }
        Some(
            Kind::Experience(_)
            | Kind::Condition(_)
            | Kind::Ability
            | Kind::Equivalency
            | Kind::Statement
            | Kind::Note,
        )
        | None => say(msg::FactCreditSubjectOther),
    };
    let (subject, whole) = (&subject, experience.months());
    if months == whole {
        say(msg::FactCreditAll { subject, time: &time(whole) })
    } else {
        say(msg::FactCredit { subject, time: &time_of(months, whole) })
    }
}

fn cap_fact(experience: &Experience) -> Option<String> {
    let cap = experience.cap().filter(|_| experience.credits().len() > 1)?;
    Some(say(msg::FactCreditCap { time: &time_of(cap, experience.months()) }))
}

/// Whether credits shorten the parts too: said only where both are there.
fn parts_under_credit(experience: &Experience, words: &Vocabulary) -> Option<String> {
    if experience.credits().is_empty() {
        return None;
    }
    let parts = experience.parts().iter().filter_map(Part::in_area);
    let parts: Vec<_> = parts
        .map(|(area, months)| {
            say(msg::ExperienceIn { time: &time(months), area: &words.area(area).title })
        })
        .collect();
    let listed = &list_and(&parts);
    (!parts.is_empty()).then(|| match experience.credit_reduces_parts() {
        true => say(msg::FactCreditReduces { parts: listed }),
        false => say(msg::FactCreditKeeps { parts: listed }),
    })
}
