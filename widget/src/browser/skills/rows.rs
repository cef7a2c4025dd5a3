//! The rows of the table. They stand in the page, and are never drawn again: those that
//! are asked for are put into the table, in their order.

use web_sys::{Element, Node};

use crate::browser::root::root;
use crate::components::skills::ROWS;

/// The rows of the page, in the order of the matrix.
pub(super) struct Rows {
    table: Element,
    body: Element,
    all: Vec<Node>,
}

/// The rows of the page, if it has a table.
pub(super) fn of_page() -> Option<Rows> {
    let body = root()?.query_selector(ROWS).ok()??;
    let all = body.query_selector_all("tr").ok()?;
    let all = (0..all.length()).filter_map(|n| all.item(n)).collect();
    Some(Rows { table: body.parent_element()?, body, all })
}

impl Rows {
    /// Shows the rows at these positions; a table without rows is not there.
    pub(super) fn show(&self, shown: &[usize]) {
        self.body.set_text_content(None);
        for row in shown.iter().filter_map(|n| self.all.get(*n)) {
            let _ = self.body.append_child(row);
        }
        let _ = match shown.is_empty() {
            true => self.table.set_attribute("hidden", ""),
            false => self.table.remove_attribute("hidden"),
        };
    }
}
