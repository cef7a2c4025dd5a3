//! Mistakes that go over more than one line.

use super::check;

#[test]
fn brackets_that_do_not_fit() {
    check(
        "title = \"\"\"Data\nweight = 1\n",
        r#"
2:9: error[syntax]: the long text that begins here does not end; put `"""` after its last line
"#,
    );
    check(
        "[extra\nstatus = \"open\"\n",
        r#"
2:1: error[syntax]: this header lacks its closing bracket; write `[extra]`
"#,
    );
    check(
        "[[extra.requirement]\nid = \"a\"\n",
        r#"
2:1: error[syntax]: this header lacks its closing bracket; write `[[extra.requirement]]`
"#,
    );
    check(
        "extra]\nid = 1\n",
        r#"
2:1: error[syntax]: this header lacks its opening bracket; write `[extra]`
"#,
    );
    check(
        "aliases = [\"x\", \"y\"\nweight = 1\n",
        r#"
2:11: error[syntax]: this list has no closing `]`; put `]` after its last item
"#,
    );
    check(
        "aliases = [\"x\" \"y\"]\nweight = 1\n",
        r#"
2:16: error[syntax]: a comma is missing between two items; put a comma between them
"#,
    );
    check(
        "lines = { b = 1, c = 2\nweight = 3\n",
        r#"
2:9: error[syntax]: the inline table that begins here does not end on its line; write it on one line, from `{` to `}`
"#,
    );
    check(
        "lines = { b = 1 c = 2 }\nweight = 3\n",
        r#"
2:15: error[syntax]: a comma is missing between two items; put a comma between them
"#,
    );
}

#[test]
fn keys_and_tables_written_twice() {
    check(
        "title = \"1\"\nweight = 2\ntitle = \"3\"\n",
        r#"
4:1: error[duplicate-key]: `title` appears twice; keep one of the two lines and delete the other (first written here: 2:1)
"#,
    );
    check(
        "[extra]\nstatus = \"open\"\n[extra]\nkind = \"class\"\n",
        r#"
4:2: error[duplicate-key]: `extra` appears twice; put the keys of both under one header; tables of which there are several have double brackets each time (first written here: 2:1)
"#,
    );
    check(
        "extra.b = 1\n[extra]\nc = 2\n",
        r#"
3:2: error[duplicate-key]: `extra` appears twice; put the keys of both under one header; tables of which there are several have double brackets each time (first written here: 2:1)
"#,
    );
    check(
        "extra = 1\n[extra]\nc = 2\n",
        r#"
3:2: error[duplicate-key]: `extra` appears twice; put the keys of both under one header; tables of which there are several have double brackets each time (first written here: 2:1)
"#,
    );
    check(
        "extra = 1\n[extra.b]\nc = 2\n",
        r#"
3:2: error[duplicate-key]: `extra` appears twice; write `extra` either as a value or as a table, and delete one (first written here: 2:1)
"#,
    );
    check(
        "[[a]]\n[a]\nc = 2\n",
        r#"
3:2: error[duplicate-key]: `a` appears twice; put the keys of both under one header; tables of which there are several have double brackets each time (first written here: 2:1)
"#,
    );
    check(
        "[a]\n[[a]]\nc = 2\n",
        r#"
3:3: error[duplicate-key]: `a` appears twice; put the keys of both under one header; tables of which there are several have double brackets each time (first written here: 2:1)
"#,
    );
}

#[test]
fn what_zola_does_not_read() {
    check(
        "taxonomies = { level = [], }\n",
        r#"
2:26: error[newer-toml]: an inline table ends with a comma; delete the comma before `}`; Zola does not read it
"#,
    );
    check(
        "taxonomies = {\n level = [] }\n",
        r#"
2:14: error[newer-toml]: an inline table goes over several lines; write it on one line, from `{` to `}`; Zola does not read more lines
"#,
    );
    check(
        "title = \"\\e[31m\"\n",
        r#"
2:10: error[newer-toml]: Zola does not read `\e`; write the character itself, or `\u` with its four digits
"#,
    );
    check(
        "date = 2026-11-22T10:30\n",
        r#"
2:8: error[newer-toml]: a time stands without seconds; write it with seconds: `2026-11-22T10:30:00`
"#,
    );
    check(
        "date = 2026-11-22 10:30\n",
        r#"
2:19: error[newer-toml]: a time stands without seconds; write it with seconds: `10:30:00`
"#,
    );
    check("taxonomies = { level = [ # remark\n] }\n", "");
}

#[test]
fn a_mistake_does_not_hide_those_below_it() {
    check(
        "title: a\nupdated = 11/22/2026\naliases = [\"a\", \"b]\nweight = \"1\"\ntitel = 1\n",
        r#"
2:6: error[syntax]: `title` is followed by a colon; write `=` in its place: `title = "a"`
3:11: error[syntax]: `11/22/2026` is not a valid date; write year, month and day: `updated = 2026-11-22`
4:17: error[syntax]: the text that begins here has no closing quote; put `"` at its end
5:10: error[wrong-type]: `weight` accepts a whole number; this is text; write it without quotes: `weight = 1`
6:1: error[unknown-key]: unknown key `titel` at the top level; write `title`
"#,
    );
    check(
        "description = \"\"\"\na \\p b\n\"\"\"\nupdated = Nov 22, 2026\n",
        r#"
3:3: error[syntax]: `\p` means nothing in text; write `\\` for each backslash, or put the text in single quotes
5:11: error[syntax]: `Nov 22, 2026` is not a valid date; write year, month and day in digits: `updated = 2026-11-22`
"#,
    );
}
