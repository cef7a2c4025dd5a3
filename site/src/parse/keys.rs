//! Keys that their table does not know: what was meant, or where they belong.

use super::read::Toml;
use super::schema::TableKeys;
use super::short::short;
use super::value::{Step, TAG, UnknownKey};
use crate::diagnostic::{Diagnostic, Edit};
use crate::nearest::{accepted, list, nearest};
use crate::problem::{piece, problems};

/// So many keys are listed where none of them seems to be meant.
const FEW: usize = 8;

problems! {
    UNKNOWN_KEY = "unknown-key", Error {
        what: "This key is not recognized. It may be a typo.",
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

    KEY_OF_ANOTHER_KIND = "key-of-another-kind", Error {
        what: "A requirement has a key that belongs to another kind of requirement.",
        why: "It would have no effect, and the page would ask for less than you wrote.",
        bad: [piece::role(
            r#"[[extra.requirement]]
id = "care"
kind = "ability"
need = "required"
text = "You have worked with care for two years."
years = 2"#,
        )],
        good: [piece::role(
            r#"[[extra.requirement]]
id = "care"
kind = "ability"
need = "required"
text = "You work with care.""#,
        )],
    }
}

/// Reports an unknown key of a file that has these tables, with the key that was meant; nothing where a
/// table does not say of which kind it is, and one of the kinds knows the key.
pub(super) fn unknown(
    toml: &Toml<'_>,
    key: &UnknownKey,
    tables: &[TableKeys],
) -> Option<(Diagnostic, Option<String>)> {
    let path = path(key);
    let (same, others): (Vec<_>, Vec<_>) = tables.iter().partition(|table| table.path == path);
    let knows = |table: &&TableKeys| table.keys.contains(&key.name.as_str());
    let owners: Vec<_> = same.iter().copied().filter(knows).filter_map(|t| t.variant).collect();
    match (&key.variant, owners.is_empty()) {
        (None, false) => None,
        (Some(kind), false) => Some((of_another_kind(toml, key, &owners, own(kind, &same)), None)),
        (_, true) => Some(of_no_kind(toml, key, &same, &others)),
    }
}

/// The keys that a kind has of its own.
fn own<'t>(kind: &str, same: &[&'t TableKeys]) -> &'t [&'static str] {
    same.iter().find(|table| table.variant == Some(kind)).map_or(&[], |table| table.keys)
}

/// The keys of all kinds, each once.
fn of_all_kinds(same: &[&TableKeys]) -> Vec<&'static str> {
    let mut all = Vec::new();
    for key in same.iter().flat_map(|table| table.keys) {
        if !all.contains(key) {
            all.push(*key);
        }
    }
    all
}

fn of_another_kind(toml: &Toml<'_>, key: &UnknownKey, owners: &[&str], own: &[&str]) -> Diagnostic {
    let (name, kind) = (&key.name, key.variant.as_deref().unwrap_or_default());
    let quoted =
        |words: &[&str], joint| list(words.iter().map(|word| format!("`{word}`")).collect(), joint);
    let takes = if own.is_empty() { "no keys of its own".to_string() } else { quoted(own, "and") };
    let message = format!("`{name}` has no meaning for `{TAG} = \"{kind}\"`");
    KEY_OF_ANOTHER_KIND.at(toml.place(key.span.clone()), message).help(format!(
        "`{name}` belongs to the {TAG} {}; `{kind}` takes {takes}; take the key out, or change \
         `{TAG}`",
        quoted(owners, "or"),
    ))
}

fn of_no_kind(
    toml: &Toml<'_>,
    key: &UnknownKey,
    same: &[&TableKeys],
    others: &[&TableKeys],
) -> (Diagnostic, Option<String>) {
    let (name, shown) = (&key.name, short(&key.name));
    let here = here(key, same);
    let known = match key.variant {
        None if same.len() > 1 => of_all_kinds(same),
        _ => key.known.clone(),
    };
    let at = toml.place(key.span.clone());
    let near = nearest(name, &known);
    let mut homes: Vec<&TableKeys> =
        others.iter().copied().filter(|table| table.keys.contains(&name.as_str())).collect();
    homes.dedup_by(|one, other| one.path == other.path);
    if !homes.is_empty() && near.is_none_or(|near| !is_form_of(near, name)) {
        let help = help_with_homes(toml, key, &homes, &known);
        let message = format!("`{shown}` does not belong {here}");
        return (MISPLACED_KEY.at(at, message).help(help), Some(name.clone()));
    }
    let help = near.map_or_else(
        || help_without_near(key, &known, (same, others)),
        |near| format!("write `{near}`"),
    );
    let problem = UNKNOWN_KEY.at(at, format!("unknown key `{shown}` {here}")).help(help);
    // What differs in capitals or hyphens alone was meant.
    let meant = near.filter(|near| alike(near, name));
    let problem = problem.fix(meant.map(|near| Edit::new(key.span.clone(), near)));
    let elsewhere = || elsewhere(name, others).map(|(near, _)| near);
    (problem, near.or_else(elsewhere).map(str::to_string))
}

