//! What stands in a folder that this program did not make.

use std::fs;
use std::io;
use std::path::Path;

use anyhow::{Context, bail};
use rayon::prelude::*;

use super::manifest::{Made, Manifest, NAME};
use super::place;

/// What we made in a folder, as it still stands there; nothing where there is no folder.
///
/// # Errors
/// Names the files that we did not make, or that were changed since.
pub(super) fn as_made(folder: &Path) -> anyhow::Result<Manifest> {
    let shown = folder.display();
    let Some(entries) = entries(folder).with_context(|| format!("cannot read {shown}"))? else {
        return Ok(Manifest::default());
    };
    let manifest = Manifest::in_folder(folder).with_context(|| format!("cannot read {shown}"))?;
    let Some(manifest) = manifest else {
        return refuse(folder, &entries, "was not made by `careers build`")
            .map(|()| Manifest::default());
    };
    let foreign: Vec<String> = entries
        .into_par_iter()
        .filter(|path| path != NAME && !is_as_made(folder, path, &manifest))
        .collect();
    refuse(folder, &foreign, "holds files that `careers build` did not make, or changed ones")?;
    Ok(manifest)
}

/// Refuses a folder of ours that holds anything but the files on its list, whole or not.
///
/// # Errors
/// Names the files.
pub(super) fn refuse_unlisted(folder: &Path, manifest: &Manifest) -> anyhow::Result<()> {
    let mut entries = entries(folder)?.unwrap_or_default();
    let listed = |path: &str| {
        path == NAME
            || manifest.get(path).is_some()
            || path.strip_suffix('/').is_some_and(|path| manifest.folders().any(|f| f == path))
    };
    entries.retain(|path| !listed(path));
    refuse(folder, &entries, "holds files that `careers build` did not make")
}

fn refuse(folder: &Path, files: &[String], why: &str) -> anyhow::Result<()> {
    const SHOWN: usize = 10;
    if files.is_empty() {
        return Ok(());
    }
    let mut list: String =
        files.iter().take(SHOWN).map(|path| format!("\n    {}", path.escape_debug())).collect();
    if files.len() > SHOWN {
        list += &format!("\n    and {} more", files.len() - SHOWN);
    }
    bail!(
        "the folder {} {why}:{list}\n  nothing was changed: move them away, \
         or choose another folder with `--out`",
        folder.display()
    );
}

fn is_as_made(folder: &Path, path: &str, manifest: &Manifest) -> bool {
    let Some(made) = manifest.get(path) else { return false };
    let file = place(folder, path);
    let is_file = file.symlink_metadata().is_ok_and(|data| data.is_file());
    is_file && Made::of_file(&file).is_ok_and(|now| now == *made)
}

/// The paths of everything in a folder that is not a folder with something in it;
/// empty folders and names that are not UTF-8 included. Links are not followed.
fn entries(folder: &Path) -> io::Result<Option<Vec<String>>> {
    let mut found = Vec::new();
    match list(folder, "", &mut found) {
        Ok(_) => {
            found.sort();
            Ok(Some(found))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Lists a folder, and says how many entries it has.
fn list(folder: &Path, prefix: &str, found: &mut Vec<String>) -> io::Result<usize> {
    let mut count = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let inside = format!("{path}/");
        if !entry.file_type()?.is_dir() {
            found.push(path);
        } else if list(&entry.path(), &inside, found)? == 0 {
            found.push(inside);
        }
        count += 1;
    }
    Ok(count)
}
