//! The files a site is made of, in memory.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

/// The path of a source file from the root of the site, with `/` on every system:
/// `content/roles/data-engineer.md`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourcePath(Arc<str>);

impl SourcePath {
    /// A path, taken as it is.
    #[must_use]
    pub fn new(path: &str) -> Self {
        Self(path.into())
    }

    /// The path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for SourcePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// What was found at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SourceFile {
    /// The file's bytes.
    Bytes(Bytes),
    /// The file is there and cannot be read; why.
    Unreadable(String),
}

/// All source files, in the order of their paths.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sources {
    files: BTreeMap<SourcePath, SourceFile>,
}

impl Sources {
    /// Adds a file, in place of one at the same path.
    pub fn insert(&mut self, path: SourcePath, file: SourceFile) {
        self.files.insert(path, file);
    }

    /// Adds a file of text.
    pub fn insert_text(&mut self, path: &str, text: &str) {
        let bytes = SourceFile::Bytes(text.to_owned().into());
        self.insert(SourcePath::new(path), bytes);
    }

    /// The file at a path.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&SourceFile> {
        self.files.get(path)
    }

    /// The files in order.
    pub fn iter(&self) -> impl Iterator<Item = (&SourcePath, &SourceFile)> {
        self.files.iter()
    }
}
