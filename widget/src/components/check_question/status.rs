//! Something to be: employed there, registered, a student.

use ::words::{Key, msg};
use roles::id::TermId;
use roles::words;
use yew::Html;

use super::choice::{Choice, choice};
use super::{Around, Questioning};
use crate::form::Field;

/// Room on paper.
pub(super) const PAPER: [Key; 2] = [msg::PaperStatus::KEY, msg::PaperSince::KEY];

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
