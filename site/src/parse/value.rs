//! A serde deserializer over a TOML tree with spans.
//!
//! Unlike the one of the crate `toml`, its error says what was wanted and what was
//! found, as data; its spans are bytes of the whole file; and a key that a struct
//! does not know is noted and skipped.

mod access;
mod key;
mod layers;
mod problem;
mod reading;
mod scalar;

use std::mem::take;
use std::ops::Range;

use serde::de::value::StrDeserializer;
use serde::de::{Deserializer, Error as _, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde_spanned::de::{SpannedDeserializer, is_spanned};
use toml::de::{DeTable, DeValue};

use crate::draft::one_or_many;
use access::{Items, One, Pairs};
use key::Key;
use layers::Layers;
pub(super) use layers::TAG;
pub(super) use problem::{Failure, Found, Problem, Reason, Wanted};
use reading::{Layered, StepIn};
pub(super) use reading::{Reading, Step, UnknownKey};

#[derive(Clone)]
enum Shape<'a> {
    Root(&'a DeTable<'a>),
    Inner(&'a DeValue<'a>, Range<usize>),
}

/// A deserializer of one value.
#[derive(Clone)]
pub(super) struct Value<'a> {
    shape: Shape<'a>,
    /// Whether another type reads the same table.
    is_layer: bool,
    reading: &'a Reading<'a>,
}

impl<'a> Value<'a> {
    fn table(&self) -> Option<&'a DeTable<'a>> {
        match self.shape {
            Shape::Root(table) | Shape::Inner(DeValue::Table(table), _) => Some(table),
            Shape::Inner(..) => None,
        }
    }

    fn scalar(&self) -> Option<&'a DeValue<'a>> {
        match self.shape {
            Shape::Root(_) => None,
            Shape::Inner(value, _) => Some(value),
        }
    }

    fn span(&self) -> Option<Range<usize>> {
        match &self.shape {
            Shape::Root(_) => None,
            Shape::Inner(_, span) => Some(self.reading.span(span.clone())),
        }
    }

    fn wrong(&self, wanted: Wanted) -> Problem {
        Problem::wrong(wanted, self.scalar().map_or(Found::Table, Found::of))
    }

    fn pairs<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self.table() {
            Some(table) => visitor.visit_map(Pairs::new(table, self.span(), self.reading)),
            None => Err(self.wrong(Wanted::Table)),
        }
    }

    fn note_unknown(&self, known: &[&'static str]) {
        let entries = self.table().into_iter().flatten();
        let layered = self.reading.layered.borrow();
        for (key, _) in entries.filter(|(key, _)| !known.contains(&key.get_ref().as_ref())) {
            self.reading.unknown.borrow_mut().push(UnknownKey {
                name: key.get_ref().to_string(),
                span: self.reading.span(key.span()),
                path: self.reading.path(),
                known: known.to_vec(),
                variant: layered.last().and_then(|table| table.variant).map(str::to_owned),
            });
        }
    }
}

macro_rules! integers {
    ($($method:ident $type:ty, $visit:ident;)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
            let range = (i128::from(<$type>::MIN), i128::from(<$type>::MAX));
            let whole = scalar::whole(self.scalar(), range)?;
            visitor.$visit(<$type>::try_from(whole).map_err(Problem::custom)?)
        }
    )*};
}

impl<'de> Deserializer<'de> for Value<'de> {
    type Error = Problem;

    /// Types that ask for anything decide themselves: dates, months.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self.scalar() {
            Some(DeValue::String(text)) => visitor.visit_borrowed_str(text),
            Some(DeValue::Datetime(date)) => visitor.visit_string(date.to_string()),
            Some(DeValue::Boolean(yes)) => visitor.visit_bool(*yes),
            Some(DeValue::Integer(_)) => {
                let range = (i128::MIN, i128::MAX);
                visitor.visit_i128(scalar::whole(self.scalar(), range)?)
            }
            Some(DeValue::Float(_)) => visitor.visit_f64(scalar::number(self.scalar())?),
            Some(DeValue::Array(items)) => visitor.visit_seq(Items::new(items, self.reading)),
            Some(DeValue::Table(_)) | None => self.pairs(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self.scalar() {
            Some(DeValue::Boolean(yes)) => visitor.visit_bool(*yes),
            _ => Err(self.wrong(Wanted::Bool)),
        }
    }

    integers! {
        deserialize_u8 u8, visit_u8;
        deserialize_u16 u16, visit_u16;
        deserialize_u32 u32, visit_u32;
        deserialize_u64 u64, visit_u64;
        deserialize_i8 i8, visit_i8;
        deserialize_i16 i16, visit_i16;
        deserialize_i32 i32, visit_i32;
        deserialize_i64 i64, visit_i64;
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        self.deserialize_f64(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_f64(scalar::number(self.scalar())?)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self.scalar() {
            Some(DeValue::String(text)) => visitor.visit_borrowed_str(text),
            _ => Err(self.wrong(Wanted::Text)),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        if self.lacks_tag() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Problem> {
        match name {
            one_or_many::NAME if self.table().is_some() => visitor.visit_seq(One::new(self)),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self.scalar() {
            Some(DeValue::Array(items)) => visitor.visit_seq(Items::new(items, self.reading)),
            _ => Err(self.wrong(Wanted::List)),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        self.pairs(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        if is_spanned(name) {
            let span = self.span().unwrap_or_default();
            return visitor.visit_map(SpannedDeserializer::new(self, span));
        }
        if self.is_layer {
            self.reading
                .layered
                .borrow_mut()
                .last_mut()
                .expect("a layer is of a table")
                .known
                .extend(fields);
        } else {
            self.note_unknown(fields);
        }
        self.pairs(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        layers: usize,
        visitor: V,
    ) -> Result<V::Value, Problem> {
        let layered = Layered { variant: self.tag(), ..Layered::default() };
        self.reading.layered.borrow_mut().push(layered);
        let value = visitor.visit_seq(Layers::new(self.clone(), layers))?;
        let known =
            self.reading.layered.borrow_mut().last_mut().map(|table| take(&mut table.known));
        self.note_unknown(&known.unwrap_or_default());
        self.reading.layered.borrow_mut().pop();
        Ok(value)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        if self.is_layer {
            return self.variant(words, visitor);
        }
        match self.scalar() {
            Some(DeValue::String(word)) if words.contains(&word.as_ref()) => {
                let word: StrDeserializer<'_, Problem> = word.as_ref().into_deserializer();
                visitor.visit_enum(word)
            }
            Some(DeValue::String(word)) => Err(Problem::unknown_word(word, words)),
            _ => Err(self.wrong(Wanted::Word(words))),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        i128 u128 char bytes byte_buf unit unit_struct tuple identifier
    }
}

impl<'a> IntoDeserializer<'a, Problem> for Value<'a> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}
