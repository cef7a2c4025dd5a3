//! What an experience says in numbers: its parts, and what counts instead of it.

use roles::requirement::{Credit, Experience, Test};
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
    for part in experience.parts() {
        let time = time_of(part.months, experience.months());
        facts.push(format!("At least {time} in {}.", words.area(part.area).title));
    }
    facts.extend(experience.credits().iter().map(|credit| credit_fact(*credit, experience, all)));
    facts.extend(cap_fact(experience));
    facts.extend(parts_under_credit(experience, words));
    facts
}

fn credit_fact(credit: Credit, experience: &Experience, all: &Requirements) -> String {
    let earned_by = all.all().get(usize::from(credit.when)).map(|r| &r.test);
    let subject = match earned_by {
        Some(Test::Education(education)) => super::degree(education),
        Some(Test::Holding(_)) => "what is named below".into(),
        _ => "what the description names instead".into(),
    };
    if credit.months == experience.months() {
        format!("{} counts for all of the {}.", super::sentence(&subject), time(credit.months))
    } else {
        let time = time_of(credit.months, experience.months());
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
    let parts: Vec<_> =
        parts.map(|p| format!("{} in {}", time(p.months), words.area(p.area).title)).collect();
    let parts: Vec<_> = parts.iter().map(String::as_str).collect();
    (!parts.is_empty()).then(|| format!("This {does} the {}.", super::row(&parts, "and")))
}
