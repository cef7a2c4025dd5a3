//! One sentence of the qualification part as facts.
//!
//! What a sentence is about as a whole (a substitution, a preference, who may
//! already apply) is decided first; only then are its parts read.

pub(crate) mod about;
pub(crate) mod area;
pub(crate) mod condition;
pub(crate) mod credit;
pub(crate) mod degree;
pub(crate) mod duration;
pub(crate) mod early;
pub(crate) mod experience;
pub(crate) mod expression;
pub(crate) mod field;
pub(crate) mod head;
pub(crate) mod holding;
pub(crate) mod join;
pub(crate) mod level;
pub(crate) mod need;
pub(crate) mod rate;
pub(crate) mod unit;
