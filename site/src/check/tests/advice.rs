//! Mistakes that were made worse by the advice about them, each with the advice that is given
//! now and, where a program can follow it, what comes of that.

use crate::Options;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::emit::{Color, Format, emit};
use crate::diagnostic::fix::applied;
use crate::make;

use super::{CLERK, VOCABULARY, changed, site};

const OPENING: &str = "\n[[extra.requirement]]\nid = \"experience\"";

fn problems(path: &str, text: &str) -> (Vec<Diagnostic>, String) {
    let sources = site(&[(path, text)]);
    let found = make(&sources, &Options::default()).diagnostics;
    let told = emit(&found, &sources, Format::Short, Color::Plain);
    (found, told.replace(&format!("{path}:"), ""))
}

/// What is said of a file; nothing else may be said.
#[track_caller]
fn advice(path: &str, text: &str, expected: &[&str]) -> Vec<Diagnostic> {
    let (found, told) = problems(path, text);
    assert_eq!(told.lines().collect::<Vec<_>>(), expected, "{text}");
    found
}

/// The same; and applied, the fixes leave these problems.
#[track_caller]
fn mended(path: &str, text: &str, expected: &[&str], left: &[&str]) {
    let found = advice(path, text, expected);
    let edits: Vec<_> = found.into_iter().flat_map(|problem| problem.fix).collect();
    let text = applied(text, &edits).expect("the fixes fit together");
    let (_, told) = problems(path, &text);
    assert_eq!(told.lines().collect::<Vec<_>>(), left, "{text}");
}

#[track_caller]
fn role(part: &str, by: &str, expected: &[&str], left: &[&str]) {
    mended(CLERK, &changed(CLERK, part, by), expected, left);
}

#[test]
fn a_space_that_does_not_break_is_named() {
    role(
        "\"City of Example\"",
        "\"City of\u{a0}Example\"",
        &["10:12: error[unknown-employer]: there is no employer `City of\u{a0}Example`; write \
           `City of Example`: a character (U+00A0) stands in it that looks like a space, or like \
           nothing"],
        &[],
    );
}

#[test]
fn a_text_over_two_lines_is_joined() {
    role(
        "office work for two years.\"",
        "office\nwork for two years.\"",
        &[
            "20:8: error[syntax]: the text that begins here goes on in the next line; write it on one \
           line, or between `\"\"\"` and `\"\"\"`",
        ],
        &[],
    );
}

#[test]
fn quotes_in_a_text_are_shown_where_they_begin() {
    role(
        "\"You have done office work for two years.\"",
        "\"You have done \"office\" work for two years.\"",
        &[
            "20:23: error[syntax]: this quote ends the text, and more follows; write `\\\"` for each \
           quote inside the text",
        ],
        &[],
    );
}

#[test]
fn a_page_with_another_ending_is_renamed() {
    advice(
        "content/roles/lead.md.txt",
        "+++\n+++\n",
        &[
            " warning[unpublished-file]: `content/roles/lead.md.txt` will not be published because it is \
           not a Markdown file; it seems to be a page: rename it to `lead.md`",
        ],
    );
}

#[test]
fn no_source_is_put_among_the_files_to_download() {
    for (name, help) in [
        (
            "clerk (1).txt",
            "it starts like a page: give it a name that ends in `.md`, or move it out of `content/`",
        ),
        (
            "clerk.docx",
            "to turn a Word document into a role, use `careers import`; take this file out of `content/`",
        ),
    ] {
        let told = format!(
            " warning[unpublished-file]: `content/roles/{name}` will not be published because it is \
             not a Markdown file; {help}"
        );
        advice(&format!("content/roles/{name}"), "+++\n+++\n", &[&told]);
    }
}

#[test]
fn no_other_role_is_offered_for_one_that_is_gone() {
    let ladder = "+++\ntitle = \"Records\"\ndescription = \"Up.\"\n[[extra.rung]]\n\
                  role = \"archivist\"\n[[extra.rung]]\nrole = \"clerk\"\n+++\n";
    advice(
        "content/ladders/records.md",
        ladder,
        &["5:8: error[unknown-role]: there is no role `archivist`; add the file \
           content/roles/archivist.md, or take it out; there is `clerk`"],
    );
}

