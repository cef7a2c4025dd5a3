//! The rows of the table. They stand in the page, and are never drawn again: those that
//! are asked for are put into the table, in their order.

use std::cell::RefCell;

use web_sys::{Element, Node};

use crate::browser::root::root;
use crate::components::skills::ROWS;

/// The rows of the page, in the order of the matrix.
pub(super) struct Rows {
    table: Element,
    body: Element,
    all: Vec<Node>,
    shown: RefCell<Vec<usize>>,
}

/// The rows of the page, if it has a table: all of them are shown.
pub(super) fn of_page() -> Option<Rows> {
    let body = root()?.query_selector(ROWS).ok()??;
    let all = body.query_selector_all("tr").ok()?;
    let all: Vec<Node> = (0..all.length()).filter_map(|n| all.item(n)).collect();
    let shown = RefCell::new((0..all.len()).collect());
    Some(Rows { table: body.parent_element()?, body, all, shown })
}

impl Rows {
    /// Shows the rows at these positions; a table without rows is not there. Rows that are shown
    /// already stay where they are, with the keyboard.
    pub(super) fn show(&self, found: Vec<usize>) {
        if *self.shown.borrow() == found {
            return;
        }
        self.body.set_text_content(None);
        for row in found.iter().filter_map(|n| self.all.get(*n)) {
            let _ = self.body.append_child(row);
        }
        let _ = match found.is_empty() {
            true => self.table.set_attribute("hidden", ""),
            false => self.table.remove_attribute("hidden"),
        };
        self.shown.replace(found);
    }
}
