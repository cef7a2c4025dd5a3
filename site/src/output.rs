//! A finished site, in memory: site path to bytes.

pub mod portable;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound::{Excluded, Included, Unbounded};

use bytes::Bytes;

use crate::nearest;

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

    /// The paths among which one that is not there could be meant: all of a few, and of many
    /// those that stand near it in order.
    pub fn around<'a>(&'a self, path: &str) -> Box<dyn Iterator<Item = &'a str> + 'a> {
        let near = |path: &str| {
            let before =
                self.0.range::<str, _>((Unbounded, Excluded(path))).rev().take(nearest::AROUND);
            before.chain(self.0.range::<str, _>((Included(path), Unbounded)).take(nearest::AROUND))
        };
        if self.0.len() <= nearest::MANY {
            return Box::new(self.iter());
        }
        let mut all: BTreeSet<&String> = near(path).collect();
        // A folder may be misspelled as well: its neighbors may hold the file.
        let name = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        let folders: BTreeSet<&str> =
            all.iter().filter_map(|file| Some(file.split_once('/')?.0)).collect();
        let elsewhere: Vec<&String> =
            folders.iter().flat_map(|folder| near(&format!("{folder}/{name}"))).collect();
        all.extend(elsewhere);
        Box::new(all.into_iter().map(String::as_str))
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

    #[test]
    fn of_many_paths_only_near_ones_are_looked_at() {
        let mut paths = Paths::default();
        for n in 0..1_000 {
            assert!(paths.insert(&format!("roles/role-{n}/index.html")));
            assert!(paths.insert(&format!("news/{n}/index.html")));
        }
        let around = |path: &str| paths.around(path).map(str::to_string).collect::<Vec<_>>();
        assert!(around("roles/role-500/").contains(&"roles/role-500/index.html".to_string()));
        assert!(around("role/role-500/").contains(&"roles/role-500/index.html".to_string()));
        assert!(around("x").len() < 100);
    }
}
