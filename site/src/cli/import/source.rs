//! Files to readings, several at a time; a file that is no posting is refused.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use rayon::prelude::*;
use site::import::Source;
use site::import::document::{Unreadable, text};
use site::load::limits::{self, Refused};

use crate::cli::terminal::Terminal;

/// What became of a file: a reading, or the reason why there is none.
pub(super) type Read = Result<Source, String>;

/// A larger file is no posting.
const MOST: u64 = 64 << 20;

/// So many files are read before the progress is told.
const AT_ONCE: usize = 64;

/// Reads all files.
///
/// # Errors
/// When the system cannot read one.
pub(super) fn all(files: &[PathBuf], terminal: &Terminal) -> anyhow::Result<Vec<Read>> {
    let mut read = Vec::with_capacity(files.len());
    for some in files.chunks(AT_ONCE) {
        let part: Vec<anyhow::Result<Read>> = some.par_iter().map(|file| one(file)).collect();
        for one in part {
            read.push(one?);
        }
        terminal.progress(&format!("read {} of {}", read.len(), files.len()));
    }
    Ok(read)
}

/// Reads a file.
///
/// # Errors
/// When the system cannot.
pub(in crate::cli) fn one(file: &Path) -> anyhow::Result<Read> {
    let shown = file.display();
    let bytes = match limits::read(file, MOST) {
        Ok(bytes) => bytes,
        Err(Refused::System(error)) => {
            return Err(error).with_context(|| format!("cannot read {shown}"));
        }
        Err(Refused::TooLarge(most)) => {
            bail!("{shown} is larger than {most} MiB: is it the right file?")
        }
    };
    let text = match text(&bytes) {
        Ok(text) => text,
        Err(Unreadable(reason)) => return Ok(Err(reason)),
    };
    let document = file.file_name().map_or_else(String::new, |name| name.to_string_lossy().into());
    Ok(match reader::read(&text) {
        Ok(reading) => Ok(Source { document, reading }),
        Err(refusal) => Err(refusal.reason().to_string()),
    })
}
