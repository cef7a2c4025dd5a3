//! The keys of a type as a tree, each with its words and what may stand there: for those
//! who tell others of them.

use serde::de::DeserializeOwned;

use super::{ANY_KEY, Note, Shape, notes};
use crate::draft::described::words;
use crate::parse::value::TAG;

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
    /// A table of one of several variants.
    Variants(Variants),
    /// A table whose keys are the author's.
    Map(Box<Value>),
    /// Whatever the author likes.
    Anything,
}

/// The keys of a table that has variants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Variants {
    /// Those of all variants; one of them says which it is.
    pub(crate) common: Vec<Field>,
    /// Those that each variant has besides, by the word for it.
    pub(crate) own: Vec<(&'static str, Vec<Field>)>,
}

impl Variants {
    /// The key that says which variant a table is.
    pub(crate) const TAG: &'static str = TAG;
}

/// The keys of a type at its top level.
pub(crate) fn fields<T: DeserializeOwned>() -> Vec<Field> {
    let notes = notes::<T>();
    match (Place { notes: &notes, path: Vec::new(), variant: None }).value().1 {
        Value::Table(fields) => fields,
        _ => Vec::new(),
    }
}

/// A place in a type of which notes were taken.
#[derive(Clone)]
struct Place<'n> {
    notes: &'n [Note],
    path: Vec<&'static str>,
    variant: Option<&'static str>,
}

impl Place<'_> {
    fn at(&self, key: &'static str) -> Self {
        Self { path: self.path.iter().copied().chain([key]).collect(), ..self.clone() }
    }

    /// What stands here, and whether there is a list of it. What the variants of a table
    /// say of the key that names them is said after, and is more, than what the table says.
    fn value(&self) -> (bool, Value) {
        let here =
            |note: &&Note| note.path == self.path && [None, self.variant].contains(&note.variant);
        let Some(note) = self.notes.iter().rfind(here) else { return (false, Value::Anything) };
        let value = match note.shape {
            Shape::Text => Value::Text,
            Shape::Date => Value::Date,
            Shape::Flag => Value::Flag,
            Shape::Whole(most) => Value::Whole(most),
            Shape::Number => Value::Number,
            Shape::Words(words) => Value::Words(words),
            Shape::Table { name, keys } => self.table(name, keys),
            Shape::Map => Value::Map(Box::new(self.at(ANY_KEY).value().1)),
            Shape::Anything => Value::Anything,
        };
        (note.many, value)
    }

    fn table(&self, name: &str, keys: &'static [&'static str]) -> Value {
        let common = self.fields(name, keys);
        let own = self.notes.iter().filter_map(|note| match (note.variant, note.shape) {
            (Some(word), Shape::Table { name, keys })
                if note.path == self.path && self.variant.is_none() =>
            {
                let variant = Self { variant: Some(word), ..self.clone() };
                Some((word, variant.fields(name, keys)))
            }
            _ => None,
        });
        let own: Vec<_> = own.collect();
        if own.is_empty() {
            Value::Table(common)
        } else {
            Value::Variants(Variants { common, own })
        }
    }

    fn fields(&self, name: &str, keys: &'static [&'static str]) -> Vec<Field> {
        let described = words(name);
        let field = |key: &&'static str| {
            let (many, value) = self.at(key).value();
            let words = described.iter().find(|(known, _)| known == key);
            Field { key, words: words.map_or("", |(_, words)| words.trim()), many, value }
        };
        keys.iter().map(field).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Field, Value, Variants, fields};
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
                Value::Variants(Variants { common, own }) => {
                    shown(common, &format!("{path}{key}{list}."), lines);
                    for (word, fields) in own {
                        shown(fields, &format!("{path}{key}{list}({word})."), lines);
                    }
                }
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
            "extra.requirement[].text: Text",
            "extra.requirement[](experience).part[].area: Text",
            "extra.requirement[](skill).any_of[]: Text",
            "extra.requirement[](credential).any_of[]: Text",
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