#[test]
fn an_amount_takes_one_round() {
    let currency = "salary_currency = \"USD\"\nsalary_period = \"year\"\n";
    role(
        OPENING,
        &format!("\n[extra.terms]\nsalary_min = 61,000\n{currency}{OPENING}"),
        &["16:14: error[syntax]: `61,000` is not a number as TOML writes it; put it in quotes: \
           `salary_min = \"61000\"`"],
        &[],
    );
    role(
        OPENING,
        &format!("\n[extra.terms]\nsalary_min = \"$61,000\"\n{currency}{OPENING}"),
        &[
            "16:14: error[bad-amount]: `$61,000` is not an amount of money; write digits with at most two \
           decimals and nothing else, like `\"61000\"`",
        ],
        &[],
    );
}

#[test]
fn a_unit_after_a_number_goes() {
    role(
        OPENING,
        &format!("\n[extra.terms]\nhours_per_week = 40 hours\n{OPENING}"),
        &["16:18: error[syntax]: `40 hours` is more than a number; write the number alone: \
           `hours_per_week = 40`"],
        &[],
    );
}

#[test]
fn single_brackets_are_told_once_each() {
    let (_, text) = super::BASE.iter().find(|(path, _)| *path == CLERK).unwrap();
    let expected = "`[extra.requirement]` is one of a list, which has double brackets; write \
                    `[[extra.requirement]]`";
    mended(
        CLERK,
        &text.replace("[[extra.requirement]]", "[extra.requirement]"),
        &[format!("15:1: error[syntax]: {expected}"), format!("26:1: error[syntax]: {expected}")]
            .each_ref()
            .map(String::as_str),
        &[],
    );
}

#[test]
fn a_remark_of_html_is_one_of_toml() {
    role(
        OPENING,
        &format!("\n<!-- to be settled\nwith HR -->\n{OPENING}"),
        &["15:1: error[syntax]: this remark is HTML; begin each line of a remark with `#`"],
        &[],
    );
}

#[test]
fn an_unknown_key_lists_no_others() {
    advice(
        CLERK,
        &changed(CLERK, "years = 2\n", "years = 2\nzzz = 1\n"),
        &["23:1: error[unknown-key]: unknown key `zzz` under `[[extra.requirement]]`; delete it; \
           `careers schema` and the authors' guide list the keys that are accepted here"],
    );
}

#[test]
fn a_missing_employer_is_one_of_the_site() {
    advice(
        CLERK,
        &changed(CLERK, "employer = \"City of Example\"\n", ""),
        &["7:1: error[missing-key]: `employer` is missing from role `clerk`; add a line like \
           `employer = \"City of Example\"`"],
    );
}

#[test]
fn a_number_without_digits_is_none() {
    advice(
        CLERK,
        &changed(CLERK, "years = 2\n", "years = 0x\n"),
        &["22:9: error[syntax]: `0x` is not a number: no digit follows; write one number \
           in digits and nothing else, like `2` or `2.5`"],
    );
}

#[test]
fn four_signs_are_no_fence() {
    role(
        "fields = [\"history\"]\n+++",
        "fields = [\"history\"]\n++++",
        &["35:1: error[unclosed-front-matter]: `++++` does not end the front matter; write `+++` \
           alone on this line"],
        &[],
    );
}

#[test]
fn what_is_misspelled_and_what_it_refers_to_are_told_together() {
    let text = changed(CLERK, "years = 2\n", "years = two\n");
    let text = text.replace("area = \"office-work\"", "area = \"office-wrk\"");
    advice(
        CLERK,
        &text,
        &[
            "22:9: error[syntax]: `two` is not a number as TOML writes it; write it in digits: \
             `years = 2`",
            "23:8: error[unknown-area]: there is no area of experience `office-wrk`; write \
             `office-work`, or add it as `[[area]]` to content/vocabulary.toml",
        ],
    );
    assert!(super::BASE.iter().any(|(path, _)| *path == VOCABULARY));
}
