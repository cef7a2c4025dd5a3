//! Just enough YAML for one file: keys, quoted texts and lists, indented by two.

use std::fmt::Write;

/// A text that is being written.
pub(super) struct Yaml {
    text: String,
    depth: usize,
    /// Whether the next key stands behind the dash of an item.
    begins: bool,
}

impl Yaml {
    /// Goes on after a head, so many steps in.
    pub(super) fn new(head: &str, depth: usize) -> Self {
        Self { text: head.to_string(), depth, begins: false }
    }

    /// A key with a text. What JSON quotes, YAML reads.
    pub(super) fn text(&mut self, key: &str, value: &str) {
        let quoted = serde_json::to_string(value).expect("a text can be written as JSON");
        self.plain(key, &quoted);
    }

    /// A key with a value that is written as it is.
    pub(super) fn plain(&mut self, key: &str, value: &str) {
        self.start();
        writeln!(self.text, "{key}: {value}").expect("a text takes everything");
    }

    /// A key with a list of texts.
    pub(super) fn words(&mut self, key: &str, words: &[&str]) {
        let list = serde_json::to_string(words).expect("texts can be written as JSON");
        self.plain(key, &list);
    }

    /// A key with items.
    pub(super) fn list(&mut self, key: &str, items: impl FnOnce(&mut Self)) {
        self.start();
        writeln!(self.text, "{key}:").expect("a text takes everything");
        self.depth += 1;
        items(self);
        self.depth -= 1;
    }

    /// An item with keys.
    pub(super) fn item(&mut self, keys: impl FnOnce(&mut Self)) {
        self.begins = true;
        self.depth += 1;
        keys(self);
        self.depth -= 1;
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }

    fn start(&mut self) {
        let steps = self.depth - usize::from(self.begins);
        let dash = if std::mem::take(&mut self.begins) { "- " } else { "" };
        self.text += &"  ".repeat(steps);
        self.text += dash;
    }
}
