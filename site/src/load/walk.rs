//! Finds the files under a path. Follows links, and stops where one leads back.

use std::fs;
use std::path::{Path, PathBuf};

use super::reason;

/// Folders deeper than this are not entered; no site is that deep.
const DEEPEST: usize = 40;

/// Files of `static/` that hosts look for although their names are hidden.
const WANTED: [&str; 3] = [".well-known", ".nojekyll", ".htaccess"];

/// A file that was found.
pub(super) struct Found {
    /// Its path in the site, with `/`.
    pub(super) path: String,
    /// Where it is on the disk, or why it cannot be read.
    pub(super) file: Result<PathBuf, String>,
}

/// Every file at or under `root/name`, in no particular order; nothing when it is absent.
pub(super) fn walk(root: &Path, name: &str) -> Vec<Found> {
    let disk = root.join(name);
    let mut found = Vec::new();
    if disk.symlink_metadata().is_ok() {
        let folder_wanted = matches!(name, "content" | "static");
        let entry = Entry { path: name.to_string(), disk, is_file: false };
        visit(entry, folder_wanted, &mut Vec::new(), &mut found);
    }
    found
}

struct Entry {
    path: String,
    disk: PathBuf,
    /// Whether its folder says that it is an ordinary file, so that nobody has to ask.
    is_file: bool,
}

fn visit(entry: Entry, folder: bool, above: &mut Vec<PathBuf>, found: &mut Vec<Found>) {
    if entry.is_file {
        return found.push(Found { path: entry.path, file: Ok(entry.disk) });
    }
    let file = match fs::metadata(&entry.disk) {
        Err(error) => Err(reason::of(&error, &entry.disk)),
        Ok(data) if data.is_dir() && folder => return enter(entry, above, found),
        Ok(data) if data.is_dir() => Err("it is a folder, not a file".to_string()),
        Ok(_) if folder && above.is_empty() => Err("it is a file, not a folder".to_string()),
        // Reading a pipe or a socket would wait for ever.
        Ok(data) if !data.is_file() => Err("it is not an ordinary file".to_string()),
        Ok(_) => Ok(entry.disk),
    };
    found.push(Found { path: entry.path, file });
}

fn enter(entry: Entry, above: &mut Vec<PathBuf>, found: &mut Vec<Found>) {
    match list(&entry, above) {
        Ok((real, entries)) => {
            above.push(real);
            for entry in entries {
                visit(entry, true, above, found);
            }
            above.pop();
        }
        Err(reason) => found.push(Found { path: entry.path, file: Err(reason) }),
    }
}

/// The folder's real place and what it holds, hidden files and backups left out.
fn list(folder: &Entry, above: &[PathBuf]) -> Result<(PathBuf, Vec<Entry>), String> {
    let explain = |error: std::io::Error| reason::of(&error, &folder.disk);
    let real = folder.disk.canonicalize().map_err(explain)?;
    if above.contains(&real) {
        return Err("it is a link that leads back to a folder it is in".to_string());
    }
    if above.len() >= DEEPEST {
        return Err(format!("it lies more than {DEEPEST} folders deep"));
    }
    let mut entries = Vec::new();
    for entry in fs::read_dir(&folder.disk).map_err(explain)? {
        let entry = entry.map_err(explain)?;
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        let disk = entry.path();
        let name = disk.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !is_left_out(&name, &folder.path) {
            entries.push(Entry { path: format!("{}/{name}", folder.path), disk, is_file });
        }
    }
    Ok((real, entries))
}

fn is_left_out(name: &str, folder: &str) -> bool {
    let in_static = folder == "static" || folder.starts_with("static/");
    let hidden = name.starts_with('.') && !(in_static && WANTED.contains(&name));
    let backup = name.ends_with('~')
        || name.starts_with("~$")
        || (name.starts_with('#') && name.ends_with('#'))
        || [".bak", ".orig", ".swp", ".tmp"].iter().any(|end| name.ends_with(end));
    hidden || backup || matches!(name, "Thumbs.db" | "desktop.ini")
}
