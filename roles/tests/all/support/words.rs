//! Vocabularies in a few words.

use roles::Vocabulary;
use roles::id::{AreaId, FieldId, ScaleId};
use roles::vocabulary::{Area, Field, Scale, Term, TermKind, Words};

/// The vocabulary of an invented harbour town.
pub(crate) fn harbour() -> Vocabulary {
    let areas = [
        "tide-data",
        "harbour",
        "leadership",
        "management",
        "public",
        "local",
        "office",
        "clerical",
        "filing",
    ];
    let fields = ["economics", "stem", "physics", "history", "geography", "statistics"];
    let terms = [
        "charts",
        "sonar",
        "postgres",
        "mysql",
        "sqlite",
        "pilot-licence",
        "accounting",
        "auditing",
        "student",
    ];
    vocabulary(Words {
        areas: areas.iter().map(|id| area(id)).collect(),
        fields: fields.iter().map(|id| field(id)).collect(),
        terms: terms.iter().map(|id| term(id)).collect(),
        scales: vec![scale("town", &["some", "good", "expert"]), scale("county", &["low", "high"])],
        ..Words::default()
    })
}

/// Public work includes local work and office work clerical work, physics is STEM, the three databases are one family.
fn vocabulary(mut words: Words) -> Vocabulary {
    words.areas[4].includes = vec![AreaId(5)];
    words.areas[6].includes = vec![AreaId(7)];
    words.fields[2].parents = vec![FieldId(1)];
    for database in &mut words.terms[2..=4] {
        database.family = Some("database".into());
    }
    Vocabulary::new(words).expect("the words hang together")
}

pub(crate) fn area(id: &str) -> Area {
    Area { id: id.into(), title: id.into(), question: None, includes: vec![], class: None }
}

pub(crate) fn field(id: &str) -> Field {
    Field { id: id.into(), title: id.into(), parents: vec![] }
}

pub(crate) fn term(id: &str) -> Term {
    Term {
        id: id.into(),
        kind: TermKind::Skill,
        title: id.into(),
        text: None,
        question: None,
        family: None,
        aliases: vec![],
    }
}

pub(crate) fn scale(id: &str, levels: &[&str]) -> Scale {
    let levels = levels.iter().map(ToString::to_string).collect();
    Scale { id: id.into(), employer: "Town".into(), levels }
}

/// The number of a scale of the harbour town.
pub(crate) const TOWN: ScaleId = ScaleId(0);
