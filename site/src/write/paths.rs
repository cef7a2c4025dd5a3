//! Which paths a site may have: those that every file system takes, inside the site.

use std::collections::BTreeMap;

use anyhow::bail;

use super::manifest;
use crate::output::portable::{key, why_not};

/// The paths that are taken, by what is one path on some system, each as it was written.
#[derive(Default)]
pub(super) struct Taken(BTreeMap<String, String>);

impl Taken {
    /// Takes a path.
    ///
    /// # Errors
    /// When it leads outside, is no path on some system, or takes the place of another.
    pub(super) fn add(&mut self, path: &str) -> anyhow::Result<()> {
        if !is_plain(path) {
            bail!(
                "the site has a file `{}`, which cannot be written everywhere: \
                 use letters, digits, hyphens and single slashes in slugs, paths and aliases",
                path.escape_default()
            );
        }
        let key = key(path);
        if let Some(other) = self.0.get(&key) {
            bail!(
                "`{other}` and `{path}` are one file where capitals and the forms of accents \
                 do not count (Windows, macOS): give one of them another slug"
            );
        }
        let mut folders = key.match_indices('/').map(|(end, _)| &key[..end]);
        if let Some(file) = folders.find_map(|folder| self.0.get(folder)) {
            return folder_is_file(file, path);
        }
        let inside = format!("{key}/");
        let next = self.0.range(inside.clone()..).next();
        if let Some((_, other)) = next.filter(|(next, _)| next.starts_with(&inside)) {
            return folder_is_file(path, other);
        }
        self.0.insert(key, path.to_owned());
        Ok(())
    }
}

fn folder_is_file(file: &str, path: &str) -> anyhow::Result<()> {
    bail!("`{file}` is a file, and `{path}` needs it to be a folder: rename one of them")
}

/// Whether a path stays inside the site and is one on every system.
pub(super) fn is_plain(path: &str) -> bool {
    path != manifest::NAME && why_not(path).is_none()
}

#[cfg(test)]
mod tests {
    use super::{Taken, is_plain};

    fn error(paths: &[&str]) -> String {
        let mut taken = Taken::default();
        let added = paths.iter().try_for_each(|path| taken.add(path));
        added.map_or_else(|e| e.to_string(), |()| "fine".to_string())
    }

    #[test]
    fn paths_stay_inside() {
        for good in ["index.html", "roles/a/index.html", ".well-known/security.txt", "a b/é.txt"] {
            assert!(is_plain(good), "{good}");
        }
        for bad in [
            "",
            "/",
            "/etc/passwd",
            "a/../b",
            "..",
            ".",
            "./a",
            "a//b",
            "a/",
            r"a\b",
            "c:/x",
            "a\nb",
            "a\0b",
            "a./b",
            "a /b",
            ".careers-manifest",
        ] {
            assert!(!is_plain(bad), "{bad:?}");
        }
    }

    #[test]
    fn two_paths_are_two_files_everywhere() {
        assert_eq!(error(&["a/index.html", "b/index.html", "a/b.css"]), "fine");
        assert_eq!(
            error(&["Roles/a.html", "roles/a.html"]),
            "`Roles/a.html` and `roles/a.html` are one file where capitals and the forms of \
             accents do not count (Windows, macOS): give one of them another slug"
        );
        for paths in [["a", "A/b"], ["A/b", "a"]] {
            assert_eq!(
                error(&paths),
                "`a` is a file, and `A/b` needs it to be a folder: rename one of them"
            );
        }
    }
}
