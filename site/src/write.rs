//! The only writer of the disk: a finished site into its folder, whole or not at all.
//!
//! The site is written into a folder beside its own, and then the two folders
//! change places in one step. Anyone who reads the site meanwhile, and anyone who ends
//! the program at any moment, has the old site or the new one, never a mixture.
//! A manifest in the site names every file that was made, so that nothing else is
//! ever removed. This is deliberately no synchronising of folders: a site is
//! replaced, not patched. A file that is what it was is not written again, though:
//! until the old folder goes, it stands in both.

mod add;
mod background;
mod keep;
mod manifest;
mod paths;
mod replace;
mod staging;
mod survey;
mod swap;
mod target;

use std::fs::File;
use std::path::Path;

use anyhow::Context;

use crate::output::NewFile;
pub use add::{add, in_the_way};
pub use background::in_background;
use paths::Taken;
pub use replace::replace;
use staging::Staging;
pub use target::Target;

/// What was written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    /// How many files.
    pub files: usize,
    /// How many of them are pages.
    pub pages: usize,
    /// How many are what they were in the site that was there.
    pub kept: usize,
    /// How many bytes they hold.
    pub bytes: u64,
}

/// A site that is being written beside the one that is there.
pub struct Writing<'t> {
    target: &'t Target,
    staging: Staging<'t>,
    taken: Taken,
    written: Written,
    _turn: Option<File>,
}

impl<'t> Writing<'t> {
    /// Begins beside the site that is there.
    fn begin(target: &'t Target) -> anyhow::Result<Self> {
        let turn = staging::turn(target)?;
        swap::mend(target)?;
        let old = survey::as_made(target.folder())?;
        let staging = Staging::create(target, old)?;
        let (taken, written) = (Taken::default(), Written::default());
        Ok(Self { target, staging, taken, written, _turn: turn })
    }

    /// Writes some files. Where that fails, what was begun is to be discarded.
    fn add(&mut self, files: &[NewFile]) -> anyhow::Result<()> {
        files.iter().try_for_each(|(path, _)| self.taken.add(path))?;
        self.written.kept += self.staging.add(files)?;
        self.written.files += files.len();
        self.written.pages += files.iter().filter(|(path, _)| path.ends_with(".html")).count();
        self.written.bytes += files.iter().map(|(_, bytes)| length(bytes)).sum::<u64>();
        Ok(())
    }

    /// Puts the site in place of the one that is there, which is removed.
    ///
    /// # Errors
    /// When the disk fails. The site that was there stays as it was, or the new one stands.
    pub fn finish(self) -> anyhow::Result<Written> {
        self.finish_watched(&mut |_| Ok(()))
    }

    /// Removes what was begun.
    fn discard(self) {
        self.staging.discard();
    }

    fn finish_watched(
        self,
        before: &mut dyn FnMut(Moment) -> anyhow::Result<()>,
    ) -> anyhow::Result<Written> {
        let Self { target, staging, written, _turn, .. } = self;
        let swapped = staging
            .finish()
            .and_then(|()| before(Moment::Swapping))
            .and_then(|()| swap::swap(target));
        if let Err(error) = swapped {
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
        Ok(written)
    }
}

/// A moment of writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Moment {
    /// Before the folders change places.
    Swapping,
    /// Before the old site is removed.
    Clearing,
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
