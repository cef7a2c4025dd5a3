//! The folder beside the site in which the new one grows, and in which the old
//! one ends. Its list of files is locked as long as a build is at it.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::Path;
use std::thread;
use std::time::Duration;

use anyhow::{Context, bail};
use rayon::prelude::*;

use super::manifest::{HEADER, Manifest, NAME};
use super::target::Target;
use super::{place, survey};
use crate::output::NewFile;

/// A staging folder that is ours alone.
pub(super) struct Staging<'a> {
    target: &'a Target,
    /// What the site that is there holds.
    old: Manifest,
    manifest: Manifest,
    folders: BTreeSet<String>,
    /// Locked so that no other build takes the folder for a leftover.
    list: File,
}

impl<'a> Staging<'a> {
    /// Makes the folder, with a list of nothing. What a build that was ended left there is
    /// removed first.
    pub(super) fn create(target: &'a Target, old: Manifest) -> anyhow::Result<Self> {
        let folder = target.staging();
        remove_leftover(target)?;
        fs::create_dir_all(target.parent())
            .and_then(|()| fs::create_dir(folder))
            .with_context(|| format!("cannot make the folder {}", folder.display()))?;
        let list = locked_list(folder).or_else(|error| {
            // On a full disk, nothing else is there yet.
            if matches!(error, TryLockError::Error(_)) {
                let _ = fs::remove_file(folder.join(NAME)).and_then(|()| fs::remove_dir(folder));
            }
            busy(target, error)
        })?;
        let (manifest, folders) = (Manifest::default(), BTreeSet::new());
        Ok(Self { target, old, manifest, folders, list })
    }

    /// Writes files of a site, and says how many it did not have to. All stand on the list
    /// before the first of them is begun.
    ///
    /// One thread writes them all: two that make folders in one folder wait for each other,
    /// and take twice as long together.
    pub(super) fn add(&mut self, files: &[NewFile]) -> anyhow::Result<usize> {
        let (folder, mut kept) = (self.target.staging(), 0);
        let lines = self.manifest.add(files);
        self.list
            .write_all(lines.as_bytes())
            .with_context(|| format!("cannot write {}", folder.join(NAME).display()))?;
        for (path, bytes) in files {
            for (end, _) in path.match_indices('/') {
                if self.folders.insert(path[..end].to_owned()) {
                    make_folder(&place(folder, &path[..end]))?;
                }
            }
            if self.keeps(path) {
                kept += 1;
            } else {
                write_file(&place(folder, path), bytes)?;
            }
        }
        Ok(kept)
    }

    /// Whether a file is what the site that is there holds, and now stands in both. It keeps
    /// the time of its last change, so that anyone who copies the site to a host copies what
    /// changed. Where files cannot stand in two folders, it is written anew.
    fn keeps(&self, path: &str) -> bool {
        let is_same = self.old.get(path).is_some_and(|made| self.manifest.get(path) == Some(made));
        let (old, new) = (self.target.folder(), self.target.staging());
        is_same && fs::hard_link(place(old, path), place(new, path)).is_ok()
    }

    /// The files of the site that is there which the new one has not, so far.
    pub(super) fn only_in_old(&self) -> impl Iterator<Item = &str> {
        self.old.paths().filter(|path| self.manifest.get(path).is_none())
    }

    /// Waits until all files are on the disk.
    pub(super) fn finish(&self) -> anyhow::Result<()> {
        let folder = self.target.staging();
        keep_permissions(self.target.folder(), folder);
        sync(folder).with_context(|| format!("cannot finish writing {}", folder.display()))
    }

    /// Removes what was begun. Failing to is no second error: the next build removes it.
    pub(super) fn discard(self) {
        let _ = remove(self.target.staging(), &self.manifest);
    }

    /// Removes the old site, which stands in the staging folder after the swap.
    pub(super) fn clear_old(self) -> anyhow::Result<()> {
        let folder = self.target.staging();
        match Manifest::in_folder(folder)? {
            Some(old) => Ok(remove(folder, &old)?),
            None if folder.exists() => Ok(fs::remove_dir(folder)?),
            None => Ok(()),
        }
    }
}

fn make_folder(folder: &Path) -> anyhow::Result<()> {
    fs::create_dir(folder).with_context(|| format!("cannot make the folder {}", folder.display()))
}

fn write_file(file: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let opened = OpenOptions::new().write(true).create_new(true).open(file);
    opened
        .and_then(|mut opened| opened.write_all(bytes))
        .with_context(|| format!("cannot write {}", file.display()))
}

/// How often a build looks whether another one has ended before it gives up, and how
/// long it waits in between: fifteen seconds in all.
const LOOKS: u32 = if cfg!(test) { 20 } else { 1_500 };
const BETWEEN: Duration = Duration::from_millis(10);

