//! Small roles for the cases.

use crate::catalog::{Catalog, Employer, Policy};
use crate::id::{AreaId, DomainId, LevelId, RequirementId, RoleId, TermId};
use crate::requirement::{
    Assess, Credit, Degree, Education, EducationTerms, Experience, ExperienceTerms, Holding,
    HoldingKind, HoldingMode, Kind, Months, Need, Requirement,
};
use crate::requirements::Requirements;
use crate::role::{Role, RoleKind, Status, Terms};
use crate::vocabulary::{Area, Domain, Level, Term, TermKind, Vocabulary, Words};

pub(super) fn catalog(roles: Vec<Role>) -> Catalog {
    let boston = Employer { name: "City of X".into(), slug: "x".into(), full_time_hours: None };
    let policy = Policy { near_miss_months: 6, employers: vec![boston] };
    Catalog::new(vocabulary(), policy, roles, vec![]).unwrap()
}

fn vocabulary() -> Vocabulary {
    let domain = |id: &str, title: &str| Domain {
        id: DomainId::new(id).unwrap(),
        title: title.into(),
        text: String::new(),
    };
    let level =
        |id: &str| Level { id: LevelId::new(id).unwrap(), title: id.into(), text: String::new() };
    let tool = |id: &str, title: &str, aliases: &[&str]| Term {
        id: id.into(),
        kind: TermKind::Tool,
        title: title.into(),
        text: None,
        question: None,
        family: None,
        aliases: aliases.iter().map(ToString::to_string).collect(),
    };
    Vocabulary::new(Words {
        domains: vec![domain("gis", "Maps"), domain("data", "Data")],
        levels: vec![level("analyst"), level("manager")],
        areas: vec![Area {
            id: "work".into(),
            title: "work".into(),
            question: None,
            includes: vec![],
            class: None,
        }],
        terms: vec![tool("sql-server", "SQL Server", &["MSSQL"]), tool("qgis", "QGIS", &[])],
        ..Words::default()
    })
    .unwrap()
}

pub(super) fn role(title: &str, description: &str, all: Vec<Requirement>) -> Role {
    let id = title.to_lowercase().replace(' ', "-");
    Role {
        id: RoleId::new(&id).unwrap(),
        slug: id,
        title: title.into(),
        description: description.into(),
        language: None,
        weight: 0,
        published: None,
        updated: None,
        domains: vec![DomainId::new("data").unwrap()],
        levels: vec![LevelId::new("analyst").unwrap()],
        status: Status::Described,
        kind: RoleKind::Position,
        employer: "City of X".into(),
        department: Some("Streets".into()),
        team: Some("Data Team".into()),
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

pub(super) fn asks(id: &str, need: Need, text: &str, test: Kind) -> Requirement {
    Requirement {
        id: RequirementId::new(id).unwrap(),
        need,
        assess: Assess::Own,
        text: text.into(),
        ask: None,
        help: None,
        line: None,
        kind: test,
    }
}

pub(super) fn degree(degree: Degree) -> Kind {
    Kind::Education(Education::new(EducationTerms::new(degree)).unwrap())
}

/// Months of experience, towards which the requirement at a position may count.
pub(super) fn experience(months: Months, credited: Option<u16>) -> Kind {
    let credits =
        credited.into_iter().map(|when| Credit::When { requirement: when, months }).collect();
    let terms = ExperienceTerms { credits, ..ExperienceTerms::new(AreaId(0), months) };
    Kind::Experience(Experience::new(terms).unwrap())
}

pub(super) fn tool(position: u16) -> Kind {
    let terms = vec![TermId(position)];
    Kind::Holding(Holding::new(HoldingKind::Skill, HoldingMode::Any, terms).unwrap())
}
