//! What was written, could not be read, and has been reported: so that checking
//! does not call it missing as well.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::sources::SourcePath;

/// Files and values that have been reported and are absent from the draft.
#[derive(Debug, Clone, Default)]
pub struct LeftOut {
    files: BTreeSet<SourcePath>,
    values: BTreeSet<(SourcePath, Option<usize>, String)>,
    /// Keys that were meant by others, somewhere in a file.
    meant: BTreeSet<(SourcePath, String)>,
}

impl LeftOut {
    /// Notes a file.
    pub fn add_file(&mut self, file: SourcePath) {
        self.files.insert(file);
    }

    /// Notes the value of a key, or an item of it, in the table at a span (none: the top level).
    pub fn add_value(&mut self, file: &SourcePath, table: Option<Range<usize>>, key: &str) {
        let start = table.map(|span| span.start);
        self.values.insert((file.clone(), start, key.to_string()));
    }

    /// Notes a key that was meant by another one, or stands where it does not belong.
    pub fn add_meant(&mut self, file: &SourcePath, key: &str) {
        self.meant.insert((file.clone(), key.to_string()));
    }

    /// Whether a file is there and could not be read. Its id is taken, its content unknown.
    #[must_use]
    pub fn file(&self, file: &str) -> bool {
        self.files.contains(file)
    }

    /// Whether a key is there, in the table at a span (none: the top level), and its value could not
    /// be read; or seems to be there under another name or in another place.
    #[must_use]
    pub fn value(&self, file: &SourcePath, table: Option<Range<usize>>, key: &str) -> bool {
        let start = table.map(|span| span.start);
        self.values.contains(&(file.clone(), start, key.to_string()))
            || self.meant.contains(&(file.clone(), key.to_string()))
    }

    /// Whether a value of one of these keys was left out anywhere in a file: then nothing that it
    /// would declare is called unknown.
    #[must_use]
    pub fn any(&self, file: &SourcePath, keys: &[&str]) -> bool {
        let is_one = |own: &SourcePath, key: &String| own == file && keys.contains(&key.as_str());
        self.values.iter().any(|(own, _, key)| is_one(own, key))
            || self.meant.iter().any(|(own, key)| is_one(own, key))
    }

    /// The files, in order.
    pub fn files(&self) -> impl Iterator<Item = &SourcePath> {
        self.files.iter()
    }

    /// Takes in what another holds.
    pub fn extend(&mut self, other: Self) {
        self.files.extend(other.files);
        self.values.extend(other.values);
        self.meant.extend(other.meant);
    }
}
