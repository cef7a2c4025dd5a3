//! What can happen to a comparison.

use roles::page_state::PairState;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// The start was chosen from its list, by id; an empty one takes it back.
    From(String),
    /// The end was chosen from its list.
    To(String),
    /// A role was picked on the map or the list of rungs.
    Pick(String),
    /// The other way round.
    Swap,
    /// What an address, or the page before it came alive, asked for.
    Restore(PairState),
}
