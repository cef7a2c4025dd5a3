use proptest::prelude::*;
use roles::vocabulary::{Area, Field, Scale, Term, TermKind, Words};
use roles::{Profile, Vocabulary};

use super::read;
use crate::diagnostic::emit::{Color, Format, emit};
use crate::sources::{SourceFile, SourcePath, Sources};

#[path = "tests/both_readers.rs"]
mod both_readers;
#[path = "tests/problems.rs"]
mod problems;

/// The words of an invented harbour town.
fn words() -> Vocabulary {
    let area = |id: &str, includes: &[roles::id::AreaId]| Area {
        id: id.into(),
        title: id.into(),
        question: None,
        includes: includes.to_vec(),
        class: None,
    };
    let term = |id: &str| Term {
        id: id.into(),
        kind: TermKind::Tool,
        title: id.into(),
        text: None,
        question: None,
        family: None,
        aliases: vec![],
    };
    let levels = vec!["familiarity".into(), "advanced".into()];
    Vocabulary::new(Words {
        areas: vec![area("public", &[roles::id::AreaId(1)]), area("local", &[])],
        fields: vec![Field { id: "economics".into(), title: "economics".into(), parents: vec![] }],
        terms: vec![term("sql"), term("python")],
        scales: vec![Scale { id: "town".into(), employer: "Town".into(), levels }],
        ..Words::default()
    })
    .expect("the words hang together")
}

fn path() -> SourcePath {
    SourcePath::new("answers.toml")
}

/// The profile of a file, or its problems as people read them in an editor.
fn outcome(bytes: &[u8]) -> Result<Profile, String> {
    let mut sources = Sources::default();
    sources.insert(path(), SourceFile::Bytes(bytes.to_vec().into()));
    read(&path(), bytes, &words())
        .map_err(|problems| emit(&problems, &sources, Format::Short, Color::Plain))
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_reported(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = outcome(&bytes);
    }

    #[test]
    fn almost_answers_are_read_or_reported(
        text in r#"(\[?\[(degree|have|experience)\]\]?\n|(sql|local|level|"sql@[a-z]{0,4}") ?= ?["'\[]?[0-9a-z.,"-]{0,8}[\]"']?\n|#.?\n){0,8}"#)
    {
        if let Err(problems) = outcome(text.as_bytes()) {
            prop_assert!(!problems.is_empty(), "refused in silence: {text}");
        }
    }
}
