//! How the demands of two roles differ.

use super::demand::{Amount, Demand, DemandKey, Demands, Place, demands, is_fewer};
use crate::id::FieldId;
use crate::kind::{Education, Units};
use crate::role::Role;
use crate::vocabulary::Vocabulary;

/// A demand that two roles make differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// How it differs.
    pub kind: ChangeKind,
    /// What is demanded.
    pub key: DemandKey,
    /// Where the lower role demands it, unless it is new.
    pub lower: Option<Place>,
    /// Where the higher role demands it, unless it is dropped.
    pub higher: Option<Place>,
    /// Whether something else would do in its place.
    pub alternative: bool,
}

/// How a demand differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// Only the higher role makes it.
    New,
    /// The higher role asks for more.
    Raised,
    /// The higher role asks for less.
    Lowered,
    /// Only the lower role makes it.
    Dropped,
}

/// The demands that differ: by kind, then in the order of the role that makes them.
pub(super) fn changes(lower: &Role, higher: &Role, vocabulary: &Vocabulary) -> Vec<Change> {
    let (before, after) = (demands(lower), demands(higher));
    let mut changes = Vec::new();
    for (key, higher) in &after {
        let lower = before.get(key);
        let kinds = match lower {
            None if one_is_known(higher, &before) => vec![],
            None => vec![ChangeKind::New],
            Some(lower) => compare(&lower.amount, &higher.amount, vocabulary),
        };
        let change = |kind| Change::new(kind, *key, lower, Some(higher));
        changes.extend(kinds.into_iter().map(change));
    }
    let gone = before
        .iter()
        .filter(|(key, lower)| !after.contains_key(key) && !one_is_known(lower, &after));
    let change = |(key, lower)| Change::new(ChangeKind::Dropped, key, Some(lower), None);
    changes.extend(gone.map(|(key, lower)| change((*key, lower))));
    changes.sort_by_key(|change| (change.kind, change.higher.or(change.lower)));
    changes
}

/// Whether one of the things of which any will do is demanded on the other side too.
fn one_is_known(demand: &Demand<'_>, others: &Demands<'_>) -> bool {
    demand.any_of.iter().any(|term| others.contains_key(&DemandKey::Have(*term)))
}

impl Change {
    fn new(
        kind: ChangeKind,
        key: DemandKey,
        lower: Option<&Demand<'_>>,
        higher: Option<&Demand<'_>>,
    ) -> Self {
        let lower = lower.filter(|_| kind != ChangeKind::New);
        let higher = higher.filter(|_| kind != ChangeKind::Dropped);
        Self {
            kind,
            key,
            lower: lower.map(|demand| demand.place),
            higher: higher.map(|demand| demand.place),
            alternative: higher.or(lower).is_some_and(|demand| demand.alternative),
        }
    }
}

/// How the higher amount differs from the lower. Levels of different scales are never
/// compared: the one is dropped, the other new.
fn compare(lower: &Amount, higher: &Amount, vocabulary: &Vocabulary) -> Vec<ChangeKind> {
    let by = |order: std::cmp::Ordering| match order {
        std::cmp::Ordering::Less => vec![ChangeKind::Raised],
        std::cmp::Ordering::Equal => vec![],
        std::cmp::Ordering::Greater => vec![ChangeKind::Lowered],
    };
    match (lower, higher) {
        (Amount::Months(lower), Amount::Months(higher)) => by(lower.cmp(higher)),
        (Amount::Degree(lower), Amount::Degree(higher)) => {
            let accepted = |by, held| accepts(by, held, vocabulary);
            match (accepted(higher, lower), accepted(lower, higher)) {
                (true, true) => vec![],
                (true, false) => vec![ChangeKind::Lowered],
                (false, _) => vec![ChangeKind::Raised],
            }
        }
        (Amount::Have(Some(lower)), Amount::Have(Some(higher))) if lower.scale != higher.scale => {
            vec![ChangeKind::New, ChangeKind::Dropped]
        }
        (Amount::Have(lower), Amount::Have(higher)) => by(lower.cmp(higher)),
        (Amount::Units(lower), Amount::Units(higher)) => units(*lower, *higher),
        _ => vec![],
    }
}

/// Hours and units of a term do not compare: the ones are dropped, the others new.
fn units(lower: Option<Units>, higher: Option<Units>) -> Vec<ChangeKind> {
    let comparable = lower
        .zip(higher)
        .is_none_or(|(lower, higher)| lower.covers(higher) || higher.covers(lower));
    match () {
        () if !comparable => vec![ChangeKind::New, ChangeKind::Dropped],
        () if is_fewer(lower, higher) => vec![ChangeKind::Raised],
        () if is_fewer(higher, lower) => vec![ChangeKind::Lowered],
        () => vec![],
    }
}

/// Whether every degree that just does for one education does for another.
fn accepts(education: &Education, other: &Education, vocabulary: &Vocabulary) -> bool {
    let named = |field: &FieldId| education.fields().contains(field);
    let fits = |field: &FieldId| named(field) || vocabulary.field(*field).parents.iter().any(named);
    let fields = education.fields().is_empty()
        || (!other.fields().is_empty() && other.fields().iter().all(fits));
    let related =
        education.related_will_do() || !other.related_will_do() || education.fields().is_empty();
    education.degree() <= other.degree() && fields && related
}
