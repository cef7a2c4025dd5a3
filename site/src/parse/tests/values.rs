//! Well-formed TOML that says what no key accepts.

use super::check;

#[test]
fn values_that_do_not_fit() {
    check(
        "aliases = [1, \"a\", true]\n",
        r#"
2:12: error[wrong-type]: an item of `aliases` accepts text; this is a whole number; put it in quotes: `"1"`
2:20: error[wrong-type]: an item of `aliases` accepts text; this is `true` or `false`; put it in quotes: `"true"`
"#,
    );
    check(
        "weight = \"30\"\n",
        r#"
2:10: error[wrong-type]: `weight` accepts a whole number; this is text; write it without quotes: `weight = 30`
"#,
    );
    check(
        "weight = -1\n",
        r#"
2:10: error[out-of-range]: `weight` accepts a whole number from 0 to 4294967295; this number is outside; write a number in this range
"#,
    );
    check(
        "weight = 99999999999999999999999\n",
        r#"
2:10: error[out-of-range]: `weight` accepts a whole number from 0 to 4294967295; this number is outside; write a number in this range
"#,
    );
    check(
        "title = 5\n",
        r#"
2:9: error[wrong-type]: `title` accepts text; this is a whole number; put it in quotes: `title = "5"`
"#,
    );
    check(
        "draft = \"true\"\n",
        r#"
2:9: error[wrong-type]: `draft` accepts `true` or `false`; this is text; write it without quotes: `draft = true`
"#,
    );
    check(
        "updated = 5\n",
        r#"
2:11: error[wrong-type]: `updated` accepts a date; this is a whole number; write year, month and day in digits, like `2026-11-22`
"#,
    );
    check(
        "updated = true\n",
        r#"
2:11: error[wrong-type]: `updated` accepts a date; this is `true` or `false`; write year, month and day in digits, like `2026-11-22`
"#,
    );
    check(
        "aliases = \"a\"\n",
        r#"
2:11: error[wrong-type]: `aliases` accepts a list; this is text; put it in brackets: `aliases = ["a"]`
"#,
    );
    check(
        "taxonomies = \"a\"\n",
        r#"
2:14: error[wrong-type]: `taxonomies` accepts a table; this is text; write `[taxonomies]` and its keys below
"#,
    );
    check(
        "[[extra]]\n",
        r#"
2:1: error[wrong-type]: `extra` accepts a table; this is a list; put it in single brackets, once: `[extra]`
"#,
    );
    check(
        "[extra]\nstatus = \"opne\"\nkind = \"role\"\n",
        r#"
3:10: error[unknown-word]: `status` does not accept `opne`; write `"open"`; accepted are `described`, `open`, `stub` and `archived`
4:8: error[unknown-word]: `kind` does not accept `role`; write one of `position` and `class`
"#,
    );
    check(
        "[extra.requirement]\nid = \"a\"\n",
        r#"
2:1: error[wrong-type]: `requirement` accepts a list; this is a table; put it in double brackets: `[[extra.requirement]]`
"#,
    );
    check(
        "[[extra.requirement]]\nkind = \"expereince\"\nyears = 2\n\
         [[extra.requirement]]\nkind = 5\n",
        r#"
3:8: error[unknown-word]: `kind` does not accept `expereince`; write `"experience"`; accepted are `experience`, `membership`, `equivalency`, `education`, `statement` and 8 more
6:8: error[wrong-type]: `kind` accepts a word in quotes; this is a whole number; write one of `experience`, `education`, `course`, `skill`, `knowledge` and 8 more, in quotes
"#,
    );
    check(
        "[[extra.requirement]]\nkind = \"experience\"\nyears = \"2\"\nmonths = 2.5\nneed = 5\n",
        r#"
4:9: error[wrong-type]: `years` accepts a number; this is text; write it without quotes: `years = 2`
5:10: error[wrong-type]: `months` accepts a whole number; this is a number with decimals; only a whole number is accepted here, like `10`
6:8: error[wrong-type]: `need` accepts a word in quotes; this is a whole number; write one of `required`, `preferred`, `may_be_required`, `some_positions`, `on_the_job` and `info`, in quotes
"#,
    );
    check(
        "[[extra.terms]]\n",
        r#"
2:1: error[wrong-type]: `terms` accepts a table; this is a list; put it in single brackets, once: `[extra.terms]`
"#,
    );
    check(
        "extra.source.lines.mq = \"a\"\n",
        r#"
2:25: error[wrong-type]: `mq` accepts a whole number; this is text; write one number in digits and nothing else, like `10`
"#,
    );
}

