//! What can happen to the finder, and what it tells the world around it.

use roles::find::FinderState;
use roles::find::{Dropped, Facet, Sort};
use yew::Callback;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// The search text is now this.
    Type(String),
    /// An option was chosen or not chosen any more.
    Choose(Facet, String, bool),
    /// An option was taken back, away from its tick box.
    Remove(Facet, String),
    /// A part of what was asked was given up.
    Drop(Dropped),
    /// Everything that was asked was given up.
    Clear,
    /// Another order.
    Sort(Sort),
    /// More roles, please.
    More,
    /// A part that can be folded was unfolded, or folded again.
    Toggle(Panel),
    /// What an address, or the page before it came alive, asked for.
    Restore(FinderState),
    /// Time to say aloud how many roles there are.
    Announce,
    /// Whether the missing parts of the index could be loaded.
    Loaded(bool),
}

/// A part that can be folded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Panel {
    /// All facets, on narrow screens.
    Filters,
    /// The options of one facet, on narrow screens.
    Group(Facet),
    /// The rarer options of one facet.
    Rest(Facet),
}

/// Where the keyboard is to go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Focus {
    /// The id of the element.
    pub id: String,
    /// What is selected of its text.
    pub selection: Option<(u32, u32)>,
}

impl Focus {
    /// On an element, nothing selected.
    #[must_use]
    pub fn on(id: &str) -> Self {
        Self { id: id.to_owned(), selection: None }
    }
}

/// What the finder tells the world around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// What is asked for has changed to this; and whether that is a step that Back should undo,
    /// rather than one more letter.
    Changed(FinderState, bool),
    /// What is asked for is drawn: the keyboard goes here.
    Focus(Focus),
    /// These parts of the index are missing. The answer is [`Message::Loaded`].
    Missing(Vec<u32>),
}

/// The world around the finder. In a page being built there is none.
pub type Around = Callback<Told>;
