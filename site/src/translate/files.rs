//! Which files hold the words of a language.

use super::declared::language_of;
use crate::sources::{SourceFile, SourcePath, Sources};

/// The content files of a language, and their text. A file that is no text is none.
pub(super) fn of_language<'s>(
    sources: &'s Sources,
    tag: &'s str,
) -> impl Iterator<Item = (&'s SourcePath, &'s str)> {
    sources.iter().filter_map(move |(path, file)| {
        let is_own = path.as_str().starts_with("content/") && language_of(path.as_str())? == tag;
        match file {
            SourceFile::Bytes(bytes) if is_own => Some((path, std::str::from_utf8(bytes).ok()?)),
            SourceFile::Bytes(_) | SourceFile::Unreadable(_) => None,
        }
    })
}

/// Where the translation of a file is: `content/about.md` as `content/about.es.md`.
pub(super) fn translated_path(original: &SourcePath, tag: &str) -> Option<String> {
    let (stem, extension) = original.as_str().rsplit_once('.')?;
    Some(format!("{stem}.{tag}.{extension}"))
}

/// The other way round.
pub(super) fn original_path(translation: &SourcePath) -> Option<String> {
    let (stem, extension) = translation.as_str().rsplit_once('.')?;
    let (stem, _) = stem.rsplit_once('.')?;
    Some(format!("{stem}.{extension}"))
}
