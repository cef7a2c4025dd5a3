//! From bytes to what authors wrote: TOML and Markdown syntax, and nothing about meaning.
//!
//! One file never spoils another: each is read on its own, and all problems of all
//! files are reported. Whether what is written makes sense is the business of `check`.

mod explain;
mod facts;
mod file;
mod front_matter;
mod json;
mod keys;
mod kind;
mod pasted;
mod read;
pub(crate) mod schema;
pub(crate) mod short;
mod short_text;
mod single_brackets;
mod syntax;
mod text;
mod typewriter;
mod unseen;
mod value;

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;
use serde::de::DeserializeOwned;

use crate::CHUNK;
use crate::diagnostic::{Diagnostic, Place};
use crate::draft::{Draft, LeftOut};
use crate::problem::{piece, problems};
use crate::sources::{SourceFile, SourcePath, Sources};
pub(crate) use facts::{Facts, facts};
use file::Parsed;
pub(crate) use file::unpublished;
use kind::Kind;
pub(crate) use pasted::{in_whole as conflicts, without_pasted};
use read::Toml;

problems! {
    below: [
        explain::ALL, file::ALL, front_matter::ALL, json::ALL, keys::ALL, pasted::ALL,
        short_text::ALL, syntax::ALL,
        text::ALL, typewriter::ALL, unseen::ALL,
    ];

    MISSING_CONFIG = "missing-config", Error {
        what: "There is no `config.toml` in the folder of the site.",
        why: "It says what the site is called, where it will be, and which cities employ people. \
              If you see this for a site that used to work, you are in another folder.",
        bad: [piece::missing("config.toml")],
        good: [piece::whole(
            "config.toml",
            r#"base_url = "https://careers.elm.example"
title = "Careers in Elm"
[[taxonomies]]
name = "domain"
[[taxonomies]]
name = "level"
[[extra.employer]]
name = "City of Elm"
[[extra.employer]]
name = "City of Oak"
"#,
        )],
    }

    TWO_CONFIGURATIONS = "two-configurations", Error {
        what: "The folder of the site has a `config.toml` and a `zola.toml`.",
        why: "Both are names of the configuration, and only one can hold.",
        bad: [piece::whole("zola.toml", "base_url = \"https://careers.elm.example\"\n")],
        good: [piece::config("title = \"Careers in Elm\"")],
    }

    MISSING_VOCABULARY = "missing-vocabulary", Error {
        what: "There is no `content/vocabulary.toml`.",
        why: "Roles share the words of that file, so that one answer of a visitor serves every \
              role.",
        bad: [piece::missing("content/vocabulary.toml")],
        good: [piece::whole(
            "content/vocabulary.toml",
            r#"[[domain]]
id = "records"
title = "Records"
text = "Keeping papers."
[[level]]
id = "clerk"
title = "Clerk"
text = "You keep things in order."
[[level]]
id = "lead"
title = "Lead"
text = "You lead others."
[[area]]
id = "office-work"
title = "office work"
[[field]]
id = "history"
title = "history"
[[scale]]
id = "elm-skill"
employer = "City of Elm"
levels = ["some", "much"]
[[place]]
id = "elm"
title = "Elm"
"#,
        )],
    }
}

/// Reads all files. What cannot be read is reported and left out.
#[must_use]
pub fn parse(sources: &Sources) -> (Draft, Vec<Diagnostic>) {
    parse_again(sources, None)
}

/// What came of files, for the next time: one that is what it was is not read again.
#[derive(Debug, Default)]
pub(crate) struct Memory(BTreeMap<SourcePath, (SourceFile, Arc<Parsed>)>);

impl Memory {
    fn get(&self, path: &SourcePath, file: &SourceFile) -> Option<Arc<Parsed>> {
        let (known, parsed) = self.0.get(path)?;
        (known == file).then(|| Arc::clone(parsed))
    }
}

/// The same with what is remembered from the last time, and remembers it for the next.
pub(crate) fn parse_again(
    sources: &Sources,
    memory: Option<&mut Memory>,
) -> (Draft, Vec<Diagnostic>) {
    let files: Vec<_> = sources.iter().collect();
    let known = |path, file| memory.as_ref().and_then(|memory| memory.get(path, file));
    let files = files.into_par_iter().with_max_len(CHUNK);
    let parsed = files.filter_map(|(path, file)| {
        let kind = Kind::of(path.as_str())?;
        let parsed = known(path, file).unwrap_or_else(|| Arc::new(file::parse(path, kind, file)));
        Some((path, file, parsed))
    });
    let parsed: Vec<_> = parsed.collect();
    if let Some(memory) = memory {
        let all = parsed.iter();
        let all = all
            .map(|(path, file, parsed)| ((*path).clone(), ((*file).clone(), Arc::clone(parsed))));
        memory.0 = all.collect();
    }
    put_together(parsed.into_iter().map(|(.., parsed)| parsed), missing(sources))
}

fn put_together(
    parsed: impl Iterator<Item = Arc<Parsed>>,
    mut problems: Vec<Diagnostic>,
) -> (Draft, Vec<Diagnostic>) {
    let mut draft = Draft::default();
    for parsed in parsed {
        file::put(parsed.part.clone(), &mut draft);
        draft.left_out.extend(parsed.left_out.clone());
        draft.unread.extend(parsed.unread.clone());
        problems.extend(parsed.problems.iter().cloned());
    }
    problems.sort();
    (draft, problems)
}

/// How a file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Toml,
    Json,
}

/// Reads a file of its own that is nothing but TOML or JSON. What cannot be read is reported
/// and left out; no value when there is nothing to go on with.
pub(crate) fn parse_file<T: DeserializeOwned>(
    path: &SourcePath,
    bytes: &[u8],
    form: Form,
) -> (Option<T>, LeftOut, Vec<Diagnostic>) {
    match text::text(path, bytes) {
        Ok((text, start)) => {
            let stretch = Toml { path, text, range: start..text.len() };
            let (value, left_out, found) = match form {
                Form::Toml => read::read(&stretch),
                Form::Json => json::read(&stretch),
            };
            (value.filter(|_| !left_out.file(path.as_str())), left_out, found)
        }
        Err(problem) => (None, LeftOut::default(), vec![*problem]),
    }
}

fn missing(sources: &Sources) -> Vec<Diagnostic> {
    let needed = [
        (&MISSING_CONFIG, "config.toml", "write one with `base_url` and `title`"),
        (
            &MISSING_VOCABULARY,
            "content/vocabulary.toml",
            "write one with the `[[domain]]` and `[[level]]` of the roles",
        ),
    ];
    let has = |path: &str| {
        let other = (path == "config.toml").then(|| sources.get("zola.toml")).flatten();
        sources.get(path).or(other).is_some()
    };
    let twice = sources.get("config.toml").and(sources.get("zola.toml")).map(|_| {
        let place = Place::file(&SourcePath::new("zola.toml"));
        TWO_CONFIGURATIONS
            .at(place, "there is a `config.toml` besides, and only one of them can hold")
            .help("put everything into one of them, and delete the other")
    });
    needed
        .into_iter()
        .filter(|(_, path, _)| !has(path))
        .map(|(problem, path, help)| {
            let place = Place::file(&SourcePath::new(path));
            problem.at(place, format!("there is no `{path}`")).help(help)
        })
        .chain(twice)
        .collect()
}

#[cfg(test)]
mod tests;
