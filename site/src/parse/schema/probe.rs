//! Answers whatever a type asks of its source with the simplest value, and takes notes.

use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de::value::{BorrowedStrDeserializer, StrDeserializer};
use serde::de::{
    DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, StdError, Visitor,
};
use serde_spanned::de::{SpannedDeserializer, is_spanned};

use super::variants::{Layers, Variant};
use super::{ANY_KEY, Note, Shape};
use crate::parse::value::TAG;

/// A source at one place of the type.
#[derive(Clone)]
pub(super) struct Probe<'t> {
    path: Vec<&'static str>,
    many: bool,
    /// Whether another type reads the same table.
    is_layer: bool,
    variant: Option<&'static str>,
    notebook: &'t Notebook,
}

/// What a type said, over several times that it was asked.
#[derive(Default)]
pub(super) struct Notebook {
    notes: RefCell<Vec<Note>>,
    /// Which of the variants is asked now.
    turn: Cell<usize>,
    /// The number of variants of the table that has most.
    variants: Cell<usize>,
}

impl Notebook {
    /// Turns to the next variant; false when all have been asked.
    pub(super) fn next_variant(&self) -> bool {
        self.turn.set(self.turn.get() + 1);
        self.turn.get() < self.variants.get()
    }

    pub(super) fn into_notes(self) -> Vec<Note> {
        self.notes.into_inner()
    }

    /// The variant whose turn it is; none when all of these have been asked.
    fn variant(&self, words: &'static [&'static str]) -> Option<&'static str> {
        self.variants.set(self.variants.get().max(words.len()));
        words.get(self.turn.get()).copied()
    }
}

impl<'t> Probe<'t> {
    /// At the top level.
    pub(super) fn new(notebook: &'t Notebook) -> Self {
        Self { path: Vec::new(), many: false, is_layer: false, variant: None, notebook }
    }

    /// The same type at a key of this table.
    fn at(&self, key: &'static str) -> Self {
        let path = self.path.iter().copied().chain([key]).collect();
        Self { path, many: false, is_layer: false, ..self.clone() }
    }

    /// Notes what stands here. What stands in all variants was said the first time.
    fn note(&self, shape: Shape) {
        if self.notebook.turn.get() == 0 || self.variant.is_some() {
            let Self { path, many, variant, .. } = self.clone();
            self.notebook.notes.borrow_mut().push(Note { path, many, variant, shape });
        }
    }
}

/// A type refused the simplest value.
#[derive(Debug)]
pub(super) struct Refused;

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("refused")
    }
}

impl StdError for Refused {}

impl Error for Refused {
    fn custom<M: fmt::Display>(_message: M) -> Self {
        Self
    }
}

macro_rules! simplest {
    ($($method:ident $visit:ident $value:expr, $shape:expr;)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
            self.note($shape);
            visitor.$visit($value)
        }
    )*};
}

impl<'de> Deserializer<'de> for Probe<'_> {
    type Error = Refused;

    simplest! {
        deserialize_any visit_str "", Shape::Date;
        deserialize_bool visit_bool false, Shape::Flag;
        deserialize_u8 visit_u8 0, Shape::Whole(u64::from(u8::MAX));
        deserialize_u16 visit_u16 0, Shape::Whole(u64::from(u16::MAX));
        deserialize_u32 visit_u32 0, Shape::Whole(u64::from(u32::MAX));
        deserialize_u64 visit_u64 0, Shape::Whole(u64::MAX);
        deserialize_i8 visit_i8 0, Shape::Number;
        deserialize_i16 visit_i16 0, Shape::Number;
        deserialize_i32 visit_i32 0, Shape::Number;
        deserialize_i64 visit_i64 0, Shape::Number;
        deserialize_f32 visit_f32 0.0, Shape::Number;
        deserialize_f64 visit_f64 0.0, Shape::Number;
        deserialize_char visit_char 'a', Shape::Text;
        deserialize_str visit_str "", Shape::Text;
        deserialize_string visit_str "", Shape::Text;
        deserialize_bytes visit_bytes b"", Shape::Text;
        deserialize_byte_buf visit_bytes b"", Shape::Text;
        deserialize_identifier visit_str "", Shape::Text;
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_some(self)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_unit()
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.note(Shape::Anything);
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Refused> {
        self.many = true;
        visitor.visit_seq(One(Some(self)))
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        _length: usize,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        layers: usize,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        visitor.visit_seq(Layers { left: layers, probe: Self { is_layer: true, ..self } })
    }

    /// Keys of a map are the author's: one is asked for all of them.
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.note(Shape::Map);
        visitor.visit_map(Fields { left: &[ANY_KEY], probe: self })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        if is_spanned(name) {
            return visitor.visit_map(SpannedDeserializer::new(self, 0..0));
        }
        self.note(Shape::Table { name, keys: fields });
        visitor.visit_map(Fields { left: fields, probe: self })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        if self.is_layer {
            self.at(TAG).note(Shape::Words(words));
            let variant = self.notebook.variant(words);
            let word = variant.or(words.first().copied()).ok_or(Refused)?;
            let probe = Self { variant, is_layer: false, ..self };
            return visitor.visit_enum(Variant { word, probe });
        }
        self.note(Shape::Words(words));
        let first: StrDeserializer<'_, Refused> =
            words.first().copied().unwrap_or_default().into_deserializer();
        visitor.visit_enum(first)
    }
}

impl<'de> IntoDeserializer<'de, Refused> for Probe<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

struct One<'t>(Option<Probe<'t>>);

impl<'de> SeqAccess<'de> for One<'_> {
    type Error = Refused;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Refused> {
        self.0.take().map(|probe| seed.deserialize(probe)).transpose()
    }
}

struct Fields<'t> {
    left: &'static [&'static str],
    probe: Probe<'t>,
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Refused;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Refused> {
        let first = self.left.first();
        first.map(|name| seed.deserialize(BorrowedStrDeserializer::new(name))).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Refused> {
        let Some((name, left)) = self.left.split_first() else { return Err(Refused) };
        self.left = left;
        seed.deserialize(self.probe.at(name))
    }
}
