//! What can happen to the table of who asks for what.

use roles::page_state::SkillsState;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// The text is now this.
    Type(String),
    /// Only a kind, by its key; all for an empty one.
    Kind(String),
    /// Only what is needed so much, by its key; all for an empty one.
    Need(String),
    /// Another order, by its key.
    Order(String),
    /// Everything that narrows the table was given up.
    Clear,
    /// What an address, or the page before it came alive, asked for.
    Restore(SkillsState),
    /// Time to say aloud how many entries there are.
    Announce,
}
