//! How the demands of two roles differ.

use super::demand::{Amount, Demand, DemandKey, Place, demands};
use crate::id::FieldId;
use crate::requirement::Education;
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
            None => vec![ChangeKind::New],
            Some(lower) => compare(&lower.amount, &higher.amount, vocabulary),
        };
        let change = |kind| Change::new(kind, *key, lower, Some(higher));
        changes.extend(kinds.into_iter().map(change));
    }
    let dropped = before.iter().filter(|(key, _)| !after.contains_key(key));
    changes.extend(
        dropped.map(|(key, lower)| Change::new(ChangeKind::Dropped, *key, Some(lower), None)),
    );
    changes.sort_by_key(|change| (change.kind, change.higher.or(change.lower)));
    changes
}

impl Change {
    fn new(
        kind: ChangeKind,
        key: DemandKey,
        lower: Option<&Demand>,
        higher: Option<&Demand>,
    ) -> Self {
        let lower = lower.filter(|_| kind != ChangeKind::New).map(|demand| demand.place);
        let higher = higher.filter(|_| kind != ChangeKind::Dropped).map(|demand| demand.place);
        Self { kind, key, lower, higher }
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
        _ => vec![],
    }
}

/// Whether every degree that just does for one education does for another.
fn accepts(education: &Education, other: &Education, vocabulary: &Vocabulary) -> bool {
    let named = |field: &FieldId| education.fields.contains(field);
    let fits = |field: &FieldId| named(field) || vocabulary.field(*field).parents.iter().any(named);
    let fields =
        education.fields.is_empty() || (!other.fields.is_empty() && other.fields.iter().all(fits));
    let related = education.related_ok || !other.related_ok || education.fields.is_empty();
    education.degree <= other.degree && fields && related
}
