//! Which line of the source each requirement covers. A file with as many requirements as the
//! source has lines need not say it; with one more or less it must.

use toml_edit::{DocumentMut, Item};

use super::tables::{item_mut, tables};

/// Writes down the lines that are covered in order, before there are more or fewer requirements.
pub(super) fn write(facts: &mut DocumentMut) {
    let source = facts.get("extra").and_then(|extra| extra.get("source"));
    let lines = source.and_then(|source| source.get("lines")).and_then(Item::as_table_like);
    let Some((list, count)) =
        lines.filter(|lines| lines.len() == 1).and_then(|lines| lines.iter().next())
    else {
        return;
    };
    let (list, count) = (list.to_owned(), count.as_integer());
    let all = tables(facts, "requirement");
    let is_said = all.iter().any(|table| table.get("line").is_some());
    if is_said || i64::try_from(all.len()).ok() != count {
        return;
    }
    for place in 0..all.len() {
        let table = item_mut(facts, "requirement", place).and_then(Item::as_table_like_mut);
        if let Some(table) = table {
            table.insert("line", Item::Value(format!("{list} {}", place + 1).into()));
        }
    }
}