/// Where a key belongs that other tables have, unless a longer one was meant: `apply_url` by `url`.
fn help_with_homes(
    toml: &Toml<'_>,
    key: &UnknownKey,
    homes: &[&TableKeys],
    known: &[&'static str],
) -> String {
    if let Some(whole) = misplaced(toml, key, homes) {
        return whole;
    }
    let place = list(homes.iter().take(3).map(|home| under(home)).collect(), "or");
    let end = format!("_{}", key.name);
    let mut longer = known.iter().filter(|known| known.ends_with(&end));
    match (longer.next(), longer.next()) {
        (Some(longer), None) => format!("write `{longer}`, or move it {place}"),
        _ => format!("move it {place}"),
    }
}

/// What to do with a key that is like none of those accepted where it stands.
fn help_without_near(
    key: &UnknownKey,
    known: &[&'static str],
    (same, others): (&[&TableKeys], &[&TableKeys]),
) -> String {
    let name = &key.name;
    if known.is_empty() {
        return "delete it; no keys are accepted here".to_string();
    }
    let longer = longer(name, known);
    if !longer.is_empty() {
        return format!("delete it, or write one of {}", accepted(name, &longer));
    }
    let mut of_others = others.iter().map(|table| (self::longer(name, table.keys), table));
    if let Some((longer, home)) = of_others.find(|(longer, _)| !longer.is_empty()) {
        return format!("write one of {} and move it {}", accepted(name, &longer), under(home));
    }
    match elsewhere(name, same).or_else(|| elsewhere(name, others)) {
        Some((near, TableKeys { variant: Some(kind), path, .. })) if *path == self::path(key) => {
            format!("delete it, or write `{near}` and `{TAG} = \"{kind}\"`")
        }
        Some((near, home)) => format!("write `{near}` and move it {}", under(home)),
        None if known.len() <= FEW => {
            format!("delete it, or write one of {}", accepted(name, known))
        }
        None => "delete it; `careers schema` and the authors' guide list the keys that are \
                 accepted here"
            .to_string(),
    }
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

/// The keys that begin with a whole word: `salary_min` with `salary`.
fn longer(name: &str, keys: &[&'static str]) -> Vec<&'static str> {
    let begins = |key: &&str| key.strip_prefix(name).is_some_and(|rest| rest.starts_with('_'));
    keys.iter().copied().filter(begins).collect()
}

/// Whether a key is another one in the singular or the plural, or is like it.
fn is_form_of(near: &str, name: &str) -> bool {
    let singular = |key: &str| key.strip_suffix('s').unwrap_or(key).to_string();
    alike(&singular(near), &singular(name))
}

fn alike(near: &str, name: &str) -> bool {
    near.replace(['-', '_'], "").eq_ignore_ascii_case(&name.replace(['-', '_'], ""))
}

fn elsewhere<'a>(name: &str, tables: &[&'a TableKeys]) -> Option<(&'static str, &'a TableKeys)> {
    tables.iter().copied().find_map(|table| Some((nearest(name, table.keys)?, table)))
}

fn under(table: &TableKeys) -> String {
    table.header().map_or_else(
        || "to the top, before the first `[`".to_string(),
        |header| format!("under `{header}`"),
    )
}

fn here(key: &UnknownKey, same: &[&TableKeys]) -> String {
    let unlisted = || Some(format!("[{}]", path(key).join(".")));
    match same.first().map_or_else(unlisted, |table| table.header()) {
        Some(header) => format!("under `{header}`"),
        None => "at the top level".to_string(),
    }
}

fn path(key: &UnknownKey) -> Vec<&str> {
    let names = key.path.iter().filter_map(|step| match step {
        Step::Key { name, .. } => Some(name.as_str()),
        Step::Item(_) => None,
    });
    names.collect()
}
