//! Folders that hold what we did not make.

use std::fs;
use std::path::Path;

use super::super::{Target, manifest};
use super::{files, list, new, old, target, tree, write};

fn refusal(root: &Path, target: &Target) -> String {
    let before = tree(root);
    let said = write(&new(), target).unwrap_err().to_string();
    assert_eq!(tree(root), before, "something was changed");
    said.replace(&target.folder().display().to_string(), "OUT")
}

#[test]
fn a_folder_that_we_did_not_make_is_refused() {
    let root = tempfile::tempdir().unwrap();
    let target = target(root.path());
    fs::create_dir_all(target.folder().join("empty")).unwrap();
    for n in 0..12 {
        fs::write(target.folder().join(format!("{n:02}.txt")), "mine").unwrap();
    }
    let names: String = (0..10).map(|n| format!("\n    {n:02}.txt")).collect();
    assert_eq!(
        refusal(root.path(), &target),
        format!(
            "the folder OUT was not made by `careers build`:{names}\n    and 3 more\n  \
             nothing was changed: move them away, or choose another folder with `--out`"
        )
    );
}

#[test]
fn added_changed_and_linked_files_are_refused() {
    let root = tempfile::tempdir().unwrap();
    let target = target(root.path());
    write(&old(), &target).unwrap();
    fs::write(target.folder().join("roles/a/mine.txt"), "mine").unwrap();
    fs::write(target.folder().join("index.html"), "odl").unwrap();
    fs::remove_file(target.folder().join("roles/a/index.html")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("/etc", target.folder().join("roles/etc")).unwrap();
    assert_eq!(
        refusal(root.path(), &target),
        "the folder OUT holds files that `careers build` did not make, or changed ones:\
         \n    index.html\n    roles/a/mine.txt\n    roles/etc\n  \
         nothing was changed: move them away, or choose another folder with `--out`"
    );
}

#[test]
fn a_file_of_ours_that_was_removed_is_no_obstacle() {
    let root = tempfile::tempdir().unwrap();
    let target = target(root.path());
    write(&old(), &target).unwrap();
    fs::remove_file(target.folder().join("index.html")).unwrap();
    write(&new(), &target).unwrap();
    assert_eq!(tree(target.folder()), files(&new()));
}

#[test]
fn foreign_files_in_the_staging_folder_are_kept() {
    let root = tempfile::tempdir().unwrap();
    let target = target(root.path());
    fs::create_dir_all(target.staging()).unwrap();
    fs::write(target.staging().join("mine.txt"), "mine").unwrap();
    let said = refusal(root.path(), &target);
    assert!(
        said.ends_with("is needed for building and holds other things: move it away"),
        "{said}"
    );
    fs::write(target.staging().join(manifest::NAME), list(&old())).unwrap();
    assert!(refusal(root.path(), &target).contains("\n    mine.txt\n"));
}
