//! The largest files that are read. Far above what any page or picture needs, and low enough
//! that a file by mistake, or by malice, does not take all memory.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// A file of text: a page takes ten times its size in memory while it is drawn.
pub const TEXT: u64 = 8 << 20;
/// A file that is copied as it is.
pub const COPIED: u64 = 256 << 20;
/// A file of answers.
pub const ANSWERS: u64 = 1 << 20;

/// The limit of a file of the site.
pub(super) fn of(path: &str) -> u64 {
    if path.starts_with("static/") { COPIED } else { TEXT }
}

/// Why a file was not read.
#[derive(Debug)]
pub enum Refused {
    /// The system says no.
    System(io::Error),
    /// It is larger than it may be: so many MiB.
    TooLarge(u64),
}

/// The bytes of a file, as long as they are not more than so many. Reads no further than
/// that, whatever the system says about the size: some files have no end.
///
/// # Errors
/// When it cannot be read, or holds more.
pub fn read(disk: &Path, limit: u64) -> Result<Vec<u8>, Refused> {
    let file = File::open(disk).map_err(Refused::System)?;
    let size = file.metadata().map_err(Refused::System)?.len();
    let too_large = || Refused::TooLarge(limit >> 20);
    if size > limit {
        return Err(too_large());
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
    let end = file.take(limit + 1).read_to_end(&mut bytes).map_err(Refused::System)?;
    if u64::try_from(end).is_ok_and(|end| end <= limit) { Ok(bytes) } else { Err(too_large()) }
}
