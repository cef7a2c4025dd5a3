//! What an import writes: new words first, then roles and ladders. With the words alone a site is
//! whole, so that a disk that fails leaves nothing broken.

use std::path::Path;

use anyhow::{Context, bail};
use site::import::{Imported, NewWord, vocabulary};
use site::sources::{SourceFile, Sources};
use site::write::{add, replace};

const VOCABULARY: &str = "content/vocabulary.toml";
const PROPOSAL: &str = "vocabulary-proposal.toml";

/// Writes everything; `proposed` words go into a file beside the vocabulary.
///
/// # Errors
/// When a file is there already, or the disk fails.
pub(in crate::cli) fn all(
    root: &Path,
    imported: &Imported,
    (site, proposed): (&Sources, bool),
) -> anyhow::Result<()> {
    let roles = imported.roles.iter().filter_map(|role| role.file.as_ref());
    let files = roles.chain(&imported.ladders);
    let files: Vec<_> = files.map(|file| (file.path.clone(), file.text.clone())).collect();
    if files.is_empty() {
        return Ok(());
    }
    words(root, &imported.words, (site, proposed))?;
    add(root, &files)
}

fn words(root: &Path, words: &[NewWord], (site, proposed): (&Sources, bool)) -> anyhow::Result<()> {
    if words.is_empty() {
        return Ok(());
    }
    let text = format!("\n# From postings.\n{}", vocabulary(words));
    let there = match site.get(VOCABULARY) {
        Some(SourceFile::Bytes(bytes)) if !proposed => bytes,
        Some(SourceFile::Unreadable(reason)) => bail!("{VOCABULARY} cannot be read: {reason}"),
        _ => {
            let file = if proposed { PROPOSAL } else { VOCABULARY };
            return add(root, &[(file.to_string(), text.trim_start().to_string())]);
        }
    };
    let crlf = there.windows(2).any(|pair| pair == b"\r\n");
    let text = if crlf { text.replace('\n', "\r\n") } else { text };
    let end: &[u8] = if there.is_empty() || there.ends_with(b"\n") { b"" } else { b"\n" };
    let all = [there.as_ref(), end, text.as_bytes()].concat();
    replace(&root.join(VOCABULARY), there, &all).context("no role was written")
}
