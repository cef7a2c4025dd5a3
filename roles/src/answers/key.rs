//! The names of things under `[have]` and of quantities under `[experience]`, looked up.

use super::UnresolvedReason;
use crate::id::TermId;
use crate::kind::Units;
use crate::profile::{Answer, Profile};
use crate::quantity::Quantity;
use crate::vocabulary::{ScaleLevel, Vocabulary};

/// A term, plain or to some extent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Thing {
    Plain(TermId),
    AtLevel(TermId, ScaleLevel),
    Units(TermId, Units),
}

impl Thing {
    /// Reads `sql`, `sql@advanced` or `accounting@12-semester`.
    pub(super) fn parse(key: &str, words: &Vocabulary) -> Result<Self, UnresolvedReason> {
        let (id, extent) = match key.split_once('@') {
            None => (key, None),
            Some((id, extent)) => (id, Some(extent)),
        };
        let term = words.term_id(id).ok_or_else(|| UnresolvedReason::NoSuchTerm(id.into()))?;
        let Some(extent) = extent else { return Ok(Self::Plain(term)) };
        if let Some(units) = Units::parse(extent) {
            return Ok(Self::Units(term, units));
        }
        let level = words.scale_level(extent);
        let level = level.ok_or_else(|| UnresolvedReason::NoSuchLevel(extent.into()))?;
        Ok(Self::AtLevel(term, level))
    }

    pub(super) fn set(self, answer: Answer, profile: &mut Profile) {
        match self {
            Self::Plain(term) => profile.set_answer(term, None, Some(answer)),
            Self::AtLevel(term, level) => profile.set_answer(term, Some(level), Some(answer)),
            Self::Units(term, units) => profile.set_units_answer(term, units, Some(answer)),
        }
    }

    pub(super) fn key(self, words: &Vocabulary) -> String {
        let id = |term| words.term(term).id.as_str();
        match self {
            Self::Plain(term) => id(term).to_owned(),
            Self::AtLevel(term, level) => [id(term), "@", words.level_name(level)].concat(),
            Self::Units(term, units) => [id(term), "@", &units.to_string()].concat(),
        }
    }
}

/// Reads the name of what is counted under `[experience]`.
pub(super) fn quantity(key: &str, words: &Vocabulary) -> Result<Quantity, UnresolvedReason> {
    let found = Quantity::parse(key, words).filter(|found| *found != Quantity::College);
    found.ok_or_else(|| {
        let (area, rest) = key.split_once('@').unwrap_or((key, ""));
        let other = rest.strip_prefix("outside-").filter(|other| words.area_id(other).is_none());
        match (words.area_id(area), other) {
            (None, _) => UnresolvedReason::NoSuchArea(area.into()),
            (Some(_), Some(other)) => UnresolvedReason::NoSuchArea(other.into()),
            (Some(_), None) => UnresolvedReason::NoSuchShare(rest.into()),
        }
    })
}
