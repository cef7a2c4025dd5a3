//! The entries of tables and the items of lists, with the path to each.

use std::borrow::Cow;
use std::ops::Range;

use serde::de::{DeserializeSeed, MapAccess, SeqAccess};
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::{Key, Problem, Reading, Shape, StepIn, Value};

type Entry<'a> = (&'a Spanned<Cow<'a, str>>, &'a Spanned<DeValue<'a>>);

impl<'a> Reading<'a> {
    /// Reads the value that one step leads to. A problem learns where it is.
    fn enter<S: DeserializeSeed<'a>>(
        &'a self,
        step: StepIn<'a>,
        value: &'a Spanned<DeValue<'a>>,
        seed: S,
    ) -> Result<S::Value, Problem> {
        self.path.borrow_mut().push(step);
        let shape = Shape::Inner(value.get_ref(), value.span());
        let read = seed.deserialize(Value { shape, is_layer: false, reading: self });
        let read = read.map_err(|p| p.at(|| self.path(), self.span(value.span())));
        self.path.borrow_mut().pop();
        read
    }
}

/// The entries of a table.
pub(super) struct Pairs<'a> {
    entries: Box<dyn Iterator<Item = Entry<'a>> + 'a>,
    next: Option<Entry<'a>>,
    table: Option<Range<usize>>,
    reading: &'a Reading<'a>,
}

impl<'a> Pairs<'a> {
    pub(super) fn new(
        table: &'a DeTable<'a>,
        span: Option<Range<usize>>,
        reading: &'a Reading<'a>,
    ) -> Self {
        Self { entries: Box::new(table.iter()), next: None, table: span, reading }
    }
}

impl<'a> MapAccess<'a> for Pairs<'a> {
    type Error = Problem;

    fn next_key_seed<K: DeserializeSeed<'a>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Problem> {
        self.next = self.entries.next();
        let Some((name, _)) = self.next else { return Ok(None) };
        let key = Key { name: name.get_ref(), span: self.reading.span(name.span()) };
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'a>>(&mut self, seed: V) -> Result<V::Value, Problem> {
        let (name, value) = self.next.expect("serde asks for a value after its key");
        let step = StepIn::Key(name.get_ref(), self.table.clone());
        self.reading.enter(step, value, seed)
    }
}

/// The items of a list.
pub(super) struct Items<'a> {
    items: std::iter::Enumerate<std::slice::Iter<'a, Spanned<DeValue<'a>>>>,
    reading: &'a Reading<'a>,
}

impl<'a> Items<'a> {
    pub(super) fn new(items: &'a DeArray<'a>, reading: &'a Reading<'a>) -> Self {
        Self { items: items.iter().enumerate(), reading }
    }
}

impl<'a> SeqAccess<'a> for Items<'a> {
    type Error = Problem;

    fn next_element_seed<S: DeserializeSeed<'a>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Problem> {
        let next = self.items.next();
        next.map(|(n, item)| self.reading.enter(StepIn::Item(n), item, seed)).transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

/// A value as the one item of a list.
pub(super) struct One<'a>(Option<Value<'a>>);

impl<'a> One<'a> {
    pub(super) fn new(value: Value<'a>) -> Self {
        Self(Some(value))
    }
}

impl<'a> SeqAccess<'a> for One<'a> {
    type Error = Problem;

    fn next_element_seed<S: DeserializeSeed<'a>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Problem> {
        self.0.take().map(|value| seed.deserialize(value)).transpose()
    }
}
