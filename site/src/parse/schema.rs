//! Which tables a type has and which keys each one knows, asked of the type itself:
//! the draft types are the only list of keys there is.

use std::cell::RefCell;
use std::fmt;

use serde::de::value::{BorrowedStrDeserializer, StrDeserializer};
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess,
    StdError, Visitor,
};
use serde_spanned::de::{SpannedDeserializer, is_spanned};

/// A table and the keys it knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TableKeys {
    /// From the top level: `["extra", "requirement"]`.
    pub(crate) path: Vec<&'static str>,
    /// Whether there is a list of them: `[[extra.requirement]]`.
    pub(crate) many: bool,
    /// The keys.
    pub(crate) keys: &'static [&'static str],
}

impl TableKeys {
    /// As it stands in a file: `[[extra.requirement]]`; none for the top level.
    pub(super) fn header(&self) -> Option<String> {
        let path = self.path.join(".");
        match (self.path.is_empty(), self.many) {
            (true, _) => None,
            (false, true) => Some(format!("[[{path}]]")),
            (false, false) => Some(format!("[{path}]")),
        }
    }
}

/// All tables of a type, outer ones first.
pub(super) fn tables<T: DeserializeOwned>() -> Vec<TableKeys> {
    let tables = RefCell::default();
    let probe = Probe { path: Vec::new(), many: false, tables: &tables };
    // The probe answers whatever a type asks for; should one refuse, what was
    // learnt before is still right.
    let _ = T::deserialize(probe).is_ok();
    tables.into_inner()
}

/// Answers a type's questions with the simplest value, and takes notes.
struct Probe<'t> {
    path: Vec<&'static str>,
    many: bool,
    tables: &'t RefCell<Vec<TableKeys>>,
}

/// A type refused the simplest value.
#[derive(Debug)]
struct Refused;

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
    ($($method:ident $visit:ident $value:expr;)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
            visitor.$visit($value)
        }
    )*};
}

impl<'de> Deserializer<'de> for Probe<'_> {
    type Error = Refused;

    simplest! {
        deserialize_any visit_str "";
        deserialize_bool visit_bool false;
        deserialize_u8 visit_u8 0;
        deserialize_u16 visit_u16 0;
        deserialize_u32 visit_u32 0;
        deserialize_u64 visit_u64 0;
        deserialize_i8 visit_i8 0;
        deserialize_i16 visit_i16 0;
        deserialize_i32 visit_i32 0;
        deserialize_i64 visit_i64 0;
        deserialize_f32 visit_f32 0.0;
        deserialize_f64 visit_f64 0.0;
        deserialize_char visit_char 'a';
        deserialize_str visit_str "";
        deserialize_string visit_str "";
        deserialize_bytes visit_bytes b"";
        deserialize_byte_buf visit_bytes b"";
        deserialize_identifier visit_str "";
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_some(self)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_unit()
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
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
        _length: usize,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.deserialize_seq(visitor)
    }

    /// Keys of a map are the author's: one of them stands for all.
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_map(Fields { left: &["…"], probe: self })
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
        let found = TableKeys { path: self.path.clone(), many: self.many, keys: fields };
        self.tables.borrow_mut().push(found);
        visitor.visit_map(Fields { left: fields, probe: self })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
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
        let mut path = self.probe.path.clone();
        path.push(name);
        seed.deserialize(Probe { path, many: false, tables: self.probe.tables })
    }
}

#[cfg(test)]
mod tests {
    use super::tables;
    use crate::draft::{LadderExtra, PageDraft};

    #[test]
    fn a_type_tells_its_tables_and_keys() {
        let found: Vec<String> = tables::<PageDraft<LadderExtra>>()
            .iter()
            .map(|table| format!("{:?} {}", table.header(), table.keys.join(" ")))
            .collect();
        assert_eq!(
            found,
            [
                "None title description date updated weight draft slug path template render \
                 in_search_index aliases authors taxonomies extra",
                "Some(\"[taxonomies]\") domain level",
                "Some(\"[extra]\") rung step",
                "Some(\"[[extra.rung]]\") role",
                "Some(\"[[extra.step]]\") from to kind confidence evidence",
                "Some(\"[[extra.step.evidence]]\") kind role line note",
            ]
        );
    }
}
