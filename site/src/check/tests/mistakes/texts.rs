//! Mistakes in words, texts and lists, each with what is written in its place when the advice is followed.

use super::{NONE, ROLE, check, problems, with};
use crate::diagnostic::fix::applied;

#[test]
fn words_and_flags() {
    check(&[
        ("salary_period", "year", "\"year\""),
        ("salary_period", "Year", "\"year\""),
        ("salary_period", "annual", NONE),
        ("salary_period", "per year", NONE),
        ("salary_period", "n/a", NONE),
        ("salary_period", "unknown", NONE),
        ("salary_period", "`year`", "\"year\""),
        ("salary_currency", "USD", "\"USD\""),
        ("degree", "Bachelor", "\"bachelor\""),
        ("degree", "BA", NONE),
        ("draft", "no", "false"),
        ("draft", "\"no\"", "false"),
        ("draft", "FALSE", "false"),
        ("draft", "never", NONE),
        ("draft", "\"never\"", NONE),
        ("draft", "0", NONE),
        ("related_ok", "yes", "true"),
        ("related_ok", "\"yes\"", "true"),
        ("related_ok", "1", NONE),
    ]);
}

#[test]
fn texts() {
    let text = "\"You have done office work.\"";
    check(&[
        ("text", "You have done office work.", text),
        ("text", "You have done office work.\"", text),
        ("text", "“You have done office work.”", text),
        ("text", "\"You have done office work.”", text),
        ("text", "`You have done office work.`", text),
        ("text", "″You have done office work.″", text),
        ("text", "&quot;You have done office work.&quot;", text),
        ("text", "[\"You have done office work.\"]", text),
        ("text", "\"You have done office work.\" -- ask", "\"You have done office work.\" # ask"),
        ("text", "\"You have\ndone office work.\"", text),
        ("text", "\"You have\n\ndone\noffice work.\"", text),
        ("text", "You have\ndone office work.\"", NONE),
        ("text", "\"You have done “all” office work.”", "\"You have done “all” office work.\""),
        (
            "text",
            "\"You have done \"all\" office work.\"",
            "\"You have done \\\"all\\\" office work.\"",
        ),
        ("department", "Records\"", "\"Records\""),
        ("department", "Records", "\"Records\""),
        ("department", "7", NONE),
        ("department", "11/22/2026", "\"11/22/2026\""),
        ("department", "none", NONE),
    ]);
}

#[test]
fn lists_and_tables() {
    check(&[
        ("fields", "(\"history\")", "[\"history\"]"),
        ("fields", "{\"history\"}", "[\"history\"]"),
        ("fields", "[history]", "[\"history\"]"),
        ("fields", "history", "[\"history\"]"),
        ("fields", "\"history\"", "[\"history\"]"),
        ("aliases", "[keeper, old-keeper]", "[\"keeper\", \"old-keeper\"]"),
        ("aliases", "[\"keeper\", old-keeper]", "[\"keeper\", \"old-keeper\"]"),
        ("aliases", "keeper, old-keeper", "[\"keeper\", \"old-keeper\"]"),
        ("aliases", "[“keeper”, “old-keeper”]", "[\"keeper\", \"old-keeper\"]"),
        ("aliases", "[\"keeper\"; \"old-keeper\"]", "[\"keeper\", \"old-keeper\"]"),
        ("aliases", "[\"keeper\". \"old-keeper\".]", "[\"keeper\", \"old-keeper\",]"),
        ("aliases", "[\"keeper\" • \"old-keeper\"]", "[\"keeper\" , \"old-keeper\"]"),
        ("aliases", "[• keeper • old-keeper]", "[\"keeper\", \"old-keeper\"]"),
        ("aliases", "[keeper. old-keeper.]", NONE),
        ("fields", "[history.]", NONE),
        ("aliases", "[keeper.old, old-keeper]", "[\"keeper.old\", \"old-keeper\"]"),
        ("credit", "[{ when: \"degree\", years: 1 }]", "[{ when = \"degree\", years = 1 }]"),
        ("credit", "[{ when = \"degree\"; years = 1 }]", "[{ when = \"degree\", years = 1 }]"),
        ("credit", "{ when = \"degree\", years = 1 }", "[{ when = \"degree\", years = 1 }]"),
        ("credit", "[{ when = \"degree\", years = one }]", "[{ when = \"degree\", years = 1 }]"),
        ("credit", "[{ when = \"degree\", years = 50% }]", NONE),
        ("credit", "[{ when = \"degree\", years = 1-2 }]", NONE),
        ("credit", "[{ when = \"degree\", years = 1 (ask) }]", NONE),
        ("lines", "{ mq = two }", "{ mq = 2 }"),
        ("hours_per_week", "40, appointment = \"permanent\"", "40\nappointment = \"permanent\""),
        ("hours_per_week", "> 40", NONE),
    ]);
}

