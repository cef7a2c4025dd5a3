//! The only reader of the disk: `config.toml`, `index.html`, `content/` and `static/`.
//!
//! It judges nothing. A file that cannot be read is kept with the reason, so that
//! the problem is shown beside those of the content.

mod reason;
mod walk;

use std::fs;
use std::path::Path;

use anyhow::Context;
use rayon::prelude::*;

use crate::CHUNK;
use crate::sources::{SourceFile, SourcePath, Sources};
use walk::{Found, walk};

/// Reads the files of a site.
///
/// # Errors
/// When the folder itself cannot be read. Anything else is kept in the sources.
pub fn load(root: &Path) -> anyhow::Result<Sources> {
    fs::read_dir(root).with_context(|| format!("cannot read the folder {}", root.display()))?;
    let found: Vec<Found> = ["config.toml", "index.html", "content", "static"]
        .into_iter()
        .flat_map(|name| walk(root, name))
        .collect();
    let files: Vec<(SourcePath, SourceFile)> =
        found.into_par_iter().with_max_len(CHUNK).map(read).collect();
    let mut sources = Sources::default();
    for (path, file) in files {
        sources.insert(path, file);
    }
    Ok(sources)
}

fn read(found: Found) -> (SourcePath, SourceFile) {
    let file = match found.file {
        Ok(disk) => fs::read(&disk).map_or_else(
            |error| SourceFile::Unreadable(reason::of(&error, &disk)),
            |bytes| SourceFile::Bytes(bytes.into()),
        ),
        Err(reason) => SourceFile::Unreadable(reason),
    };
    (SourcePath::new(&found.path), file)
}

#[cfg(test)]
mod tests;
