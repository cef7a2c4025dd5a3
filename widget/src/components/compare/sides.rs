//! Two roles side by side, and what it takes to come from one to the other.

use ::words::{msg, say};
use roles::GapTable;
use roles::gap_table::GapRole;
use roles::page_state::PairState;
use roles::route::Route;

use crate::components::page_link::page_link;
use crate::components::sketch::Sketch;
use crate::components::takes;
use crate::so_far::so_far;

/// What there is to say of two roles; nothing before both are chosen. Links are relative to the
/// root.
pub(crate) fn sides(pair: &PairState, book: &GapTable, root: &str) -> Vec<Sketch> {
    let PairState { from: Some(from), to: Some(to) } = pair else { return Vec::new() };
    if from == to {
        return vec![Sketch::saying("p", "", say(msg::CompareSame))];
    }
    let both = book.role(from.as_str()).zip(book.role(to.as_str())).zip(book.takes(from, to));
    let Some(((lower, higher), told)) = both else { return Vec::new() };
    let title = say(msg::CompareFromTo { from: &lower.title, to: &higher.title });
    let both = [lower, higher].map(|role| side(role, root)).into();
    vec![
        Sketch::saying("h3", "", title),
        takes::takes(told),
        Sketch::holding("div", "compare__sides", both),
    ]
}

fn side(role: &GapRole, root: &str) -> Sketch {
    let link = page_link(root, &Route::Role(role.slug.clone()));
    let link = Sketch::saying("a", "", &role.title).with("href", &link);
    let mut parts = vec![
        Sketch::holding("h3", "", vec![link]),
        Sketch::saying("p", "compare__employer", &role.employer),
    ];
    if let Some((word, said)) = so_far(&role.slug) {
        parts.push(Sketch::saying("p", "so-far", said).with("data-verdict", &word));
    }
    parts.push(Sketch::saying("p", "", &role.description));
    for (lead, phrases) in &role.facts {
        parts.extend([Sketch::saying("h4", "", lead), Sketch::phrases(phrases.clone())]);
    }
    Sketch::holding("div", "compare__side", parts)
}
