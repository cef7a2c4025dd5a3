//! Where reading is, and the keys that nothing knew on the way.

use std::cell::RefCell;
use std::ops::Range;

use toml::de::DeTable;

use super::{Shape, Value};

/// One step from a table or list to a value in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::parse) enum Step {
    /// A key of a table; the table's span, none for the top level.
    Key { name: String, table: Option<Range<usize>> },
    /// An item of a list, counted from 0.
    Item(usize),
}

/// A key that its table does not know.
#[derive(Debug)]
pub(in crate::parse) struct UnknownKey {
    /// Its name.
    pub(in crate::parse) name: String,
    /// Where it stands.
    pub(in crate::parse) span: Range<usize>,
    /// From the top level to its table.
    pub(in crate::parse) path: Vec<Step>,
    /// What the table knows.
    pub(in crate::parse) known: Vec<&'static str>,
    /// Which variant of its type the table, or one around it, says it is.
    pub(in crate::parse) variant: Option<String>,
}

/// The same as part of the tree: most steps are never told to anybody.
pub(super) enum StepIn<'a> {
    Key(&'a str, Option<Range<usize>>),
    Item(usize),
}

impl StepIn<'_> {
    fn told(&self) -> Step {
        match self {
            Self::Key(name, table) => Step::Key { name: name.to_string(), table: table.clone() },
            Self::Item(n) => Step::Item(*n),
        }
    }
}

/// A table that is read in layers.
#[derive(Default)]
pub(super) struct Layered<'a> {
    /// The keys that its layers know.
    pub(super) known: Vec<&'static str>,
    /// The variant it says it is.
    pub(super) variant: Option<&'a str>,
}

/// One attempt to read a tree.
pub(in crate::parse) struct Reading<'a> {
    base: usize,
    pub(super) path: RefCell<Vec<StepIn<'a>>>,
    pub(super) unknown: RefCell<Vec<UnknownKey>>,
    /// The tables in layers that are being read, outer ones first.
    pub(super) layered: RefCell<Vec<Layered<'a>>>,
}

impl<'a> Reading<'a> {
    /// An attempt at a tree whose spans count from a byte of the file.
    pub(in crate::parse) fn new(base: usize) -> Self {
        Self {
            base,
            path: RefCell::default(),
            unknown: RefCell::default(),
            layered: RefCell::default(),
        }
    }

    /// A deserializer of the top level.
    pub(in crate::parse) fn root(&'a self, table: &'a DeTable<'a>) -> Value<'a> {
        Value { shape: Shape::Root(table), is_layer: false, reading: self }
    }

    /// The unknown keys that were met.
    pub(in crate::parse) fn unknown(&self) -> Vec<UnknownKey> {
        self.unknown.take()
    }

    /// From the top level to where reading is now.
    pub(super) fn path(&self) -> Vec<Step> {
        self.path.borrow().iter().map(StepIn::told).collect()
    }

    pub(super) fn span(&self, span: Range<usize>) -> Range<usize> {
        span.start + self.base..span.end + self.base
    }
}