#[test]
fn keys_that_are_not_known() {
    check(
        "employer = \"x\"\n",
        r#"
2:1: error[misplaced-key]: `employer` does not belong at the top level; move it under `[extra]`
"#,
    );
    check(
        "titel = \"x\"\n",
        r#"
2:1: error[unknown-key]: unknown key `titel` at the top level; write `title`
"#,
    );
    check(
        "[extra]\ntitle = \"x\"\nweigth = 1\nfoo = 1\n",
        r#"
3:1: error[misplaced-key]: `title` does not belong under `[extra]`; move it to the top, before the first `[`, under `[extra.reports_to]` or under `[[extra.supervises]]`
4:1: error[unknown-key]: unknown key `weigth` under `[extra]`; write `weight` and move it to the top, before the first `[`
5:1: error[unknown-key]: unknown key `foo` under `[extra]`; delete it; `careers schema` and the authors' guide list the keys that are accepted here
"#,
    );
    check(
        "[[requirement]]\nid = \"x\"\n",
        r#"
2:3: error[misplaced-key]: `requirement` does not belong at the top level; write the whole name: `[[extra.requirement]]`
"#,
    );
    check(
        "[[extra.requirement]]\nfoo = 1\nYears = 2\nmembers = []\n",
        r#"
3:1: error[unknown-key]: unknown key `foo` under `[[extra.requirement]]`; delete it; `careers schema` and the authors' guide list the keys that are accepted here
4:1: error[unknown-key]: unknown key `Years` under `[[extra.requirement]]`; write `years`
5:1: error[misplaced-key]: `members` does not belong under `[[extra.requirement]]`; move it under `[[extra.group]]`
"#,
    );
    check(
        "[[extra.requirement]]\nkind = \"note\"\nYears = 2\nyears = 2\n\
         [[extra.requirement]]\nkind = \"education\"\nany_of = []\ndegee = \"x\"\n",
        r#"
4:1: error[unknown-key]: unknown key `Years` under `[[extra.requirement]]`; delete it, or write `years` and `kind = "experience"`
5:1: error[key-of-another-kind]: `years` has no meaning for `kind = "note"`; `years` belongs to the kind `experience`; `note` takes no keys of its own; take the key out, or change `kind`
8:1: error[key-of-another-kind]: `any_of` has no meaning for `kind = "education"`; `any_of` belongs to the kind `course`, `skill`, `knowledge`, `credential`, `membership` or `status`; `education` takes `degree`, `fields`, `related_ok`, `accredited`, `foreign_ok` and `credit`; take the key out, or change `kind`
9:1: error[unknown-key]: unknown key `degee` under `[[extra.requirement]]`; write `degree`
"#,
    );
    check(
        "[extra.terms]\nemployer = \"x\"\nsalary-min = \"1\"\n",
        r#"
3:1: error[misplaced-key]: `employer` does not belong under `[extra.terms]`; move it under `[extra]`
4:1: error[unknown-key]: unknown key `salary-min` under `[extra.terms]`; write `salary_min`
"#,
    );
    check(
        "[taxonomies]\ntag = [\"x\"]\n",
        r#"
3:1: error[unknown-key]: unknown key `tag` under `[taxonomies]`; delete it, or write one of `domain` and `level`
"#,
    );
}
