//! The examples by which problems are explained, and the guide made of them,
//! `docs/problems.md`: what is wrong has the problem and no other, what is right has none.

use std::collections::BTreeSet;
use std::fmt::Write;

use libtest_mimic::{Failed, Trial};
use roles::date::Date;
use site::diagnostic::Diagnostic;
use site::diagnostic::emit::{Color, Format, emit};
use site::explain;
use site::problem::{Piece, Problem, markdown};
use site::sources::{SourceFile, SourcePath, Sources};
use site::{Options, check, parse};
use tests::tree::{self, Tree};
use tests::{examples, repository};

const GUIDE: &str = "docs/problems.md";
const ANSWERS: [&str; 2] = ["answers.toml", "answers.json"];

/// A verifier for each problem, and one for the guide.
pub(crate) fn trials() -> Vec<Trial> {
    let base = tree::read(&repository::root().join("tests/problems/base"));
    let explained = explain::all().into_iter().map(|problem| {
        let base = base.clone();
        Trial::test(format!("problem {}", problem.code), move || example(problem, &base))
    });
    let mut trials: Vec<Trial> = explained.collect();
    trials.push(Trial::test(GUIDE, move || guide(&base)));
    trials
}

fn example(problem: &Problem, base: &Tree) -> Result<(), Failed> {
    let code = problem.code;
    let (bad, text) = problems(base, problem.bad);
    let codes: BTreeSet<_> = bad.iter().map(Diagnostic::code).collect();
    if codes != BTreeSet::from([code]) {
        return Err(format!("what is wrong does not have {code} alone:\n{text}").into());
    }
    if bad.iter().any(|found| found.severity != problem.severity) {
        return Err(format!("it is no {:?}:\n{text}", problem.severity).into());
    }
    let (good, text) = problems(base, problem.good);
    if good.is_empty() { Ok(()) } else { Err(format!("what is right has:\n{text}").into()) }
}

/// The problems of an example, and what the program says.
fn problems(base: &Tree, pieces: &[Piece]) -> (Vec<Diagnostic>, String) {
    let sources = examples::laid(base, pieces);
    let answers = ANSWERS.iter().find_map(|name| match sources.get(name)? {
        SourceFile::Bytes(bytes) => Some(self::answers(&sources, name, bytes)),
        _ => None,
    });
    let found = answers.unwrap_or_else(|| {
        let now = Date::new(2026, 11, 22).map(roles::Instant::noon);
        site::make(&sources, &Options { now, ..Options::default() }).diagnostics
    });
    let text = emit(&found, &sources, Format::Human, Color::Plain);
    (found, text)
}

fn answers(sources: &Sources, name: &str, bytes: &[u8]) -> Vec<Diagnostic> {
    let (draft, _) = parse::parse(sources);
    let (content, _) = check::check(draft, &Options::default());
    let catalog = content.expect("the base makes a site").catalog;
    site::answers::read(&SourcePath::new(name), bytes, catalog.vocabulary())
        .err()
        .unwrap_or_default()
}

fn guide(base: &Tree) -> Result<(), Failed> {
    let found = text(base);
    let file = repository::root().join(GUIDE);
    if std::env::var_os("CAREERS_BLESS").is_some() {
        return std::fs::write(file, found).map_err(|error| error.to_string().into());
    }
    let expected = std::fs::read_to_string(file).unwrap_or_default();
    let difference = super::difference(GUIDE, &expected, &found);
    if difference.is_empty() {
        return Ok(());
    }
    Err(format!("{difference}\nif this is right: cargo xtask bless").into())
}

const HEAD: &str = "\
# Problems and how to mend them

Every problem that `careers check` finds has a code, which stands between square brackets. This page
explains all of them, as `careers explain <code>` does. It is generated: the examples are tried, and
what the program says about them is what it said when they were.

- An **error** keeps the site from being made.
- A **warning** should be mended. `careers check --deny warnings` ends as with an error.
- **Advice** says what could be better.

A warning or a piece of advice that does not fit your site can be turned off: once with
`careers check --allow <code>`, for good with `allow` under `[extra.lint]` of `config.toml`. A rule
about the wording of a requirement also stays quiet while an `[[extra.open_question]]` is about it.
";

fn text(base: &Tree) -> String {
    let mut text = HEAD.to_string();
    for problem in explain::all() {
        write!(text, "\n## {}\n\n{}", problem.code, markdown(problem)).expect("strings take text");
        let (_, says) = problems(base, problem.bad);
        write!(text, "\nThe program says:\n\n```text\n{}\n```\n", says.trim_end())
            .expect("strings take text");
    }
    text
}
