//! Results as text, so that tests compare text.

use super::words::harbour;
use roles::Role;
use roles::evaluate::{Outcome, Verdict};
use roles::repair::{Action, Repair};

pub(crate) fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::NothingToCheck => "nothing-to-check",
        Verdict::NotYet => "not-yet",
        Verdict::CannotTellYet => "cannot-tell-yet",
        Verdict::ReviewerDecides => "reviewer-decides",
        Verdict::AppearsToMeet => "appears-to-meet",
    }
}

/// `not met`, `open: unanswered review`, `met`, `met: similar-tool`.
pub(crate) fn outcome(outcome: Option<Outcome>) -> String {
    match outcome {
        None => "not assessed".into(),
        Some(Outcome::NotMet) => "not met".into(),
        Some(Outcome::Unknown(reasons)) => listed("open", reasons.iter()),
        Some(Outcome::Met(caveats)) => listed("met", caveats.iter()),
    }
}

fn listed<T: std::fmt::Debug>(word: &str, items: impl Iterator<Item = T>) -> String {
    let items: Vec<String> = items.map(|item| format!(" {item:?}")).collect();
    if items.is_empty() { word.into() } else { format!("{word}:{}", items.concat()) }
}

/// `24 months in experience | get degree and 12 months in experience/management`.
pub(crate) fn repairs(repairs: &[Repair], role: &Role) -> String {
    let told: Vec<String> = repairs.iter().map(|repair| self::repair(repair, role)).collect();
    told.join(" | ")
}

fn repair(repair: &Repair, role: &Role) -> String {
    let told: Vec<String> =
        repair.actions().iter().map(|action| self::action(*action, role)).collect();
    told.join(" and ")
}

fn action(action: Action, role: &Role) -> String {
    let requirement = &role.requirements.all()[usize::from(action.requirement())];
    let id = &requirement.id;
    match action {
        Action::Get(_) => format!("get {id}"),
        Action::Review(_) => format!("review {id}"),
        Action::Using { quantity, months, .. } => {
            format!("{months} months of {} for {id}", quantity.key(&harbour()))
        }
        Action::Months { part: None, months, .. } => format!("{months} months in {id}"),
        Action::Months { part: Some(part), months, .. } => {
            let roles::requirement::Kind::Experience(experience) = &requirement.kind else {
                panic!("months in {id}, which is no experience")
            };
            format!("{months} months in {id}/{}", experience.parts()[usize::from(part)].id)
        }
    }
}
