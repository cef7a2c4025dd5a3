//! A finished site, in memory: site path to bytes.

pub mod portable;

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;

/// A file of a site: its path and its bytes.
pub type NewFile = (String, Bytes);

/// All files of a site by path (`roles/index.html`), in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Output {
    files: BTreeMap<String, Bytes>,
}

impl Output {
    /// The bytes at a path.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&Bytes> {
        self.files.get(path)
    }

    /// The files in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Bytes)> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes))
    }
}

impl Extend<NewFile> for Output {
    fn extend<I: IntoIterator<Item = NewFile>>(&mut self, files: I) {
        self.files.extend(files);
    }
}

impl FromIterator<NewFile> for Output {
    fn from_iter<I: IntoIterator<Item = NewFile>>(files: I) -> Self {
        Self { files: files.into_iter().collect() }
    }
}

/// The paths of a site, known before its files are made.
#[derive(Debug, Default)]
pub struct Paths(BTreeSet<String>);

impl Paths {
    /// Adds a path. False, and nothing changes, when it is taken: by a file, by a folder,
    /// or by a file where a folder has to be.
    #[must_use]
    pub fn insert(&mut self, path: &str) -> bool {
        let free = !self.is_taken(path);
        if free {
            self.0.insert(path.to_owned());
        }
        free
    }

    fn is_taken(&self, path: &str) -> bool {
        let mut above = path.match_indices('/').map(|(at, _)| &path[..at]);
        let below = format!("{path}/");
        let next = self.0.range(below.clone()..).next();
        self.0.contains(path)
            || above.any(|folder| self.0.contains(folder))
            || next.is_some_and(|file| file.starts_with(&below))
    }

    /// Whether there is a file at a path.
    #[must_use]
    pub fn contains(&self, path: &str) -> bool {
        self.0.contains(path)
    }

    /// The paths in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::Paths;

    #[test]
    fn a_path_is_a_file_or_a_folder() {
        let mut paths = Paths::default();
        for (path, free) in [
            ("assets/a.css", true),
            ("assets/a.css", false),
            ("assets", false),
            ("assets/a.css/b", false),
            ("assets-2", true),
            ("assets/b.css", true),
        ] {
            assert_eq!(paths.insert(path), free, "{path}");
        }
        assert_eq!(paths.iter().count(), 3);
    }
}
