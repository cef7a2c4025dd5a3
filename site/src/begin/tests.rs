use std::collections::BTreeMap;

use super::{EXAMPLE_OF, New, guide, new, site};
use crate::Options;
use crate::diagnostic::emit::{Color, Format, emit};
use crate::editor::Kind;
use crate::format::format;
use crate::make;
use crate::parse::parse;
use crate::parse::schema::{Field, Value};
use crate::sources::{SourceFile, SourcePath, Sources};

fn begun() -> Sources {
    let mut sources = Sources::default();
    for (path, text) in site(true) {
        if !path.starts_with('.') && path != "CMS.md" {
            sources.insert_text(&path, &text);
        }
    }
    sources
}

/// The problems of a site, drafts shown.
fn problems(sources: &Sources) -> String {
    let made = make(sources, &Options { drafts: true, ..Options::default() });
    emit(&made.diagnostics, sources, Format::Short, Color::Plain)
}

#[test]
fn a_new_site_has_no_problem() {
    assert_eq!(problems(&begun()), "");
    let made = make(&begun(), &Options::default());
    assert_eq!(made.diagnostics, []);
    let output = made.site.unwrap().output();
    assert!(output.get("roles/data-analyst/index.html").is_some());
    assert!(output.get("authors-guide/index.html").is_none(), "the guide is not published");
}

#[test]
fn a_new_site_is_in_order() {
    for (path, file) in begun().iter() {
        let SourceFile::Bytes(bytes) = file else { panic!("{path}") };
        if let Some(text) = format(path, file).unwrap() {
            assert_eq!(text.as_bytes(), &**bytes, "{path}");
        }
    }
}

/// Fenced examples: what stands after the ticks, and the text.
fn examples(guide: &str) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Vec::new();
    let mut is_open = false;
    for line in guide.lines() {
        match line.strip_prefix("```") {
            Some(info) if !is_open => all.push((info.to_string(), String::new())),
            None if is_open => all.last_mut().unwrap().1 += &format!("{line}\n"),
            _ => {}
        }
        is_open ^= line.starts_with("```");
    }
    assert!(!is_open, "an example has no end");
    all
}

#[test]
fn every_example_of_the_guide_works() {
    let text = |file: &SourceFile| match file {
        SourceFile::Bytes(bytes) => String::from_utf8(bytes.to_vec()).unwrap(),
        SourceFile::Unreadable(reason) => panic!("{reason}"),
    };
    let sources = begun();
    let mut files: BTreeMap<String, String> =
        sources.iter().map(|(path, file)| (path.to_string(), text(file))).collect();
    let examples = examples(&guide());
    assert!(examples.len() > 10);
    let [added, whole] = EXAMPLE_OF;
    for (info, text) in examples {
        if let Some(file) = info.strip_prefix(added) {
            let known = files.get_mut(file).unwrap_or_else(|| panic!("no {file}"));
            let end = if file.ends_with(".md") { known.rfind("+++").unwrap() } else { known.len() };
            known.insert_str(end, &text);
        } else {
            let file = info.strip_prefix(whole).unwrap_or_else(|| panic!("not tried: {info}"));
            assert!(files.insert(file.to_string(), text).is_none(), "{info}");
        }
    }
    let mut sources = Sources::default();
    for (path, text) in &files {
        sources.insert_text(path, text);
    }
    assert_eq!(problems(&sources), "");
}

#[test]
fn the_guide_names_every_key_of_ours() {
    fn unnamed(fields: &[Field], guide: &str, found: &mut Vec<String>) {
        for field in fields.iter().filter(|field| !field.words.ends_with("or Zola only.")) {
            let is_named = guide.contains(&format!("| `{}` |", field.key));
            if !is_named {
                found.push(field.key.to_string());
            }
            if let Value::Table(inner) = &field.value {
                unnamed(inner, guide, found);
            }
        }
    }
    let mut found = Vec::new();
    for kind in [Kind::Role, Kind::Ladder, Kind::Page] {
        unnamed(&kind.fields(), &guide(), &mut found);
    }
    // What a heading names, or a key that means the same in another table.
    found.retain(|key| !["extra", "domain", "level"].contains(&key.as_str()));
    assert_eq!(found, Vec::<String>::new());
}

