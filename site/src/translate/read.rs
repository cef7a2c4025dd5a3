//! A file of a language as it is written: keys with their places, and prose.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::files::original_path;
use super::problems::{FACT_IN_TRANSLATION, NO_ORIGINAL, STALE_TRANSLATION};
use crate::diagnostic::{Diagnostic, Place};
use crate::draft::Body;
use crate::nearest::nearest;
use crate::sources::SourcePath;

/// The words of a file.
#[derive(Debug, Clone)]
pub(super) struct Words {
    pub(super) file: SourcePath,
    pub(super) entries: Vec<Entry>,
    pub(super) body: Body,
}

/// A key with its value.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    /// The keys that lead to it.
    pub(super) path: Vec<String>,
    /// Where its last key stands.
    pub(super) key: Range<usize>,
    pub(super) value: Value,
    is_used: bool,
}

/// A value as far as words need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    Text(String),
    List(Vec<String>),
    Other,
}

/// Reads a file. What is wrong comes with its place.
pub(super) fn read(path: &SourcePath, text: &str) -> Result<Words, (Range<usize>, String)> {
    let (front, body) = match path.as_str().ends_with(".toml") {
        true => (0..text.len(), text.len()),
        false => {
            parts(text).ok_or((0..0, "the front matter is not between two lines `+++`".into()))?
        }
    };
    let toml = &text[front.clone()];
    let table = DeTable::parse(toml).map_err(|error| {
        let span = error.span().unwrap_or(0..0);
        (span.start + front.start..span.end + front.start, error.message().to_owned())
    })?;
    let mut entries = Vec::new();
    collect(table.get_ref(), &[], front.start, &mut entries);
    let body = Body { text: text[body..].into(), offset: body, ..Body::default() };
    Ok(Words { file: path.clone(), entries, body })
}

/// Where the front matter is, and where the prose starts.
fn parts(text: &str) -> Option<(Range<usize>, usize)> {
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let first = text[start..].find('\n').map(|n| start + n + 1)?;
    if text[start..first].trim() != "+++" {
        return None;
    }
    let mut at = first;
    for line in text[first..].split_inclusive('\n') {
        if line.trim_end() == "+++" {
            return Some((first..at, at + line.len()));
        }
        at += line.len();
    }
    None
}

fn collect(table: &DeTable<'_>, above: &[String], offset: usize, entries: &mut Vec<Entry>) {
    for (key, value) in table {
        let mut path = above.to_vec();
        path.push(key.get_ref().to_string());
        let span = key.span();
        let key = span.start + offset..span.end + offset;
        let value = match value.get_ref() {
            DeValue::Table(inside) => {
                collect(inside, &path, offset, entries);
                continue;
            }
            DeValue::String(text) => Value::Text(text.trim().to_owned()),
            DeValue::Array(list) => {
                let texts = list.iter().map(|one| match one.get_ref() {
                    DeValue::String(text) => Some(text.trim().to_owned()),
                    _ => None,
                });
                texts.collect::<Option<_>>().map_or(Value::Other, Value::List)
            }
            _ => Value::Other,
        };
        entries.push(Entry { path, key, value, is_used: false });
    }
}

impl Words {
    /// Those of a file that is not there.
    pub(super) fn none(original: &SourcePath) -> Self {
        Self { file: original.clone(), entries: Vec::new(), body: Body::default() }
    }

    /// The text at some keys; it is used then.
    pub(super) fn text(&mut self, path: &[&str]) -> Option<String> {
        let entry = self.entries.iter_mut().find(|entry| entry.path == path)?;
        entry.is_used = true;
        match &entry.value {
            Value::Text(text) => Some(text.clone()).filter(|text| !text.is_empty()),
            Value::List(_) | Value::Other => None,
        }
    }

    /// The list at some keys; it is used then.
    pub(super) fn list(&mut self, path: &[&str]) -> Option<Vec<String>> {
        let entry = self.entries.iter_mut().find(|entry| entry.path == path)?;
        entry.is_used = true;
        match &entry.value {
            Value::List(list) => Some(list.clone()),
            Value::Text(_) | Value::Other => None,
        }
    }

    /// Where some keys stand, or the file.
    pub(super) fn place(&self, path: &[&str]) -> Place {
        let entry = self.entries.iter().find(|entry| entry.path.starts_with(&owned(path)));
        entry.map_or_else(
            || Place::file(&self.file),
            |entry| Place::span(&self.file, entry.key.clone()),
        )
    }

    /// Says so where a text was translated from another original than today's.
    pub(super) fn stale(&mut self, path: &[&str], now: &str, what: &str) -> Option<Diagnostic> {
        let of = self.text(path)?;
        (of != now).then(|| {
            let message = format!("the original of {what} has changed since it was translated");
            let key = path.last().copied().unwrap_or("of");
            let help = format!("translate it anew, and write `{key} = \"{now}\"`");
            STALE_TRANSLATION.at(self.place(path), message).help(help)
        })
    }

    /// What no text of the original is for: ids that the original lacks, and facts.
    pub(super) fn unused(&self, known: &[(&str, Vec<&str>)]) -> Vec<Diagnostic> {
        let unused = self.entries.iter().filter(|entry| !entry.is_used);
        let mut seen: Vec<Vec<String>> = Vec::new();
        let mut found = Vec::new();
        for entry in unused {
            let joined = entry.path.join(".");
            let table = known.iter().find(|(table, _)| joined.starts_with(&format!("{table}.")));
            let place = Place::span(&self.file, entry.key.clone());
            match table {
                Some((table, ids)) => {
                    let depth = table.split('.').count();
                    let id = &entry.path[depth];
                    let group = entry.path[..=depth].to_vec();
                    if seen.contains(&group) || ids.contains(&id.as_str()) {
                        if ids.contains(&id.as_str()) {
                            found.push(self.fact(&joined, place));
                        }
                        continue;
                    }
                    seen.push(group);
                    let message = format!("the original has no `{id}` under `{table}`");
                    let help = match nearest(id, ids) {
                        Some(near) => format!("did you mean `{near}`?"),
                        None => "take it out".to_owned(),
                    };
                    found.push(
                        NO_ORIGINAL
                            .at(self.place(&borrowed(&entry.path[..=depth])), message)
                            .help(help),
                    );
                }
                None => found.push(self.fact(&joined, place)),
            }
        }
        found
    }

    fn fact(&self, key: &str, place: Place) -> Diagnostic {
        let message = format!("`{key}` is not a text that can be translated here");
        let help = "a translation holds words only; take it out, and change the original if it \
                    is not true";
        FACT_IN_TRANSLATION.at(place, message).help(help)
    }

    /// A file of which there is no original.
    pub(super) fn without_original(&self) -> Diagnostic {
        let original = original_path(&self.file).unwrap_or_default();
        let message = format!("there is no `{original}` that this could translate");
        let help = "write the original first, or rename this file after its original";
        NO_ORIGINAL.at(Place::file(&self.file), message).help(help)
    }
}

fn owned(path: &[&str]) -> Vec<String> {
    path.iter().map(|part| (*part).to_owned()).collect()
}

fn borrowed(path: &[String]) -> Vec<&str> {
    path.iter().map(String::as_str).collect()
}
