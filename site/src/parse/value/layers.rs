//! Types in layers: one table read by several types, each of which knows some of its keys.
//!
//! A tuple struct is such a type: every field of it reads the whole table. The word at
//! [`TAG`] names the variant of a layer that is an enum; without that key such a layer,
//! when optional, is not there. A key is unknown when no layer knows it.

use serde::de::value::StrDeserializer;
use serde::de::{
    DeserializeSeed, EnumAccess, Error, IntoDeserializer, SeqAccess, VariantAccess, Visitor,
};
use toml::de::DeValue;

use super::{Found, Problem, Step, Value, Wanted};

/// The key that says which variant of a layer a table is.
pub(in crate::parse) const TAG: &str = "kind";

/// The layers of one table.
pub(super) struct Layers<'a> {
    table: Value<'a>,
    left: usize,
}

impl<'a> Layers<'a> {
    pub(super) fn new(table: Value<'a>, left: usize) -> Self {
        Self { table: Value { is_layer: true, ..table }, left }
    }
}

impl<'a> SeqAccess<'a> for Layers<'a> {
    type Error = Problem;

    fn next_element_seed<S: DeserializeSeed<'a>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Problem> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        seed.deserialize(self.table.clone()).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.left)
    }
}

impl<'a> Value<'a> {
    /// Whether this is a layer whose table does not name a variant.
    pub(super) fn lacks_tag(&self) -> bool {
        self.is_layer && self.table().is_some_and(|table| !table.contains_key(TAG))
    }

    /// The word that says which variant a table is.
    pub(super) fn tag(&self) -> Option<&'a str> {
        match self.table()?.get(TAG)?.get_ref() {
            DeValue::String(word) => Some(word),
            _ => None,
        }
    }

    /// The variant of a table that the word at its tag names.
    pub(super) fn variant<V: Visitor<'a>>(
        self,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        let Some(tag) = self.table().and_then(|table| table.get(TAG)) else {
            return Err(self.wrong(Wanted::Table));
        };
        let problem = match tag.get_ref() {
            DeValue::String(word) if words.contains(&word.as_ref()) => {
                return visitor.visit_enum(Variant { word, table: self });
            }
            DeValue::String(word) => Problem::unknown_word(word, words),
            other => Problem::wrong(Wanted::Word(words), Found::of(other)),
        };
        let path = || {
            let key = Step::Key { name: TAG.to_string(), table: self.span() };
            self.reading.path().into_iter().chain([key]).collect()
        };
        Err(problem.at(path, self.reading.span(tag.span())))
    }
}

struct Variant<'a> {
    word: &'a str,
    table: Value<'a>,
}

impl<'a> EnumAccess<'a> for Variant<'a> {
    type Error = Problem;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'a>>(self, seed: S) -> Result<(S::Value, Self), Problem> {
        let word: StrDeserializer<'_, Problem> = self.word.into_deserializer();
        Ok((seed.deserialize(word)?, self))
    }
}

/// A variant of a table is a type of its own that reads the table.
impl<'a> VariantAccess<'a> for Variant<'a> {
    type Error = Problem;

    fn unit_variant(self) -> Result<(), Problem> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'a>>(self, seed: S) -> Result<S::Value, Problem> {
        seed.deserialize(self.table)
    }

    fn tuple_variant<V: Visitor<'a>>(self, _: usize, _: V) -> Result<V::Value, Problem> {
        Err(Problem::custom("a variant of a table is a type of its own"))
    }

    fn struct_variant<V: Visitor<'a>>(
        self,
        _: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Problem> {
        Err(Problem::custom("a variant of a table is a type of its own"))
    }
}
