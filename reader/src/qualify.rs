//! The qualification part: lines to items, items to a tree of requirements.
//! Sentences are read by [`crate::clause`].

pub(crate) mod asking;
pub(crate) mod continued;
pub(crate) mod cut;
pub(crate) mod draft;
pub(crate) mod entry;
pub(crate) mod implied;
pub(crate) mod item;
pub(crate) mod tidy;
pub(crate) mod tree;
