//! Nothing found: with a way on, without one, and no roles at all.

use std::rc::Rc;

use roles::catalog::{Catalog, Policy};
use roles::find::FinderIndex;
use roles::vocabulary::Vocabulary;

use super::empty_state;
use crate::components::{Example, Send, example_roles};

/// The empty state in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let index = example_roles::index();
    let policy = Policy { near_miss_months: 6, employers: vec![] };
    let nothing = Catalog::new(Vocabulary::default(), policy, vec![], vec![]);
    let nothing = Rc::new(FinderIndex::of(&nothing.expect("nothing refers to anything")));
    [
        ("with a word to leave out", &index, "map zebra"),
        ("with no single thing to leave out", &index, "zebra yak"),
        ("without roles", &nothing, ""),
    ]
    .map(|(name, index, text)| {
        let (_, found) = example_roles::found(index, text);
        Example { component: "empty-state", name, html: empty_state(&found, index, &Send::noop()) }
    })
    .into()
}
