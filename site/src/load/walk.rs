//! Finds the files under a path.
//!
//! Follows links to files of the site and no others: a link is part of the sources as much
//! as a file, and its author must not be able to publish what only this computer holds.
//! Links to folders are not followed, so that a few of them cannot multiply without end.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

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

/// Looks for files under one root.
pub(super) struct Walk<'r> {
    root: &'r Path,
    /// The root without links.
    real_root: PathBuf,
    /// The folders that were entered, without links.
    entered: BTreeSet<PathBuf>,
    found: Vec<Found>,
}

struct Entry {
    path: String,
    disk: PathBuf,
    /// Whether its folder says that it is an ordinary file, so that nobody has to ask.
    is_file: bool,
    /// Whether its name is text.
    is_text: bool,
}

impl<'r> Walk<'r> {
    /// Begins at a folder.
    pub(super) fn new(root: &'r Path) -> std::io::Result<Self> {
        let real_root = root.canonicalize()?;
        Ok(Self { root, real_root, entered: BTreeSet::new(), found: Vec::new() })
    }

    /// Finds every file at or under `name`, in no particular order; nothing when it is absent.
    pub(super) fn walk(&mut self, name: &str) {
        let disk = self.root.join(name);
        if disk.symlink_metadata().is_ok() {
            self.visit(Entry { path: name.to_string(), disk, is_file: false, is_text: true }, 0);
        }
    }

    /// All that was found.
    pub(super) fn found(self) -> Vec<Found> {
        self.found
    }

    fn visit(&mut self, entry: Entry, depth: usize) {
        if entry.is_file {
            return self.found.push(Found { path: entry.path, file: Ok(entry.disk) });
        }
        match self.look(&entry, depth) {
            Ok(Seen::File(disk)) => self.found.push(Found { path: entry.path, file: Ok(disk) }),
            Ok(Seen::Folder(entries)) => {
                for entry in entries {
                    self.visit(entry, depth + 1);
                }
            }
            Err(reason) => self.found.push(Found { path: entry.path, file: Err(reason) }),
        }
    }

    fn look(&mut self, entry: &Entry, depth: usize) -> Result<Seen, String> {
        let explain = |error: std::io::Error| reason::of(&error, &entry.disk);
        if !entry.is_text {
            return Err("its name is not UTF-8".to_string());
        }
        let folder_wanted =
            depth > 0 || matches!(entry.path.as_str(), "content" | "locales" | "static");
        let data = fs::metadata(&entry.disk).map_err(explain)?;
        let link = entry.disk.symlink_metadata().map_err(explain)?.is_symlink();
        let real = entry.disk.canonicalize().map_err(explain)?;
        if link {
            self.refuse_link(&real, data.is_dir(), depth)?;
        }
        match (data.is_dir(), folder_wanted) {
            (true, true) => self.enter(entry, real, depth).map(Seen::Folder),
            (true, false) => Err("it is a folder, not a file".to_string()),
            (false, true) if depth == 0 => Err("it is a file, not a folder".to_string()),
            // Reading a pipe or a socket would wait for ever.
            (false, _) if !data.is_file() => Err("it is not an ordinary file".to_string()),
            (false, _) => Ok(Seen::File(real)),
        }
    }

    /// Refuses a link to what is no part of the site.
    fn refuse_link(&self, real: &Path, is_folder: bool, depth: usize) -> Result<(), String> {
        if depth > 0 && is_folder {
            return Err("it is a link to a folder, and only links to files are followed".into());
        }
        let inside = real.strip_prefix(&self.real_root).ok();
        let inside = inside.filter(|inside| inside.components().next().is_some());
        let Some(inside) = inside else {
            return Err("it is a link that leads out of the folder of the site".into());
        };
        let top = inside.components().next();
        let in_static = top == Some(Component::Normal("static".as_ref()));
        let in_content = top == Some(Component::Normal("content".as_ref()));
        let hidden = |part: Component<'_>| {
            let name = part.as_os_str().to_string_lossy();
            name.starts_with('.') && !(in_static && WANTED.contains(&name.as_ref()))
        };
        if inside.components().any(hidden) {
            return Err("it is a link to a hidden file".into());
        }
        if depth > 0 && !in_static && !in_content {
            return Err("it is a link that leads out of `content` and `static`".into());
        }
        Ok(())
    }

    /// What a folder holds, hidden files and backups left out.
    fn enter(&mut self, entry: &Entry, real: PathBuf, depth: usize) -> Result<Vec<Entry>, String> {
        if depth >= DEEPEST {
            return Err(format!("it lies more than {DEEPEST} folders deep"));
        }
        if !self.entered.insert(real) {
            return Err("it is a folder that is part of the site already".to_string());
        }
        list(entry)
    }
}

/// What stands at a place.
enum Seen {
    File(PathBuf),
    Folder(Vec<Entry>),
}

fn list(folder: &Entry) -> Result<Vec<Entry>, String> {
    let explain = |error: std::io::Error| reason::of(&error, &folder.disk);
    let mut entries = Vec::new();
    for entry in fs::read_dir(&folder.disk).map_err(explain)? {
        let entry = entry.map_err(explain)?;
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        let disk = entry.path();
        let (name, is_text) = match entry.file_name().to_str() {
            Some(name) => (name.to_owned(), true),
            // Each byte that is no text is written out, so that two names stay two.
            None => (entry.file_name().as_encoded_bytes().escape_ascii().to_string(), false),
        };
        if !is_left_out(&name, &folder.path) {
            let path = format!("{}/{name}", folder.path);
            entries.push(Entry { path, disk, is_file: is_file && is_text, is_text });
        }
    }
    Ok(entries)
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
