//! Pieces that several pages are made of.

mod card;
mod facets;
mod facts;
mod ladder_progress;
mod opening;
mod trail;
mod updated;

pub(super) use card::{card, cards};
pub(super) use facets::facets;
pub(super) use facts::facts;
pub(super) use ladder_progress::ladder_progress;
pub(super) use opening::{moments, state, tags};
pub(super) use trail::trail;
pub(super) use updated::updated;
