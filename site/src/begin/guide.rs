//! The authors' guide of a new site, in the site's own Markdown. What a person wrote
//! stands in `guide.md`; its tables of keys are drawn from the draft types.

use crate::editor::Kind;
use crate::parse::schema::{Field, Value};

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

/// The table of the keys of `role extra.terms`.
fn keys(asked: &str) -> String {
    let (kind, path) = asked.split_once(' ').unwrap_or((asked, ""));
    let kind = Kind::ALL.into_iter().find(|known| known.name() == kind);
    let mut fields = kind.map(Kind::fields).unwrap_or_default();
    for part in path.split('.').filter(|part| !part.is_empty()) {
        let inner = fields.into_iter().find(|field| field.key == part).map(|field| field.value);
        fields = match inner {
            Some(Value::Table(fields)) => fields,
            _ => Vec::new(),
        };
    }
    assert!(!fields.is_empty(), "the guide asks for keys that are not there: {asked}");
    let ours = fields.iter().filter(|field| !field.words.ends_with("or Zola only."));
    let rows: String = ours.map(row).collect();
    format!("| Key | What it means | What stands there |\n|---|---|---|\n{rows}")
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
        Value::Table(_) => "keys of its own".to_string(),
        Value::Map(_) => "names and values".to_string(),
        Value::Anything => "anything".to_string(),
    };
    if field.many { format!("a list: {one}") } else { one }
}
