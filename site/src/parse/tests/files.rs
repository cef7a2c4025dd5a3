//! Files that are missing, unreadable, misplaced or not text; and what files become.

use super::{problems, site};
use crate::parse::parse;
use crate::sources::{SourceFile, SourcePath, Sources};

/// Checks the problems of a site with one more file.
#[track_caller]
fn check(path: &str, bytes: &[u8], expected: &str) {
    let mut sources = site();
    sources.insert(SourcePath::new(path), SourceFile::Bytes(bytes.to_vec().into()));
    let found = problems(&sources);
    assert_eq!(found.trim(), expected.trim(), "\n{found}");
}

#[test]
fn a_site_needs_its_configuration_and_its_words() {
    let expected = "\
config.toml: error[missing-config]: there is no `config.toml`; write one with `base_url` and `title`
content/vocabulary.toml: error[missing-vocabulary]: there is no `content/vocabulary.toml`; write one with the `[[domain]]` and `[[level]]` of the roles
";
    assert_eq!(problems(&Sources::default()), expected);
}

#[test]
fn a_file_needs_its_front_matter() {
    let path = "content/a.md";
    check(
        path,
        b"",
        "content/a.md: error[empty-file]: the file is empty; begin it with a line `+++`, a line `title = \"…\"` and another line `+++`, or delete it",
    );
    check(
        path,
        b"# Data\n",
        "content/a.md:1:1: error[no-front-matter]: the front matter is missing; put a line `+++`, a line `title = \"…\"` and another line `+++` before the text",
    );
    check(
        path,
        b"\n+++ \n+++\n",
        "content/a.md:2:1: error[no-front-matter]: something stands after `+++`; leave `+++` alone on the first line, without spaces after it",
    );
    check(
        path,
        b"---\ntitle: a\n---\n",
        "content/a.md:1:1: error[yaml-front-matter]: the front matter is YAML; write TOML: `+++` in place of both `---`, and `key = \"value\"` for `key: value`",
    );
    check(
        path,
        b"+++\ntitle = \"a\"\n",
        "content/a.md:1:1: error[unclosed-front-matter]: this front matter has no closing `+++` line; put a second line `+++` after the last key, before the text",
    );
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_no_problem() {
    check("content/a.md", "\u{feff}+++\r\ntitle = \"a\"\r\n+++\r\nText\r\n".as_bytes(), "");
    check(
        "content/a.md",
        "\u{feff}+++\r\ntitel = \"a\"\r\n+++\r\n".as_bytes(),
        "content/a.md:2:1: error[unknown-key]: unknown key `titel` at the top level; write `title`",
    );
}

#[test]
fn a_file_must_be_utf8() {
    check(
        "content/a.md",
        b"+++\ntitle = \"Caf\xe9\"\n+++\n",
        "content/a.md:2:13: error[not-utf8]: byte 17 (0xe9) is not UTF-8; save the file again with the encoding UTF-8; an accent or a curly quote of an older encoding stands here",
    );
    check(
        "content/a.md",
        b"\xff\xfe+\0+\0+\0",
        "content/a.md:1:1: error[not-utf8]: the file is saved as UTF-16, not as UTF-8; save it again and choose the encoding UTF-8",
    );
    check("static/a.png", b"\x89PNG\r\n\xff", "");
}

#[test]
fn a_file_that_is_not_published_is_named() {
    check(
        "content/roles/map.txt",
        b"\xff",
        "content/roles/map.txt: warning[unpublished-file]: `content/roles/map.txt` will not be published because it is not a Markdown file; move it to `static/map.txt`, or delete it",
    );
    check(
        "content/roles/a.MD",
        b"",
        "content/roles/a.MD: warning[unpublished-file]: `content/roles/a.MD` will not be published because it is not a Markdown file; give it a name that ends in `.md`",
    );
}

#[test]
fn a_file_that_cannot_be_read_is_left_out() {
    let mut sources = site();
    let path = SourcePath::new("content/roles/a.md");
    sources
        .insert(path.clone(), SourceFile::Unreadable("you have no permission to read it".into()));
    assert_eq!(
        problems(&sources),
        "content/roles/a.md: error[unreadable-file]: `content/roles/a.md` cannot be read: you have no permission to read it; make it readable, in its properties or with `chmod a+r`, or ask its owner\n"
    );
    let (draft, _) = parse(&sources);
    assert!(draft.left_out.file("content/roles/a.md"));
}

#[test]
fn the_path_of_a_file_says_what_it_becomes() {
    let mut sources = site();
    let front = "+++\ntitle = \"a\"\n+++\nText";
    for path in ["_index.md", "a.md", "b/index.md", "roles/boston/r.md", "ladders/l.md"] {
        sources.insert_text(&format!("content/{path}"), front);
    }
    sources.insert_text("static/a.css", "");
    sources.insert_text("index.html", "\u{feff}<html>");
    let (draft, problems) = parse(&sources);
    assert_eq!(problems, []);
    assert_eq!(draft.sections[0].path.as_str(), "content/_index.md");
    assert_eq!(draft.pages.len(), 2);
    assert_eq!(draft.roles[0].path.as_str(), "content/roles/boston/r.md");
    assert_eq!((&*draft.roles[0].body.text, draft.roles[0].body.offset), ("Text", 20));
    assert_eq!(draft.ladders.len(), 1);
    assert_eq!(draft.files[0].0.as_str(), "static/a.css");
    assert_eq!(draft.shell.map(|(_, text)| text), Some("<html>".into()));
}

#[test]
fn a_value_that_was_reported_is_not_called_missing() {
    let mut sources = site();
    let text = "+++\ntitle = 5\n[[extra.rung]]\nrole = 1\n+++\n";
    sources.insert_text("content/ladders/a.md", text);
    let (draft, problems) = parse(&sources);
    assert_eq!(problems.len(), 2);
    let file = &draft.ladders[0];
    let rungs = file.front.extra.as_ref().unwrap().get_ref().rung.as_ref().unwrap();
    assert_eq!(&text[rungs[0].span()], "[[extra.rung]]");
    assert!(file.front.title.is_none());
    assert!(draft.left_out.value(&file.path, None, "title"));
    assert!(draft.left_out.value(&file.path, Some(rungs[0].span()), "role"));
    assert!(!draft.left_out.value(&file.path, None, "role"));
}
