//! The language that is spoken in a thread.

use std::cell::RefCell;

use super::table::Table;
use super::{Arg, Message};

/// How a table is shared: between threads where there are any.
pub type Shared<T> = std::sync::Arc<T>;

thread_local! {
    static SPOKEN: RefCell<Option<Shared<Table>>> = const { RefCell::new(None) };
}

/// What a message says in the language of this thread.
#[must_use]
pub fn say<M: Message>(message: M) -> String {
    said(M::ID, message.args().as_ref())
}

pub(crate) fn said(id: u16, args: &[Arg<'_>]) -> String {
    SPOKEN.with_borrow(|table| match table {
        Some(table) => table.write(id, args),
        None => otherwise(id, args),
    })
}

/// A number as the language of this thread writes it, with these digits behind the decimal
/// point; none for a whole number.
#[must_use]
pub fn decimals(whole: u64, digits: &str) -> String {
    let written = |table: &Table| match digits {
        "" => table.number(whole),
        digits => [&table.number(whole), table.decimal(), digits].concat(),
    };
    let said = SPOKEN.with_borrow(|table| table.as_deref().map(written));
    said.unwrap_or_else(|| plain(whole, digits))
}

#[cfg(feature = "tables")]
fn plain(whole: u64, digits: &str) -> String {
    in_language(super::bundled::english(), || decimals(whole, digits))
}

#[cfg(not(feature = "tables"))]
fn plain(_: u64, _: &str) -> String {
    String::new()
}

/// English, where nobody has chosen: on the command line.
#[cfg(feature = "tables")]
fn otherwise(id: u16, args: &[Arg<'_>]) -> String {
    super::bundled::english().write(id, args)
}

/// A module says nothing before it has its table.
#[cfg(not(feature = "tables"))]
fn otherwise(_: u16, _: &[Arg<'_>]) -> String {
    String::new()
}

/// Whether the language of this thread is written from right to left.
#[must_use]
pub fn speaks_right_to_left() -> bool {
    SPOKEN.with_borrow(|table| table.as_deref().is_some_and(Table::is_right_to_left))
}

/// From now on speaks a language.
pub fn speak(table: Table) {
    SPOKEN.set(Some(Shared::new(table)));
}

/// The language that is spoken; none where nobody has chosen.
#[must_use]
pub fn spoken() -> Option<Shared<Table>> {
    SPOKEN.with_borrow(Clone::clone)
}

/// Speaks a language while something is made, and then what was spoken before. What is made
/// is not given to other threads, which speak their own.
pub fn in_language<T>(table: &Shared<Table>, make: impl FnOnce() -> T) -> T {
    let before = Before(SPOKEN.replace(Some(Shared::clone(table))));
    let made = make();
    drop(before);
    made
}

/// Brings back what was spoken, also when making something has panicked.
struct Before(Option<Shared<Table>>);

impl Drop for Before {
    fn drop(&mut self) {
        SPOKEN.set(self.0.take());
    }
}
