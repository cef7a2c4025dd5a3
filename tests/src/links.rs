//! Where the links of a page lead.

use std::collections::{BTreeMap, BTreeSet};

use crate::html::{Tag, tags};
use crate::tree::Tree;

/// The links of a page in the order of the page.
#[must_use]
pub fn links(page: &str) -> Vec<String> {
    tags(page).iter().filter_map(link).collect()
}

/// The files a page cannot be shown without: styles, scripts, pictures.
#[must_use]
pub fn files(page: &str) -> Vec<String> {
    tags(page).iter().filter(|tag| tag.name != "a").filter_map(link).collect()
}

fn link(tag: &Tag) -> Option<String> {
    let refresh = || {
        let is_refresh = tag.get("http-equiv").is_some_and(|v| v.eq_ignore_ascii_case("refresh"));
        tag.get("content").filter(|_| is_refresh)?.split_once("url=").map(|(_, url)| url)
    };
    let given = match tag.name.as_str() {
        "a" | "link" | "area" => tag.get("href"),
        "script" | "img" | "source" | "iframe" => tag.get("src"),
        "form" => tag.get("action"),
        "meta" => refresh(),
        _ => None,
    };
    given.map(str::to_string)
}

/// The anchors of a page.
#[must_use]
pub fn anchors(page: &str) -> BTreeSet<String> {
    tags(page).iter().filter_map(|tag| tag.get("id").map(str::to_string)).collect()
}

/// Whether a link leads to another host.
#[must_use]
pub fn is_elsewhere(link: &str) -> bool {
    let scheme = link.split(['/', '?', '#']).next().unwrap_or_default();
    scheme.contains(':') || link.starts_with("//")
}

/// The file that a relative link on a page leads to, and the anchor in it. None
/// when it leads out of the site.
#[must_use]
pub fn resolve(page: &str, link: &str) -> Option<(String, Option<String>)> {
    let (link, anchor) = match link.split_once('#') {
        Some((link, anchor)) => (link, Some(anchor.to_string())),
        None => (link, None),
    };
    let link = link.split('?').next().unwrap_or_default();
    if link.is_empty() {
        return Some((page.to_string(), anchor));
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    let mut file = parts.join("/");
    if link.ends_with('/') || link.ends_with("..") || link == "." {
        let slash = if file.is_empty() { "" } else { "/" };
        file = format!("{file}{slash}index.html");
    }
    Some((file, anchor))
}

/// The links of a site to itself that lead to no file or no anchor, each with its page and
/// what is wrong with it.
#[must_use]
pub fn broken(site: &Tree) -> Vec<String> {
    let pages = site.iter().filter(|(path, _)| path.ends_with(".html"));
    let pages: BTreeMap<&str, String> = pages
        .map(|(path, bytes)| (path.as_str(), String::from_utf8_lossy(bytes).into_owned()))
        .collect();
    let places: BTreeMap<&str, BTreeSet<String>> =
        pages.iter().map(|(path, page)| (*path, anchors(page))).collect();
    let wrong = |page: &str, link: &str| {
        let Some((file, anchor)) = resolve(page, link) else { return Some("leaves the site") };
        let anchor = anchor.filter(|anchor| !anchor.is_empty());
        let is_there = |anchor| places.get(file.as_str()).is_some_and(|all| all.contains(anchor));
        match anchor {
            _ if !site.contains_key(&file) => Some("leads to no file"),
            Some(anchor) if !is_there(&anchor) => Some("leads to no anchor"),
            _ => None,
        }
    };
    let mut found = Vec::new();
    for (path, page) in &pages {
        for link in links(page).iter().filter(|link| !is_elsewhere(link)) {
            found.extend(wrong(path, link).map(|wrong| format!("{path}: {link} {wrong}")));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{broken, is_elsewhere, resolve};
    use crate::tree::Tree;

    #[test]
    fn broken_links_are_found() {
        let page =
            b"<a id=x href='#x'></a><a href='#y'></a><a href=../b.txt></a><a href=../../></a>\
                     <a href=../c/></a><a href=https://a.b/></a>";
        let site = Tree::from([("a/index.html".into(), page.to_vec()), ("b.txt".into(), vec![])]);
        assert_eq!(
            broken(&site),
            [
                "a/index.html: #y leads to no anchor",
                "a/index.html: ../../ leaves the site",
                "a/index.html: ../c/ leads to no file"
            ]
        );
    }

    #[test]
    fn relative_links_lead_to_files() {
        let page = "roles/data-engineer/index.html";
        for (link, file) in [
            ("../../", Some("index.html")),
            ("../", Some("roles/index.html")),
            ("./", Some(page)),
            ("#top", Some(page)),
            ("?q=a#top", Some(page)),
            ("../../a.css?v=1", Some("a.css")),
            ("../../../", None),
        ] {
            assert_eq!(resolve(page, link).map(|(file, _)| file).as_deref(), file, "{link}");
        }
        assert_eq!(resolve(page, "../#x").unwrap().1.as_deref(), Some("x"));
    }

    #[test]
    fn other_hosts_are_elsewhere() {
        for link in ["https://a.b/", "mailto:a@b", "//a.b/", "data:,x"] {
            assert!(is_elsewhere(link), "{link}");
        }
        for link in ["a/b:c", "#a:b", "../", "?u=http://x"] {
            assert!(!is_elsewhere(link), "{link}");
        }
    }
}
