//! Where the links of a page lead.

use std::collections::BTreeSet;

use crate::html::{Tag, tags};

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

#[cfg(test)]
mod tests {
    use super::{is_elsewhere, resolve};

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
