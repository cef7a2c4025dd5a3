//! The list, with nothing chosen and with something.

use super::Select;
use crate::components::{Example, Send};

/// The list in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    [("nothing chosen", ""), ("something chosen", "pilot")]
        .map(|(name, chosen)| Example {
            component: "select",
            name,
            html: Select {
                id: "example-select",
                label: "From".into(),
                entries: vec![("", "Choose a role".into()), ("pilot", "Harbour Pilot".into())],
                chosen,
                chose: |key| key,
            }
            .view(&Send::<String>::noop()),
        })
        .into()
}
