//! Everything a visitor can read that is not content of the site: one catalog of messages.
//!
//! The catalog is the folder `locales/en`, in the syntax of [Fluent](https://projectfluent.org).
//! A build script makes a type of each message, whose fields are the places of its sentence,
//! so that a missing place does not compile. What a message says comes from the [`Table`] of
//! the language that is spoken in a thread: [`speak`] for a page of a browser, [`in_language`]
//! for a page that is being built. Messages for authors are not here; they are English.

#[cfg(feature = "tables")]
mod bundled;
mod case;
#[cfg(feature = "tables")]
pub mod compile;
mod foreign;
mod plural;
#[cfg(feature = "tables")]
mod pseudo;
mod spoken;
mod table;
#[cfg(test)]
mod tests;

#[cfg(feature = "tables")]
pub use bundled::{Language, Misfit, MisfitKind, bundled_languages, english, names};
pub use case::{ChangeCase, change_case_by, lower, upper};
pub use foreign::{
    FOREIGN_END, FOREIGN_LANGUAGE, FOREIGN_WORDS, marked, may_be_marked, pieces, split_mark,
    unmarked,
};
pub use spoken::{Shared, decimals, in_language, say, speak, speaks_right_to_left, spoken};
pub use table::{Table, TableError};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// A message with what stands in its places.
pub trait Message {
    /// Its position in the catalog.
    const ID: u16;

    /// What stands in its places, in their order.
    fn args(&self) -> impl AsRef<[Arg<'_>]>;
}

/// What stands in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arg<'a> {
    /// A number, which is written as the language writes numbers.
    Number(usize),
    /// A text as it is.
    Text(&'a str),
}

/// A message without places, as a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key(u16);

impl Key {
    /// What it says.
    #[must_use]
    pub fn say(self) -> String {
        spoken::said(self.0, &[])
    }
}

/// The messages of one file of the catalog: positions that follow one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Group {
    first: u16,
    count: u16,
}
