//! Long plain lists, folded away until they are wanted.

use ::words::{msg, say};
use maud::{Markup, html};

use crate::plan::ListedSection;

/// The lists; nothing when there is none.
pub(super) fn listed(sections: &[ListedSection<'_>]) -> Markup {
    html! {
        @if !sections.is_empty() {
            section.listed aria-labelledby="listed" {
                h2 #listed { (say(msg::ListedTitle)) }
                @for section in sections { (one(section)) }
            }
        }
    }
}

fn one(section: &ListedSection<'_>) -> Markup {
    let count = section.items.len();
    let count = match section.starred {
        0 => say(msg::ListedCount { count }),
        starred => say(msg::ListedCountStarred { count, starred }),
    };
    html! {
        details id=(section.id) {
            summary {
                span.summary-title { (section.title) }
                " " span.count { (count) }
            }
            ul {
                @for item in &section.items {
                    li {
                        strong { (crate::plan::words::sentence(item.title)) }
                        @if item.may_be_required { " " span.tag { (say(msg::ListedStarred)) } }
                        @if let Some(text) = item.text { p { (text) } }
                    }
                }
            }
        }
    }
}
