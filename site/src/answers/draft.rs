//! An answers file as written, every key and value with its span.

use std::collections::BTreeMap;
use std::fmt;

use roles::profile::Answer;
use roles::requirement::Degree;
use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::draft::{Said, Spanned};

/// The whole file. The tables whose keys are free come last, because a file with an
/// unknown key is told only of the tables before them.
#[derive(Debug, Default, Deserialize)]
pub(super) struct AnswersDraft {
    pub(super) degrees_complete: Said<bool>,
    pub(super) college: Said<MonthsDraft>,
    pub(super) degree: Option<Vec<Spanned<DegreeDraft>>>,
    pub(super) experience: Option<Entries<MonthsDraft>>,
    pub(super) have: Option<Entries<Answer>>,
}

/// A table whose keys are names of the vocabulary.
pub(super) type Entries<T> = BTreeMap<Spanned<String>, Spanned<T>>;

/// A degree.
#[derive(Debug, Default, Deserialize)]
pub(super) struct DegreeDraft {
    pub(super) level: Said<Degree>,
    pub(super) field: Said<String>,
    pub(super) related: Said<bool>,
}

/// What stands where months are expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum MonthsDraft {
    /// A whole number, perhaps a senseless one.
    Number(i128),
    /// A list.
    List(Vec<Self>),
    /// Anything else.
    Other,
}

impl<'de> Deserialize<'de> for MonthsDraft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(MonthsVisitor)
    }
}

struct MonthsVisitor;

impl<'de> Visitor<'de> for MonthsVisitor {
    type Value = MonthsDraft;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number of months or two of them")
    }

    fn visit_i128<E>(self, number: i128) -> Result<MonthsDraft, E> {
        Ok(MonthsDraft::Number(number))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<MonthsDraft, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(MonthsDraft::List(list))
    }

    fn visit_f64<E>(self, _: f64) -> Result<MonthsDraft, E> {
        Ok(MonthsDraft::Other)
    }

    fn visit_bool<E>(self, _: bool) -> Result<MonthsDraft, E> {
        Ok(MonthsDraft::Other)
    }

    fn visit_str<E>(self, _: &str) -> Result<MonthsDraft, E> {
        Ok(MonthsDraft::Other)
    }
}
