//! The only code that calls the browser, from effects and event handlers.
//!
//! It reads events, and brings islands to life. It holds no state of the page but what is asked for in
//! islands without Yew.

use yew::{Event, InputEvent, MouseEvent, TargetCast};

use web_sys::{Element, HtmlInputElement};

#[cfg(feature = "browser")]
mod address;
#[cfg(feature = "browser")]
mod alive;
#[cfg(feature = "browser")]
mod allocator;
#[cfg(feature = "browser")]
mod capture;
#[cfg(feature = "browser")]
pub mod check;
#[cfg(feature = "browser")]
mod elements;
#[cfg(feature = "browser")]
pub mod finder;
#[cfg(feature = "browser")]
mod focus;
#[cfg(feature = "browser")]
mod island;
#[cfg(feature = "browser")]
mod kept;
#[cfg(feature = "browser")]
pub mod ladder_progress;
#[cfg(feature = "browser")]
pub mod ladders;
#[cfg(feature = "browser")]
mod root;
#[cfg(feature = "browser")]
pub mod skills;
#[cfg(feature = "browser")]
mod tabs;
#[cfg(feature = "browser")]
mod timer;

/// The value of the field or list that an event is about.
#[must_use]
pub fn value_of(event: &Event) -> String {
    // A list has the same property, and one import is smaller than two.
    event.target_unchecked_into::<HtmlInputElement>().value()
}

/// Whether the box that an event is about is ticked.
#[must_use]
pub fn is_ticked(event: &Event) -> bool {
    event.target_unchecked_into::<HtmlInputElement>().checked()
}

/// The name of the field that an event is about, and what is in it now; nothing is in a
/// box that is not ticked.
#[must_use]
pub fn told(event: &InputEvent) -> (String, String) {
    let field = event.target_unchecked_into::<HtmlInputElement>();
    (field.name(), value_in(&field))
}

/// What is in a field or list.
pub(crate) fn value_in(field: &HtmlInputElement) -> String {
    let is_empty = field.type_() == "checkbox" && !field.checked();
    if is_empty { String::new() } else { field.value() }
}

/// The name of the field that an event is about.
#[must_use]
pub fn name_of(event: &Event) -> String {
    event.target_unchecked_into::<HtmlInputElement>().name()
}

/// What the button does that was pressed; none where something else was. The text of a button
/// may have been put into elements by others.
#[must_use]
pub fn pressed(event: &MouseEvent) -> Option<String> {
    let target = event.target_dyn_into::<Element>()?;
    target.closest("[data-do]").ok()??.get_attribute("data-do")
}
