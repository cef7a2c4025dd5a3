//! One source file in place of itself, whole or not at all.

use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;

use anyhow::{Context, bail};

/// Writes a file anew, unless it changed since it was read. Its permissions stay, and a
/// link to it stays a link.
///
/// # Errors
/// When the file is not what it was, or the disk fails: then the file is as it was.
pub fn replace(file: &Path, known: &[u8], bytes: &[u8]) -> anyhow::Result<()> {
    let shown = file.display();
    let real = file.canonicalize().with_context(|| format!("cannot find {shown}"))?;
    if fs::read(&real).with_context(|| format!("cannot read {shown}"))? != known {
        bail!("{shown} has just been changed by something else: try again");
    }
    let mut name = OsString::from(".");
    name.push(real.file_name().unwrap_or_default());
    name.push(".careers-new");
    let beside = real.with_file_name(name);
    let written = fill(&beside, bytes, &real).and_then(|()| fs::rename(&beside, &real));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written.with_context(|| format!("cannot write {shown}"))
}

fn fill(beside: &Path, bytes: &[u8], like: &Path) -> std::io::Result<()> {
    let mut new = OpenOptions::new().write(true).create(true).truncate(true).open(beside)?;
    new.write_all(bytes)?;
    new.set_permissions(fs::metadata(like)?.permissions())?;
    new.sync_all()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::replace;

    #[test]
    fn replaces_what_is_known_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.md");
        fs::write(&file, "old").unwrap();
        replace(&file, b"old", b"new").unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "new");
        assert!(replace(&file, b"old", b"newer").is_err());
        assert_eq!(fs::read_to_string(&file).unwrap(), "new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "something was left");
    }

    #[cfg(unix)]
    #[test]
    fn links_and_permissions_stay() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("a.md"), folder.path().join("b.md"));
        fs::write(&file, "old").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
        symlink("a.md", &link).unwrap();
        replace(&link, b"old", b"new").unwrap();
        assert!(link.is_symlink());
        assert_eq!(fs::read_to_string(&file).unwrap(), "new");
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);
    }
}