/// A part of the role, what is written instead, and what a program makes of that.
#[track_caller]
fn line(part: &str, written: &str, meant: &str) {
    let wrong = ROLE.replacen(part, written, 1);
    assert_ne!(wrong, ROLE, "{part}");
    let (found, told) = problems(&wrong);
    assert_eq!(found.len(), 1, "{written}\n{told}");
    let mended = applied(&wrong, &found[0].fix).expect("the fix fits");
    assert_eq!(mended, ROLE.replacen(part, meant, 1), "{told}");
    assert_eq!(problems(&mended).1, "", "{written}");
}

#[test]
fn lists_of_markdown_are_told_once() {
    let (list, meant) = ("aliases = [\"keeper\"]", "aliases = [\"keeper\", \"old-keeper\"]");
    for written in [
        "aliases =\n- keeper\n- old-keeper",
        "aliases:\n  - keeper\n  - \"old-keeper\"",
        "aliases =\n\n* keeper\n\n* old-keeper",
        "aliases = \n•\tkeeper\n•\told-keeper",
        "aliases = [\n- keeper\n- old-keeper\n]",
        "aliases = [\n  • \"keeper\",\n  • \"old-keeper\",\n]",
    ] {
        line(list, written, meant);
    }
    for written in ["weight =\n- 10\n- 20", "aliases =\n- name: keeper\n- name: old", "- a\n- b"] {
        let (found, told) = problems(&ROLE.replacen("weight = 10", written, 1));
        assert_eq!(found.len(), 1, "{told}");
        assert!(found[0].fix.is_empty() && !told.contains("not TOML"), "{told}");
    }
}

#[test]
fn backslashes_are_told_at_once() {
    for (written, meant) in [
        (r#""C:\data\new""#, r#""C:\\data\\new""#),
        (r#""C:\Users\\new\u12""#, r#""C:\\Users\\new\\u12""#),
        (r#""\\server\papers""#, r#""\\\\server\\papers""#),
        (r#""50\% and \"all\"\. \d""#, r#""50\\% and \"all\"\\. \\d""#),
    ] {
        line("\"Records\"", written, meant);
    }
    let (found, told) = problems(&with("department", r#""a\u12 \d""#));
    assert!(found.len() == 1 && found[0].fix.is_empty(), "{told}");
}

#[test]
fn remarks_on_lines_of_their_own() {
    let header = "[extra.terms]\n";
    for mark in ["// ask HR", "; ask HR", "-- ask HR", "/* ask HR */", "<!-- ask HR -->"] {
        line(header, &format!("{mark}\n{header}"), &format!("# ask HR\n{header}"));
    }
}

#[test]
fn fences_of_other_signs() {
    let (end, begin) = ("related_ok = true\n+++", "+++\ntitle");
    for fence in ["++", "++++", "+ + +", "＋＋＋", "===", "***", "~~~", "---"] {
        line(end, &format!("related_ok = true\n{fence}"), end);
    }
    for fence in ["++", "++++", "+ + +", "＋＋＋", "===", "~~~"] {
        line(begin, &format!("{fence}\ntitle"), begin);
    }
}

#[test]
fn other_signs_than_an_equals_sign() {
    for written in
        [":= 40", "=> 40", ": 40", "== 40", ": 40 hours", ": forty", "40", "– 40", "＝ 40"]
    {
        let written = format!("hours_per_week {written}");
        let wrong = ROLE.replacen("hours_per_week = 40", &written, 1);
        let (found, told) = problems(&wrong);
        assert_eq!(found.len(), 1, "{told}");
        let mended = applied(&wrong, &found[0].fix).expect("the fix fits");
        assert_eq!(problems(&mended).1, "", "{mended}");
    }
}

#[test]
fn a_wrong_value_is_told_beside_a_line_that_cannot_be_read() {
    let text = with("salary_max", "\"75k\"").replacen("weight = 10", "weight = ten", 1);
    let (found, told) = problems(&text);
    assert_eq!(found.len(), 2, "{told}");
    let edits: Vec<_> = found.into_iter().flat_map(|problem| problem.fix).collect();
    assert_eq!(problems(&applied(&text, &edits).expect("the fixes fit")).1, "");
}
