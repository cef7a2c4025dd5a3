//! How roles look and behave in a page.
//!
//! The generator renders each island into the page. In the browser the finder and the self-check are
//! rendered anew over that block, by the same components, with what the visitor did meanwhile; the
//! others come to life where they stand. What is true about roles is not decided here but in `roles`.

pub mod browser;
pub mod components;
mod form;
#[cfg(feature = "server")]
pub mod server;
mod shield;
mod so_far;

pub use components::check::{Check, CheckProps};
pub use components::finder::{Finder, FinderProps};
pub use components::{Example, STYLES};
#[cfg(feature = "server")]
pub use server::{
    CheckIsland, CompareIsland, FinderIsland, SkillsIsland, render_check, render_compare,
    render_example, render_finder, render_skills, render_worksheet,
};
pub use shield::shielded;
pub use yew::AttrValue;
