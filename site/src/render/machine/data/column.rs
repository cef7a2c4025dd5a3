//! A column of open data: its name, what may stand there, what it means, and its value.

use ::csv::{Terminator, WriterBuilder};
use ::words::{Key, msg, say};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use serde_json::Value;

/// What may stand in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum Type {
    Text,
    Whole,
    Number,
    Flag,
    /// A list of texts.
    List,
    /// A list of steps between rungs.
    Steps,
}

/// A column of rows.
pub(super) struct Column<R> {
    pub(super) name: &'static str,
    pub(super) of: Type,
    /// Whether every row has a value.
    pub(super) always: bool,
    pub(super) words: Key,
    pub(super) value: fn(&R) -> Value,
}

/// What a column means.
#[derive(Debug, Clone, Copy)]
pub(in crate::render) struct Means {
    pub(in crate::render) name: &'static str,
    pub(in crate::render) of: Type,
    pub(in crate::render) always: bool,
    pub(in crate::render) words: Key,
}

impl Type {
    /// As people read it.
    fn name(self) -> String {
        let key: Key = match self {
            Self::Text => msg::DataTypeText::KEY,
            Self::Whole => msg::DataTypeWhole::KEY,
            Self::Number => msg::DataTypeNumber::KEY,
            Self::Flag => msg::DataTypeFlag::KEY,
            Self::List => msg::DataTypeList::KEY,
            Self::Steps => msg::DataTypeSteps::KEY,
        };
        key.say()
    }
}

impl Means {
    /// Its name with what may stand in it, as people read it.
    pub(in crate::render) fn kind(&self, name: &str) -> String {
        let kind = &self.of.name();
        match self.always {
            true => say(msg::DataColumn { name, kind }),
            false => say(msg::DataColumnOrNothing { name, kind }),
        }
    }
}

/// A column that every row has a value in.
pub(super) const fn always<R>(
    name: &'static str,
    of: Type,
    words: Key,
    value: fn(&R) -> Value,
) -> Column<R> {
    Column { name, of, always: true, words, value }
}

/// A column whose value may be missing: the source does not state it.
pub(super) const fn stated<R>(
    name: &'static str,
    of: Type,
    words: Key,
    value: fn(&R) -> Value,
) -> Column<R> {
    Column { name, of, always: false, words, value }
}

/// What columns mean.
pub(super) fn means<R>(columns: &[Column<R>]) -> Vec<Means> {
    let one = |column: &Column<R>| Means {
        name: column.name,
        of: column.of,
        always: column.always,
        words: column.words,
    };
    columns.iter().map(one).collect()
}

/// Rows under their columns.
pub(super) struct Table<'c, R> {
    pub(super) columns: &'c [Column<R>],
    pub(super) rows: Vec<R>,
}

impl<R> Serialize for Table<'_, R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut all = serializer.serialize_seq(Some(self.rows.len()))?;
        for row in &self.rows {
            all.serialize_element(&Row { columns: self.columns, row })?;
        }
        all.end()
    }
}

struct Row<'a, R> {
    columns: &'a [Column<R>],
    row: &'a R,
}

impl<R> Serialize for Row<'_, R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.columns.len()))?;
        for column in self.columns {
            map.serialize_entry(column.name, &(column.value)(self.row))?;
        }
        map.end()
    }
}

/// The rows for a spreadsheet, below their header.
pub(super) fn csv<R>(table: &Table<'_, R>) -> String {
    const WHY: &str = "memory takes everything, and all rows have the same length";
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(table.columns.iter().map(|column| column.name)).expect(WHY);
    for row in &table.rows {
        for column in table.columns {
            writer.write_field(cell((column.value)(row))).expect(WHY);
        }
        writer.write_record(None::<&[u8]>).expect(WHY);
    }
    let bytes = writer.into_inner().expect(WHY);
    String::from_utf8(bytes).expect("all cells are text")
}

/// A value in a cell: a list with semicolons; nothing that a spreadsheet takes for a formula.
fn cell(value: Value) -> String {
    let text = match value {
        Value::Null => String::new(),
        Value::String(text) => text,
        Value::Array(all) => all.into_iter().map(cell).collect::<Vec<_>>().join("; "),
        other => other.to_string(),
    };
    let acts = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if acts { format!("'{text}") } else { text }
}
