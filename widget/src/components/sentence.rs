//! Sentences of the catalog with markup in their place.

use yew::{Html, html};

/// What a message is given for the place that markup will fill.
pub(crate) const PLACE: &str = "\u{e000}";

/// A sentence with markup in the place that was given [`PLACE`].
pub(crate) fn with(said: &str, markup: Html) -> Html {
    let (before, after) = said.split_once(PLACE).unwrap_or((said, ""));
    html! { <>{ before.to_owned() }{ markup }{ after.to_owned() }</> }
}
