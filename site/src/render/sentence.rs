//! Sentences of the catalog with markup in their places: a link in the middle of a text.

use maud::{Markup, Render, html};

/// What a message is given for a place that markup will fill.
pub(super) const PLACE: &str = "\u{e000}";

/// A sentence with markup in the places that were given [`PLACE`], in their order.
pub(super) fn with<const N: usize>(said: &str, markup: [Markup; N]) -> Markup {
    let mut markup = markup.into_iter();
    html! {
        @for (n, text) in said.split(PLACE).enumerate() {
            @if n > 0 { @if let Some(part) = markup.next() { (part) } }
            (text)
        }
    }
}

/// A link as markup.
pub(super) fn link(href: impl Render, text: impl Render) -> Markup {
    html! { a href=(href) { (text) } }
}

/// The same for a second place.
pub(super) const OTHER_PLACE: &str = "\u{e001}";

/// A sentence with two places, which languages may name in either order.
pub(super) fn in_two_places(said: &str, one: Markup, other: Markup) -> Markup {
    let places = [PLACE, OTHER_PLACE].map(|place| place.chars().next().unwrap_or_default());
    let (mut rest, mut parts) = (said, Vec::new());
    while let Some(at) = rest.find(places) {
        parts.push((&rest[..at], rest[at..].starts_with(PLACE)));
        rest = &rest[at + PLACE.len()..];
    }
    html! {
        @for (text, is_one) in parts {
            (text)
            @if is_one { (one) } @else { (other) }
        }
        (rest)
    }
}
