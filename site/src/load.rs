//! The only reader of the disk: `config.toml` or `zola.toml`, `index.html`, `content/`, `locales/`
//! and `static/`.
//!
//! It judges nothing. A file that cannot be read is kept with the reason, so that
//! the problem is shown beside those of the content.

pub mod limits;
mod reason;
mod walk;

use std::fs;
use std::path::Path;

use anyhow::Context;
use rayon::prelude::*;

use crate::CHUNK;
use crate::sources::{SourceFile, SourcePath, Sources};
use limits::Refused;
use walk::{Found, Walk};

/// Reads the files of a site.
///
/// # Errors
/// When the folder itself cannot be read. Anything else is kept in the sources.
pub fn load(root: &Path) -> anyhow::Result<Sources> {
    let unreadable = || format!("cannot read the folder {}", root.display());
    fs::read_dir(root).with_context(unreadable)?;
    let mut walk = Walk::new(root).with_context(unreadable)?;
    for name in ["config.toml", "zola.toml", "index.html", "content", "locales", "static"] {
        walk.walk(name);
    }
    let files: Vec<(SourcePath, SourceFile)> =
        walk.found().into_par_iter().with_max_len(CHUNK).map(read).collect();
    let mut sources = Sources::default();
    for (path, file) in files {
        sources.insert(path, file);
    }
    Ok(sources)
}

fn read(found: Found) -> (SourcePath, SourceFile) {
    let file = match found.file {
        Ok(disk) => match limits::read(&disk, limits::of(&found.path)) {
            Ok(bytes) => SourceFile::Bytes(bytes.into()),
            Err(Refused::System(error)) => SourceFile::Unreadable(reason::of(&error, &disk)),
            Err(Refused::TooLarge(most)) => {
                SourceFile::Unreadable(format!("it is larger than {most} MiB"))
            }
        },
        Err(reason) => SourceFile::Unreadable(reason),
    };
    (SourcePath::new(&found.path), file)
}

#[cfg(test)]
mod tests;
