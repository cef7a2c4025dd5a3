//! Invented roles for the examples: a short one, a long one, one of each status.

use std::rc::Rc;
use std::sync::Arc;

use roles::amount::Amount;
use roles::catalog::{Catalog, Employer, Policy};
use roles::check_data::CheckData;
use roles::find::FinderState;
use roles::find::{FinderIndex, Found};
use roles::id::{AreaId, DomainId, LevelId, RequirementId, RoleId, TermId};
use roles::requirement::{
    Assess, Experience, ExperienceTerms, Holding, HoldingKind, HoldingMode, Kind, Months, Need,
    Requirement,
};
use roles::requirements::Requirements;
use roles::role::{Period, Role, RoleKind, Status, Terms};
use roles::vocabulary::{Area, Domain, Level, Term, TermKind, Vocabulary, Words};

const FORM: &str = "a literal of the right form";

/// An area that is part of `work`.
pub(crate) const FILING: AreaId = AreaId(1);
/// An index of all of them.
pub(crate) fn index() -> Rc<FinderIndex> {
    Rc::new(FinderIndex::of(&catalog()))
}

/// A book to check answers against all of them.
pub(crate) fn book() -> Arc<CheckData> {
    Arc::new(CheckData::of(&Arc::new(catalog())))
}

/// All of them with their words.
pub(crate) fn catalog() -> Catalog {
    let policy = Policy {
        near_miss_months: 6,
        employers: [("City of Alder", "alder"), ("Town of Birchford", "birchford")]
            .map(|(name, slug)| Employer {
                name: name.into(),
                slug: slug.into(),
                full_time_hours: None,
            })
            .into(),
    };
    let roles = vec![
        role("Map Analyst", Status::Open, "City of Alder", 24),
        role("Records Engineer", Status::Described, "City of Alder", 36),
        role(
            "Senior Deputy Coordinator of Interdepartmental Environment Measurement",
            Status::Described,
            "Town of Birchford",
            66,
        ),
        role("Archive Keeper", Status::Archived, "City of Alder", 12),
        role("Sensor Manager", Status::Stub, "Town of Birchford", 0),
    ];
    let catalog = Catalog::new(vocabulary(), policy, roles, vec![]);
    catalog.expect("titles differ and nothing is referred to")
}

/// What is found for a text, with the state that asks for it.
pub(crate) fn found(index: &FinderIndex, text: &str) -> (FinderState, Found) {
    let state = FinderState::default().with_text(text);
    let found = index.find(&state);
    (state, found)
}

fn vocabulary() -> Vocabulary {
    let domain = |(id, title): (&str, &str)| Domain {
        id: DomainId::new(id).expect(FORM),
        title: title.into(),
        text: String::new(),
    };
    let level = |(id, title): (&str, &str)| Level {
        id: LevelId::new(id).expect(FORM),
        title: title.into(),
        text: String::new(),
    };
    let tool =
        |n: usize| term((&format!("tool-{n}"), TermKind::Tool, &format!("Measuring tool {n}")));
    let area = |(id, includes): (&str, &[AreaId])| Area {
        id: id.into(),
        title: id.into(),
        question: None,
        includes: includes.to_vec(),
        class: None,
    };
    let others = [
        ("accounting", TermKind::Course, "accounting"),
        ("statistics", TermKind::Course, "statistics"),
        ("student", TermKind::Status, "registered as a student"),
        ("employed", TermKind::Status, "employed by the City of Alder"),
    ];
    let words = Words {
        domains: [("maps", "Maps"), ("records", "Records and archives")].map(domain).into(),
        levels: [("analyst", "Analyst"), ("manager", "Manager")].map(level).into(),
        areas: [("work", &[FILING][..]), ("filing", &[])].map(area).into(),
        terms: (1..=12).map(tool).chain(others.map(term)).collect(),
        ..Words::default()
    };
    Vocabulary::new(words).expect("nothing refers to anything")
}

fn role(title: &str, status: Status, employer: &str, months: Months) -> Role {
    let id = title.to_lowercase().replace(' ', "-");
    let is_map = title.contains("Map");
    Role {
        id: RoleId::new(&id).expect(FORM),
        slug: id,
        title: title.into(),
        description: "Measures what a city is made of and says plainly what was found.".into(),
        language: None,
        weight: 0,
        published: None,
        updated: None,
        domains: vec![DomainId::new(if is_map { "maps" } else { "records" }).expect(FORM)],
        levels: vec![LevelId::new(if is_map { "analyst" } else { "manager" }).expect(FORM)],
        status,
        kind: RoleKind::Position,
        employer: employer.into(),
        department: Some("Department of Measurement".into()),
        team: None,
        terms: Terms {
            salary_min: Amount::parse("70000"),
            salary_max: Amount::parse("90000.50"),
            salary_currency: Some("USD".into()),
            salary_period: Some(Period::Year),
            ..Terms::default()
        },
        classification: None,
        reports_to: None,
        supervises: vec![],
        source: None,
        openings: Vec::new(),
        occupation: Default::default(),
        requirements: requirements(months),
        listed: vec![],
        open_questions: vec![],
        early: None,
    }
}

fn requirements(months: Months) -> Requirements {
    let terms = ExperienceTerms::new(AreaId(0), months);
    let tools = (0..12).map(TermId).collect();
    let tools = Holding::new(HoldingKind::Skill, HoldingMode::Any, tools).expect("twelve terms");
    let experience = Experience::new(terms).ok().map(Kind::Experience);
    let tests = [Some(Kind::Holding(tools)), experience].into_iter().flatten();
    Requirements::new(tests.enumerate().map(requirement).collect(), vec![])
        .expect("numbered lines differ")
}

fn term((id, kind, title): (&str, TermKind, &str)) -> Term {
    Term {
        id: id.into(),
        kind,
        title: title.into(),
        text: None,
        question: None,
        family: None,
        aliases: vec![],
    }
}

fn requirement((n, kind): (usize, Kind)) -> Requirement {
    Requirement {
        id: RequirementId::new(&format!("line-{n}")).expect(FORM),
        need: Need::Required,
        assess: Assess::Own,
        text: "Handle measuring tools with patience and write down what they say".into(),
        ask: None,
        help: None,
        line: None,
        kind,
    }
}
