//! Something to have: a tool, a skill, knowledge, a credential, a membership.

use roles::id::TermId;
use roles::vocabulary::ScaleLevel;
use roles::words;
use yew::Html;

use super::choice::{Choice, choice};
use super::{Around, Questioning};
use crate::form::Field;

/// Whether one has it, at the level that is asked for.
pub(super) fn holding(
    view: &Questioning<'_>,
    (term, level): (TermId, Option<ScaleLevel>),
    around: Around<'_>,
) -> Html {
    let extent = level.map(|level| words::level(level, view.words));
    choice(
        view,
        Choice {
            field: Field::Have(term, level),
            answer: view.form.chosen().answer(term, level),
            title: around.title(|| view.words.term(term).title.clone()),
            extent: extent.filter(|extent| !around.help.contains(extent.as_str())),
        },
    )
}
