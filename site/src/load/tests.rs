use std::fs;

use super::load;
use crate::sources::{SourceFile, Sources};

/// What was loaded, a line a file.
fn shown(sources: &Sources) -> String {
    let line = |(path, file): (&crate::sources::SourcePath, &SourceFile)| match file {
        SourceFile::Bytes(bytes) => format!("{path}: {} bytes\n", bytes.len()),
        SourceFile::Unreadable(reason) => format!("{path}: {reason}\n"),
    };
    sources.iter().map(line).collect()
}

fn check(files: &[&str], links: &[(&str, &str)], expected: &str) {
    let root = tempfile::tempdir().unwrap();
    for file in files {
        let path = root.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "text").unwrap();
    }
    for (link, target) in links {
        std::os::unix::fs::symlink(target, root.path().join(link)).unwrap();
    }
    assert_eq!(shown(&load(root.path()).unwrap()), expected);
}

#[test]
fn reads_the_files_of_a_site_in_order_and_nothing_else() {
    check(
        &["static/b.css", "content/roles/b.md", "content/a.md", "config.toml", "README.md", "x/y"],
        &[],
        "config.toml: 4 bytes\ncontent/a.md: 4 bytes\ncontent/roles/b.md: 4 bytes\n\
         static/b.css: 4 bytes\n",
    );
}

#[test]
fn leaves_out_hidden_files_and_backups() {
    check(
        &[
            "content/.git/a.md",
            "content/a.md~",
            "content/#a.md#",
            "content/a.md.orig",
            "content/~$a.md",
            "content/.nojekyll",
            "static/.env",
            "static/.well-known/security.txt",
        ],
        &[],
        "static/.well-known/security.txt: 4 bytes\n",
    );
}

#[test]
fn keeps_what_cannot_be_read_with_the_reason() {
    check(
        &["content/a.md", "index.html/x"],
        &[("content/gone.md", "nowhere.md"), ("content/loop", "."), ("static", "content/a.md")],
        "content/a.md: 4 bytes\n\
         content/gone.md: it is a link to a file that is not there\n\
         content/loop: it is a link that leads back to a folder it is in\n\
         index.html: it is a folder, not a file\n\
         static: it is a file, not a folder\n",
    );
}

#[test]
fn a_missing_folder_is_an_error_of_the_machine() {
    let root = tempfile::tempdir().unwrap();
    let error = load(&root.path().join("nowhere")).unwrap_err().to_string();
    assert!(error.starts_with("cannot read the folder "), "{error}");
}
