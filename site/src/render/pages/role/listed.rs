//! Long plain lists, folded away until they are wanted.

use maud::{Markup, html};

use crate::plan::ListedSection;
use crate::plan::words::count;

pub(super) const TITLE: &str = "Knowledge, skills and abilities";

/// The lists; nothing when there is none.
pub(super) fn listed(sections: &[ListedSection<'_>]) -> Markup {
    html! {
        @if !sections.is_empty() {
            section.listed aria-labelledby="listed" {
                h2 #listed { (TITLE) }
                @for section in sections { (one(section)) }
            }
        }
    }
}

fn one(section: &ListedSection<'_>) -> Markup {
    let entries = count(section.items.len(), "entry", "entries");
    html! {
        details id=(section.id) {
            summary {
                span.summary-title { (section.title) }
                " " span.count {
                    "(" (entries)
                    @if section.starred > 0 {
                        ", " (section.starred) " of them may be required at entry"
                    }
                    ")"
                }
            }
            ul {
                @for item in &section.items {
                    li {
                        strong { (crate::plan::words::sentence(item.title)) }
                        @if item.may_be_required { " " span.tag { "May be required at entry" } }
                        @if let Some(text) = item.text { p { (text) } }
                    }
                }
            }
        }
    }
}
