//! What was changed and not saved, by file.

use std::collections::BTreeMap;

use crate::browser::kept::{KeptEdit, digest};

/// A changed file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Edit {
    /// The text before; none for a new file.
    pub(crate) base: Option<String>,
    /// The text now; none for a file that is taken away.
    pub(crate) text: Option<String>,
    /// Whether the file of the site was changed by somebody else since.
    pub(crate) is_stale: bool,
}

impl Edit {
    /// As it is kept in the browser.
    pub(crate) fn kept(&self) -> KeptEdit {
        KeptEdit { base: self.base.as_deref().map(digest), text: self.text.clone() }
    }

    /// What was done, in a word.
    pub(crate) fn what(&self) -> &'static str {
        match (&self.base, &self.text) {
            (None, _) => "new",
            (_, None) => "deleted",
            _ => "changed",
        }
    }
}

/// All changed files.
#[derive(Debug, Clone, Default)]
pub(crate) struct Edits(BTreeMap<String, Edit>);

impl Edits {
    /// How many files were changed.
    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn get(&self, path: &str) -> Option<&Edit> {
        self.0.get(path)
    }

    pub(crate) fn insert(&mut self, path: String, edit: Edit) {
        self.0.insert(path, edit);
    }

    pub(crate) fn remove(&mut self, path: &str) -> Option<Edit> {
        self.0.remove(path)
    }

    /// The files in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Edit)> {
        self.0.iter().map(|(path, edit)| (path.as_str(), edit))
    }

    /// Their paths.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The new text of a file.
    pub(crate) fn text(&self, path: &str) -> Option<&str> {
        self.0.get(path)?.text.as_deref()
    }

    /// What the engine has to be told of them.
    pub(crate) fn texts(&self) -> Vec<(String, Option<String>)> {
        self.0.iter().map(|(path, edit)| (path.clone(), edit.text.clone())).collect()
    }
}

/// The file that is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OpenFile {
    /// Its path.
    pub(crate) path: String,
    /// Its text, with the ends of lines that it has.
    pub(crate) text: String,
}

impl OpenFile {
    /// The text that a field shows, in which each line ends with one sign.
    pub(crate) fn shown(&self) -> String {
        self.text.replace("\r\n", "\n")
    }

    /// The text of the page below the facts, as a field shows it; none where no facts end.
    pub(crate) fn body(&self) -> Option<String> {
        let shown = self.shown();
        Some(shown[body_start(&shown)?..].to_owned())
    }

    /// The whole text with another one below the facts.
    pub(crate) fn with_body(&self, body: &str) -> Option<String> {
        let shown = self.shown();
        Some(self.typed(&(shown[..body_start(&shown)?].to_owned() + body)))
    }

    /// What a field holds, with the ends of lines of the file.
    pub(crate) fn typed(&self, shown: &str) -> String {
        if self.text.contains("\r\n") { shown.replace('\n', "\r\n") } else { shown.to_owned() }
    }
}

/// Where the text below the facts begins.
fn body_start(text: &str) -> Option<usize> {
    let inside = text.strip_prefix("+++\n")?;
    let fence = text.len() - inside.len() + inside.find("\n+++")? + 1;
    Some(fence + text[fence..].find('\n')? + 1)
}
