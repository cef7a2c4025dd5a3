//! The names of words, by kind.

use roles::id::{AreaId, FieldId, NotAnId, PlaceId, TermId, is_id};
use roles::vocabulary::{ScaleLevel, TermKind};

use crate::draft::vocabulary::{
    AreaDraft, FieldDraft, PlaceDraft, ScaleDraft, TermDraft, TitledDraft,
};
use crate::draft::{Said, Spanned};
use crate::problem::{Problem, piece, problems};

use super::super::findings::{Findings, Thing};
use super::super::reference::{NAMES_NOTHING, NameKind, Names};

problems! {
    UNKNOWN_DOMAIN = "unknown-domain", Error {
        what: "A role is listed under a domain that the vocabulary does not have.",
        why: NAMES_NOTHING,
        bad: [piece::role("[taxonomies]\ndomain = [\"record\"]")],
        good: [piece::role("[taxonomies]\ndomain = [\"records\"]")],
    }

    UNKNOWN_LEVEL = "unknown-level", Error {
        what: "A role is listed under a level that the vocabulary does not have.",
        why: NAMES_NOTHING,
        bad: [piece::role("[taxonomies]\nlevel = [\"clerks\"]")],
        good: [piece::role("[taxonomies]\nlevel = [\"clerk\"]")],
    }

    UNKNOWN_AREA = "unknown-area", Error {
        what: "A requirement names an area of experience that the vocabulary does not have.",
        why: NAMES_NOTHING,
        bad: [piece::keys(
            "content/vocabulary.toml",
            "[[area]]\nid = \"typing-work\"\ntitle = \"typing\"\nincludes = [\"file\"]",
        )],
        good: [piece::keys(
            "content/vocabulary.toml",
            "[[area]]\nid = \"typing-work\"\ntitle = \"typing\"\nincludes = [\"filing\"]",
        )],
    }

    UNKNOWN_FIELD = "unknown-field", Error {
        what: "A requirement names a field of study that the vocabulary does not have.",
        why: NAMES_NOTHING,
        bad: [piece::keys(
            "content/vocabulary.toml",
            "[[field]]\nid = \"archives\"\ntitle = \"archives\"\nparents = [\"histori\"]",
        )],
        good: [piece::keys(
            "content/vocabulary.toml",
            "[[field]]\nid = \"archives\"\ntitle = \"archives\"\nparents = [\"history\"]",
        )],
    }

    UNKNOWN_TERM = "unknown-term", Error {
        what: "A requirement names a skill, a tool or the like that the vocabulary does not have.",
        why: NAMES_NOTHING,
        bad: [piece::role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type quickly."
ask = "Do you type quickly?"
any_of = ["tiping"]"#,
        )],
        good: [piece::role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type quickly."
ask = "Do you type quickly?"
any_of = ["typing"]"#,
        )],
    }

    UNKNOWN_LEVEL_WORD = "unknown-level-word", Error {
        what: "A requirement asks for a level that no scale of the vocabulary has.",
        why: "Levels are ordered by the scale of their employer. A word that stands on none could \
              not be asked for.",
        bad: [piece::role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type a lot."
ask = "Do you type a lot?"
any_of = ["typing"]
level = "muhc""#,
        )],
        good: [piece::role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type a lot."
ask = "Do you type a lot?"
any_of = ["typing"]
level = "much""#,
        )],
    }

    UNKNOWN_PLACE = "unknown-place", Error {
        what: "Something lies in a place that the vocabulary does not have.",
        why: NAMES_NOTHING,
        bad: [piece::config("[[extra.employer]]\nname = \"City of Oak\"\nplace = \"em\"")],
        good: [piece::config("[[extra.employer]]\nname = \"City of Oak\"\nplace = \"elm\"")],
    }
}

/// What files can refer to in the vocabulary.
pub(crate) struct WordNames<'d> {
    pub(crate) domains: Names<'d, ()>,
    pub(crate) levels: Names<'d, ()>,
    pub(crate) areas: Names<'d, AreaId>,
    pub(crate) fields: Names<'d, FieldId>,
    pub(crate) terms: Names<'d, (TermId, TermKind)>,
    pub(crate) scales: Names<'d, ()>,
    pub(crate) ranks: Names<'d, Rank<'d>>,
    pub(crate) places: Names<'d, PlaceId>,
}

