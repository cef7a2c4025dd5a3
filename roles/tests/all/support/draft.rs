//! Roles in a few words. Positions in the vocabulary are looked up by id.

use roles::id::{RequirementId, RoleId, TermId};
use roles::requirement::{
    Assess, Condition, Credit, Degree, Education, Experience, ExperienceTerms, Holding,
    HoldingKind, HoldingMode, Kind, Months, Need, Part, Requirement, Rule,
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
        weight: 0,
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
        opening: None,
        requirements,
        listed: vec![],
        open_questions: vec![],
    }
}

/// A requirement, assessed as its kind usually is.
pub(crate) fn requirement(id: &str, need: Need, test: Kind) -> Requirement {
    let assess = match test {
        Kind::Experience(_) | Kind::Education(_) | Kind::Holding(_) => Assess::Own,
        Kind::Equivalency => Assess::Review,
        Kind::Ability => Assess::Later,
        Kind::Condition(_) => Assess::Condition,
        Kind::Statement | Kind::Note => Assess::NotAssessed,
    };
    Requirement {
        id: RequirementId::new(id).expect("an id of a test"),
        need,
        assess,
        text: id.into(),
        ask: None,
        help: None,
        line: None,
        test,
    }
}

/// Experience without parts and credits.
pub(crate) fn months(area: &str, months: Months, words: &Vocabulary) -> ExperienceTerms {
    ExperienceTerms {
        area: words.area_id(area).expect("an area of the test's vocabulary"),
        months,
        parts: vec![],
        credits: vec![],
        cap: None,
        credit_reduces_parts: false,
    }
}

/// "Of which": the id is the area's.
pub(crate) fn part(area: &str, months: Months, words: &Vocabulary) -> Part {
    Part {
        id: RequirementId::new(area).expect("an id of a test"),
        months,
        area: words.area_id(area).expect("an area of the test's vocabulary"),
    }
}

pub(crate) fn credit(when: u16, months: Months) -> Credit {
    Credit { when, months }
}

pub(crate) fn experience(terms: ExperienceTerms) -> Kind {
    Kind::Experience(Experience::new(terms).expect("an experience of a test"))
}

pub(crate) fn education(degree: Degree, fields: &[&str], words: &Vocabulary) -> Education {
    let field = |id: &&str| words.field_id(id).expect("a field of the test's vocabulary");
    Education {
        degree,
        fields: fields.iter().map(field).collect(),
        related_ok: false,
        accredited: false,
        foreign_ok: false,
    }
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
