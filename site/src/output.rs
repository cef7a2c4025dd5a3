//! A finished site, in memory: site path to bytes.

use std::collections::BTreeMap;
use std::sync::Arc;

/// All files of a site by path (`roles/index.html`), in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Output {
    files: BTreeMap<String, Arc<[u8]>>,
}

impl Output {
    /// Adds a file. False, and nothing changes, when the path is taken: by a file, by a
    /// folder, or by a file where a folder has to be.
    #[must_use]
    pub fn insert(&mut self, path: String, bytes: impl Into<Arc<[u8]>>) -> bool {
        let free = !self.is_taken(&path);
        if free {
            self.files.insert(path, bytes.into());
        }
        free
    }

    fn is_taken(&self, path: &str) -> bool {
        let mut above = path.match_indices('/').map(|(at, _)| &path[..at]);
        let below = format!("{path}/");
        let next = self.files.range(below.clone()..).next();
        self.files.contains_key(path)
            || above.any(|folder| self.files.contains_key(folder))
            || next.is_some_and(|(file, _)| file.starts_with(&below))
    }

    /// The bytes at a path.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&Arc<[u8]>> {
        self.files.get(path)
    }

    /// The files in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Arc<[u8]>)> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes))
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is no file.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::Output;

    #[test]
    fn a_path_is_a_file_or_a_folder() {
        let mut output = Output::default();
        for (path, free) in [
            ("assets/a.css", true),
            ("assets/a.css", false),
            ("assets", false),
            ("assets/a.css/b", false),
            ("assets-2", true),
            ("assets/b.css", true),
        ] {
            assert_eq!(output.insert(path.into(), b"".as_slice()), free, "{path}");
        }
        assert_eq!(output.len(), 3);
    }
}
