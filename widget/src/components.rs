//! The components, one folder each: markup, style, named examples.
//!
//! Only [`finder::Finder`] and [`check::Check`] are components to Yew, with state and messages. The
//! others are functions from values to markup: each further component type would add some four
//! hundred bytes to what every visitor loads. Islands that only filter and compare do without Yew
//! in the browser: their markup stands in the page, and what they write into it are sketches.

use yew::{Callback, Html};

pub mod button;
pub mod check;
mod check_answers;
pub mod check_keeping;
pub mod check_result;
pub mod check_step;
pub mod check_summary;
#[cfg(feature = "server")]
pub mod check_worksheet;
pub mod chosen_filters;
pub mod clear_all;
pub mod compare;
pub(crate) mod element;
pub mod empty_state;
pub(crate) mod example_roles;
pub mod facet_group;
pub mod finder;
mod page_link;
pub mod result_count;
pub mod role_card;
pub mod search_box;
pub mod select;
pub(crate) mod sketch;
pub mod skills;
pub mod sort_select;
pub mod takes;

/// Where components send what visitors do.
pub type Send = Callback<finder::Message>;

/// A component in a named situation, for galleries and tests.
pub struct Example {
    /// The component.
    pub component: &'static str,
    /// The situation.
    pub name: &'static str,
    /// What it looks like.
    pub html: Html,
}

/// The style of each component.
pub const STYLES: &[(&str, &str)] = &[
    ("finder", include_str!("components/finder/finder.css")),
    ("search-box", include_str!("components/search_box/search_box.css")),
    ("facet-group", include_str!("components/facet_group/facet_group.css")),
    ("chosen-filters", include_str!("components/chosen_filters/chosen_filters.css")),
    ("button", include_str!("components/button/button.css")),
    ("result-count", include_str!("components/result_count/result_count.css")),
    ("sort-select", include_str!("components/sort_select/sort_select.css")),
    ("role-card", include_str!("components/role_card/role_card.css")),
    ("empty-state", include_str!("components/empty_state/empty_state.css")),
    ("check", include_str!("components/check/check.css")),
    ("check-result", include_str!("components/check_result/check_result.css")),
    ("check-step", include_str!("components/check_step/check_step.css")),
    ("check-summary", include_str!("components/check_summary/check_summary.css")),
    ("check-keeping", include_str!("components/check_keeping/check_keeping.css")),
    ("select", include_str!("components/select/select.css")),
    ("skills", include_str!("components/skills/skills.css")),
    ("compare", include_str!("components/compare/compare.css")),
    ("takes", include_str!("components/takes/takes.css")),
];

/// Every example of every component.
#[must_use]
pub fn examples() -> Vec<Example> {
    [
        finder::examples::examples(),
        search_box::examples::examples(),
        facet_group::examples::examples(),
        chosen_filters::examples::examples(),
        button::examples::examples(),
        clear_all::examples::examples(),
        result_count::examples::examples(),
        sort_select::examples::examples(),
        role_card::examples::examples(),
        empty_state::examples::examples(),
        check::examples::examples(),
        check_result::examples::examples(),
        check_step::examples::examples(),
        check_summary::examples::examples(),
        check_keeping::examples::examples(),
        select::examples::examples(),
        skills::examples::examples(),
        compare::examples::examples(),
        takes::examples::examples(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
