//! The content loads in Zola too: at the top level stand only keys that Zola knows, with the
//! types that it reads; what is ours stands under `[extra]`. The lists below are those of
//! Zola 0.22.

#![allow(clippy::unwrap_used, reason = "a test may unwrap")]

use tests::{repository, tree};
use toml::{Table, Value};

/// A type that Zola reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Type {
    Text,
    Yes,
    Number,
    Date,
    Texts,
    Table,
    Tables,
}
use Type::{Date, Number, Tables, Text, Texts, Yes};

const PAGE: [(&str, Type); 15] = [
    ("title", Text),
    ("description", Text),
    ("slug", Text),
    ("path", Text),
    ("template", Text),
    ("date", Date),
    ("updated", Date),
    ("weight", Number),
    ("draft", Yes),
    ("render", Yes),
    ("in_search_index", Yes),
    ("taxonomies", Type::Table),
    ("authors", Texts),
    ("aliases", Texts),
    ("extra", Type::Table),
];

const SECTION: [(&str, Type); 18] = [
    ("title", Text),
    ("description", Text),
    ("template", Text),
    ("page_template", Text),
    ("redirect_to", Text),
    ("sort_by", Text),
    ("weight", Number),
    ("draft", Yes),
    ("paginate_by", Number),
    ("paginate_reversed", Yes),
    ("paginate_path", Text),
    ("insert_anchor_links", Text),
    ("render", Yes),
    ("in_search_index", Yes),
    ("transparent", Yes),
    ("generate_feeds", Yes),
    ("aliases", Texts),
    ("extra", Type::Table),
];

const CONFIG: [(&str, Type); 29] = [
    ("base_url", Text),
    ("title", Text),
    ("description", Text),
    ("theme", Text),
    ("author", Text),
    ("taxonomy_root", Text),
    ("default_language", Text),
    ("languages", Type::Table),
    ("translations", Type::Table),
    ("generate_feeds", Yes),
    ("feed_limit", Number),
    ("feed_filenames", Texts),
    ("hard_link_static", Yes),
    ("compile_sass", Yes),
    ("minify_html", Yes),
    ("build_search_index", Yes),
    ("preserve_dotfiles_in_output", Yes),
    ("ignored_content", Texts),
    ("ignored_static", Texts),
    ("output_dir", Text),
    ("generate_sitemap", Yes),
    ("generate_robots_txt", Yes),
    ("exclude_paginated_pages_in_sitemap", Text),
    ("taxonomies", Tables),
    ("link_checker", Type::Table),
    ("slugify", Type::Table),
    ("search", Type::Table),
    ("markdown", Type::Table),
    ("extra", Type::Table),
];

const SORT_BY: [&str; 8] =
    ["none", "date", "update_date", "title", "title_bytes", "weight", "slug", "permalink"];

fn is_of(value: &Value, expected: Type) -> bool {
    match (value, expected) {
        (Value::String(_), Text | Date) | (Value::Datetime(_), Date) => true,
        (Value::Boolean(_), Yes) | (Value::Table(_), Type::Table) => true,
        (Value::Integer(n), Number) => *n >= 0,
        (Value::Array(all), Texts) => all.iter().all(Value::is_str),
        (Value::Array(all), Tables) => all.iter().all(Value::is_table),
        _ => false,
    }
}

#[track_caller]
fn check(file: &str, table: &Table, known: &[(&str, Type)]) {
    for (key, value) in table {
        let found = known.iter().find(|(name, _)| name == key);
        let (_, expected) = found.unwrap_or_else(|| panic!("{file}: Zola knows no key `{key}`"));
        assert!(is_of(value, *expected), "{file}: Zola reads `{key}` as {expected:?}");
    }
}

/// The Markdown files of the content with their front matter.
fn files() -> Vec<(String, Table)> {
    let content = tree::read(&repository::root().join("content"));
    let files = content.into_iter().filter(|(path, _)| path.ends_with(".md"));
    files
        .map(|(path, bytes)| {
            let text = String::from_utf8(bytes).unwrap();
            let rest = text.strip_prefix("+++\n").unwrap_or_else(|| panic!("{path}: no fence"));
            let (front, _) = rest.split_once("\n+++\n").unwrap();
            (path, front.parse().unwrap())
        })
        .collect()
}

fn config() -> Table {
    std::fs::read_to_string(repository::root().join("config.toml")).unwrap().parse().unwrap()
}

