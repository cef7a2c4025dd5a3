//! JSON as the same tree that TOML is read into, every key and value with its place, so that
//! what does not fit is explained by the same code.
//!
//! Deliberately no parser: serde_json reads the text, and keeps of each value where it stands.

use std::ops::Range;

use serde::de::{DeserializeOwned, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use serde_spanned::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::read::{Toml, fitting};
use crate::diagnostic::Diagnostic;
use crate::draft::LeftOut;
use crate::problem::{piece, problems};

problems! {
    JSON_SYNTAX = "json-syntax", Error {
        what: "A file of answers is not valid JSON.",
        why: "A file whose name ends in `.json`, or that begins with `{`, is read as JSON: names \
              and texts stand in double quotes, and commas between two entries.",
        bad: [piece::whole("answers.json", "{ \"college\": 24, }\n")],
        good: [piece::whole("answers.json", "{ \"college\": 24 }\n")],
    }

    JSON_TWICE = "json-twice", Error {
        what: "A file of answers in JSON has one name twice in the same place.",
        why: "Only one of the two could count, and programs differ in which.",
        bad: [piece::whole("answers.json", "{ \"college\": 24, \"college\": 12 }\n")],
        good: [piece::whole("answers.json", "{ \"college\": 24 }\n")],
    }
}

/// The value, if there is anything to go on with; what was left out; all problems.
pub(super) fn read<T: DeserializeOwned>(json: &Toml<'_>) -> (Option<T>, LeftOut, Vec<Diagnostic>) {
    let mut reading = Reading { json, problems: Vec::new() };
    match reading.file() {
        Some(table) => fitting(json, table, reading.problems),
        None => (None, LeftOut::default(), reading.problems),
    }
}

struct Reading<'a> {
    json: &'a Toml<'a>,
    problems: Vec<Diagnostic>,
}

impl<'a> Reading<'a> {
    fn file(&mut self) -> Option<DeTable<'a>> {
        let source = self.json.source();
        // The whole tree first: it finds every mistake of the text, and what is too deep.
        if let Err(error) = serde_json::from_str::<serde_json::Value>(source) {
            self.problems.push(self.syntax(&error));
            return None;
        }
        let whole = serde_json::from_str::<&RawValue>(source).ok()?;
        match self.value(whole)?.into_inner() {
            DeValue::Table(table) => Some(table),
            _ => {
                let place = self.json.place(self.json.in_file(self.span(whole.get())));
                let problem = JSON_SYNTAX.at(place, "a file of answers is an object");
                self.problems.push(problem.help("write `{`, then the answers, then `}`"));
                None
            }
        }
    }

    /// A value with its place; none for `null`, which says as much as nothing.
    fn value(&mut self, raw: &'a RawValue) -> Option<Spanned<DeValue<'a>>> {
        let text = raw.get();
        let value = match text.as_bytes().first()? {
            b'{' => DeValue::Table(self.table(raw)),
            b'[' => {
                let items: Vec<&RawValue> = serde_json::from_str(text).ok()?;
                let mut array = DeArray::new();
                items.into_iter().filter_map(|item| self.value(item)).for_each(|i| array.push(i));
                DeValue::Array(array)
            }
            b'"' => DeValue::String(serde_json::from_str::<String>(text).ok()?.into()),
            b't' | b'f' => DeValue::Boolean(text == "true"),
            b'n' => return None,
            _ => DeValue::parse(text).map_or(DeValue::String(text.into()), Spanned::into_inner),
        };
        Some(Spanned::new(self.span(text), value))
    }

    fn table(&mut self, raw: &'a RawValue) -> DeTable<'a> {
        let mut table = DeTable::new();
        let mut entries = serde_json::Deserializer::from_str(raw.get());
        for (key, value) in entries.deserialize_map(Entries).unwrap_or_default() {
            let span = self.span(key.get());
            let name: String = serde_json::from_str(key.get()).unwrap_or_default();
            if table.contains_key(name.as_str()) {
                let place = self.json.place(self.json.in_file(span));
                let problem = JSON_TWICE.at(place, format!("`{name}` appears twice"));
                self.problems.push(problem.help("delete one of the two"));
            } else if let Some(value) = self.value(value) {
                table.insert(Spanned::new(span, name.into()), value);
            }
        }
        table
    }

    /// Where a piece of the text stands in it.
    fn span(&self, piece: &str) -> Range<usize> {
        let start = piece.as_ptr() as usize - self.json.source().as_ptr() as usize;
        start..start + piece.len()
    }

    fn syntax(&self, error: &serde_json::Error) -> Diagnostic {
        let source = self.json.source();
        let lines = source.split_inclusive('\n').take(error.line().saturating_sub(1));
        let before: usize = lines.map(str::len).sum();
        let at = (before + error.column().saturating_sub(1)).min(source.len());
        let at = source.floor_char_boundary(at);
        let end = source.ceil_char_boundary((at + 1).min(source.len()));
        let place = self.json.place(self.json.in_file(at..end));
        JSON_SYNTAX.at(place, "this is not valid JSON here").help(
            "names and texts stand in double quotes, a `:` between a name and its value, and a \
             `,` between two entries but not after the last; or save the file from the \
             self-check again",
        )
    }
}

/// All entries of an object, each once more if it is there twice.
struct Entries;

impl<'de> Visitor<'de> for Entries {
    type Value = Vec<(&'de RawValue, &'de RawValue)>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(entries)
    }
}
