//! Which paths a site may have: those that every file system takes, inside the site.

use std::collections::BTreeMap;

use anyhow::bail;

use super::manifest;
use crate::output::Output;

/// Checks all paths of a site.
///
/// # Errors
/// When a path leads outside, is no path on some system, or takes the place of another.
pub(super) fn check(output: &Output) -> anyhow::Result<()> {
    let mut taken: BTreeMap<String, &str> = BTreeMap::new();
    for (path, _) in output.iter() {
        if !is_plain(path) {
            bail!(
                "the site has a file `{}`, which cannot be written everywhere: \
                 use letters, digits, hyphens and single slashes in slugs, paths and aliases",
                path.escape_default()
            );
        }
        if let Some(other) = taken.insert(path.to_lowercase(), path) {
            bail!(
                "`{other}` and `{path}` are one file where capitals do not count \
                 (Windows, macOS): give one of them another slug"
            );
        }
    }
    refuse_folders_that_are_files(&taken)
}

fn refuse_folders_that_are_files(taken: &BTreeMap<String, &str>) -> anyhow::Result<()> {
    for (key, path) in taken {
        let mut folders = key.match_indices('/').map(|(end, _)| &key[..end]);
        if let Some(file) = folders.find_map(|folder| taken.get(folder)) {
            bail!("`{file}` is a file, and `{path}` needs it to be a folder: rename one of them");
        }
    }
    Ok(())
}

/// Whether a path stays inside the site and is one on every system.
pub(super) fn is_plain(path: &str) -> bool {
    let strange = |c: char| c.is_control() || r#"\:*?"<>|"#.contains(c);
    let part_is_plain = |part: &str| !part.is_empty() && !part.ends_with(['.', ' ']);
    path != manifest::NAME && !path.contains(strange) && path.split('/').all(part_is_plain)
}

#[cfg(test)]
mod tests {
    use super::{check, is_plain};
    use crate::output::Output;

    fn error(paths: &[&str]) -> String {
        let mut output = Output::default();
        for path in paths {
            assert!(output.insert((*path).to_string(), *b"x"));
        }
        check(&output).map_or_else(|e| e.to_string(), |()| "fine".to_string())
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
            "`Roles/a.html` and `roles/a.html` are one file where capitals do not count \
             (Windows, macOS): give one of them another slug"
        );
        assert_eq!(
            error(&["a", "A/b"]),
            "`a` is a file, and `A/b` needs it to be a folder: rename one of them"
        );
    }
}
