//! A staging folder that another build replaces between opening its list and locking it.

use std::fs::{self, File};

use super::super::{manifest, staging};
use super::{list, new, target, tree};

#[test]
fn a_folder_replaced_before_its_list_is_locked_is_left_alone() {
    let root = tempfile::tempdir().unwrap();
    let target = target(root.path());
    let path = target.staging().join(manifest::NAME);
    fs::create_dir(target.staging()).unwrap();
    fs::write(&path, list(&new())).unwrap();
    let opened = File::open(&path).unwrap();

    // The other build: it removes the same leftover, and begins its own site there.
    fs::remove_dir_all(target.staging()).unwrap();
    fs::create_dir(target.staging()).unwrap();
    fs::write(&path, list(&new())).unwrap();
    fs::write(target.staging().join("index.html"), "new").unwrap();
    let of_other = File::open(&path).unwrap();
    of_other.try_lock().unwrap();
    let before = tree(root.path());

    // Nobody locks the file that was opened, so that its lock alone says nothing.
    let said = staging::remove_listed(&target, &opened).unwrap_err().to_string();
    assert!(said.starts_with("another build is writing "), "{said}");
    assert_eq!(tree(root.path()), before);
    assert!(path.exists());

    // Once the other build has ended, what it left is removed.
    drop((opened, of_other));
    staging::remove_listed(&target, &File::open(&path).unwrap()).unwrap();
    assert!(!target.staging().exists());
}
