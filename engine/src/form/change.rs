//! A change that was made in a form, written into the text.

use studio::message::{Change, Input, Step};
use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, TableLike, Value};

use super::{BROKEN, FENCE, Parts, arrange, entries, lines, names};

/// Some ways to write tables come back otherwise from the library that keeps comments.
const ELSEWHERE: &str = "the form would change this file in other places too: edit it as text";

/// The text with a change.
pub(crate) fn changed(text: &str, change: &Change) -> Result<String, String> {
    edited(text, |facts| match change {
        Change::Set(path, input, value) => set(facts, path, value_of(input, value)?),
        Change::Add(kind) => {
            lines::write(facts);
            add(facts, kind)
        }
        Change::Remove(place) => {
            lines::write(facts);
            names::keeping_names(facts, |facts| remove(facts, *place))
        }
        Change::Later(place) => names::keeping_names(facts, |facts| later(facts, *place)),
        Change::More(path) => entries::more(facts, path),
        Change::Less(path) => entries::less(facts, path),
        Change::Put(stop, step) => {
            if *step == Step::Alternative {
                lines::write(facts);
            }
            arrange::put(facts, *stop, *step)
        }
    })
}

/// The text of a file after something was done to its facts. All else stays as it stands.
pub(crate) fn edited(
    text: &str,
    done: impl FnOnce(&mut DocumentMut) -> Result<(), String>,
) -> Result<String, String> {
    let is_crlf = text.contains("\r\n");
    let text = text.replace("\r\n", "\n");
    let Parts { facts: written, rest } = Parts::of(&text)?;
    let mut facts: DocumentMut = written.parse().map_err(|_| BROKEN)?;
    if facts.to_string() != written {
        return Err(ELSEWHERE.into());
    }
    done(&mut facts)?;
    let text = format!("{FENCE}{facts}{rest}");
    Ok(if is_crlf { text.replace('\n', "\r\n") } else { text })
}

/// What is typed as a value; none where nothing is.
fn value_of(input: &Input, text: &str) -> Result<Option<Value>, String> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let trimmed = text.trim();
    let whole = || trimmed.parse::<i64>().map(Value::from);
    let value = match input {
        Input::Line | Input::Text | Input::Choice(_) => Value::from(text),
        Input::Flag => Value::from(trimmed == "true"),
        Input::Whole => whole().map_err(|_| format!("`{trimmed}` is no whole number, like `2`"))?,
        Input::Number => {
            let number = || trimmed.parse::<f64>().map(Value::from);
            whole()
                .or_else(|_| number())
                .map_err(|_| format!("`{trimmed}` is no number, like `1.5`"))?
        }
        Input::Date => {
            let date: Result<toml_edit::Datetime, _> = trimmed.parse();
            date.map_err(|_| format!("`{trimmed}` is no day, like `2026-05-31`"))?.into()
        }
        Input::List => {
            let entries = text.lines().map(str::trim).filter(|entry| !entry.is_empty());
            Value::Array(entries.collect::<Array>())
        }
    };
    Ok(Some(value))
}

/// Writes a value where it belongs, or takes its key away.
fn set(facts: &mut DocumentMut, path: &[String], value: Option<Value>) -> Result<(), String> {
    let Some((key, above)) = path.split_last() else { return Err(BROKEN.into()) };
    let mut item: &mut Item = facts.as_item_mut();
    for step in above {
        let place = step.parse::<usize>().ok();
        if place.is_none() && item.get(step).is_none() && value.is_some() {
            let table = item.as_table_like_mut().ok_or(BROKEN)?;
            table.insert(step, Item::Table(Table::new()));
        }
        let inside = match place {
            Some(place) => item.get_mut(place),
            None if item.get(step).is_some() => item.get_mut(step.as_str()),
            None => return Ok(()),
        };
        item = inside.ok_or(BROKEN)?;
    }
    let table = item.as_table_like_mut().ok_or(BROKEN)?;
    match value {
        None => drop(table.remove(key)),
        Some(value) => replace(table, key, value),
    }
    Ok(())
}

/// Puts a value in the place of one, with the comment behind it.
fn replace(table: &mut dyn TableLike, key: &str, mut value: Value) {
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) => {
            value.decor_mut().clone_from(old.decor());
            *old = value;
        }
        None => {
            // The last value on a line has a space behind it, which a comma takes the place of.
            let last = table.iter_mut().last().and_then(|(_, item)| item.as_value_mut());
            let is_blank = |value: &Value| {
                value
                    .decor()
                    .suffix()
                    .and_then(|text| text.as_str())
                    .is_some_and(|text| text == " ")
            };
            if let Some(last) = last.filter(|last| is_blank(last)) {
                last.decor_mut().set_suffix("");
            }
            table.insert(key, Item::Value(value));
        }
    }
}

fn requirements(facts: &mut DocumentMut) -> Result<&mut ArrayOfTables, String> {
    let extra = facts.entry("extra").or_insert(Item::Table(Table::new()));
    let extra = extra.as_table_mut().ok_or(BROKEN)?;
    let list = extra.entry("requirement").or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    list.as_array_of_tables_mut().ok_or_else(|| BROKEN.into())
}

fn add(facts: &mut DocumentMut, kind: &str) -> Result<(), String> {
    let list = requirements(facts)?;
    let mut table = Table::new();
    table.decor_mut().set_prefix("\n");
    table.insert("kind", Item::Value(kind.into()));
    table.insert("need", Item::Value("required".into()));
    table.insert("text", Item::Value("".into()));
    list.push(table);
    Ok(())
}

fn remove(facts: &mut DocumentMut, place: usize) -> Result<(), String> {
    let name = names::names(facts, "requirement").into_iter().nth(place);
    arrange::forget(facts, &name.ok_or("this requirement is gone")?);
    requirements(facts)?.remove(place);
    Ok(())
}

/// Puts a requirement behind the next one, each with its comments and the tables inside it.
fn later(facts: &mut DocumentMut, place: usize) -> Result<(), String> {
    let list = requirements(facts)?;
    if place + 1 >= list.len() {
        return Err("no requirement follows this one".into());
    }
    let mut own = list.remove(place);
    let next = list.get_mut(place).ok_or(BROKEN)?;
    let mut places = Vec::new();
    for table in [&mut own, &mut *next] {
        each_table(table, &mut |inside| places.extend(inside.position()));
    }
    places.sort_unstable();
    let mut places = places.into_iter();
    for table in [&mut *next, &mut own] {
        each_table(table, &mut |inside| {
            if inside.position().is_some() {
                inside.set_position(places.next());
            }
        });
    }
    list.insert(place + 1, own);
    Ok(())
}

/// Does something to a table and to every table inside it, in their order.
pub(super) fn each_table(table: &mut Table, done: &mut impl FnMut(&mut Table)) {
    done(table);
    for (_, item) in table.iter_mut() {
        match item {
            Item::Table(inside) => each_table(inside, done),
            Item::ArrayOfTables(list) => {
                list.iter_mut().for_each(|inside| each_table(inside, done))
            }
            Item::None | Item::Value(_) => {}
        }
    }
}
