//! The real content of this repository: no problems, whole pages, links that lead somewhere.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test may unwrap, and prints what it measured"
)]

use std::collections::BTreeMap;

use site::diagnostic::emit::{Color, Format, emit};
use site::sources::Sources;
use site::{Made, Options};
use tests::links::{anchors, broken, is_elsewhere, links};
use tests::tree::Tree;
use tests::{html, repository, tree};

fn sources() -> Sources {
    site::load::load(repository::root()).unwrap()
}

fn made() -> Made {
    site::make(&sources(), &Options::default())
}

fn site() -> Tree {
    tree::of(&made().site.expect("the content makes a site").output())
}

fn pages(site: &Tree) -> BTreeMap<&str, String> {
    let pages = site.iter().filter(|(path, _)| path.ends_with(".html"));
    pages.map(|(path, bytes)| (path.as_str(), String::from_utf8(bytes.clone()).unwrap())).collect()
}

/// Every link of every page, with the page.
fn all_links(pages: &BTreeMap<&str, String>) -> Vec<(String, String)> {
    let of = |(path, page): (&&str, &String)| {
        links(page).into_iter().map(|link| ((*path).to_string(), link)).collect::<Vec<_>>()
    };
    pages.iter().flat_map(of).collect()
}

#[test]
fn the_content_has_no_problems() {
    let sources = sources();
    let made = site::make(&sources, &Options { drafts: true, ..Options::default() });
    assert_eq!(emit(&made.diagnostics, &sources, Format::Human, Color::Plain), "");
    assert!(made.site.is_some());
}

#[test]
fn building_twice_gives_the_same_bytes() {
    assert!(site() == site(), "two builds of the same sources differ");
}

#[test]
fn every_source_line_is_covered() {
    let mut sources = sources();
    let path = "content/roles/data-engineer.md";
    let Some(site::sources::SourceFile::Bytes(bytes)) = sources.get(path) else {
        panic!("there is no {path}");
    };
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    let line = text.lines().find(|line| line.starts_with("lines = ")).expect("lines are counted");
    let more = "lines = { mq = 99 }";
    let text = text.replace(line, more);
    sources.insert_text(path, &text);
    let made = site::make(&sources, &Options::default());
    assert!(made.site.is_none(), "a source line without a requirement is an error");
}

#[test]
fn all_ten_roles_are_there() {
    let site = site();
    for id in [
        "data-analytics-project-manager",
        "data-and-performance-analyst",
        "data-engineer",
        "data-engineering-manager",
        "director-of-performance-management",
        "gis-developer",
        "gis-program-manager",
        "open-data-manager",
        "performance-manager",
        "data-science-lead",
    ] {
        assert!(site.contains_key(&format!("roles/{id}/index.html")), "no page of {id}");
    }
    for file in [
        "index.html",
        "roles/index.html",
        "ladders/index.html",
        "404.html",
        "robots.txt",
        "sitemap.xml",
    ] {
        assert!(site.contains_key(file), "no {file}");
    }
}

#[test]
fn every_internal_link_and_anchor_leads_somewhere() {
    let site = site();
    let pages = pages(&site);
    let links = all_links(&pages);
    assert!(links.len() > 200, "only {} links", links.len());
    assert_eq!(broken(&site), Vec::<String>::new());
}

#[test]
fn no_link_depends_on_where_the_site_is() {
    // The page for missing addresses stands at addresses that nobody knows.
    let links = all_links(&pages(&site()));
    for (page, link) in links.into_iter().filter(|(page, _)| page != "404.html") {
        assert!(!link.starts_with('/'), "{page}: {link} begins at the root of the host");
    }
}

#[test]
fn pages_load_nothing_from_elsewhere() {
    for (path, page) in pages(&site()) {
        for tag in html::tags(&page) {
            let loaded = tag.get("src").or_else(|| {
                let loads = ["stylesheet", "icon", "modulepreload", "preload"];
                tag.get("href").filter(|_| tag.get("rel").is_some_and(|rel| loads.contains(&rel)))
            });
            let loaded = loaded.filter(|link| !link.starts_with("data:image/"));
            assert!(!loaded.is_some_and(is_elsewhere), "{path}: {loaded:?}");
        }
    }
}

#[test]
fn every_page_carries_the_policy() {
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
        img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; \
        require-trusted-types-for 'script'; trusted-types 'none'";
    for (path, page) in pages(&site()) {
        let tags = html::tags(&page);
        let given = tags.iter().find(|tag| {
            tag.get("http-equiv").is_some_and(|v| v.eq_ignore_ascii_case("content-security-policy"))
        });
        assert_eq!(given.and_then(|tag| tag.get("content")), Some(policy), "{path}");
        let inline = tags.iter().find(|tag| {
            let runs = tag.name == "script" && tag.get("src").is_none();
            let handles = tag.attributes.iter().any(|(name, _)| name.starts_with("on"));
            let is_data = ["application/ld+json", "text/plain"];
            (runs && !tag.get("type").is_some_and(|kind| is_data.contains(&kind)))
                || tag.name == "style"
                || tag.get("style").is_some()
                || handles
        });
        assert_eq!(inline, None, "{path}: against the policy");
    }
}

#[test]
fn every_page_has_a_title_and_a_heading_of_its_own() {
    let mut titles = BTreeMap::new();
    for (path, page) in pages(&site()) {
        let title = page.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>"));
        let title = title.unwrap_or_else(|| panic!("{path} has no title")).0.to_string();
        let tags = html::tags(&page);
        let is_redirect = tags.iter().any(|tag| tag.get("http-equiv") == Some("refresh"));
        if is_redirect {
            continue;
        }
        let headings = tags.iter().filter(|tag| tag.name == "h1").count();
        assert_eq!(headings, 1, "{path} has {headings} first headings");
        assert!(tags.iter().any(|tag| tag.name == "html" && tag.get("lang").is_some()), "{path}");
        if let Some(other) = titles.insert(title.clone(), path.to_string()) {
            panic!("{other} and {path} have one title: {title}");
        }
    }
}

#[test]
fn every_id_on_a_page_is_its_own() {
    for (path, page) in pages(&site()) {
        let tags = html::tags(&page);
        let all = tags.iter().filter(|tag| tag.get("id").is_some()).count();
        assert_eq!(anchors(&page).len(), all, "{path}: an id stands twice");
    }
}
