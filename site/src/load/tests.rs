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
        &[("content/gone.md", "nowhere.md"), ("static", "content/a.md")],
        "content/a.md: 4 bytes\n\
         content/gone.md: it is a link to a file that is not there\n\
         index.html: it is a folder, not a file\n\
         static: it is a file, not a folder\n",
    );
}

/// Anyone who can add a link to the sources must not be able to publish what only the computer
/// that builds holds: its keys, its environment, files beside the site.
#[test]
fn no_link_leads_out_of_the_site() {
    let beside = tempfile::tempdir().unwrap();
    fs::write(beside.path().join("key"), "secret").unwrap();
    let (file, folder) = (beside.path().join("key"), beside.path());
    check(
        &["content/a.md", "static/real/b.css", "secrets.txt", ".env", "static/.hidden/c"],
        &[
            ("static/environ.txt", "/proc/self/environ"),
            ("static/keys", folder.to_str().unwrap()),
            ("content/key.md", file.to_str().unwrap()),
            ("config.toml", file.to_str().unwrap()),
            ("index.html", ".env"),
            ("static/secrets.txt", "../secrets.txt"),
            ("static/env.txt", "../.env"),
            ("static/c.txt", ".hidden/c"),
            ("static/a.txt", "../content/a.md"),
            ("static/b.css", "real/b.css"),
        ],
        "config.toml: it is a link that leads out of the folder of the site\n\
         content/a.md: 4 bytes\n\
         content/key.md: it is a link that leads out of the folder of the site\n\
         index.html: it is a link to a hidden file\n\
         static/a.txt: 4 bytes\n\
         static/b.css: 4 bytes\n\
         static/c.txt: it is a link to a hidden file\n\
         static/env.txt: it is a link to a hidden file\n\
         static/environ.txt: it is a link that leads out of the folder of the site\n\
         static/keys: it is a link to a folder, and only links to files are followed\n\
         static/real/b.css: 4 bytes\n\
         static/secrets.txt: it is a link that leads out of `content` and `static`\n",
    );
}

/// Two links in each folder to the others made 2^40 files of one.
#[test]
fn linked_folders_do_not_multiply() {
    check(
        &["static/a/x", "static/b/x"],
        &[
            ("static/a/to-a", "../a"),
            ("static/a/to-b", "../b"),
            ("static/b/to-a", "../a"),
            ("content", "static"),
        ],
        "content/a/to-a: it is a link to a folder, and only links to files are followed\n\
         content/a/to-b: it is a link to a folder, and only links to files are followed\n\
         content/a/x: 4 bytes\n\
         content/b/to-a: it is a link to a folder, and only links to files are followed\n\
         content/b/x: 4 bytes\n\
         static: it is a folder that is part of the site already\n",
    );
}

/// Both were `caf\u{fffd}.txt`, and one of them was published.
#[cfg(target_os = "linux")]
#[test]
fn names_that_are_not_text_are_refused_one_by_one() {
    use std::os::unix::ffi::OsStrExt;
    let root = tempfile::tempdir().unwrap();
    fs::create_dir(root.path().join("static")).unwrap();
    for name in [&b"caf\xe9.txt"[..], b"caf\xe8.txt"] {
        let name = std::ffi::OsStr::from_bytes(name);
        fs::write(root.path().join("static").join(name), "text").unwrap();
    }
    assert_eq!(
        shown(&load(root.path()).unwrap()),
        "static/caf\\xe8.txt: its name is not UTF-8\nstatic/caf\\xe9.txt: its name is not UTF-8\n"
    );
}

/// A page of 200 MB took 2.1 GB of memory.
#[test]
fn a_file_that_is_too_large_is_refused() {
    let root = tempfile::tempdir().unwrap();
    for (path, size) in [("content/a.md", 8), ("content/b.md", 9), ("static/a.bin", 9)] {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::File::create(path).unwrap().set_len(size << 20).unwrap();
    }
    assert_eq!(
        shown(&load(root.path()).unwrap()),
        "content/a.md: 8388608 bytes\n\
         content/b.md: it is larger than 8 MiB\n\
         static/a.bin: 9437184 bytes\n"
    );
}

#[cfg(unix)]
#[test]
fn a_file_without_end_is_refused() {
    use super::limits::{Refused, read};
    let read = read(std::path::Path::new("/dev/zero"), 1 << 20);
    assert!(matches!(read, Err(Refused::TooLarge(1))), "{read:?}");
}

#[test]
fn a_missing_folder_is_an_error_of_the_machine() {
    let root = tempfile::tempdir().unwrap();
    let error = load(&root.path().join("nowhere")).unwrap_err().to_string();
    assert!(error.starts_with("cannot read the folder "), "{error}");
}
