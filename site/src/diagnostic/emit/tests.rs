use super::{Color, Format, emit, summary};
use crate::diagnostic::{Diagnostic, Edit, Place};
use crate::explain::of;
use crate::sources::{SourcePath, Sources};

fn path() -> SourcePath {
    SourcePath::new("content/a.md")
}

fn problem(span: (usize, usize)) -> Diagnostic {
    of("unknown-key")
        .expect("it is declared")
        .at(Place::span(&path(), span.0..span.1), "unknown key `b`")
        .help("write `c`")
}

#[track_caller]
fn check(text: &str, problem: &Diagnostic, format: Format, expected: &str) {
    let mut sources = Sources::default();
    sources.insert_text("content/a.md", text);
    let found = emit(std::slice::from_ref(problem), &sources, format, Color::Plain);
    assert_eq!(found, expected, "\n{found}");
}

#[test]
fn people_see_the_line() {
    let expected = "\
error[unknown-key]: unknown key `b`
 --> content/a.md:2:3
  |
2 | ä b = 1
  |   ^
  |
  = help: write `c`

1 error in 1 file
";
    check("+++\r\nä b = 1\r\n", &problem((8, 9)), Format::Human, expected);
}

#[test]
fn people_see_both_places_and_tabs_and_wide_characters_in_step() {
    let problem = problem((13, 14)).related(Place::span(&path(), 0..1), "first written here");
    let expected = "\
error[unknown-key]: unknown key `b`
 --> content/a.md:2:4
  |
2 |     日本b = 2
  |         ^
  |
 ::: content/a.md:1:1
  |
1 | b = 1
  | - first written here
  |
  = help: write `c`

1 error in 1 file
";
    check("b = 1\n\t日本b = 2", &problem, Format::Human, expected);
}

#[test]
fn a_whole_file_has_no_line() {
    let problem = of("missing-section")
        .expect("it is declared")
        .at(Place::file(&path()), "the file is empty")
        .help("write into it");
    let expected = "\
warning[missing-section]: the file is empty
--> content/a.md
 = help: write into it

1 warning in 1 file
";
    check("", &problem, Format::Human, expected);
    check(
        "",
        &problem,
        Format::Short,
        "content/a.md: warning[missing-section]: the file is empty; write into it\n",
    );
}

#[test]
fn editors_get_a_line() {
    let problem = problem((2, 4)).related(Place::span(&path(), 0..1), "first written here");
    let expected = "content/a.md:2:1: error[unknown-key]: unknown key `b`; write `c` \
                    (first written here: content/a.md:1:1)\n";
    check("a\näb", &problem, Format::Short, expected);
}

#[test]
fn programs_get_an_object() {
    let problem = problem((2, 5)).related(Place::file(&path()), "in this file");
    let expected = "{\"file\":\"content/a.md\",\"line\":2,\"column\":1,\"end_line\":2,\
        \"end_column\":3,\"severity\":\"error\",\"code\":\"unknown-key\",\
        \"message\":\"unknown key `b`\",\"help\":\"write `c`\",\"related\":[{\
        \"file\":\"content/a.md\",\"line\":null,\"column\":null,\"end_line\":null,\
        \"end_column\":null,\"message\":\"in this file\"}],\"fix\":[]}\n";
    check("a\näb", &problem, Format::Json, expected);
}

#[test]
fn programs_get_the_fix_with_its_place() {
    let problem = problem((2, 5)).fix([Edit::new(2..4, "o\n\u{9b}\u{e0041}"), Edit::new(5..5, "")]);
    let mut sources = Sources::default();
    sources.insert_text("content/a.md", "a\näb");
    let line = emit(&[problem], &sources, Format::Json, Color::Plain);
    let fix = "\"fix\":[{\"file\":\"content/a.md\",\"line\":2,\"column\":1,\"end_line\":2,\
        \"end_column\":2,\"text\":\"o\\n\\u009b\\udb40\\udc41\"},{\"file\":\"content/a.md\",\
        \"line\":2,\"column\":3,\"end_line\":2,\"end_column\":3,\"text\":\"\"}]}\n";
    assert!(line.ends_with(fix), "{line}");
    let read: serde_json::Value = serde_json::from_str(&line).expect("it is JSON");
    assert_eq!(read["fix"][0]["text"], "o\n\u{9b}\u{e0041}");
}

#[test]
fn content_cannot_write_to_the_terminal() {
    let message = "unknown key `\x1b[31m`";
    let problem =
        of("unknown-key").expect("it is declared").at(Place::span(&path(), 1..5), message);
    let mut sources = Sources::default();
    sources.insert_text("content/a.md", "\"\x1b[31m\" = 1\u{202e}\n");
    for format in [Format::Human, Format::Short, Format::Json] {
        let text = emit(std::slice::from_ref(&problem), &sources, format, Color::Plain);
        assert!(!text.contains(['\x1b', '\u{202e}']), "{text:?}");
        assert!(text.contains("␛[31m"), "{text}");
    }
}

#[test]
fn color_is_only_shown_when_told() {
    let sources = Sources::default();
    let problems = [problem((0, 1))];
    assert!(!emit(&problems, &sources, Format::Human, Color::Plain).contains('\x1b'));
    assert!(emit(&problems, &sources, Format::Human, Color::Styled).contains('\x1b'));
}

#[test]
fn the_summary_counts() {
    let warning =
        of("missing-section").expect("it is declared").at(Place::file(&SourcePath::new("b")), "w");
    assert_eq!(summary(&[]), "no problems");
    assert_eq!(
        summary(&[problem((0, 1)), problem((0, 1)), warning]),
        "2 errors, 1 warning in 2 files"
    );
}
