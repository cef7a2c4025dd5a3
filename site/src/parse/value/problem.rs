//! Why a value does not fit, as data.

use std::fmt;
use std::ops::Range;

use serde::de::{Error, Expected, StdError, Unexpected};
use toml::de::DeValue;

use super::Step;

/// What a key accepts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::parse) enum Wanted {
    Text,
    Bool,
    /// From the smallest to the largest.
    Whole(i128, i128),
    Number,
    Word(&'static [&'static str]),
    List,
    Table,
    /// What the type says of itself: "a date".
    Other(String),
}

impl Wanted {
    /// What a visitor says it accepts.
    pub(super) fn of(expected: &dyn Expected) -> Self {
        Self::Other(expected.to_string())
    }
}

/// What stands in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::parse) enum Found {
    Text,
    Bool,
    Whole,
    Decimal,
    Date,
    List,
    Table,
}

impl Found {
    /// What a value is.
    pub(super) fn of(value: &DeValue<'_>) -> Self {
        match value {
            DeValue::String(_) => Self::Text,
            DeValue::Integer(_) => Self::Whole,
            DeValue::Float(_) => Self::Decimal,
            DeValue::Boolean(_) => Self::Bool,
            DeValue::Datetime(_) => Self::Date,
            DeValue::Array(_) => Self::List,
            DeValue::Table(_) => Self::Table,
        }
    }

    /// What serde calls a value; whole numbers come to it in the largest type.
    fn unexpected(value: Unexpected<'_>) -> Option<Self> {
        match value {
            Unexpected::Str(_) => Some(Self::Text),
            Unexpected::Bool(_) => Some(Self::Bool),
            Unexpected::Other(name) if name.starts_with("integer ") => Some(Self::Whole),
            Unexpected::Signed(_) | Unexpected::Unsigned(_) => Some(Self::Whole),
            Unexpected::Float(_) => Some(Self::Decimal),
            Unexpected::Seq => Some(Self::List),
            Unexpected::Map => Some(Self::Table),
            _ => None,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::parse) enum Reason {
    /// The wrong type.
    WrongType(Wanted, Found),
    /// A number, and none that is accepted.
    OutOfRange(Wanted),
    /// The sign of a base and nothing after it: `0x`.
    NoDigits,
    /// A word that is none of the accepted ones.
    UnknownWord(String, &'static [&'static str]),
    /// Anything else, in serde's words.
    Other(String),
}

/// A value that does not fit, on its way up to the top of the tree.
#[derive(Debug)]
pub(in crate::parse) struct Problem {
    reason: Reason,
    at: Option<(Vec<Step>, Range<usize>)>,
}

impl Problem {
    pub(super) fn wrong(wanted: Wanted, found: Found) -> Self {
        Reason::WrongType(wanted, found).into()
    }

    pub(super) fn out_of_range(wanted: Wanted) -> Self {
        Reason::OutOfRange(wanted).into()
    }

    pub(super) fn no_digits() -> Self {
        Reason::NoDigits.into()
    }

    pub(super) fn unknown_word(word: &str, accepted: &'static [&'static str]) -> Self {
        Reason::UnknownWord(word.to_string(), accepted).into()
    }

    /// The same with its place, unless it knows one that is deeper.
    pub(super) fn at(mut self, path: impl FnOnce() -> Vec<Step>, span: Range<usize>) -> Self {
        self.at.get_or_insert_with(|| (path(), span));
        self
    }
}

impl From<Reason> for Problem {
    fn from(reason: Reason) -> Self {
        Self { reason, at: None }
    }
}

impl Error for Problem {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Reason::Other(message.to_string()).into()
    }

    /// A type that asks for anything and does not want what there is.
    fn invalid_type(found: Unexpected<'_>, wanted: &dyn Expected) -> Self {
        match Found::unexpected(found) {
            Some(found) => Self::wrong(Wanted::of(wanted), found),
            None => Self::custom(format_args!("invalid type: {found}, expected {wanted}")),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.reason)
    }
}

impl StdError for Problem {}

/// A value that does not fit, and its place.
#[derive(Debug)]
pub(in crate::parse) struct Failure {
    /// Why.
    pub(in crate::parse) reason: Reason,
    /// From the top level to the value; empty for the top level itself.
    pub(in crate::parse) path: Vec<Step>,
    /// The value's bytes in the file.
    pub(in crate::parse) span: Range<usize>,
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        let (path, span) = problem.at.unwrap_or_default();
        Self { reason: problem.reason, path, span }
    }
}
