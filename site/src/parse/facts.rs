//! The facts of a file as text: where its TOML stands, and which tables and keys may
//! stand there. For those who change how facts are written, not what they say.

use std::ops::Range;

use super::front_matter::split;
use super::kind::Kind;
use super::read::Toml;
use super::schema::{TableKeys, tables};
use super::syntax::Kinds;
use super::text::text;
use super::{file, syntax};
use crate::diagnostic::Diagnostic;
use crate::draft::{
    ConfigDraft, LadderExtra, NoExtra, PageDraft, RoleExtra, SectionDraft, VocabularyDraft,
};
use crate::sources::{SourceFile, SourcePath};

/// The facts of a file.
#[derive(Debug)]
pub(crate) struct Facts<'a> {
    /// The whole file.
    pub(crate) text: &'a str,
    /// The bytes of it that are TOML.
    pub(crate) range: Range<usize>,
    /// Whether text follows them.
    pub(crate) front_matter: bool,
    /// The tables that may stand there.
    pub(crate) tables: Vec<TableKeys>,
}

/// The facts of a file; none when it is of a kind that has none.
///
/// # Errors
/// When they cannot be read; why.
pub(crate) fn facts<'a>(
    path: &SourcePath,
    file: &'a SourceFile,
) -> Result<Option<Facts<'a>>, Vec<Diagnostic>> {
    let Some(tables) = Kind::of(path.as_str()).and_then(tables_of) else { return Ok(None) };
    let bytes = match file {
        SourceFile::Bytes(bytes) => bytes,
        SourceFile::Unreadable(reason) => return Err(vec![file::unreadable(path, reason)]),
    };
    let (text, start) = text(path, bytes).map_err(|problem| vec![*problem])?;
    let front_matter = path.as_str().ends_with(".md");
    let range = if front_matter {
        split(path, text, start).map_err(|problem| vec![*problem])?.front
    } else {
        start..text.len()
    };
    let read = syntax::read(&Toml { path, text, range: range.clone() }, Kinds::default);
    if read.table.is_none() {
        return Err(read.problems);
    }
    Ok(Some(Facts { text, range, front_matter, tables }))
}

fn tables_of(kind: Kind) -> Option<Vec<TableKeys>> {
    Some(match kind {
        Kind::Config => tables::<ConfigDraft>(),
        Kind::Vocabulary => tables::<VocabularyDraft>(),
        Kind::Role => tables::<PageDraft<RoleExtra>>(),
        Kind::Ladder => tables::<PageDraft<LadderExtra>>(),
        Kind::Page => tables::<PageDraft<NoExtra>>(),
        Kind::Section => tables::<SectionDraft>(),
        Kind::Shell | Kind::Static | Kind::Unpublished => return None,
    })
}
