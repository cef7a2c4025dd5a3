//! Folders of files as maps, so that whole trees can be compared.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use site::output::Output;

/// Files by path, with `/` on every system.
pub type Tree = BTreeMap<String, Vec<u8>>;

/// All files below a folder. Empty when there is no such folder.
///
/// # Panics
/// When a file cannot be read.
#[must_use]
pub fn read(folder: &Path) -> Tree {
    let mut tree = Tree::new();
    if folder.is_dir() {
        collect(folder, "", &mut tree);
    }
    tree
}

fn collect(folder: &Path, prefix: &str, tree: &mut Tree) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let entry = entry.expect("the folder can be read");
        let name = entry.file_name().into_string().expect("names in the repository are UTF-8");
        let path = format!("{prefix}{name}");
        if entry.file_type().expect("an entry has a type").is_dir() {
            collect(&entry.path(), &format!("{path}/"), tree);
        } else {
            tree.insert(path, fs::read(entry.path()).expect("the file can be read"));
        }
    }
}

/// Writes files into a folder.
///
/// # Panics
/// When the disk fails.
pub fn write(tree: &Tree, folder: &Path) {
    for (path, bytes) in tree {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().expect("a file stands in a folder"))
            .expect("folders can be made");
        fs::write(file, bytes).expect("files can be written");
    }
}

/// The files of a site.
#[must_use]
pub fn of(output: &Output) -> Tree {
    output.iter().map(|(path, bytes)| (path.to_string(), bytes.to_vec())).collect()
}
