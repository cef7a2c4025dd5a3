//! An answers file: from bytes to a profile, or to everything that is wrong with them.
//!
//! This is deliberately all or nothing: nobody is judged by a file of which a part was
//! not understood.

use std::ops::Range;

use roles::answers::{Answers, DegreeAnswer, Entry, Unresolved};
use roles::quantity::COLLEGE;
use roles::{Profile, Vocabulary};

use crate::check::{Known, MISSING_KEY, mended};
use crate::diagnostic::{Diagnostic, Place};
use crate::draft::{LeftOut, Spanned};
use crate::parse::{Form, parse_file};
use crate::problem::{piece, problems};
use crate::sources::SourcePath;

mod draft;
mod months;

use draft::{AnswersDraft, DegreeDraft, Entries};

problems! {
    UNKNOWN_NAME = "unknown-name", Error {
        what: "A file of answers names something that the vocabulary does not have.",
        why: "The answer would count for nothing.",
        bad: [piece::whole("answers.toml", "[experience]\noffice-wrok = 24\n")],
        good: [piece::whole("answers.toml", "[experience]\noffice-work = 24\n")],
    }

    UNCLEAR_ANSWER = "unclear-answer", Error {
        what: "An answer makes no sense.",
        why: "Months are a whole number, or the lowest and the highest of two; the rest is \
              `\"yes\"`, `\"no\"` or `\"not-sure\"`.",
        bad: [piece::whole("answers.toml", "[experience]\noffice-work = \"two years\"\n")],
        good: [piece::whole("answers.toml", "[experience]\noffice-work = 24\n")],
    }
}

/// Reads an answers file by the words of a vocabulary: TOML, or the JSON that a self-check
/// saves, which is told by its name or its first character.
///
/// # Errors
/// Every problem of the file, by place.
pub fn read(
    path: &SourcePath,
    bytes: &[u8],
    words: &Vocabulary,
) -> Result<Profile, Vec<Diagnostic>> {
    let (draft, left_out, mut problems) =
        parse_file::<AnswersDraft>(path, bytes, form(path, bytes));
    let Some(draft) = draft else { return Err(problems) };
    let file = File { path, left_out: &left_out, draft: &draft };
    let answers = file.answers(&mut problems);
    let (profile, unresolved) = answers.resolve(words);
    problems.extend(unresolved.iter().map(|unresolved| file.report(unresolved, words)));
    problems.sort();
    if problems.is_empty() { Ok(profile) } else { Err(problems) }
}

/// No file of TOML begins with a brace.
fn form(path: &SourcePath, bytes: &[u8]) -> Form {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let is_json = path.as_str().ends_with(".json") || bytes.trim_ascii_start().starts_with(b"{");
    if is_json { Form::Json } else { Form::Toml }
}

struct File<'a> {
    path: &'a SourcePath,
    left_out: &'a LeftOut,
    draft: &'a AnswersDraft,
}

impl File<'_> {
    /// What the file says, as far as it can be read. A degree that cannot be read keeps
    /// its place, so that positions stay those of the file.
    fn answers(&self, problems: &mut Vec<Diagnostic>) -> Answers {
        let complete = self.draft.degrees_complete.as_ref();
        let degrees_complete = complete.is_some_and(|said| *said.get_ref());
        let mut answers = Answers { degrees_complete, ..Answers::default() };
        if let Some(said) = &self.draft.college {
            match months::answer(said.get_ref()) {
                Ok(months) => answers.college = Some(months),
                Err(fault) => problems.push(fault.report(self.at(said.span()), COLLEGE)),
            }
        }
        for (key, said) in self.draft.experience.iter().flatten() {
            match months::answer(said.get_ref()) {
                Ok(months) => drop(answers.experience.insert(key.get_ref().clone(), months)),
                Err(fault) => problems.push(fault.report(self.at(said.span()), key.get_ref())),
            }
        }
        for degree in self.draft.degree.iter().flatten() {
            answers.degree.push(self.degree(degree, problems));
        }
        for (key, said) in self.draft.have.iter().flatten() {
            answers.have.insert(key.get_ref().clone(), *said.get_ref());
        }
        answers
    }

    fn degree(&self, said: &Spanned<DegreeDraft>, problems: &mut Vec<Diagnostic>) -> DegreeAnswer {
        let DegreeDraft { level, field, related } = said.get_ref();
        if level.is_none() && !self.left_out.value(self.path, Some(said.span()), "level") {
            let message = "`level` is missing from this degree";
            let problem = MISSING_KEY.at(self.at(said.span()), message);
            problems.push(problem.help("add a line like `level = \"bachelor\"`"));
        }
        DegreeAnswer {
            level: level.as_ref().map_or(roles::requirement::Degree::HighSchool, |l| *l.get_ref()),
            field: field.as_ref().map(|field| field.get_ref().clone()),
            related: related.as_ref().is_some_and(|said| *said.get_ref()),
        }
    }

    fn report(&self, unresolved: &Unresolved, words: &Vocabulary) -> Diagnostic {
        let (problem, help) = match unresolved.unknown_name(words) {
            None => (&UNCLEAR_ANSWER, unresolved.help()),
            Some((name, known)) => {
                (&UNKNOWN_NAME, mended(name, &Known::new(known.into_iter()), "delete it"))
            }
        };
        let place = self.at(self.span(unresolved));
        problem.at(place, unresolved.message()).help(help)
    }

    /// Where an entry stands: its key when the name is wrong, else its value.
    fn span(&self, unresolved: &Unresolved) -> Range<usize> {
        match &unresolved.entry {
            Entry::Months(key) if key == COLLEGE => {
                self.draft.college.as_ref().map(Spanned::span).unwrap_or_default()
            }
            Entry::Months(key) => key_span(&self.draft.experience, key),
            Entry::Have(key) => key_span(&self.draft.have, key),
            Entry::Degree(n) => {
                let degree = self.draft.degree.iter().flatten().nth(*n);
                let field = degree.and_then(|degree| degree.get_ref().field.as_ref());
                field.map(Spanned::span).unwrap_or_default()
            }
        }
    }

    fn at(&self, span: Range<usize>) -> Place {
        Place::span(self.path, span)
    }
}

fn key_span<T>(entries: &Option<Entries<T>>, key: &str) -> Range<usize> {
    let entry = entries.as_ref().and_then(|entries| entries.get_key_value(key));
    entry.map(|(key, _)| key.span()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
