//! The only writer of the disk: a finished site into its folder, whole or not at all.
//!
//! The site is written into a folder beside its own, and then the two folders
//! change places in one step. Whoever reads the site meanwhile, and whoever ends
//! the program at any moment, has the old site or the new one, never a mixture.
//! A manifest in the site names every file that was made, so that nothing else is
//! ever removed. This is deliberately no synchronising of folders: a site is
//! replaced, not patched.

mod add;
mod manifest;
mod paths;
mod replace;
mod staging;
mod survey;
mod swap;
mod target;

use std::path::Path;

use anyhow::Context;

use crate::output::Output;
pub use add::{add, in_the_way};
use manifest::Manifest;
pub use replace::replace;
use staging::Staging;
pub use target::Target;

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// How many files.
    pub files: usize,
    /// How many bytes they hold.
    pub bytes: u64,
}

/// A moment of writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Moment {
    /// Before the files are written beside the old site.
    Filling,
    /// Before the folders change places.
    Swapping,
    /// Before the old site is removed.
    Clearing,
}

/// Writes a site in place of the one that is there.
///
/// # Errors
/// When the disk fails, when another build is at it, and when the folder holds
/// files that this program did not make. The site that was there stays as it was.
pub fn write(output: &Output, target: &Target) -> anyhow::Result<Written> {
    write_watched(output, target, &mut |_| Ok(()))
}

/// Writes a site and tells before each of its steps, so that tests can break it there.
fn write_watched(
    output: &Output,
    target: &Target,
    before: &mut dyn FnMut(Moment) -> anyhow::Result<()>,
) -> anyhow::Result<Written> {
    paths::check(output)?;
    let _turn = staging::turn(target)?;
    swap::mend(target)?;
    let manifest = Manifest::of(output);
    let staging = Staging::create(target, &manifest)?;
    if let Err(error) = fill_and_swap(output, target, &staging, before) {
        staging.discard();
        return Err(error);
    }
    before(Moment::Clearing)?;
    staging.clear_old().with_context(|| {
        format!(
            "the new site is in {}, but the old one cannot be removed from {}",
            target.folder().display(),
            target.staging().display()
        )
    })?;
    Ok(Written { files: output.len(), bytes: bytes(output) })
}

fn fill_and_swap(
    output: &Output,
    target: &Target,
    staging: &Staging,
    before: &mut dyn FnMut(Moment) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    survey::refuse_foreign(target.folder())?;
    before(Moment::Filling)?;
    staging.fill(output)?;
    before(Moment::Swapping)?;
    swap::swap(target)
}

fn bytes(output: &Output) -> u64 {
    output.iter().map(|(_, bytes)| length(bytes)).sum()
}

fn length(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).expect("a length in memory fits in 64 bits")
}

/// Where a file of the site stands in a folder.
fn place(folder: &Path, path: &str) -> std::path::PathBuf {
    path.split('/').fold(folder.to_path_buf(), |place, part| place.join(part))
}

#[cfg(test)]
mod tests;
