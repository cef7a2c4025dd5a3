//! What a mistake hides is not told beside it: following both pieces of advice would make it worse.

use super::{CLERK, VOCABULARY, changed, check};

const CONFIG: &str = "config.toml";

/// Only one problem is told of a file of the base, in which a part is replaced.
#[track_caller]
fn alone(path: &str, part: &str, by: &str, expected: &str) {
    let text = super::BASE.iter().find(|(file, _)| *file == path).map(|(_, text)| *text);
    let text = text.expect("a file of the base").replace(part, by);
    check(&[(path, &text)], &[expected]);
}

#[test]
fn a_header_in_the_plural_is_told_once() {
    alone(
        CLERK,
        "[[extra.requirement]]",
        "[[extra.requirements]]",
        "content/roles/clerk.md:15:9: error[unknown-key]: unknown key `requirements` under `[extra]`; \
         write `requirement`",
    );
}

#[test]
fn a_list_of_words_under_another_name_makes_no_word_unknown() {
    alone(
        VOCABULARY,
        "[[domain]]",
        "[[domains]]",
        "content/vocabulary.toml:1:3: error[unknown-key]: unknown key `domains` at the top level; \
         write `domain`",
    );
}

#[test]
fn an_employer_that_cannot_be_read_is_not_missing() {
    alone(
        CONFIG,
        "[[extra.employer]]",
        "[[extra.employers]]",
        "config.toml:11:9: error[unknown-key]: unknown key `employers` under `[extra]`; write \
         `employer`",
    );
}

#[test]
fn a_key_under_another_name_is_not_missing() {
    alone(
        CLERK,
        "employer = ",
        "Employers = ",
        "content/roles/clerk.md:10:1: error[unknown-key]: unknown key `Employers` under `[extra]`; \
         write `employer`",
    );
    alone(
        CLERK,
        "[extra]\n",
        "[extra]\nsalary = 61000\n",
        "content/roles/clerk.md:8:1: error[unknown-key]: unknown key `salary` under `[extra]`; write one \
         of `salary_plan`, `salary_min`, `salary_max`, `salary_currency` and `salary_period` and move \
         it under `[extra.terms]`",
    );
}

#[test]
fn what_stands_below_a_wrong_header_is_not_told() {
    for header in ["[[extra.requirement]", "[[[extra.requirement]]]"] {
        let text = changed(
            CLERK,
            "[[extra.requirement]]\nid = \"degree\"",
            &format!("{header}\nid = \"degree\""),
        );
        let (_, told) = super::checked(&super::site(&[(CLERK, &text)]), &crate::Options::default());
        assert_eq!(told.lines().count(), 1, "{told}");
        assert!(told.contains("error[syntax]"), "{told}");
    }
}
