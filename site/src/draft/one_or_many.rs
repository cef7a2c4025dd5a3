//! A list that may also be written as its one table: `[extra.opening]` for `[[extra.opening]]`.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// What the deserializer of TOML is asked for; all others read a list.
pub(crate) const NAME: &str = "OneOrMany";

/// Some values of a list, or the one that stands in its place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OneOrMany<T>(pub Vec<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(NAME, Either(PhantomData))
    }
}

struct Either<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Either<T> {
    type Value = OneOrMany<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of tables")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, many: D) -> Result<OneOrMany<T>, D::Error> {
        Vec::deserialize(many).map(OneOrMany)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut one: A) -> Result<OneOrMany<T>, A::Error> {
        Ok(OneOrMany(one.next_element()?.into_iter().collect()))
    }
}
