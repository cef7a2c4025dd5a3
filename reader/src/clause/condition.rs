//! Sentences that are kept without being taken apart: conditions, explanations,
//! statements. One fact for the whole of each.

use crate::fact::{Fact, Kind, Need};
use crate::reading::{Span, Sure};

/// A whole sentence as a fact that asks nothing of the self-check.
pub(crate) fn whole(span: Span, kind: Kind, need: Need) -> Fact {
    let sure = if kind == Kind::Statement { Sure::Unread } else { Sure::Certain };
    Fact { span, need, sure, by: None, kind }
}
