//! A course, or so many units of it: one yes or no for each amount that roles ask for.

use ::words::{Key, msg, say};
use roles::id::TermId;
use roles::kind::Units;
use roles::words;
use yew::Html;

use super::choice::{Choice, choice};
use super::{Around, Questioning};
use crate::form::Field;

/// Room on paper.
pub(super) const PAPER: [Key; 3] =
    [msg::PaperSchool::KEY, msg::PaperCourse::KEY, msg::PaperYear::KEY];

/// Whether one has completed it.
pub(super) fn course(
    view: &Questioning<'_>,
    (term, units): (TermId, Option<Units>),
    around: Around<'_>,
) -> Html {
    let chosen = view.form.chosen();
    let (field, answer) = match units {
        None => (Field::Have(term, None), chosen.answer(term, None)),
        Some(units) => (Field::Units(term, units), chosen.units_answer(term, units)),
    };
    let title = around.title(|| words::sentence(&view.words.term(term).title));
    let extent = units.filter(|_| title.is_some());
    let extent = extent.map(|units| say(msg::UnitsAtLeast { units: &words::units(units) }));
    choice(view, Choice { field, answer, title, extent })
}
