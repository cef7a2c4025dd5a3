//! Whole texts of what is said about an answers file.

use super::outcome;

#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(outcome(text.as_bytes()).expect_err("there are problems"), expected);
}

#[test]
fn an_unknown_name_gets_the_nearest_known_one() {
    check(
        "[experience]\nlocl = 4\n",
        "answers.toml:2:1: error[unknown-name]: there is no area of experience `locl`; write \
         `local`, or delete it\n",
    );
    check(
        "[[degree]]\nlevel = \"master\"\nfield = \"economy\"\n[have]\nsequel = \"yes\"\n\
         \"sql@advance\" = \"no\"\n",
        "answers.toml:3:9: error[unknown-name]: there is no field of study `economy`; delete it; \
         there is `economics`\n\
         answers.toml:5:1: error[unknown-name]: there is no tool, skill or other term `sequel`; \
         delete it; there are `python` and `sql`\n\
         answers.toml:6:1: error[unknown-name]: there is no level `advance`; write `advanced`, or \
         delete it\n",
    );
}

#[test]
fn months_that_are_none_are_reported() {
    check(
        "[experience]\nlocal = \"4\"\npublic = [1, 2, 3]\n",
        "answers.toml:2:9: error[unclear-answer]: `local` accepts a whole number of months, or \
         the lowest and the highest; write it like `40`, `[0, 12]` or, for \"at least 24\", \
         `[24, 1800]`\n\
         answers.toml:3:10: error[unclear-answer]: `public` accepts a whole number of months, or \
         the lowest and the highest; write it like `40`, `[0, 12]` or, for \"at least 24\", \
         `[24, 1800]`\n",
    );
    check(
        "experience = { local = -4, public = 99999999999999999999 }\n",
        "answers.toml:1:24: error[unclear-answer]: `local` has months below zero; write `0` for \
         none\n\
         answers.toml:1:37: error[unclear-answer]: 99999999999999999999 months are more than a \
         working life; write at most `1800`, and `[24, 1800]` for \"at least 24\"\n",
    );
    check(
        "[experience]\nlocal = [12, 6]\n",
        "answers.toml:2:1: error[unclear-answer]: the lower number, 12, is above the higher one, \
         6; write `[6, 12]`\n",
    );
}

#[test]
fn other_quantities_and_units_are_reported() {
    check(
        "college = \"24\"\n[experience]\n\"local@recent\" = 4\n\"locl@last-5-years\" = 4\n",
        "answers.toml:1:11: error[unclear-answer]: `college` accepts a whole number of months, or \
         the lowest and the highest; write it like `40`, `[0, 12]` or, for \"at least 24\", \
         `[24, 1800]`\n\
         answers.toml:3:1: error[unclear-answer]: `@recent` says nothing of an area of \
         experience; write `area@last-10-years` or `area@outside-other`, or leave out the `@`\n\
         answers.toml:4:1: error[unknown-name]: there is no area of experience `locl`; write \
         `local`, or delete it\n",
    );
    check(
        "college = [24, 12]\n",
        "answers.toml:1:11: error[unclear-answer]: the lower number, 24, is above the higher one, \
         12; write `[12, 24]`\n",
    );
}

#[test]
fn contradictions_are_reported() {
    check(
        "[experience]\nlocal = 24\npublic = 12\n[have]\nsql = \"no\"\n\"sql@advanced\" = \"yes\"\n",
        "answers.toml:3:1: error[unclear-answer]: `public` has fewer months than the 24 of \
         `local`, and those count here too; write `24` or more, or correct the other number\n\
         answers.toml:5:1: error[unclear-answer]: `sql` is “no” but `sql@advanced` is “yes”; \
         change or delete one of the two\n",
    );
}

#[test]
fn words_and_keys_are_closed() {
    check(
        "degree_complete = true\n[have]\nsql = \"maybe\"\npython = true\n[[degree]]\nlevel = \"BA\"\n\
         [[degree]]\nfields = \"economics\"\n",
        "answers.toml:1:1: error[unknown-key]: unknown key `degree_complete` at the top level; \
         write `degrees_complete`\n\
         answers.toml:3:7: error[unknown-word]: `sql` does not accept `maybe`; write one of \
         `yes`, `no` and `not-sure`\n\
         answers.toml:4:10: error[wrong-type]: `python` accepts a word in quotes; this is `true` \
         or `false`; write one of `yes`, `no` and `not-sure`, in quotes\n\
         answers.toml:6:9: error[unknown-word]: `level` does not accept `BA`; write one of \
         `elementary`, `high-school`, `some-college`, `associate`, `bachelor`, `master` and `doctorate`\n\
         answers.toml:7:1: error[missing-key]: `level` is missing from this degree; add a line \
         like `level = \"bachelor\"`\n\
         answers.toml:8:1: error[unknown-key]: unknown key `fields` under `[[degree]]`; write \
         `field`\n",
    );
}

#[test]
fn what_is_not_toml_is_reported_with_its_line() {
    let problems = outcome(b"[have]\nsql = yes\n").expect_err("a word without quotes");
    assert!(problems.starts_with("answers.toml:2:7: error[syntax]: "), "{problems}");
    let problems = outcome(b"[have]\nsql = \"y\xe9s\"\n").expect_err("not UTF-8");
    assert!(problems.starts_with("answers.toml:2:9: error[not-utf8]: "), "{problems}");
    let twice = outcome(b"[have]\nsql = \"no\"\nsql = \"yes\"\n").expect_err("a key twice");
    assert!(
        twice.starts_with("answers.toml:3:1: error[duplicate-key]: `sql` appears twice;"),
        "{twice}"
    );
}

#[test]
fn json_that_cannot_be_read_is_reported() {
    let help = "names and texts stand in double quotes, a `:` between a name and its value, and a \
                `,` between two entries but not after the last; or save the file from the \
                self-check again";
    check(
        "{\n  \"college\": 24,\n}\n",
        &format!("answers.toml:3:1: error[json-syntax]: this is not valid JSON here; {help}\n"),
    );
    check(
        "{ \"college\": 24",
        &format!("answers.toml:1:15: error[json-syntax]: this is not valid JSON here; {help}\n"),
    );
    check(
        "{ \"college\": 24, \"college\": 12 }",
        "answers.toml:1:18: error[json-twice]: `college` appears twice; delete one of the two\n",
    );
}

#[test]
fn what_json_says_is_checked_like_toml() {
    check(
        "{\n  \"experience\": { \"locl\": 4, \"public\": \"4\" },\n  \"have\": { \"sequel\": \"yes\" }\n}",
        "answers.toml:2:19: error[unknown-name]: there is no area of experience `locl`; write \
         `local`, or delete it\n\
         answers.toml:2:40: error[unclear-answer]: `public` accepts a whole number of months, or \
         the lowest and the highest; write it like `40`, `[0, 12]` or, for \"at least 24\", \
         `[24, 1800]`\n\
         answers.toml:3:13: error[unknown-name]: there is no tool, skill or other term `sequel`; \
         delete it; there are `python` and `sql`\n",
    );
}
