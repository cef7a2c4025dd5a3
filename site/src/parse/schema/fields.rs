//! The keys of a type as a tree, each with its words and what may stand there: for those
//! who tell others of them.

use serde::de::DeserializeOwned;

use super::{ANY_KEY, Note, Shape, notes};
use crate::draft::described::words;

/// A key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Field {
    /// Its name.
    pub(crate) key: &'static str,
    /// What it means, a sentence or two.
    pub(crate) words: &'static str,
    /// Whether there is a list of values.
    pub(crate) many: bool,
    /// What may stand there, or in the list.
    pub(crate) value: Value,
}

/// What may stand at a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    /// Text in quotation marks.
    Text,
    /// A day.
    Date,
    /// `true` or `false`.
    Flag,
    /// A whole number from 0 to this.
    Whole(u64),
    /// A number.
    Number,
    /// One of these words.
    Words(&'static [&'static str]),
    /// A table with these keys.
    Table(Vec<Field>),
    /// A table whose keys are the author's.
    Map(Box<Value>),
    /// Whatever the author likes.
    Anything,
}

/// The keys of a type at its top level.
pub(crate) fn fields<T: DeserializeOwned>() -> Vec<Field> {
    let notes = notes::<T>();
    match value(&notes, &[]).1 {
        Value::Table(fields) => fields,
        _ => Vec::new(),
    }
}

fn value(notes: &[Note], path: &[&'static str]) -> (bool, Value) {
    let Some(note) = notes.iter().find(|note| note.path == path) else {
        return (false, Value::Anything);
    };
    let value = match note.shape {
        Shape::Text => Value::Text,
        Shape::Date => Value::Date,
        Shape::Flag => Value::Flag,
        Shape::Whole(most) => Value::Whole(most),
        Shape::Number => Value::Number,
        Shape::Words(words) => Value::Words(words),
        Shape::Table { name, keys } => Value::Table(table(notes, path, name, keys)),
        Shape::Map => Value::Map(Box::new(value(notes, &[path, &[ANY_KEY]].concat()).1)),
        Shape::Anything => Value::Anything,
    };
    (note.many, value)
}

fn table(
    notes: &[Note],
    path: &[&'static str],
    name: &str,
    keys: &'static [&'static str],
) -> Vec<Field> {
    let described = words(name);
    let field = |key: &&'static str| {
        let (many, value) = value(notes, &[path, &[*key]].concat());
        let words = described.iter().find(|(known, _)| known == key);
        Field { key, words: words.map_or("", |(_, words)| words.trim()), many, value }
    };
    keys.iter().map(field).collect()
}

#[cfg(test)]
mod tests {
    use super::{Field, Value, fields};
    use crate::draft::{
        ConfigDraft, LadderExtra, NoExtra, PageDraft, RoleExtra, SectionDraft, VocabularyDraft,
    };

    /// Every key as `extra.requirement[].years: number`.
    fn shown(fields: &[Field], path: &str, lines: &mut Vec<String>) {
        for Field { key, words, many, value } in fields {
            assert!(!words.is_empty(), "nothing is said of `{path}{key}`");
            let list = if *many { "[]" } else { "" };
            match value {
                Value::Table(inner) => shown(inner, &format!("{path}{key}{list}."), lines),
                value => lines.push(format!("{path}{key}{list}: {value:?}")),
            }
        }
    }

    fn all(fields: &[Field]) -> Vec<String> {
        let mut lines = Vec::new();
        shown(fields, "", &mut lines);
        lines
    }

    #[test]
    fn every_key_says_what_it_means_and_what_may_stand_there() {
        let role = all(&fields::<PageDraft<RoleExtra>>());
        for line in [
            "title: Text",
            "updated: Date",
            "weight: Whole(4294967295)",
            "draft: Flag",
            "aliases[]: Text",
            "taxonomies.domain[]: Text",
            "extra.kind: Words([\"position\", \"class\"])",
            "extra.terms.hours_per_week: Number",
            "extra.source.lines: Map(Whole(65535))",
            "extra.requirement[].part[].area: Text",
            "extra.requirement[].any_of[]: Text",
            "extra.open_question[].about[]: Text",
        ] {
            assert!(role.iter().any(|known| known == line), "no {line:?} in\n{}", role.join("\n"));
        }
        let config = all(&fields::<ConfigDraft>());
        assert!(config.contains(&"markdown.highlighting: Map(Anything)".to_string()));
        for others in [
            all(&fields::<PageDraft<LadderExtra>>()),
            all(&fields::<PageDraft<NoExtra>>()),
            all(&fields::<SectionDraft>()),
            all(&fields::<VocabularyDraft>()),
        ] {
            assert!(others.len() > 10, "{others:?}");
        }
    }
}
