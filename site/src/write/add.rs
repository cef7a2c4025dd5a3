//! New files beside those that are there; never one in place of another.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Context;

use super::place;

/// Which of these paths cannot be written below a folder, because something is there.
#[must_use]
pub fn in_the_way<'p>(root: &Path, paths: impl Iterator<Item = &'p str>) -> Vec<String> {
    let is_there = |path: &Path| path.symlink_metadata().is_ok();
    let mut found = Vec::new();
    for path in paths {
        let whole = path.match_indices('/').map(|(end, _)| &path[..end]);
        let mut files = whole.filter(|folder| {
            let folder = place(root, folder);
            is_there(&folder) && !folder.is_dir()
        });
        match files.next() {
            Some(file) => found.push(file.to_string()),
            None if is_there(&place(root, path)) => found.push(path.to_string()),
            None => {}
        }
    }
    found.dedup();
    found
}

/// Writes files that are not there yet.
///
/// # Errors
/// When one is there, or the disk fails: then none of them is left.
pub fn add(root: &Path, files: &[(String, String)]) -> anyhow::Result<()> {
    let mut made = Made::default();
    let written = files.iter().try_for_each(|(path, text)| made.file(&place(root, path), text));
    if written.is_err() {
        made.remove();
    }
    written
}

/// What was made so far.
#[derive(Default)]
struct Made {
    folders: Vec<PathBuf>,
    files: Vec<PathBuf>,
}

impl Made {
    fn file(&mut self, file: &Path, text: &str) -> anyhow::Result<()> {
        let shown = file.display();
        let missing: Vec<&Path> =
            file.ancestors().skip(1).take_while(|folder| !is_folder(folder)).collect();
        for folder in missing.into_iter().rev() {
            fs::create_dir(folder)
                .with_context(|| format!("cannot make the folder {}", folder.display()))?;
            self.folders.push(folder.to_path_buf());
        }
        let mut new = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(file)
            .with_context(|| format!("cannot write {shown}"))?;
        self.files.push(file.to_path_buf());
        new.write_all(text.as_bytes()).with_context(|| format!("cannot write {shown}"))
    }

    /// Removes what was made, and no folder in which something else appeared.
    fn remove(self) {
        for file in self.files {
            let _ = fs::remove_file(file);
        }
        for folder in self.folders.into_iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

fn is_folder(folder: &Path) -> bool {
    folder.as_os_str().is_empty() || folder.is_dir()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{add, in_the_way};

    fn files(paths: &[&str]) -> Vec<(String, String)> {
        paths.iter().map(|path| ((*path).to_string(), "new".to_string())).collect()
    }

    #[test]
    fn writes_new_files_and_their_folders() {
        let root = tempfile::tempdir().unwrap();
        let root = root.path().join("a/b");
        add(&root, &files(&["c/d.md", "e.md"])).unwrap();
        assert_eq!(fs::read_to_string(root.join("c/d.md")).unwrap(), "new");
    }

    #[test]
    fn what_is_there_stays_and_nothing_else_is_left() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("z.md"), "old").unwrap();
        assert!(add(root.path(), &files(&["a/b.md", "z.md"])).is_err());
        assert_eq!(fs::read_to_string(root.path().join("z.md")).unwrap(), "old");
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1);
        let paths = ["z.md/a.md", "z.md", "y.md"];
        assert_eq!(in_the_way(root.path(), paths.into_iter()), ["z.md"]);
    }
}
