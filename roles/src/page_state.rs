//! What a visitor has asked of a page, to and from its address.
//!
//! Addresses are shared, cut off and typed by hand: every text is read, what
//! it does not say stays as it is at first, what means nothing is reported.

mod pair;
pub(crate) mod percent;
mod skills;

pub use pair::PairState;
pub use skills::{SkillOrder, SkillsState, kind_key, need_key};

/// A part of an address that means nothing here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignored {
    /// What stands before the equals sign, as written.
    pub key: String,
    /// What stands behind it, as written.
    pub value: String,
}
