//! What a built site weighs.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Context;

use crate::step::say;

/// How many files and bytes.
#[derive(Debug, Default)]
pub(super) struct Weight {
    pub(super) files: usize,
    pub(super) bytes: u64,
}

/// Weighs a whole site.
pub(super) fn site(folder: &Path) -> anyhow::Result<Weight> {
    let mut weight = Weight::default();
    for file in files(folder)? {
        weight.files += 1;
        weight.bytes += file.metadata()?.len();
    }
    Ok(weight)
}

/// The roles as they travel to the browser: the largest asset that is no code.
pub(super) fn largest_data(folder: &Path) -> anyhow::Result<Vec<u8>> {
    let is_code = |path: &PathBuf| {
        path.extension().is_some_and(|end| ["wasm", "js", "css", "svg"].iter().any(|e| end == *e))
    };
    let assets = files(&folder.join("assets"))?.into_iter().filter(|path| !is_code(path));
    let data = assets.max_by_key(|path| path.metadata().map_or(0, |data| data.len()));
    Ok(fs::read(data.context("the site has no data for the finder")?)?)
}

/// Prints what the module and its glue weigh.
pub(super) fn print_widget(folder: &Path) -> anyhow::Result<()> {
    say("\n  file                                     raw   brotli 11");
    let mut sum = 0;
    for file in files(&folder.join("assets"))? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = fs::read(&file)?;
        let packed = brotli(&bytes)?;
        say(&format!("  {name:34} {:9} {packed:11}", bytes.len()));
        if name.ends_with(".wasm") || name.ends_with(".js") {
            sum += packed;
        }
    }
    say(&format!("  {:34} {:9} {sum:11}", "WebAssembly and JavaScript", ""));
    Ok(())
}

/// How many bytes are left after brotli at its best.
pub(super) fn brotli(bytes: &[u8]) -> anyhow::Result<usize> {
    let mut packed = brotli::CompressorWriter::new(Vec::new(), 1 << 16, 11, 22);
    packed.write_all(bytes)?;
    packed.flush()?;
    Ok(packed.into_inner().len())
}

fn files(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let entries =
        fs::read_dir(folder).with_context(|| format!("no folder {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() { found.extend(files(&path)?) } else { found.push(path) }
    }
    found.sort();
    Ok(found)
}
