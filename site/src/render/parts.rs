//! Pieces that several pages are made of.

mod card;
mod facets;
mod facts;
mod standing_on;
mod trail;

pub(super) use card::{card, cards};
pub(super) use facets::facets;
pub(super) use facts::facts;
pub(super) use standing_on::standing_on;
pub(super) use trail::trail;
