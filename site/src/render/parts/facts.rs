//! Names and what is said under them.

use ::words::{msg, say};
use maud::{Markup, html};

use crate::plan::Fact;

/// Facts as a definition list. What is not stated says so.
pub(in crate::render) fn facts(facts: &[Fact]) -> Markup {
    html! {
        dl.facts {
            @for fact in facts {
                div {
                    dt { (fact.name) }
                    @match &fact.value {
                        Some(value) => dd { (value) },
                        None => dd.not-stated { (say(msg::NotStated)) },
                    }
                }
            }
        }
    }
}
