//! The ways in, in words: what to have, what to gain, what a person has to judge.

use roles::repair::{Action, Repair};
use roles::requirement::{
    Assess, Experience, Holding, HoldingKind, HoldingMode, Months, Need, Part,
};
use roles::requirements::Node;
use roles::role::Status;
use roles::{Role, Vocabulary};

use crate::plan::words::{row, sentence, time};

/// The ways into a role. What all of them need is said once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WaysIn {
    /// What differs from way to way, a sentence for each way.
    pub ways: Vec<String>,
    /// What every way needs besides.
    pub always: Vec<String>,
}

/// Whether the page of a role lists ways in: something that is required can be checked.
pub(in crate::plan) fn has_ways_in(role: &Role) -> bool {
    let all = &role.requirements;
    let checked = |assess| matches!(assess, Assess::Own | Assess::Review);
    let required = all.roots().iter().any(|node| match node {
        Node::Requirement(n) => {
            let requirement = &all.all()[usize::from(*n)];
            requirement.need == Need::Required && checked(requirement.assess)
        }
        Node::Group(_) => all.need(*node) == Need::Required,
    });
    role.status != Status::Stub && required
}

/// The ways in, in words.
pub(super) fn ways_in(role: &Role, words: &Vocabulary) -> WaysIn {
    let ways = roles::ways_in(role, words);
    let mut ways: Vec<_> = ways.iter().map(|way| phrases(way, role, words)).collect();
    let mut always = Vec::new();
    if let [first, others @ ..] = ways.as_slice()
        && !others.is_empty()
    {
        let common = first.iter().filter(|phrase| others.iter().all(|way| way.contains(phrase)));
        always = common.cloned().collect();
    }
    for way in &mut ways {
        way.retain(|phrase| !always.contains(phrase));
    }
    WaysIn {
        ways: ways.iter().map(|way| in_one_sentence(way)).collect(),
        always: always.iter().map(|phrase| sentence(phrase)).collect(),
    }
}

fn in_one_sentence(phrases: &[String]) -> String {
    let parts: Vec<_> = phrases.iter().map(String::as_str).collect();
    let text = match parts.as_slice() {
        [most @ .., last] if !most.is_empty() && parts.iter().any(|part| part.contains(',')) => {
            format!("{}; and {last}", most.join("; "))
        }
        [most @ .., last] if !most.is_empty() => format!("{}, and {last}", most.join(", ")),
        parts => parts.concat(),
    };
    format!("{}.", sentence(&text))
}

/// What a way needs, in the order of the requirements; an experience and its parts are one.
fn phrases(way: &Repair, role: &Role, words: &Vocabulary) -> Vec<String> {
    let by_requirement = way.actions().chunk_by(|a, b| a.requirement() == b.requirement());
    by_requirement.map(|actions| phrase(actions, role, words)).collect()
}

fn phrase(actions: &[Action], role: &Role, words: &Vocabulary) -> String {
    let requirement = &role.requirements.all()[usize::from(actions[0].requirement())];
    let kind = &requirement.kind;
    if let Some(experience) = kind.as_experience().filter(|own| are_plain(actions, own)) {
        let area = |id| words.area(id).title.as_str();
        return gained(actions, area(experience.area()), experience.parts(), area);
    }
    match (actions[0], kind.as_holding()) {
        (Action::Get(_), Some(holding)) => holding_in_words(holding, words),
        (Action::Review(_), _) if kind.needs_person() => {
            "an equivalent combination, which only the hiring team can judge".into()
        }
        (Action::Review(_), _) => {
            format!("a judgment of the hiring team: “{}”", requirement.text)
        }
        (Action::Get(_) | Action::Months { .. } | Action::Using { .. }, _) => {
            let telling = roles::words::Telling::of_ways_in(role, words);
            let told: Vec<_> = actions.iter().map(|action| telling.action(*action)).collect();
            row(&told.iter().map(String::as_str).collect::<Vec<_>>(), "and")
        }
    }
}

/// Whether all that is to be gained is time in the area of the whole or in one of a part.
fn are_plain(actions: &[Action], experience: &Experience) -> bool {
    let is_plain = experience.quantity() == experience.area().into();
    is_plain
        && actions.iter().all(|action| match action {
            Action::Months { part: None, .. } => true,
            Action::Months { part: Some(n), .. } => {
                experience.parts()[usize::from(*n)].in_area().is_some()
            }
            Action::Get(_) | Action::Using { .. } | Action::Review(_) => false,
        })
}

/// Months to gain. Those in a part count for the whole too, so they are said as one time.
fn gained<'a>(
    actions: &[Action],
    whole: &str,
    parts: &[Part],
    area: impl Fn(roles::id::AreaId) -> &'a str,
) -> String {
    let months = actions.iter().map(|action| match action {
        Action::Months { months, .. } => *months,
        Action::Get(_) | Action::Using { .. } | Action::Review(_) => 0,
    });
    let all: Months = months.sum();
    let inside = actions.iter().filter_map(|action| match action {
        Action::Months { part: Some(n), months, .. } => {
            Some((area(parts.get(usize::from(*n))?.in_area()?.0), *months))
        }
        _ => None,
    });
    let inside: Vec<_> = inside.collect();
    match inside.as_slice() {
        [] => experience_in(all, whole),
        [(area, months)] if *months == all => experience_in(all, area),
        inside => {
            let parts: Vec<_> = inside
                .iter()
                .map(|(area, months)| format!("{} in {area}", time(*months)))
                .collect();
            let parts: Vec<_> = parts.iter().map(String::as_str).collect();
            format!("{}, of these at least {}", experience_in(all, whole), row(&parts, "and"))
        }
    }
}

fn experience_in(months: Months, area: &str) -> String {
    match months {
        1 => format!("some experience in {area}"),
        12.. => format!("{} ({months} months) of experience in {area}", time(months)),
        _ => format!("{} of experience in {area}", time(months)),
    }
}

fn holding_in_words(holding: &Holding, words: &Vocabulary) -> String {
    let mut names: Vec<_> =
        holding.terms().iter().map(|id| words.term(*id).title.as_str()).collect();
    let similar = "something similar";
    let names = match (holding.mode(), holding.similar_will_do()) {
        (HoldingMode::Any, true) => {
            names.push(similar);
            row(&names, "or")
        }
        (HoldingMode::Any, false) => row(&names, "or"),
        (HoldingMode::All, true) => format!("{} or {similar}", row(&names, "and")),
        (HoldingMode::All, false) => row(&names, "and"),
    };
    let level = holding.level().map(|level| format!(" (level: {})", words.level_word(level)));
    let level = level.unwrap_or_default();
    let active = if holding.has_to_be_active() { "active " } else { "" };
    match holding.kind() {
        HoldingKind::Skill => format!("skill with {names}{level}"),
        HoldingKind::Knowledge => format!("knowledge of {names}{level}"),
        HoldingKind::Credential => format!("the {active}credential {names}{level}"),
        HoldingKind::Membership => format!("{active}membership in {names}{level}"),
    }
}
