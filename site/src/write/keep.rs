//! Assets of earlier builds beside those of this one: a page that a browser or a host has kept
//! finds the scripts, styles and data that it names. After some builds they go.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

use anyhow::Context;

use super::{Writing, place};
use crate::output::NewFile;

/// Where such files stand.
const FOLDER: &str = "assets/";
/// The list of those that are kept, each with the number of builds since it was needed.
const LIST: &str = "assets/.careers-kept";

impl Writing<'_> {
    /// Keeps the assets of so many builds before this one, and says how many files that were.
    ///
    /// # Errors
    /// When the disk fails. What was begun has been removed then.
    pub fn keep_assets(mut self, builds: u16) -> anyhow::Result<(Self, usize)> {
        let kept = self.earlier(builds).and_then(|files| {
            self.add(&files)?;
            Ok(files.len().saturating_sub(1))
        });
        match kept {
            Ok(kept) => Ok((self, kept)),
            Err(error) => {
                self.discard();
                Err(error)
            }
        }
    }

    /// The files, and the list of them.
    fn earlier(&self, builds: u16) -> anyhow::Result<Vec<NewFile>> {
        let old = self.target.folder();
        let known = fs::read_to_string(place(old, LIST)).unwrap_or_default();
        let known: BTreeMap<&str, u16> = known.lines().filter_map(line).collect();
        let (mut files, mut list) = (Vec::new(), String::new());
        for path in self.staging.only_in_old().filter(|path| is_named_by_its_bytes(path)) {
            let age = known.get(path).copied().unwrap_or_default().saturating_add(1);
            if age > builds {
                continue;
            }
            let file = place(old, path);
            let bytes =
                fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
            files.push((path.to_owned(), bytes.into()));
            writeln!(list, "{age} {path}").expect("writing to a string succeeds");
        }
        if !files.is_empty() {
            files.push((LIST.to_owned(), list.into_bytes().into()));
        }
        Ok(files)
    }
}

fn line(line: &str) -> Option<(&str, u16)> {
    let (age, path) = line.split_once(' ')?;
    Some((path, age.parse().ok()?))
}

/// Whether a file is one of ours that another version does not replace: `site.1f3a9c2b04.css`.
fn is_named_by_its_bytes(path: &str) -> bool {
    let Some(name) = path.strip_prefix(FOLDER) else { return false };
    let is_hash = |part: &str| {
        part.len() >= 10 && part.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
    };
    name.split('.').nth(1).is_some_and(is_hash)
}

#[cfg(test)]
mod tests {
    use super::is_named_by_its_bytes;

    #[test]
    fn only_files_with_a_hash_in_their_name_stay() {
        assert!(is_named_by_its_bytes("assets/site.1f3a9c2b04.css"));
        assert!(is_named_by_its_bytes("assets/roles.1f3a9c2b04.txt.br"));
        for path in ["assets/logo.svg", "assets/.careers-kept", "roles/a.1f3a9c2b04.css"] {
            assert!(!is_named_by_its_bytes(path), "{path}");
        }
    }
}
