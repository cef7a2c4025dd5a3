//! Where the repository and its program are.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The top of the repository.
///
/// # Panics
/// When this crate was moved away from it.
#[must_use]
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("this crate stands in the repository")
}

/// The program of the same profile as the running test, or as visitors of the repository build it
/// where the test is of a development build.
///
/// # Panics
/// When it was not built, with what to run.
#[must_use]
pub fn careers() -> PathBuf {
    let named = std::env::var_os("CAREERS_BIN").map(PathBuf::from);
    let path = named.unwrap_or_else(|| {
        let same = profile().join("careers");
        if same.is_file() && !same.ends_with("debug/careers") {
            return same;
        }
        target().join("release").join("careers")
    });
    assert!(
        path.is_file(),
        "there is no {}: run `cargo build --release` first, or set CAREERS_BIN",
        path.display()
    );
    path
}

/// The program, ready for arguments, with nothing of the surroundings that changes its words.
#[must_use]
pub fn command() -> Command {
    let mut command = Command::new(careers());
    command.env_remove("NO_COLOR").env("TERM", "xterm");
    command
}

/// The folder of build results that the running test came from.
///
/// # Panics
/// When the test was moved away from it.
#[must_use]
pub fn target() -> PathBuf {
    profile().parent().expect("a profile stands in a folder").to_path_buf()
}

/// The folder of build results of the profile that the running test came from.
fn profile() -> PathBuf {
    let test = std::env::current_exe().expect("a running program has a path");
    test.ancestors().nth(2).expect("a test stands in <target>/<profile>/deps").to_path_buf()
}