/// A word of a scale and whose scale it is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rank<'d> {
    pub(crate) level: ScaleLevel,
    pub(crate) employer: Option<&'d str>,
}

impl WordNames<'_> {
    /// No names yet. Where not all tables of a kind could be read, none of its names will ever be
    /// called unknown: `is_whole` tells of the tables.
    pub(super) fn new(is_whole: impl Fn(&[&str]) -> bool) -> Self {
        let names =
            |unknown, noun, table, tables: &[&str]| (kind(unknown, noun, table), is_whole(tables));
        let term = "`[[tool]]`, `[[skill]]` or the like";
        let domain = names(Some(&UNKNOWN_DOMAIN), "domain", "`[[domain]]`", &["domain"]);
        let level = names(Some(&UNKNOWN_LEVEL), "level", "`[[level]]`", &["level"]);
        let area = names(Some(&UNKNOWN_AREA), "area of experience", "`[[area]]`", &["area"]);
        let field = names(Some(&UNKNOWN_FIELD), "field of study", "`[[field]]`", &["field"]);
        let term = names(Some(&UNKNOWN_TERM), "term", term, &TERMS);
        let scale = names(None, "scale", "`[[scale]]`", &["scale"]);
        let rank = names(Some(&UNKNOWN_LEVEL_WORD), "level word", "`[[scale]]`", &["scale"]);
        let place = names(Some(&UNKNOWN_PLACE), "place", "`[[place]]`", &["place"]);
        Self {
            domains: Names::new(domain.0, domain.1),
            levels: Names::new(level.0, level.1),
            areas: Names::new(area.0, area.1),
            fields: Names::new(field.0, field.1),
            terms: Names::new(term.0, term.1),
            scales: Names::new(scale.0, scale.1),
            ranks: Names::new(rank.0, rank.1),
            places: Names::new(place.0, place.1),
        }
    }
}

/// The tables that declare terms.
const TERMS: [&str; 9] = [
    "tool",
    "skill",
    "knowledge",
    "ability",
    "competency",
    "credential",
    "organization",
    "course",
    "status",
];

/// The kind of names that a table of the vocabulary declares.
fn kind(unknown: Option<&'static Problem>, noun: &'static str, table: &'static str) -> NameKind {
    NameKind { unknown, noun, table, file: super::FILE }
}

/// A word with an id.
pub(super) trait Worded {
    /// The id as written.
    fn id(&self) -> &Said<String>;
}

macro_rules! worded {
    ($($draft:ty),*) => {$(
        impl Worded for $draft {
            fn id(&self) -> &Said<String> {
                &self.id
            }
        }
    )*};
}

worded!(TitledDraft, AreaDraft, FieldDraft, TermDraft, ScaleDraft, PlaceDraft);

/// Declares the ids of all words of a kind. The words that have one of their own,
/// with it; `value` says what the n-th of them stands for.
pub(super) fn declare<'d, W: Worded, T: Copy>(
    words: &'d [Spanned<W>],
    names: &mut Names<'d, T>,
    value: impl Fn(u16) -> T,
    found: &mut Findings<'_>,
) -> Vec<(&'d str, &'d Spanned<W>)> {
    let mut declared = Vec::new();
    for word in words {
        let thing = Thing::named(names.noun(), word.get_ref().id(), word);
        let Some(id) = found.required(&thing, word.get_ref().id(), "id = \"short-name\"") else {
            continue;
        };
        // An ill-formed id still declares its word: what refers to it is not wrong too.
        found.id(id, |text| if is_id(text) { Ok(()) } else { Err(NotAnId) });
        let position = u16::try_from(declared.len()).unwrap_or(u16::MAX);
        if names.declare(id, value(position), found) {
            declared.push((id.get_ref().as_str(), word));
        }
    }
    declared
}
