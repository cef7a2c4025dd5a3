//! What a requirement or a group asks for, in a few words.

use toml_edit::{Item, TableLike, Value};

use super::super::tables::text;

/// So many letters of a sentence are shown.
const MOST: usize = 60;

/// The kind of a requirement.
pub(super) fn kind(table: &dyn TableLike) -> String {
    text(table, "kind").unwrap_or("no kind yet").replace('_', " ")
}

/// How many members of a group are needed.
pub(super) fn mode(table: &dyn TableLike) -> String {
    let n = table.get("n").and_then(Item::as_integer);
    match (text(table, "mode"), n) {
        (Some("all"), _) => "all of these".into(),
        (Some("at_least"), Some(n)) => format!("at least {n} of these"),
        _ => "one of these".into(),
    }
}

/// What a requirement asks for.
pub(super) fn detail(table: &dyn TableLike) -> String {
    let amount = ["years", "months", "hours"].into_iter().find_map(|unit| {
        let number = number(table.get(unit)?)?;
        Some(if number == "1" {
            format!("1 {}", &unit[..unit.len() - 1])
        } else {
            format!("{number} {unit}")
        })
    });
    let any = table.get("any_amount").and_then(Item::as_bool) == Some(true);
    let amount = amount.or_else(|| any.then(|| "any amount".into()));
    let area = text(table, "area").map(|area| format!("in {area}"));
    let degree = text(table, "degree").map(str::to_owned);
    let fields = list(table, "fields", " or ").map(|fields| format!("in {fields}"));
    let words = list(table, "any_of", " or ").or_else(|| list(table, "all_of", " and "));
    let credit = table.get("credit").map(|_| ", less with a credit");
    let facts: Vec<String> = [amount, area, degree, fields, words].into_iter().flatten().collect();
    if facts.is_empty() { sentence(table) } else { facts.join(" ") + credit.unwrap_or_default() }
}

fn sentence(table: &dyn TableLike) -> String {
    let text = text(table, "text").unwrap_or_default();
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    let cut: String = text.chars().take(MOST).collect();
    format!("{} …", cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words))
}

fn number(item: &Item) -> Option<String> {
    match item.as_value()? {
        Value::Integer(number) => Some(number.value().to_string()),
        Value::Float(number) => Some(number.value().to_string()),
        _ => None,
    }
}

fn list(table: &dyn TableLike, key: &str, between: &str) -> Option<String> {
    let all: Vec<&str> = table.get(key)?.as_array()?.iter().filter_map(Value::as_str).collect();
    match all.as_slice() {
        [] => None,
        [first, second, third, _, ..] => Some(format!("{first}, {second}, {third}, …")),
        all => Some(all.join(between)),
    }
}
