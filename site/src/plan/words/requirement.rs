//! What a requirement says in numbers and lists, beyond its own sentence.

use roles::requirement::{Condition, Education, Holding, Kind, Rule};
use roles::{Requirement, Requirements, Vocabulary};

use super::{experience_facts, row, sentence};

/// Facts of a requirement, a sentence each.
#[must_use]
pub fn requirement_facts(
    requirement: &Requirement,
    all: &Requirements,
    words: &Vocabulary,
) -> Vec<String> {
    match &requirement.kind {
        Kind::Experience(experience) => experience_facts(experience, all, words),
        Kind::Education(education) => education_facts(education, words),
        Kind::Holding(holding) => holding_facts(holding, words),
        Kind::Condition(condition) => condition_facts(condition, words),
        Kind::Equivalency => vec!["Only the hiring team can judge this.".into()],
        Kind::Course(_) | Kind::Status(_) | Kind::Ability | Kind::Statement | Kind::Note => {
            Vec::new()
        }
    }
}

fn education_facts(education: &Education, words: &Vocabulary) -> Vec<String> {
    let mut facts = Vec::new();
    let mut fields: Vec<_> =
        education.fields().iter().map(|id| words.field(*id).title.as_str()).collect();
    if education.related_will_do() && !fields.is_empty() {
        fields.push("a related field");
    }
    facts.push(match fields.as_slice() {
        [] => "Any field counts.".into(),
        fields => format!("Fields that count: {}.", row(fields, "or")),
    });
    if education.has_to_be_accredited() {
        facts.push("The school has to be accredited.".into());
    }
    if education.foreign_will_do() {
        facts.push("Equivalent degrees from other countries are considered.".into());
    }
    facts
}

fn holding_facts(holding: &Holding, words: &Vocabulary) -> Vec<String> {
    let mut facts = Vec::new();
    if let Some(level) = holding.level() {
        facts.push(format!("Level asked for: {}.", words.level_word(level)));
    }
    if holding.similar_will_do() {
        facts.push("Something similar counts too.".into());
    }
    if holding.has_to_be_active() {
        facts.push("It has to be active.".into());
    }
    facts
}

fn condition_facts(condition: &Condition, words: &Vocabulary) -> Vec<String> {
    let by = match (&condition.by, condition.rule) {
        (Some(by), _) => Some(format!("By {by}.")),
        (None, Rule::Residency) => Some("By when: not stated.".into()),
        (None, _) => None,
    };
    let place = condition.place.map(|id| format!("Place: {}.", words.place(id).title));
    place.into_iter().chain(by.map(|by| sentence(&by))).collect()
}
