//! What holds for any text: the reader never panics, keeps every line, points
//! into the source, and takes hostile sizes.

use proptest::prelude::*;

const FRAGMENTS: [&str; 48] = [
    "Two years",
    " of experience",
    " as a Clerk",
    "; or ",
    " and ",
    "\n1. ",
    "\n2) ",
    "\n* ",
    "\n\n",
    "Either I ",
    "Or II ",
    "MINIMUM QUALIFICATIONS\n",
    "## Duties\n",
    "NOTES:\n",
    "(",
    ")",
    "one of which ",
    "may be substituted for ",
    "on a year-for-year basis",
    "three (3)",
    "half",
    "a bachelor's degree in ",
    "law",
    ", ",
    ".",
    ":",
    "license",
    "must ",
    "preferred",
    "within the last ",
    "12 semester units",
    "$1,000 to $2,000",
    "June 4, 2018",
    "–",
    "\u{a0}",
    "\u{fffd}",
    "é",
    "<li>",
    "</li>",
    "<b>",
    "&amp;",
    "&#8217;",
    "| a | b |",
    "**bold**",
    "[a](b)",
    "{% comment %}",
    "---\n",
    "01\n",
];

fn assembled() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(FRAGMENTS.to_vec()), 0..60)
        .prop_map(|parts| parts.concat())
}

fn holds(source: &str) {
    let Ok(reading) = reader::read(source) else { return };
    for read in &reading.lines {
        assert!(source.get(read.line.source.clone()).is_some(), "{source:?}");
    }
    for class in &reading.classes {
        for span in class.facts.iter().map(|fact| fact.span) {
            let line = &reading.lines[span.line].line.text;
            assert!(line.get(span.start..span.end).is_some(), "{source:?} {span:?}");
            assert!(source.get(reading.source(span)).is_some(), "{source:?} {span:?}");
        }
        for (at, question) in class.questions.iter().enumerate() {
            assert!((2..=4).contains(&question.answers.len()));
            for answer in 0..=question.answers.len() {
                let _ = class.answered(at, answer).routes();
            }
        }
        let _ = reader::vocabulary::names(class, &[]);
    }
    let _ = reader::explain::explain(&reading);
}

/// Every byte that is a letter lies in some line.
fn keeps(source: &str) {
    let Ok(reading) = reader::read(source) else { return };
    let mut start = 0;
    for line in source.split_inclusive('\n') {
        let letter = line.find(|c: char| c.is_ascii_alphabetic()).map(|at| start + at);
        start += line.len();
        let Some(at) = letter else { continue };
        let kept = reading.lines.iter().any(|read| read.line.source.contains(&at));
        assert!(kept, "{line:?} of {source:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_text_is_read(source in "\\PC{0,200}") {
        holds(&source);
    }

    #[test]
    fn any_bytes_with_breaks_are_read(source in "[ -~\n\t\r]{0,300}") {
        holds(&source);
    }

    #[test]
    fn any_words_of_postings_are_read(source in assembled()) {
        holds(&source);
    }

    #[test]
    fn every_line_of_plain_text_is_kept(source in "[a-z .,;:()0-9\n]{0,300}") {
        keeps(&format!("MINIMUM QUALIFICATIONS\nTwo years of experience.\n{source}"));
    }
}

#[test]
fn hostile_sizes_end() {
    for fragment in [
        "(",
        "1. ",
        "a. ",
        "or ",
        "<a",
        "<",
        "&",
        "[",
        "\n- ",
        "two years of which ",
        "* or\n",
        "one and one-half ",
        "Either I ",
        "; or a degree",
        "$1 to ",
        "{%",
        "Education: ",
    ] {
        let times = 60_000 / fragment.len();
        let source = format!("MINIMUM QUALIFICATIONS\nTwo years.\n{}", fragment.repeat(times));
        let _ = reader::read(&source);
    }
}
