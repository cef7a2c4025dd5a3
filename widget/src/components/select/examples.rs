//! The list.

use super::Select;
use crate::components::Example;

/// The list in its situation.
#[must_use]
pub fn examples() -> Vec<Example> {
    let entries = vec![("", "Choose a role".into()), ("pilot", "Harbour Pilot".into())];
    let html = Select { id: "example-select", label: "From".into(), entries }.view();
    vec![Example { component: "select", name: "nothing chosen", html }]
}
