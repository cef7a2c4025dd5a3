//! When a page was last changed.

use ::words::{msg, say};
use maud::{Markup, html};
use roles::date::Date;

use crate::render::sentence::{PLACE, with};

/// The date, as a paragraph.
pub(in crate::render) fn updated(date: Date) -> Markup {
    let time = html! { time datetime=(date) { (roles::words::date(date)) } };
    html! { p.updated { (with(&say(msg::Updated { date: PLACE }), [time])) } }
}
