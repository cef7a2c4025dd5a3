//! Reads a stretch of TOML into a type and reports everything that does not fit.
//!
//! serde stops at the first value that does not fit. So that value is reported and
//! taken out of the tree, and reading starts again, until it succeeds.

use std::ops::Range;

use serde::de::DeserializeOwned;
use toml::de::{DeArray, DeTable, DeValue};

use super::syntax::Syntax;
use super::value::{Failure, Reading, Step, UnknownKey};
use super::{explain, keys, schema, short_text, single_brackets, syntax};
use crate::diagnostic::{Diagnostic, Place};
use crate::draft::LeftOut;
use crate::sources::SourcePath;

/// After so many values that do not fit, the file is given up.
const ENOUGH: usize = 100;

/// Some TOML in a file.
pub(super) struct Toml<'a> {
    /// The file.
    pub(super) path: &'a SourcePath,
    /// The whole file.
    pub(super) text: &'a str,
    /// The bytes of the file that are TOML.
    pub(super) range: Range<usize>,
}

impl<'a> Toml<'a> {
    /// The place of some bytes of the file.
    pub(super) fn place(&self, span: Range<usize>) -> Place {
        Place::span(self.path, span)
    }

    /// Bytes of the TOML as bytes of the file.
    pub(super) fn in_file(&self, span: Range<usize>) -> Range<usize> {
        span.start + self.range.start..span.end + self.range.start
    }

    /// The TOML itself.
    pub(super) fn source(&self) -> &'a str {
        &self.text[self.range.clone()]
    }
}

/// The value, if there is anything to go on with; what was left out; all problems. Where lines
/// were left out of a text that is not TOML, the file itself is noted as left out.
pub(super) fn read<T: DeserializeOwned>(toml: &Toml<'_>) -> (Option<T>, LeftOut, Vec<Diagnostic>) {
    let left_out = LeftOut::default();
    let Syntax { table, mut problems, rest } = syntax::read(toml, schema::kinds::<T>);
    let Some(table) = table else {
        let headers = single_brackets::find(toml, &schema::tables::<T>());
        if !headers.is_empty() {
            return (None, left_out, with_double_brackets::<T>(toml, &headers));
        }
        let Some(rest) = rest else { return (None, left_out, problems) };
        let (value, mut left_out, found) = values::<T>(toml, &rest);
        left_out.add_file(toml.path.clone());
        problems.extend(found);
        return (value, left_out, problems);
    };
    problems.extend(short_text::check(toml, &table));
    fitting(toml, table, problems)
}

/// The same once there is a tree, whatever text it was read from.
pub(super) fn fitting<T: DeserializeOwned>(
    toml: &Toml<'_>,
    mut table: DeTable<'_>,
    mut problems: Vec<Diagnostic>,
) -> (Option<T>, LeftOut, Vec<Diagnostic>) {
    let mut left_out = LeftOut::default();
    loop {
        match pass(&table, toml) {
            Ok((value, unknown)) => {
                let found = unknown_keys::<T>(toml, &unknown);
                for (problem, meant) in found {
                    problems.push(problem);
                    meant.into_iter().for_each(|key| left_out.add_meant(toml.path, &key));
                }
                return (Some(value), left_out, problems);
            }
            Err(failure) => {
                problems.push(explain::failure(toml, &failure, &schema::kinds::<T>()));
                if problems.len() == ENOUGH || !remove(&mut table, &failure.path) {
                    return (None, left_out, problems);
                }
                note(&mut left_out, toml, &failure);
            }
        }
    }
}

/// What is left of a file whose wrong lines have been reported and blanked.
fn values<T: DeserializeOwned>(
    toml: &Toml<'_>,
    text: &str,
) -> (Option<T>, LeftOut, Vec<Diagnostic>) {
    read::<T>(&Toml { path: toml.path, text, range: toml.range.clone() })
}

/// What is wrong with a file, of which some headers lack their second brackets.
fn with_double_brackets<T: DeserializeOwned>(
    toml: &Toml<'_>,
    headers: &[Range<usize>],
) -> Vec<Diagnostic> {
    let text = single_brackets::doubled(toml, headers);
    let end = toml.range.end + text.len() - toml.text.len();
    let (_, _, found) = values::<T>(&Toml { range: toml.range.start..end, ..*toml }, &text);
    let added = single_brackets::added(headers);
    let others = found.into_iter().map(|found| single_brackets::moved_back(found, &added));
    headers.iter().map(|header| single_brackets::problem(toml, header)).chain(others).collect()
}

fn pass<T: DeserializeOwned>(
    table: &DeTable<'_>,
    toml: &Toml<'_>,
) -> Result<(T, Vec<UnknownKey>), Failure> {
    let reading = Reading::new(toml.range.start);
    let value = T::deserialize(reading.root(table)).map_err(Failure::from)?;
    Ok((value, reading.unknown()))
}

/// The problems of keys that nothing knows, each with the key that was meant.
fn unknown_keys<T: DeserializeOwned>(
    toml: &Toml<'_>,
    unknown: &[UnknownKey],
) -> Vec<(Diagnostic, Option<String>)> {
    if unknown.is_empty() {
        return Vec::new();
    }
    let tables = schema::tables::<T>();
    unknown.iter().filter_map(|key| keys::unknown(toml, key, &tables)).collect()
}

fn note(left_out: &mut LeftOut, toml: &Toml<'_>, failure: &Failure) {
    let key = failure.path.iter().rev().find_map(|step| match step {
        Step::Key { name, table } => Some((name, table)),
        Step::Item(_) => None,
    });
    if let Some((name, table)) = key {
        left_out.add_value(toml.path, table.clone(), name);
    }
}

/// Takes the value at a path out of a table. False when there is none.
fn remove(table: &mut DeTable<'_>, path: &[Step]) -> bool {
    match path {
        [Step::Key { name, .. }] => table.remove(name.as_str()).is_some(),
        [Step::Key { name, .. }, rest @ ..] => {
            table.get_mut(name.as_str()).is_some_and(|value| remove_in(value.get_mut(), rest))
        }
        _ => false,
    }
}

fn remove_in(value: &mut DeValue<'_>, path: &[Step]) -> bool {
    match (value, path) {
        (DeValue::Table(table), _) => remove(table, path),
        (DeValue::Array(items), [Step::Item(gone)]) => {
            let all = std::mem::replace(items, DeArray::new()).into_iter().enumerate();
            *items = all.filter(|(n, _)| n != gone).map(|(_, item)| item).collect();
            true
        }
        (DeValue::Array(items), [Step::Item(n), rest @ ..]) => {
            items.get_mut(*n).is_some_and(|item| remove_in(item.get_mut(), rest))
        }
        _ => false,
    }
}
