//! Why a file cannot be read, in words that are the same on every machine.

use std::io::{Error, ErrorKind};
use std::path::Path;

/// The reason behind an error of the system.
pub(super) fn of(error: &Error, disk: &Path) -> String {
    let link = disk.symlink_metadata().is_ok_and(|data| data.is_symlink());
    let reason = match error.kind() {
        ErrorKind::NotFound if link => "it is a link to a file that is not there",
        ErrorKind::NotFound => "it went away while the files were read",
        ErrorKind::PermissionDenied => "you have no permission to read it",
        _ => "the system cannot read it",
    };
    reason.to_string()
}
