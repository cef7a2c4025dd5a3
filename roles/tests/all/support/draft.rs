//! Roles in a few words. Positions in the vocabulary are looked up by id.

use roles::id::{RequirementId, RoleId, TermId};
use roles::requirement::{
    Condition, Credit, Degree, Education, EducationTerms, Experience, ExperienceTerms, Holding,
    HoldingKind, HoldingMode, Kind, Months, Need, Part, PartTerms, Requirement, Rule,
};
use roles::requirements::{Group, Mode, Node, Requirements};
use roles::role::{Role, RoleKind, Status, Terms};
use roles::{Vocabulary, role};

/// A role that asks for some things and says nothing else.
pub(crate) fn role(requirements: Vec<Requirement>, groups: Vec<Group>) -> Role {
    let requirements = Requirements::new(requirements, groups).expect("requirements of a test");
    Role {
        id: RoleId::new("role").expect("a literal of the right form"),
        slug: "role".into(),
        title: "Role".into(),
        description: "A role.".into(),
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
        source: None::<role::Source>,
        openings: Vec::new(),
        occupation: Default::default(),
        requirements,
        listed: vec![],
        open_questions: vec![],
        early: None,
    }
}

/// A requirement, assessed as its kind usually is.
pub(crate) fn requirement(id: &str, need: Need, test: Kind) -> Requirement {
    Requirement {
        id: RequirementId::new(id).expect("an id of a test"),
        need,
        assess: test.default_assess(),
        text: id.into(),
        ask: None,
        help: None,
        line: None,
        kind: test,
    }
}

/// Experience without parts and credits.
pub(crate) fn months(area: &str, months: Months, words: &Vocabulary) -> ExperienceTerms {
    ExperienceTerms::new(words.area_id(area).expect("an area of the test's vocabulary"), months)
}

/// "Of which": the id is the area's.
pub(crate) fn part(area: &str, months: Months, words: &Vocabulary) -> Part {
    Part {
        id: RequirementId::new(area).expect("an id of a test"),
        terms: PartTerms::InArea {
            months,
            area: words.area_id(area).expect("an area of the test's vocabulary"),
        },
    }
}

pub(crate) fn credit(when: u16, months: Months) -> Credit {
    Credit::When { requirement: when, months }
}

pub(crate) fn experience(terms: ExperienceTerms) -> Kind {
    Kind::Experience(Experience::new(terms).expect("an experience of a test"))
}

pub(crate) fn education(degree: Degree, fields: &[&str], words: &Vocabulary) -> Education {
    let field = |id: &&str| words.field_id(id).expect("a field of the test's vocabulary");
    let fields = fields.iter().map(field).collect();
    let terms = EducationTerms { fields, ..EducationTerms::new(degree) };
    Education::new(terms).expect("a degree of a test")
}

/// The same, where a related field will do.
pub(crate) fn related(education: &Education) -> Education {
    let terms = EducationTerms { related_ok: true, ..education.terms().clone() };
    Education::new(terms).expect("a degree of a test")
}

pub(crate) fn holding(mode: HoldingMode, terms: &[&str], words: &Vocabulary) -> Holding {
    let terms = terms.iter().map(|id| term(id, words)).collect();
    Holding::new(HoldingKind::Skill, mode, terms).expect("a holding of a test names a term")
}

pub(crate) fn term(id: &str, words: &Vocabulary) -> TermId {
    words.term_id(id).expect("a term of the test's vocabulary")
}

pub(crate) fn residency() -> Kind {
    Kind::Condition(Condition { rule: Rule::Residency, place: None, by: None })
}

pub(crate) fn group(id: &str, mode: Mode, members: &[Node], need: Need) -> Group {
    let id = RequirementId::new(id).expect("an id of a test");
    Group { id, mode, members: members.to_vec(), need }
}
