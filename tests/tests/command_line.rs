//! The program as people run it: what it says, what it leaves, how it ends.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test may unwrap, and prints what it measured"
)]

#[path = "command_line/build.rs"]
mod build;
#[path = "command_line/check.rs"]
mod check;
#[path = "command_line/ended.rs"]
mod ended;
#[path = "command_line/explain.rs"]
mod explain;
#[path = "command_line/fmt.rs"]
mod fmt;
#[path = "command_line/help.rs"]
mod help;
#[path = "command_line/hostile.rs"]
mod hostile;
#[path = "command_line/import.rs"]
mod import;
#[path = "command_line/init.rs"]
mod init;
#[path = "command_line/new.rs"]
mod new;
#[path = "command_line/output.rs"]
mod output;
#[path = "command_line/questions.rs"]
mod questions;
#[path = "command_line/schema.rs"]
mod schema;
#[path = "command_line/serve.rs"]
mod serve;
#[path = "command_line/strict.rs"]
mod strict;

use std::path::{Path, PathBuf};
use std::process::Output;

use tempfile::TempDir;
use tests::{repository, tree};

/// A folder with a small site of its own.
struct Place {
    folder: TempDir,
}

impl Place {
    /// The base of the golden cases.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        tree::write(&tree::read(&repository::root().join("tests/golden/base")), folder.path());
        Self { folder }
    }

    /// The real content, without the page shell.
    fn real() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let content = tree::read(&repository::root().join("content"));
        tree::write(&content, &folder.path().join("content"));
        std::fs::copy(repository::root().join("config.toml"), folder.path().join("config.toml"))
            .unwrap();
        Self { folder }
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        std::fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        std::fs::write(self.path(path), text).unwrap();
    }

    fn run(&self, arguments: &[&str]) -> Said {
        let ran = repository::command().args(arguments).current_dir(self.folder.path()).output();
        Said::of(&ran.unwrap(), self.folder.path())
    }
}

/// What the program said, with the folder's own path taken out.
#[derive(Debug)]
struct Said {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Said {
    fn of(ran: &Output, folder: &Path) -> Self {
        let place = folder.canonicalize().unwrap().display().to_string();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace(&place, "HERE");
        Self { code: ran.status.code(), out: text(&ran.stdout), err: text(&ran.stderr) }
    }
}