fn written(what: New, title: &str) -> (Sources, String, String) {
    let mut sources = begun();
    let file = new(what, title, None, &parse(&sources).0).unwrap();
    sources.insert_text(&file.path, &file.text);
    (sources, file.path, file.text)
}

#[test]
fn a_new_file_has_no_problem_and_is_in_order() {
    for what in [New::Role, New::Ladder, New::Page] {
        let (sources, path, text) = written(what, "Head of \"{title}\" \\ Maps");
        assert!(path.ends_with("/head-of-title-maps.md"), "{path}");
        assert_eq!(problems(&sources), "");
        let key = SourcePath::new(&path);
        let formatted = format(&key, sources.get(&path).unwrap()).unwrap().unwrap();
        assert_eq!(formatted, text);
    }
}

#[test]
fn the_examples_in_a_new_role_work_when_uncommented() {
    let (mut sources, path, text) = written(New::Role, "Mapper");
    let is_example = |line: &str| {
        line.starts_with("# [")
            || line.split(" = ").next().is_some_and(|key| {
                line.contains(" = ") && !key.trim_start_matches("# ").contains(' ')
            })
    };
    let lines = text
        .lines()
        .map(|line| if is_example(line) { line.trim_start_matches("# ") } else { line });
    let text = lines.collect::<Vec<_>>().join("\n");
    assert!(text.contains("\n[[extra.requirement]]\n") && text.contains("\n[extra.terms]\n"));
    sources.insert_text(&path, &text);
    assert_eq!(problems(&sources), "");
}

#[test]
fn names_are_made_of_titles_or_given() {
    let site = parse(&begun()).0;
    let path = |title: &str, name| new(New::Page, title, name, &site).map(|file| file.path);
    assert_eq!(path(" Why  Elm? ", None).unwrap(), "content/why-elm.md");
    assert_eq!(path("日本", Some("japan")).unwrap(), "content/japan.md");
    assert_eq!(
        path("日本", None).unwrap_err(),
        "no address can be made of `日本`: give one with `--name`, like `--name ri-ben`"
    );
    assert_eq!(
        path("A", Some("../a b")).unwrap_err(),
        "`../a b` is not a valid file name: use at most 80 of a-z, 0-9 and hyphens, like `a-b`"
    );
    let long = path(&"Analyst ".repeat(40), None).unwrap();
    assert!(long.len() < 100 && long.ends_with("-analyst.md"), "{long}");
    assert_eq!(path("\n", None).unwrap_err(), "the title is empty: write one in quotation marks");
}

#[test]
fn an_opening_is_added_to_a_role_and_wants_a_way_to_apply() {
    let mut sources = begun();
    let today = roles::date::Date::new(2089, 12, 1).unwrap();
    let add = |sources: &Sources, role: &str, name| {
        super::opening(role, name, today, (sources, &parse(sources).0))
    };
    let file = add(&sources, "Data Analyst", None).unwrap();
    assert_eq!(file.path, "content/roles/data-analyst.md");
    sources.insert_text(&file.path, &file.text);
    assert!(problems(&sources).contains("error[no-way-to-apply]: nothing says how to apply"));
    let text = file.text.replace("# apply_url", "apply_url").replace("# places", "places");
    let text = text.replace("# employment_type", "employment_type");
    sources.insert_text(&file.path, &text);
    assert_eq!(problems(&sources).matches('\n').count(), 1, "only the pay is missing");
    let second = add(&sources, "data-analyst", Some("second")).unwrap();
    assert_eq!(second.text.matches("[[extra.opening]]").count(), 2);
    let error = add(&sources, "Data Analist", None).unwrap_err();
    assert_eq!(error, "there is no role `Data Analist`; did you mean `Data Analyst`?");
}
