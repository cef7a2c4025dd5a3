//! The finder on a few small roles.

mod cases;
mod roles;

use super::*;
use roles::{catalog, role};

/// The titles found for a text, joined, in order.
fn titles(index: &FinderIndex, text: &str) -> String {
    let found = index.find(&FinderState::default().with_text(text));
    let titles = found.roles.iter().filter_map(|n| Some(&*index.card(*n)?.title));
    titles.collect::<Vec<_>>().join(", ")
}

/// A text with its found words in brackets.
fn shown(pieces: &[Piece<'_>]) -> String {
    let piece = |p: &Piece<'_>| if p.found { format!("[{}]", p.text) } else { p.text.into() };
    pieces.iter().map(piece).collect()
}
