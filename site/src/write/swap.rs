//! The old site and the new one change places.

use std::fs;
use std::io;
use std::path::Path;

use anyhow::{Context, bail};

use super::target::Target;

/// Puts the staged site in its place; an old one then stands in the staging folder.
pub(super) fn swap(target: &Target) -> anyhow::Result<()> {
    let (folder, staging) = (target.folder(), target.staging());
    if !folder.exists() {
        return fs::rename(staging, folder).with_context(|| cannot(target));
    }
    match exchange(folder, staging) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::ResourceBusy => bail!(
            "{} is where a disk is mounted and cannot be replaced: choose a folder in it with `--out`",
            folder.display()
        ),
        Err(error) if is_unsupported(&error) => {
            rename_twice(target).with_context(|| cannot(target))
        }
        Err(error) => Err(error).with_context(|| cannot(target)),
    }
}

/// Puts an old site back that a build left aside when it was ended between two renames.
pub(super) fn mend(target: &Target) -> anyhow::Result<()> {
    let aside = target.aside();
    if aside.exists() && !target.folder().exists() {
        fs::rename(aside, target.folder()).with_context(|| cannot(target))?;
    }
    Ok(())
}

fn cannot(target: &Target) -> String {
    format!("cannot put the new site into {}", target.folder().display())
}

fn is_unsupported(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput)
}

#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange(_one: &Path, _other: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Where folders cannot change places in one step: two steps, with the old site
/// aside between them and [`mend`] to put it back.
fn rename_twice(target: &Target) -> io::Result<()> {
    let (folder, staging, aside) = (target.folder(), target.staging(), target.aside());
    fs::rename(folder, aside)?;
    if let Err(error) = fs::rename(staging, folder) {
        fs::rename(aside, folder)?;
        return Err(error);
    }
    fs::rename(aside, staging)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Target, mend, rename_twice};

    fn target(root: &std::path::Path) -> Target {
        for (folder, text) in [("public", "old"), (".public.careers-staging", "new")] {
            fs::create_dir(root.join(folder)).unwrap();
            fs::write(root.join(folder).join("x"), text).unwrap();
        }
        Target::new(root, &root.join("public")).unwrap()
    }

    fn text(target: &Target) -> String {
        fs::read_to_string(target.folder().join("x")).unwrap()
    }

    #[test]
    fn two_renames_do_what_one_exchange_does() {
        let root = tempfile::tempdir().unwrap();
        let target = target(root.path());
        rename_twice(&target).unwrap();
        assert_eq!(text(&target), "new");
        assert_eq!(fs::read_to_string(target.staging().join("x")).unwrap(), "old");
        assert!(!target.aside().exists());
    }

    #[test]
    fn the_old_site_comes_back_after_an_end_between_two_renames() {
        let root = tempfile::tempdir().unwrap();
        let target = target(root.path());
        fs::rename(target.folder(), target.aside()).unwrap();
        mend(&target).unwrap();
        assert_eq!(text(&target), "old");
    }
}
