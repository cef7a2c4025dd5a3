//! How roles look and behave in a page.
//!
//! One component for both sides: the generator renders it into the page, the
//! browser entry renders it anew over that block and replays what the visitor
//! did meanwhile. What is true about roles is not decided here but in `roles`.

pub mod browser;
pub mod components;
mod form;
#[cfg(feature = "server")]
pub mod server;
mod shield;
mod so_far;

pub use components::check::{Check, CheckProps};
pub use components::compare::{Compare, CompareProps};
pub use components::finder::{Finder, FinderProps};
pub use components::{Example, STYLES};
#[cfg(feature = "server")]
pub use server::{
    CheckIsland, CompareIsland, FinderIsland, SkillsIsland, render_check, render_compare,
    render_example, render_finder, render_skills, render_worksheet,
};
pub use shield::shielded;
pub use yew::AttrValue;
