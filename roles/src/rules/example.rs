//! Roles in a few words, and what a rule finds in them, for the tests of the rules.

use std::collections::BTreeSet;

use super::{Field, Limits, Passage, Reading, Rule};
use crate::date::Date;
use crate::id::{OpeningId, QuestionId, RequirementId, RoleId};
use crate::instant::Instant;
use crate::opening::{Apply, Moment, Opening};
use crate::requirement::{Assess, Kind, Need, Requirement};
use crate::requirements::{Group, Requirements};
use crate::role::{OpenQuestion, Role, RoleKind, Status, Terms};

/// The day on which the tests read.
pub(super) fn today() -> Date {
    Date::new(2026, 11, 22).expect("a day of the calendar")
}

/// A role that asks for some things and says nothing else.
pub(super) fn role(lines: Vec<Requirement>) -> Role {
    grouped(lines, vec![])
}

/// The same with groups.
pub(super) fn grouped(lines: Vec<Requirement>, groups: Vec<Group>) -> Role {
    Role {
        id: RoleId::new("clerk").expect("an id"),
        slug: "clerk".into(),
        title: "Clerk".into(),
        description: "Keep papers in order.".into(),
        language: None,
        weight: 0,
        published: None,
        updated: None,
        domains: vec![],
        levels: vec![],
        status: Status::Described,
        kind: RoleKind::Position,
        employer: "City of Elm".into(),
        department: None,
        team: None,
        terms: Terms::default(),
        classification: None,
        reports_to: None,
        supervises: vec![],
        source: None,
        openings: Vec::new(),
        occupation: Default::default(),
        requirements: Requirements::new(lines, groups).expect("requirements hang together"),
        listed: vec![],
        open_questions: vec![],
        early: None,
    }
}

/// An opening that states nothing.
pub(super) fn opening() -> Opening {
    Opening {
        id: OpeningId::new("first").expect("an id"),
        opens: None,
        closes: None,
        last_days: vec![],
        zone: None,
        until_filled: false,
        max_applications: None,
        posts: None,
        places: vec![],
        location: None,
        remote: None,
        applicants_from: vec![],
        employment: None,
        terms: None,
        apply: Apply::default(),
        posting_id: None,
        contact: None,
        events: vec![],
    }
}

/// A day as a moment of UTC.
pub(super) fn closes(year: u16, month: u8, day: u8) -> Option<Moment> {
    let date = Date::new(year, month, day)?;
    let instant = Instant::noon(date);
    Some(Moment { instant, date, time: None, zone: String::new(), offset: 0 })
}

/// A line about an ability.
pub(super) fn line(id: &str, need: Need, text: &str) -> Requirement {
    Requirement {
        id: RequirementId::new(id).expect("an id"),
        need,
        assess: Assess::Later,
        text: text.into(),
        ask: None,
        help: None,
        line: None,
        kind: Kind::Ability,
    }
}

/// A role that requires one thing.
pub(super) fn requires(text: &str) -> Role {
    role(vec![line("it", Need::Required, text)])
}

/// The role with a doubt about one of its lines.
pub(super) fn with_open_question(mut role: Role, about: &str) -> Role {
    role.open_questions.push(OpenQuestion {
        id: QuestionId::new("q").expect("an id"),
        about: vec![RequirementId::new(about).expect("an id")],
        text: "We read it as it stands.".into(),
    });
    role
}

/// What a rule finds in a role: what it marks and what it says.
pub(super) fn found(rule: &Rule, role: &Role) -> Vec<String> {
    found_within(rule, role, &Limits::default())
}

/// The same with limits.
pub(super) fn found_within(rule: &Rule, role: &Role, limits: &Limits) -> Vec<String> {
    let passages = Reading::texts_of(role);
    told(rule, Some(role), passages, limits)
}

/// What a rule finds in a block of prose.
pub(super) fn in_text(rule: &Rule, text: &str) -> Vec<String> {
    told(rule, None, vec![Passage::new(Field::Block(0), text)], &Limits::default())
}

fn told(
    rule: &Rule,
    role: Option<&Role>,
    passages: Vec<Passage<'_>>,
    limits: &Limits,
) -> Vec<String> {
    let known = BTreeSet::from(["SQL".to_string()]);
    let reading =
        Reading { role, passages, known: &known, limits, now: Some(Instant::noon(today())) };
    let findings = (rule.check)(&reading).into_iter();
    let told = findings.map(|finding| {
        let passage = reading.passages.iter().find(|passage| passage.field == finding.field);
        match passage.zip(finding.at) {
            Some((passage, at)) => format!("{}: {}", &passage.text[at], finding.message),
            None => finding.message,
        }
    });
    told.collect()
}
