//! Text in lines of bearable length. Whatever content says, it holds no control
//! characters.

use crate::diagnostic::emit::visible;

/// The longest line, unless a word is longer.
const WIDTH: usize = 88;

/// A page of text that is being written.
#[derive(Debug, Default)]
pub(crate) struct Wrapped {
    text: String,
}

impl Wrapped {
    /// An empty line.
    pub(crate) fn gap(&mut self) {
        self.text.push('\n');
    }

    /// A heading after an empty line.
    pub(crate) fn heading(&mut self, title: &str) {
        self.gap();
        self.line(0, title);
    }

    /// A line of a list.
    pub(crate) fn item(&mut self, text: &str) {
        self.put("  - ", 4, text);
    }

    /// A paragraph, indented.
    pub(crate) fn line(&mut self, indent: usize, text: &str) {
        self.put(&" ".repeat(indent), indent, text);
    }

    pub(crate) fn into_text(self) -> String {
        self.text
    }

    fn put(&mut self, start: &str, indent: usize, text: &str) {
        let mut width = start.chars().count();
        let mut is_first = true;
        self.text.push_str(start);
        for word in visible(text).split(' ') {
            let length = word.chars().count();
            if !is_first && width + 1 + length > WIDTH {
                self.text.push('\n');
                self.text.push_str(&" ".repeat(indent));
                width = indent;
            } else if !is_first {
                self.text.push(' ');
                width += 1;
            }
            self.text.push_str(word);
            width += length;
            is_first = false;
        }
        self.gap();
    }
}
