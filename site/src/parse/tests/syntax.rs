//! Mistakes in TOML text and what authors read about them.

use super::check;

#[test]
fn quotes_that_are_wrong() {
    check(
        "title = “Data Engineer”\nweight = 1\n",
        r#"
2:9: error[curly-quotes]: a curly quote stands here; write straight quotes: `title = "Data Engineer"`
"#,
    );
    check(
        "title = \"Data Engineer”\nweight = 1\n",
        r#"
2:23: error[curly-quotes]: a curly quote stands here; write straight quotes: `title = "Data Engineer"`
"#,
    );
    check(
        "title = \"Data Engineer\nweight = 1\n",
        r#"
2:9: error[syntax]: the text that begins here has no closing quote; put `"` at its end: `title = "Data Engineer"`
"#,
    );
    check(
        "title = 'Data Engineer\nweight = 1\n",
        r#"
2:9: error[syntax]: the text that begins here has no closing quote; put `'` at its end: `title = 'Data Engineer'`
"#,
    );
    check(
        "title = \"C:\\Users\"\n",
        r#"
2:12: error[syntax]: `\U` means nothing in text; write `\\` for each backslash, or put the text in single quotes
"#,
    );
    check(
        "title = \"50\\%\"\n",
        r#"
2:12: error[syntax]: `\%` means nothing in text; write `\\` for each backslash, or put the text in single quotes
"#,
    );
    check(
        "title = \"he said \"hi\" to\"\nweight = 1\n",
        r#"
2:18: error[syntax]: this quote ends the text, and more follows; write `\"` for each quote inside the text
"#,
    );
    check(
        "'a = 1\n",
        r#"
2:1: error[syntax]: the text that begins here has no closing quote; put `'` at its end
"#,
    );
    check(
        "“a” = 1\n",
        r#"
2:1: error[curly-quotes]: a curly quote stands here; write straight quotes: `"a" = 1`
"#,
    );
    check(
        "/* x */\n",
        r#"
2:1: error[syntax]: `/*` does not begin a remark; begin a remark with `#`
"#,
    );
    check(
        "title = 'it's'\n",
        r#"
2:12: error[syntax]: this quote ends the text, and more follows; put the text in double quotes, or write `’` for the apostrophe
"#,
    );
    check(
        "aliases = [\n  \"a\",\n  \"b\n]\nweight = 1\n",
        r#"
4:3: error[syntax]: the text that begins here has no closing quote; put `"` at its end
"#,
    );
}

#[test]
fn lines_that_are_no_pairs() {
    check(
        "title: \"Data\"\nweight: 10\n",
        r#"
2:6: error[syntax]: `title` is followed by a colon; write `=` in its place: `title = "Data"`
3:7: error[syntax]: `weight` is followed by a colon; write `=` in its place: `weight = 10`
"#,
    );
    check(
        "title: Data Engineer\nweight = 10\n",
        r#"
2:6: error[syntax]: `title` is followed by a colon; write `=` in its place: `title = "Data Engineer"`
"#,
    );
    check(
        "title =\nweight = 1\n",
        r#"
2:1: error[syntax]: `title` has no value; write `title = "…"`, or delete the line
"#,
    );
    check(
        "title\nweight = 1\n",
        r#"
2:1: error[syntax]: this line is no `key = value`; write `key = "…"`; text of several lines stands between `"""` and `"""`, a remark after `#`, and the page's text after the second `+++`
"#,
    );
    check(
        "lines = { b: 1 }\n",
        r#"
2:12: error[syntax]: `b` is followed by a colon; write `=` in its place: `b = …`
"#,
    );
    check(
        "salary min = 1\n",
        r#"
2:1: error[syntax]: `salary min` cannot be a key; write it without spaces and signs, such as `salary_min`
"#,
    );
    check(
        "weight = 1 render = true\n",
        r#"
2:12: error[syntax]: a second key stands on this line; put it on a line of its own
"#,
    );
    check(
        "weight == 1\n",
        r#"
2:9: error[syntax]: `=` stands here twice; delete one of the two
"#,
    );
    check(
        "= 1\n",
        r#"
2:1: error[syntax]: a key is missing before `=`; write `key = value`, or delete the line
"#,
    );
    check(
        "title = \"\u{1}\"\n",
        r#"
2:10: error[syntax]: a control character (U+0001) stands here; delete it
"#,
    );
    check(
        "- a\n- b\n",
        r#"
2:1: error[syntax]: a list is not written with dashes; write it in brackets: `key = ["a", "b"]`
"#,
    );
    check(
        "<<<<<<< HEAD\nweight = 1\n=======\nweight = 2\n>>>>>>> x\n",
        r#"
2:1: error[syntax]: an unsettled merge conflict stands here; keep one of the two versions, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`
"#,
    );
    check(
        "weight\u{a0}= 1\n",
        r#"
2:7: error[syntax]: an invisible character (U+00A0) stands here; delete it, and type a space where one is needed
"#,
    );
    check(
        "weight =\u{a0}1\n",
        r#"
2:9: error[syntax]: an invisible character (U+00A0) stands here; delete it, and type a space where one is needed
"#,
    );
    check(
        "weight = 1 // x\n",
        r#"
2:12: error[syntax]: `//` does not begin a remark; write `#` before a remark: `weight = 1 # x`
"#,
    );
    check(
        "title = \"x\",\n",
        r#"
2:12: error[syntax]: a comma ends the line; delete it
"#,
    );
    check(
        "title = \"x\";\n",
        r#"
2:12: error[syntax]: a semicolon ends the line; delete it
"#,
    );
}