/// Waits until no other build writes beside this one; its turn ends with what is
/// returned. The folder above is locked, so that nothing is left lying there. Where
/// a folder cannot be locked, the locked list alone keeps builds apart.
///
/// # Errors
/// When the other build has not ended in time: it may be stopped, or hang.
pub(super) fn turn(target: &Target) -> anyhow::Result<Option<File>> {
    let opened = fs::create_dir_all(target.parent()).and_then(|()| File::open(target.parent()));
    let Ok(above) = opened else { return Ok(None) };
    for _ in 0..LOOKS {
        match above.try_lock() {
            Ok(()) => return Ok(Some(above)),
            Err(TryLockError::Error(_)) => return Ok(None),
            Err(TryLockError::WouldBlock) => thread::sleep(BETWEEN),
        }
    }
    busy(target, TryLockError::WouldBlock)
}

fn locked_list(folder: &Path) -> Result<File, TryLockError> {
    let opened = OpenOptions::new().write(true).create_new(true).open(folder.join(NAME));
    let mut list = opened.map_err(TryLockError::Error)?;
    list.try_lock()?;
    list.write_all(HEADER.as_bytes()).map_err(TryLockError::Error)?;
    Ok(list)
}

fn busy<T>(target: &Target, error: TryLockError) -> anyhow::Result<T> {
    let folder = target.staging().display();
    match error {
        TryLockError::WouldBlock => {
            bail!("another build is writing {}: wait until it has ended", target.folder().display())
        }
        TryLockError::Error(error) => {
            Err(error).with_context(|| format!("cannot write into {folder}"))
        }
    }
}

/// Removes what an ended build left, if it is ours and no running build uses it.
fn remove_leftover(target: &Target) -> anyhow::Result<()> {
    let folder = target.staging();
    let list = match File::open(folder.join(NAME)) {
        Ok(list) => list,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return remove_empty(folder),
        Err(error) => return busy(target, TryLockError::Error(error)),
    };
    remove_listed(target, &list)
}

/// Removes what an ended build left, given its list, which was opened and is not locked yet.
/// Meanwhile another build may have removed the folder and made its own in the same place.
pub(super) fn remove_listed(target: &Target, list: &File) -> anyhow::Result<()> {
    let folder = target.staging();
    list.try_lock().or_else(|error| busy(target, error))?;
    if !is_still_at(list, &folder.join(NAME)) {
        return busy(target, TryLockError::WouldBlock);
    }
    let Some(manifest) = Manifest::in_folder(folder)? else {
        // Ended while it wrote the very first line: nothing else was made yet.
        fs::remove_file(folder.join(NAME))?;
        return remove_empty(folder);
    };
    survey::refuse_unlisted(folder, &manifest)?;
    remove(folder, &manifest).with_context(|| format!("cannot remove {}", folder.display()))
}

fn remove_empty(folder: &Path) -> anyhow::Result<()> {
    match fs::remove_dir(folder) {
        Err(error) if folder.exists() => Err(error).with_context(|| {
            format!(
                "the folder {} is needed for building and holds other things: move it away",
                folder.display()
            )
        }),
        _ => Ok(()),
    }
}

/// Removes the files on a list, its folders, the list and the folder itself.
fn remove(folder: &Path, manifest: &Manifest) -> io::Result<()> {
    let files: Vec<&str> = manifest.paths().collect();
    files.par_iter().try_for_each(|path| gone(fs::remove_file(place(folder, path))))?;
    for inner in manifest.folders() {
        gone(fs::remove_dir(place(folder, inner)))?;
    }
    gone(fs::remove_file(folder.join(NAME)))?;
    gone(fs::remove_dir(folder))
}

fn gone(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

/// Whether an opened file is still the one at its path; a lock on another says nothing.
#[cfg(unix)]
fn is_still_at(opened: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |data: fs::Metadata| (data.dev(), data.ino());
    let now = path.symlink_metadata().map(identity);
    matches!((opened.metadata().map(identity), now), (Ok(a), Ok(b)) if a == b)
}

/// An opened file cannot be taken from its path here.
#[cfg(not(unix))]
fn is_still_at(_opened: &File, _path: &Path) -> bool {
    true
}

/// The new folder may be read by anyone who may read the old one.
fn keep_permissions(old: &Path, new: &Path) {
    if let Ok(data) = old.metadata() {
        let _ = fs::set_permissions(new, data.permissions());
    }
}

/// One wait for all files: waiting for each takes ten times as long as writing them.
#[cfg(target_os = "linux")]
fn sync(folder: &Path) -> io::Result<()> {
    Ok(rustix::fs::syncfs(File::open(folder)?)?)
}

/// Elsewhere the system writes in its own time; ending the program harms nothing.
#[cfg(not(target_os = "linux"))]
fn sync(_folder: &Path) -> io::Result<()> {
    Ok(())
}
