//! College, completed or not: years and months, or semester or quarter units.

use ::words::{msg, say};
use roles::Quantity;
use yew::Html;

use super::{Around, Questioning, time};

/// How much college.
pub(super) fn college(view: &Questioning<'_>, around: Around<'_>) -> Html {
    let title = around.title(|| say(msg::CollegeCompleted));
    time::time(view, Quantity::College, title)
}