#[test]
fn values_without_quotes() {
    check(
        "updated = 11/22/2026\nweight = 1\n",
        r#"
2:11: error[syntax]: `11/22/2026` is not a valid date; write year, month and day: `updated = 2026-11-22`
"#,
    );
    check(
        "updated = 22.11.2026\n",
        r#"
2:11: error[syntax]: `22.11.2026` is not a valid date; write year, month and day: `updated = 2026-11-22`
"#,
    );
    check(
        "updated = Nov 22, 2026\n",
        r#"
2:11: error[syntax]: `Nov 22, 2026` is not a valid date; write year, month and day in digits: `updated = 2026-11-22`
"#,
    );
    check(
        "updated = 2026-13-45\n",
        r#"
2:11: error[syntax]: `2026-13-45` is not a valid date; there is no month 13; write year, month and day in digits, like `2026-11-22`
"#,
    );
    check(
        "updated = 2026-1-2\n",
        r#"
2:11: error[syntax]: `2026-1-2` is not a valid date; write year, month and day: `updated = 2026-01-02`
"#,
    );
    check(
        "title = Data Engineer\nweight = 10\n",
        r#"
2:9: error[syntax]: text stands without quotes; put it in quotes: `title = "Data Engineer"`
"#,
    );
    check(
        "title = Data\n",
        r#"
2:9: error[syntax]: text stands without quotes; put it in quotes: `title = "Data"`
"#,
    );
    check(
        "draft = yes\nrender = True\n",
        r#"
2:9: error[syntax]: `yes` is not a value; write `draft = true`
3:10: error[syntax]: `True` is not a value; write `render = true`
"#,
    );
    check(
        "aliases = \"x\", \"y\"\nweight = 1\n",
        r#"
2:14: error[syntax]: several values stand here; put them in brackets: `aliases = ["x", "y"]`
"#,
    );
    check(
        "weight = 010\n",
        r#"
2:10: error[syntax]: `010` is not a number as TOML writes it; write digits only: `weight = 10`
"#,
    );
    check(
        "weight = 70,162\n",
        r#"
2:10: error[syntax]: `70,162` is not a number as TOML writes it; write digits only: `weight = 70162`
"#,
    );
    check(
        "weight = $70\n",
        r#"
2:10: error[syntax]: `$70` is not a number as TOML writes it; write digits only: `weight = 70`
"#,
    );
    check(
        "weight = 1.\n",
        r#"
2:10: error[syntax]: `1.` is not a number as TOML writes it; write digits only: `weight = 1`
"#,
    );
    check(
        "weight = .5\n",
        r#"
2:10: error[syntax]: `.5` is not a number as TOML writes it; only a whole number is accepted here, like `10`
"#,
    );
    check(
        "[extra.terms]\nhours_per_week = .5\n",
        r#"
3:18: error[syntax]: `.5` is not a number as TOML writes it; write digits only: `hours_per_week = 0.5`
"#,
    );
    check(
        "weight = 5%\n",
        r#"
2:10: error[syntax]: `5%` is not a number as TOML writes it; a percentage is not accepted here; write one number in digits and nothing else, like `10`
"#,
    );
    check(
        "weight = null\n",
        r#"
2:10: error[syntax]: `null` is not a value; delete the line; a key that is absent is not stated
"#,
    );
    check(
        "aliases = [a, b]\n",
        r#"
2:12: error[syntax]: text stands without quotes; put each word in quotes: `aliases = ["a", "b"]`
"#,
    );
}
