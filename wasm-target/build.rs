//! Ends a build that would fail minutes later: the widget is built for WebAssembly.

use std::env;
use std::path::Path;
use std::process::Command;

const TARGET: &str = "wasm32-unknown-unknown";

fn main() {
    tell("rerun-if-env-changed=CAREERS_SKIP_WIDGET");
    tell("rerun-if-changed=build.rs");
    let skip = env::var_os("CAREERS_SKIP_WIDGET").is_some_and(|value| value == "1");
    if !skip && !is_there().unwrap_or(true) {
        tell(&format!(
            "error=the Rust target `{TARGET}`, which the widget is built for, is not installed: \
             run `rustup target add {TARGET}` and try again, or set CAREERS_SKIP_WIDGET=1 for a \
             program whose pages do not come alive"
        ));
    }
}

/// Whether the compiler has the target; none where it does not say.
fn is_there() -> Option<bool> {
    let asked = ["--print", "target-libdir", "--target", TARGET];
    let answer = Command::new(env::var_os("RUSTC")?).args(asked).output().ok()?;
    Some(Path::new(String::from_utf8_lossy(&answer.stdout).trim()).is_dir())
}

/// Tells cargo something; standard output is how a build script does.
#[allow(clippy::print_stdout, reason = "cargo reads it")]
fn tell(what: &str) {
    println!("cargo::{what}");
}
