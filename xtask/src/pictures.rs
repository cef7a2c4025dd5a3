//! The pictures of the README: the real pages, as a visitor sees them.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Stdio};

use anyhow::{Context, bail};

use crate::needs;
use crate::step::{self, command, root, say, step};

/// The pictures may not make the repository heavy.
const MOST_BYTES: u64 = 150_000;

const PICTURES: [(&str, &str); 2] =
    [("docs/home.png", ""), ("docs/role.png", "roles/data-engineer/")];

/// Takes them.
pub(crate) fn run() -> anyhow::Result<()> {
    needs::wasm_target()?;
    let browser = needs::chromium()?;
    step("build", "cargo build --release")?;
    fs::create_dir_all(root().join("docs"))?;
    let (mut server, url) = serve()?;
    let taken =
        PICTURES.iter().try_for_each(|(file, page)| take(&browser, file, &format!("{url}{page}")));
    server.kill()?;
    server.wait()?;
    taken
}

fn serve() -> anyhow::Result<(Child, String)> {
    let mut careers = command("target/release/careers serve");
    let mut server = careers.stdout(Stdio::piped()).spawn().context("cannot serve the site")?;
    let said = server.stdout.take().context("the server says where it is")?;
    let mut line = String::new();
    BufReader::new(said).read_line(&mut line)?;
    let url = line.split(' ').find(|word| word.starts_with("http://"));
    Ok((server, url.context("the server does not say where it is")?.to_string()))
}

fn take(browser: &Path, file: &str, url: &str) -> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    let picture = root().join(file);
    let mut chromium = std::process::Command::new(browser);
    chromium
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
        .args(["--hide-scrollbars", "--window-size=1200,860", "--timeout=4000"])
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .arg(format!("--screenshot={}", picture.display()))
        .arg(url)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    step::run(&mut chromium)?;
    let bytes = picture.metadata().context("there is no picture")?.len();
    say(&format!("{file}: {bytes} bytes"));
    if bytes > MOST_BYTES {
        bail!("{file} has {bytes} bytes; at most {MOST_BYTES} are wanted");
    }
    Ok(())
}