#[test]
fn pages_and_sections_hold_what_zola_reads() {
    let files = files();
    assert!(files.len() > 15, "the content was not found");
    for (path, front) in &files {
        let is_section = path.ends_with("_index.md");
        check(path, front, if is_section { &SECTION } else { &PAGE });
        if let Some(sort) = front.get("sort_by") {
            assert!(SORT_BY.contains(&sort.as_str().unwrap()), "{path}: {sort}");
        }
    }
}

#[test]
fn the_configuration_holds_what_zola_reads() {
    check("config.toml", &config(), &CONFIG);
    assert!(config()["base_url"].is_str(), "Zola needs `base_url`");
}

#[test]
fn every_taxonomy_of_a_page_is_declared() {
    let declared = config()["taxonomies"].as_array().unwrap().clone();
    let names: Vec<&str> = declared.iter().filter_map(|one| one["name"].as_str()).collect();
    for (path, front) in files() {
        let own = front.get("taxonomies").and_then(Value::as_table).cloned().unwrap_or_default();
        for (name, terms) in &own {
            assert!(names.contains(&name.as_str()), "{path}: `{name}` is not declared");
            assert!(is_of(terms, Texts), "{path}: `{name}` holds texts");
        }
    }
}

/// The keys of tables in the configuration.
const TABLES: [(&str, &[&str]); 6] = [
    ("taxonomies", &["name", "paginate_by", "paginate_path", "render", "feed"]),
    (
        "link_checker",
        &[
            "skip_prefixes",
            "skip_anchor_prefixes",
            "ignored_files",
            "internal_level",
            "external_level",
        ],
    ),
    ("slugify", &["paths", "taxonomies", "anchors", "paths_keep_dates"]),
    (
        "search",
        &[
            "include_title",
            "include_content",
            "include_description",
            "include_date",
            "include_path",
            "truncate_content_length",
            "index_format",
        ],
    ),
    (
        "markdown",
        &[
            "highlighting",
            "external_links_external",
            "external_links_class",
            "insert_anchor_links",
            "render_emoji",
            "external_links_target_blank",
            "external_links_no_follow",
            "external_links_no_referrer",
            "smart_punctuation",
            "definition_list",
            "bottom_footnotes",
            "lazy_async_image",
            "github_alerts",
        ],
    ),
    (
        "languages",
        &[
            "title",
            "description",
            "generate_feeds",
            "feed_filenames",
            "taxonomies",
            "build_search_index",
            "search",
            "translations",
        ],
    ),
];

/// The configuration, pages and sections of the golden case.
fn keys_of_case() -> (Table, Vec<Table>, Vec<Table>) {
    let case = tree::read(&repository::root().join("tests/golden/keys-of-zola/in"));
    let mut config = Table::new();
    let (mut pages, mut sections) = (Vec::new(), Vec::new());
    for (path, bytes) in case {
        let text = String::from_utf8(bytes).unwrap();
        if path == "config.toml" {
            config = text.parse().unwrap();
        } else if let Some(front) = text.strip_prefix("+++\n") {
            let front: Table = front.split_once("\n+++\n").unwrap().0.parse().unwrap();
            (if path.ends_with("_index.md") { &mut sections } else { &mut pages }).push(front);
        }
    }
    (config, pages, sections)
}

#[test]
fn the_golden_case_holds_every_key() {
    let (config, pages, sections) = keys_of_case();
    for (key, _) in CONFIG {
        assert!(config.contains_key(key), "the configuration of the case lacks `{key}`");
    }
    for (tables, known) in [(pages, &PAGE[..]), (sections, &SECTION[..])] {
        for (key, _) in known {
            assert!(tables.iter().any(|own| own.contains_key(*key)), "the case lacks `{key}`");
        }
    }
    for (name, keys) in TABLES {
        let table = match (name, &config[name]) {
            ("languages", languages) => languages["es"].as_table().unwrap().clone(),
            (_, Value::Array(all)) => all[0].as_table().unwrap().clone(),
            (_, table) => table.as_table().unwrap().clone(),
        };
        for key in keys {
            assert!(table.contains_key(*key), "`{name}` of the case lacks `{key}`");
        }
    }
}

#[test]
fn the_documentation_names_every_key() {
    let text = std::fs::read_to_string(repository::root().join("docs/zola.md")).unwrap();
    let tables = TABLES.iter().flat_map(|(_, keys)| keys.iter().copied());
    let all = [&CONFIG[..], &PAGE[..], &SECTION[..]].concat();
    for key in all.iter().map(|(key, _)| *key).chain(tables) {
        let is_named = text.contains(&format!("`{key}`")) || text.contains(&format!("`{key} = "));
        assert!(is_named, "docs/zola.md says nothing of `{key}`");
    }
}
