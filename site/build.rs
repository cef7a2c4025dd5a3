//! Builds what the program carries within: the widget for browsers, and the style sheet.
//!
//! Without the program there is nothing to build: what sites have in common comes as a value.

#[cfg(feature = "program")]
#[path = "build/embed.rs"]
mod embed;

fn main() {
    #[cfg(feature = "program")]
    embed::embed();
}
