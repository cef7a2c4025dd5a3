//! The only code that calls the browser, from effects and event handlers.
//!
//! It holds no state of the page: it reads events, and brings islands to life.

use yew::{Event, TargetCast};

use web_sys::HtmlInputElement;

#[cfg(feature = "browser")]
mod allocator;
#[cfg(feature = "browser")]
pub mod finder;
#[cfg(feature = "browser")]
mod island;

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
