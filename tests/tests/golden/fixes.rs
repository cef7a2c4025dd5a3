//! Every fix that a problem carries mends it: applied alone, the problem is gone and no worse
//! one stands in its place. Tried on all golden cases and all examples of problems.

use std::collections::BTreeSet;

use libtest_mimic::{Failed, Trial};
use roles::date::Date;
use site::Options;
use site::diagnostic::fix::applied;
use site::diagnostic::position::position;
use site::diagnostic::{Diagnostic, Severity};
use site::explain;
use site::sources::{SourceFile, Sources};
use tests::tree::{self, Tree};
use tests::{examples, repository};

/// Fixes of this many problems are tried at least: else something takes them away unseen.
const LEAST: usize = 12;

/// One test for all of them.
pub(crate) fn trial(cases: &[(String, Tree)]) -> Trial {
    let mut all: Vec<(String, Sources)> =
        cases.iter().map(|(name, files)| (name.clone(), super::sources(files))).collect();
    let base = tree::read(&repository::root().join("tests/problems/base"));
    let explained = explain::all().into_iter();
    all.extend(explained.map(|one| (one.code.to_string(), examples::laid(&base, one.bad))));
    Trial::test("every fix mends its problem", move || check(&all))
}

fn check(all: &[(String, Sources)]) -> Result<(), Failed> {
    let mut tried = 0;
    for (name, sources) in all {
        let found = problems(sources);
        for problem in found.iter().filter(|problem| !problem.fix.is_empty()) {
            tried += 1;
            tries(problem, &found, sources)
                .map_err(|why| format!("{name}: {why}\n{problem:#?}"))?;
        }
    }
    if tried < LEAST {
        return Err(format!("only {tried} fixes were tried").into());
    }
    Ok(())
}

fn tries(problem: &Diagnostic, before: &[Diagnostic], sources: &Sources) -> Result<(), String> {
    let file = &problem.place.file;
    let Some(SourceFile::Bytes(bytes)) = sources.get(file.as_str()) else {
        return Err("it is of no file".to_string());
    };
    let text = std::str::from_utf8(bytes).map_err(|error| error.to_string())?;
    let mended = applied(text, &problem.fix).ok_or("it does not fit")?;
    let mut after = sources.clone();
    after.insert_text(file.as_str(), &mended);
    let left = problems(&after);
    if count(problem, &left) >= count(problem, before) {
        return Err(format!("the problem is still there:\n{mended}"));
    }
    // What was hidden may show elsewhere; where it was mended, nothing is worse.
    let lines = lines(problem, &mended);
    let known: BTreeSet<&str> = before.iter().map(|one| one.code()).collect();
    let worse = left.iter().find(|one| {
        let line = one.place.span.map(|(start, _)| position(mended.as_bytes(), start).line);
        one.place.file == *file
            && one.severity == Severity::Error
            && line.is_some_and(|line| lines.contains(&line))
            && !known.contains(one.code())
    });
    worse.map_or(Ok(()), |worse| Err(format!("there is a worse one now: {worse:#?}\n{mended}")))
}

/// The lines of the mended file that were written anew.
fn lines(problem: &Diagnostic, mended: &str) -> std::ops::RangeInclusive<usize> {
    let first = problem.fix.iter().map(|edit| edit.start).min().unwrap_or_default();
    let grown: usize = problem.fix.iter().map(|edit| edit.text.len()).sum();
    let line = |byte| position(mended.as_bytes(), byte).line;
    line(first)..=line((first + grown).min(mended.len()))
}

/// How many problems of the same kind a file has.
fn count(problem: &Diagnostic, all: &[Diagnostic]) -> usize {
    let same = |one: &&Diagnostic| {
        one.place.file == problem.place.file
            && one.code() == problem.code()
            && one.message == problem.message
    };
    all.iter().filter(same).count()
}

fn problems(sources: &Sources) -> Vec<Diagnostic> {
    let now = Date::new(2026, 11, 22).map(roles::Instant::noon);
    site::make(sources, &Options { now, ..Options::default() }).diagnostics
}
