//! A role of an invented harbour town, with one line of each sort.

use super::*;
use crate::role::{RoleKind, Status, Terms};

pub(super) fn words() -> Vocabulary {
    let area = |id: &str, title: &str| Area {
        id: id.into(),
        title: title.into(),
        question: None,
        includes: vec![],
        class: None,
    };
    let levels = vec!["some".into(), "good".into()];
    Vocabulary::new(Words {
        areas: vec![area("harbour", "harbour work"), area("management", "a management position")],
        terms: vec![term("Python", TermKind::Tool), term("SQL", TermKind::Tool)],
        fields: vec![crate::vocabulary::Field {
            id: "tides".into(),
            title: "tides".into(),
            parents: vec![],
        }],
        scales: vec![Scale { id: "town".into(), employer: "Town".into(), levels }],
        ..Words::default()
    })
    .unwrap()
}

pub(super) fn term(title: &str, kind: TermKind) -> Term {
    Term {
        id: title.to_lowercase(),
        kind,
        title: title.into(),
        text: None,
        question: None,
        family: None,
        aliases: vec![],
    }
}

fn requirement(id: &str, assess: Assess, test: Kind) -> Requirement {
    Requirement {
        id: RequirementId::new(id).unwrap(),
        need: Need::Required,
        assess,
        text: format!("You show {id}."),
        ask: None,
        help: None,
        line: None,
        kind: test,
    }
}

fn degree() -> Education {
    let fields = vec![crate::id::FieldId(0)];
    Education::new(EducationTerms { fields, ..EducationTerms::new(Degree::Bachelor) }).unwrap()
}

fn four_years() -> Experience {
    let id = RequirementId::new("management").unwrap();
    Experience::new(ExperienceTerms {
        parts: vec![Part { id, terms: PartTerms::InArea { months: 24, area: AreaId(1) } }],
        credits: vec![Credit::When { requirement: 0, months: 24 }],
        ..ExperienceTerms::new(AreaId(0), 48)
    })
    .unwrap()
}

fn languages() -> Holding {
    let terms = vec![TermId(0), TermId(1)];
    let level = ScaleLevel { scale: crate::id::ScaleId(0), rank: 1 };
    let any = Holding::new(HoldingKind::Skill, HoldingMode::Any, terms).unwrap();
    any.or_similar(true).at_level(Some(level))
}

pub(crate) fn role() -> Role {
    let all = vec![
        requirement("degree", Assess::Own, Kind::Education(degree())),
        requirement("experience", Assess::Own, Kind::Experience(four_years())),
        requirement("languages", Assess::Own, Kind::Holding(languages())),
        requirement("equivalent", Assess::Review, Kind::Equivalency),
        requirement("calm", Assess::Later, Kind::Ability),
    ];
    Role {
        id: crate::id::RoleId::new("pilot").unwrap(),
        slug: "pilot".into(),
        title: "Pilot".into(),
        description: String::new(),
        language: None,
        weight: 0,
        published: None,
        updated: None,
        domains: vec![],
        levels: vec![],
        status: Status::Described,
        kind: RoleKind::Position,
        employer: "Town".into(),
        department: None,
        team: None,
        terms: Terms::default(),
        classification: None,
        reports_to: None,
        supervises: vec![],
        source: None,
        openings: Vec::new(),
        occupation: Default::default(),
        requirements: Requirements::new(all, vec![]).unwrap(),
        listed: vec![],
        open_questions: vec![],
        early: None,
    }
}
