//! `careers assess` on the real content, as people run it.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test may unwrap, and prints what it measured"
)]

#[path = "assess/golden_cases.rs"]
mod golden_cases;
#[path = "assess/problems.rs"]
mod problems;
#[path = "assess/results.rs"]
mod results;

use serde_json::Value;
use tempfile::TempDir;
use tests::repository;

/// How the program ended and what it said.
#[derive(Debug)]
struct Said {
    code: Option<i32>,
    out: String,
    err: String,
}

/// Runs `careers assess` on the real content with a file of answers.
fn assess(answers: &str, arguments: &[&str]) -> Said {
    let folder = answers_in_a_folder(answers);
    let ran = repository::command()
        .args(["assess", "--answers", "me.toml", "--root"])
        .arg(repository::root())
        .args(arguments)
        .current_dir(folder.path())
        .output()
        .unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    Said { code: ran.status.code(), out: text(&ran.stdout), err: text(&ran.stderr) }
}

fn answers_in_a_folder(answers: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("me.toml"), answers).unwrap();
    folder
}

/// The JSON of a run that ends well.
#[track_caller]
fn json(answers: &str, arguments: &[&str]) -> Value {
    let said = assess(answers, &[arguments, &["--format", "json"]].concat());
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{answers}");
    serde_json::from_str(&said.out).unwrap()
}
