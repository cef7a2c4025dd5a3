//! Keys of answers: a name of the vocabulary, and behind an `@` what of it is meant:
//! `clerical@last-10-years`, `clerical@outside-filing`, `sql@advanced`, `algebra@3-semester`.

use super::UnresolvedReason;
use crate::id::{AreaId, TermId};
use crate::kind::Units;
use crate::quantity::Quantity;
use crate::vocabulary::{ScaleLevel, TermKind, Vocabulary};

/// What a key of months counts.
pub(super) fn quantity(key: &str, words: &Vocabulary) -> Result<Quantity, UnresolvedReason> {
    let area = |id: &str| -> Result<AreaId, UnresolvedReason> {
        words.area_id(id).ok_or_else(|| UnresolvedReason::NoSuchArea(id.into()))
    };
    let Some((id, part)) = key.split_once('@') else { return area(key).map(Quantity::Area) };
    let whole = area(id)?;
    if let Some(other) = part.strip_prefix("outside-") {
        return Ok(Quantity::Outside { whole, area: area(other)? });
    }
    match years(part) {
        Some(years) => Ok(Quantity::Recent { area: whole, years }),
        None => Err(UnresolvedReason::NoSuchPart(part.into())),
    }
}

/// The number in `last-10-years`.
fn years(part: &str) -> Option<u8> {
    let number = part.strip_prefix("last-")?.strip_suffix("-years")?;
    let is_number = !number.starts_with('0') && number.bytes().all(|b| b.is_ascii_digit());
    number.parse().ok().filter(|_| is_number)
}

/// The key of a quantity; none of college, which has a key of its own.
pub(super) fn of_quantity(quantity: Quantity, words: &Vocabulary) -> Option<String> {
    let id = |area| words.area(area).id.as_str();
    Some(match quantity {
        Quantity::Area(area) => id(area).into(),
        Quantity::Recent { area, years } => format!("{}@last-{years}-years", id(area)),
        Quantity::Outside { whole, area } => format!("{}@outside-{}", id(whole), id(area)),
        Quantity::College => return None,
    })
}

/// What of a term is meant.
pub(super) enum OfTerm {
    /// A level of it, or all of it.
    Level(Option<ScaleLevel>),
    /// So many units of a course.
    Units(Units),
}

/// What a key of something to have means.
pub(super) fn term(key: &str, words: &Vocabulary) -> Result<(TermId, OfTerm), UnresolvedReason> {
    let (id, part) = match key.split_once('@') {
        None => (key, None),
        Some((id, part)) => (id, Some(part)),
    };
    let term = words.term_id(id).ok_or_else(|| UnresolvedReason::NoSuchTerm(id.into()))?;
    let Some(part) = part else { return Ok((term, OfTerm::Level(None))) };
    let of_term = if words.term(term).kind == TermKind::Course {
        let units = Units::parse(part);
        OfTerm::Units(units.ok_or_else(|| UnresolvedReason::NoSuchUnits(part.into()))?)
    } else {
        let level = words.scale_level(part);
        OfTerm::Level(Some(level.ok_or_else(|| UnresolvedReason::NoSuchLevel(part.into()))?))
    };
    Ok((term, of_term))
}

/// `sql` or `sql@advanced`.
pub(super) fn of_level(term: TermId, level: Option<ScaleLevel>, words: &Vocabulary) -> String {
    let id = &words.term(term).id;
    level.map_or_else(|| id.clone(), |level| format!("{id}@{}", words.level_word(level)))
}

/// `algebra@3-semester`.
pub(super) fn of_units(term: TermId, units: Units, words: &Vocabulary) -> String {
    format!("{}@{units}", words.term(term).id)
}
