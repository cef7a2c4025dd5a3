//! Keys that their table does not know: what was meant, or where they belong.

use super::nearest::{accepted, list, nearest};
use super::read::Toml;
use super::schema::TableKeys;
use super::short::short;
use super::value::{Step, UnknownKey};
use crate::diagnostic::{Diagnostic, Edit};

/// So many keys are listed where none of them seems to be meant.
const FEW: usize = 8;

/// A key that its table does not know.
pub(crate) const UNKNOWN_KEY: &str = "unknown-key";
/// A key that belongs to another table.
pub(crate) const MISPLACED_KEY: &str = "misplaced-key";

/// Reports an unknown key of a file that has these tables.
pub(super) fn unknown(toml: &Toml<'_>, key: &UnknownKey, tables: &[TableKeys]) -> Diagnostic {
    let (name, shown) = (&key.name, short(&key.name));
    let here = here(key, tables);
    let problem =
        |code, message: String| Diagnostic::error(code, toml.place(key.span.clone()), message);
    let near = nearest(name, key.known);
    let homes: Vec<&TableKeys> =
        tables.iter().filter(|t| t.keys.contains(&name.as_str())).collect();
    if !homes.is_empty() && near.is_none_or(|near| !same(near, name)) {
        let place = list(homes.iter().take(3).map(|home| under(home)).collect(), "or");
        return problem(MISPLACED_KEY, format!("`{shown}` does not belong {here}"))
            .help(misplaced(toml, key, &homes).unwrap_or(format!("move it {place}")));
    }
    let help = match near {
        Some(near) => format!("write `{near}`"),
        None if key.known.is_empty() => "delete it; no keys are accepted here".to_string(),
        None => match elsewhere(name, tables) {
            Some((near, home)) => format!("write `{near}` and move it {}", under(home)),
            None if key.known.len() <= FEW => {
                format!("delete it, or write one of {}", accepted(name, key.known))
            }
            None => "delete it; `careers schema` and the authors' guide list the keys that are \
                     accepted here"
                .to_string(),
        },
    };
    let problem = problem(UNKNOWN_KEY, format!("unknown key `{shown}` {here}")).help(help);
    // What differs in capitals or hyphens alone was meant.
    let meant = near.filter(|near| same(near, name));
    problem.fix(meant.map(|near| Edit::new(key.span.clone(), near)))
}

/// The whole header of a table that lacks its first parts: `[terms]` for `[extra.terms]`.
fn misplaced(toml: &Toml<'_>, key: &UnknownKey, homes: &[&TableKeys]) -> Option<String> {
    let line = toml.text[..key.span.start].rfind('\n').map_or(0, |end| end + 1);
    let header = toml.text[line..].trim_start().starts_with('[');
    let [home] = homes else { return None };
    let many = toml.text[line..].trim_start().starts_with("[[");
    let path = home.path.iter().copied().chain([key.name.as_str()]).collect::<Vec<_>>().join(".");
    let full = if many { format!("[[{path}]]") } else { format!("[{path}]") };
    header.then(|| format!("write the whole name: `{full}`"))
}

fn same(near: &str, name: &str) -> bool {
    near.replace(['-', '_'], "").eq_ignore_ascii_case(&name.replace(['-', '_'], ""))
}

fn elsewhere<'a>(name: &str, tables: &'a [TableKeys]) -> Option<(&'static str, &'a TableKeys)> {
    tables.iter().find_map(|table| Some((nearest(name, table.keys)?, table)))
}

fn under(table: &TableKeys) -> String {
    table.header().map_or_else(
        || "to the top, before the first `[`".to_string(),
        |header| format!("under `{header}`"),
    )
}

fn here(key: &UnknownKey, tables: &[TableKeys]) -> String {
    let path: Vec<&str> = key
        .path
        .iter()
        .filter_map(|step| match step {
            Step::Key { name, .. } => Some(name.as_str()),
            Step::Item(_) => None,
        })
        .collect();
    let table = tables.iter().find(|table| table.path == path);
    match table.map_or_else(|| Some(format!("[{}]", path.join("."))), TableKeys::header) {
        Some(header) => format!("under `{header}`"),
        None => "at the top level".to_string(),
    }
}
