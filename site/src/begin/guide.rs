//! The authors' guide of a new site, in the site's own Markdown. What a person wrote
//! stands in `guide.md`; its tables of keys are drawn from the draft types.

use crate::editor::Kind;
use crate::parse::schema::{Field, Value, Variants};

const TEXT: &str = include_str!("guide.md");

/// What an example of the guide is of: ` ```toml in content/a.md ` goes to the end of the
/// facts of that file, ` ```markdown content/a.md ` is all of it.
pub const EXAMPLE_OF: [&str; 2] = ["toml in ", "markdown "];

/// `content/authors-guide.md`.
///
/// # Panics
/// When `guide.md` asks for keys that are not there, which a test tries.
#[must_use]
pub fn guide() -> String {
    let mut guide = String::new();
    for line in TEXT.lines() {
        match line.strip_prefix("{{keys ").and_then(|rest| rest.strip_suffix("}}")) {
            Some(asked) => guide += &keys(asked),
            None => {
                guide += line;
                guide.push('\n');
            }
        }
    }
    guide
}

/// The table of the keys of `role extra.terms`, or of `role extra.requirement.skill`: what
/// the variant `skill` of that table has besides.
fn keys(asked: &str) -> String {
    let (kind, path) = asked.split_once(' ').unwrap_or((asked, ""));
    let kind = Kind::ALL.into_iter().find(|known| known.name() == kind);
    let whole = Value::Table(kind.map(Kind::fields).unwrap_or_default());
    let parts = path.split('.').filter(|part| !part.is_empty());
    let fields = match parts.fold(whole, inside) {
        Value::Table(fields) | Value::Variants(Variants { common: fields, .. }) => fields,
        _ => Vec::new(),
    };
    assert!(!fields.is_empty(), "the guide asks for keys that are not there: {asked}");
    let ours = fields.iter().filter(|field| !field.words.ends_with("or Zola only."));
    let rows: String = ours.map(row).collect();
    format!("| Key | What it means | What stands there |\n|---|---|---|\n{rows}")
}

/// What stands at a key, or what a variant has besides.
fn inside(value: Value, part: &str) -> Value {
    let (fields, own) = match value {
        Value::Table(fields) => (fields, Vec::new()),
        Value::Variants(Variants { common, own }) => (common, own),
        _ => return Value::Anything,
    };
    let variant = || own.into_iter().find(|(word, _)| *word == part);
    match fields.into_iter().find(|field| field.key == part) {
        Some(field) => field.value,
        None => variant().map_or(Value::Anything, |(_, fields)| Value::Table(fields)),
    }
}

fn row(field: &Field) -> String {
    format!("| `{}` | {} | {} |\n", field.key, field.words, stands(field))
}

fn stands(field: &Field) -> String {
    let one = match &field.value {
        Value::Text => "text".to_string(),
        Value::Date => "a day".to_string(),
        Value::Flag => "`true` or `false`".to_string(),
        Value::Whole(_) => "a whole number".to_string(),
        Value::Number => "a number".to_string(),
        Value::Words(words) => {
            let words: Vec<String> = words.iter().map(|word| format!("`\"{word}\"`")).collect();
            words.join(", ")
        }
        Value::Table(_) | Value::Variants(_) => "keys of its own".to_string(),
        Value::Map(_) => "names and values".to_string(),
        Value::Anything => "anything".to_string(),
    };
    if field.many { format!("a list: {one}") } else { one }
}
