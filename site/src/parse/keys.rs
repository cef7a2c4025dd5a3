//! Keys that their table does not know: what was meant, or where they belong.

use super::read::Toml;
use super::schema::TableKeys;
use super::short::short;
use super::value::{Step, UnknownKey};
use crate::diagnostic::Diagnostic;
use crate::nearest::{accepted, list, nearest};
use crate::problem::{Problem, piece, problems};

problems! {
    UNKNOWN_KEY = "unknown-key", Error {
        what: "A key means nothing here. Often a letter is wrong.",
        why: "A fact under a wrong name would silently be lost. So every name has to be known.",
        bad: [piece::role("[extra]\ndepartmnet = \"City Clerk\"")],
        good: [piece::role("[extra]\ndepartment = \"City Clerk\"")],
    }

    MISPLACED_KEY = "misplaced-key", Error {
        what: "A key is known, and stands under the wrong heading.",
        why: "A key belongs to the last `[heading]` above it. Move it below its own.",
        bad: [piece::role("grade = \"8\"")],
        good: [piece::role("[extra.terms]\ngrade = \"8\"")],
    }
}

/// Reports an unknown key of a file that has these tables.
pub(super) fn unknown(toml: &Toml<'_>, key: &UnknownKey, tables: &[TableKeys]) -> Diagnostic {
    let (name, shown) = (&key.name, short(&key.name));
    let here = here(key, tables);
    let problem = |problem: &'static Problem, message: String| {
        problem.at(toml.place(key.span.clone()), message)
    };
    let near = nearest(name, key.known);
    let homes: Vec<&TableKeys> =
        tables.iter().filter(|t| t.keys.contains(&name.as_str())).collect();
    if !homes.is_empty() && near.is_none_or(|near| !same(near, name)) {
        let place = list(homes.iter().take(3).map(|home| under(home)).collect(), "or");
        return problem(&MISPLACED_KEY, format!("`{shown}` does not belong {here}"))
            .help(misplaced(toml, key, &homes).unwrap_or(format!("move it {place}")));
    }
    let help = match near {
        Some(near) => format!("write `{near}`"),
        None if key.known.is_empty() => "delete it; no keys are accepted here".to_string(),
        None => match elsewhere(name, tables) {
            Some((near, home)) => format!("write `{near}` and move it {}", under(home)),
            None => format!("write one of {}, or delete it", accepted(name, key.known)),
        },
    };
    problem(&UNKNOWN_KEY, format!("unknown key `{shown}` {here}")).help(help)
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
