//! Something to be: employed there, registered, a student.

use roles::id::TermId;
use roles::words;
use yew::Html;

use super::choice::{Choice, choice};
use super::{Around, Questioning};
use crate::form::Field;

/// Room on paper.
pub(super) const PAPER: [&str; 2] = ["What applies to you", "Since when"];

/// Whether it applies.
pub(super) fn status(view: &Questioning<'_>, term: TermId, around: Around<'_>) -> Html {
    choice(
        view,
        Choice {
            field: Field::Have(term, None),
            answer: view.form.chosen().answer(term, None),
            title: around.title(|| words::sentence(&view.words.term(term).title)),
            extent: None,
        },
    )
}
