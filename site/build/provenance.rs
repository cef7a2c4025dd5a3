//! What the program is built from, for `careers --version`: commit, compiler, target.
//!
//! Deliberately no time and no path, so that the same sources give the same program.

use std::env;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::tell;

/// Hands the text to the program as `CAREERS_BUILT_FROM`.
///
/// The commit is `CAREERS_COMMIT` where a release sets it, else what Git says. Development
/// builds do without, or every commit would compile the program anew.
///
/// # Errors
///
/// When cargo leaves out what it always sets.
pub(crate) fn record(root: &Path) -> Result<()> {
    tell("rerun-if-env-changed=CAREERS_COMMIT");
    let profile = env::var("PROFILE").context("cargo sets PROFILE")?;
    let target = env::var("TARGET").context("cargo sets TARGET")?;
    let commit = match env::var("CAREERS_COMMIT") {
        Ok(commit) => commit,
        Err(_) if profile == "release" => {
            commit(root).unwrap_or_else(|| "not known, built outside of a repository".into())
        }
        Err(_) => "not recorded in development builds".into(),
    };
    let rustc = env::var_os("RUSTC").context("cargo sets RUSTC")?;
    let compiler = said(Command::new(rustc).arg("--version")).unwrap_or_else(|| "unknown".into());
    let text = format!("commit {commit}; {compiler}; {target}; {profile} profile");
    tell(&format!("rustc-env=CAREERS_BUILT_FROM={text}"));
    Ok(())
}

/// The commit that is checked out, and whether files of the program differ from it.
fn commit(root: &Path) -> Option<String> {
    let git = |args: &[&str]| said(Command::new("git").arg("-C").arg(root).args(args));
    let commit = git(&["rev-parse", "--short=12", "HEAD"])?;
    for file in ["HEAD", "logs/HEAD"] {
        if let Some(path) = git(&["rev-parse", "--path-format=absolute", "--git-path", file]) {
            tell(&format!("rerun-if-changed={path}"));
        }
    }
    tell(&format!("rerun-if-changed={}", root.join("site/src").display()));
    let program =
        ["Cargo.toml", "Cargo.lock", "roles", "reader", "widget", "site", "studio", "engine"];
    let changed = git(&[["status", "--porcelain", "--"].as_slice(), &program].concat())?;
    Some(if changed.is_empty() { commit } else { format!("{commit} with changes") })
}

/// What a command writes, without white space around it; none when it fails.
fn said(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8(output.stdout).ok()?.trim().to_owned())
}
