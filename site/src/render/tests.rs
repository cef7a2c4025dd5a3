//! Whole small sites, rendered; what stands in their files.

use std::sync::Arc;

use crate::content::Content;
use crate::plan::sample::{analyst, content, role};
use crate::publishing::Publishing;

use super::whole;

/// A file of the site; nothing may be found on the way.
fn file(content: &Arc<Content>, path: &str) -> String {
    let (output, found) = whole(content);
    assert_eq!(found, []);
    let bytes = output.get(path).unwrap_or_else(|| panic!("there is no {path}"));
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The text between two pieces of a page.
fn between<'a>(page: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = page.split_once(start).unwrap_or_else(|| panic!("no {start} in {page}"));
    rest.split_once(end).unwrap_or_else(|| panic!("no {end} after {start}")).0
}

#[test]
fn an_empty_site_says_so() {
    let content = content(&[]);
    for (path, words) in [
        ("index.html", "No roles here yet."),
        ("index.html", "No ladders here yet."),
        ("roles/index.html", "No roles here yet."),
        ("ladders/index.html", "No ladders here yet."),
        ("domain/maps/index.html", "No roles here yet."),
    ] {
        assert!(file(&content, path).contains(words), "{path}: {words}");
    }
}

#[test]
fn hostile_names_stay_text() {
    let text = role("</title><script>alert(1)</script>", "status = \"stub\"");
    let content = content(&[("content/roles/x.md", &text)]);
    for path in ["roles/x/index.html", "roles/index.html", "domain/data/index.html"] {
        let page = file(&content, path);
        assert!(!page.contains("<script>"), "{path}");
        assert!(page.contains("&lt;/title&gt;&lt;script&gt;alert(1)"), "{path}");
    }
}

#[test]
fn a_stub_says_what_it_is() {
    let text = role("Later", "status = \"stub\"");
    let page = file(&content(&[("content/roles/later.md", &text)]), "roles/later/index.html");
    assert!(page.contains("We have only the title of this role."));
    assert!(!page.contains("ways-in"));
}

const OPENING: &str = r#"
[extra.terms]
salary_min = "50000"
salary_max = "60000.50"
salary_currency = "USD"
salary_period = "year"
[extra.opening]
opens = "2026-11-01"
closes = "2026-11-30"
apply_url = "https://city.example/apply"
posting_id = "</script>7"
location = "City Hall"
direct_apply = true
"#;

#[test]
fn an_open_role_says_so_to_search_engines() {
    let text = role("Analyst", &format!("status = \"open\"\n{OPENING}"));
    let content = content(&[("content/roles/analyst.md", &text)]);
    let page = file(&content, "roles/analyst/index.html");
    let data = between(&page, "<script type=\"application/ld+json\">", "</script>");
    let data: serde_json::Value = serde_json::from_str(data).expect("it is JSON");
    let value = serde_json::json!({
        "@type": "QuantitativeValue",
        "minValue": 50000,
        "maxValue": 60000.5,
        "unitText": "YEAR",
    });
    for (key, expected) in [
        ("@type", "JobPosting".into()),
        ("title", "Analyst".into()),
        ("datePosted", "2026-11-01T00:00:00-12:00".into()),
        ("validThrough", "2026-11-30T23:59:59-12:00".into()),
        ("directApply", true.into()),
        ("url", "https://city.example/roles/analyst/#opening".into()),
        (
            "hiringOrganization",
            serde_json::json!({
                "@type": "Organization", "name": "City of Example",
            }),
        ),
        (
            "identifier",
            serde_json::json!({
                "@type": "PropertyValue", "name": "City of Example", "value": "</script>7",
            }),
        ),
        (
            "baseSalary",
            serde_json::json!({
                "@type": "MonetaryAmount", "currency": "USD", "value": value,
            }),
        ),
    ] {
        assert_eq!(data[key], expected, "{key}");
    }
    let description = data["description"].as_str().unwrap();
    assert!(
        description.contains("<h2 id=\"what-you-will-do\">What you will do</h2>"),
        "{description}"
    );
    assert!(page.contains("<a class=\"apply\" href=\"https://city.example/apply\">"));
}

#[test]
fn a_role_without_an_opening_is_an_occupation() {
    let content = content(&[("content/roles/analyst.md", &analyst(""))]);
    let page = file(&content, "roles/analyst/index.html");
    let data = between(&page, "<script type=\"application/ld+json\">", "</script>");
    assert!(data.contains("\"@type\":\"Occupation\""), "{data}");
    assert!(!page.contains("JobPosting") && page.contains("BreadcrumbList"));
}

#[test]
fn the_page_for_missing_addresses_works_at_any_depth() {
    let page = file(&content(&[]), "404.html");
    assert!(page.contains("<a href=\"/roles/\">All roles</a>"));
    assert!(page.contains("<link rel=\"stylesheet\" href=\"/assets/site."));
}

/// The site as it is published in some way.
fn published(content: &Arc<Content>, publishing: &Publishing) -> Arc<Content> {
    let mut content = (**content).clone();
    content.site.publish(publishing);
    content.into()
}

#[test]
fn a_preview_is_left_out_by_search_engines() {
    let content = content(&[]);
    let there = |url: &str| Publishing { base_url: Some(url.into()), ..Publishing::default() };
    let preview = published(&content, &there("https://preview.example/42/"));
    let page = file(&preview, "roles/index.html");
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(page.contains("<link rel=\"canonical\" href=\"https://preview.example/42/roles/\">"));
    assert_eq!(file(&preview, "robots.txt"), "User-agent: *\nAllow: /\n");
    assert!(file(&preview, "404.html").contains("href=\"/42/roles/\""));
    let same = published(&content, &there("https://city.example"));
    assert_eq!(whole(&same), whole(&content));
    assert!(!file(&same, "roles/index.html").contains("noindex"));
}

#[test]
fn pages_say_where_they_are_and_what_previews_of_links_show() {
    let page =
        file(&content(&[("content/roles/analyst.md", &analyst(""))]), "roles/analyst/index.html");
    for expected in [
        "<link rel=\"canonical\" href=\"https://city.example/roles/analyst/\">",
        "<meta property=\"og:url\" content=\"https://city.example/roles/analyst/\">",
        "<meta property=\"og:title\" content=\"Analyst, City of Example\">",
    ] {
        assert!(page.contains(expected), "{expected} in {page}");
    }
}

#[test]
fn the_own_robots_txt_and_icons_are_used() {
    let mut content = (*content(&[])).clone();
    content.files.insert("robots.txt".into(), b"User-agent: x\n".as_slice().into());
    content.files.insert("favicon.svg".into(), b"<svg/>".as_slice().into());
    let content = Arc::new(content);
    assert_eq!(file(&content, "robots.txt"), "User-agent: x\n");
    assert!(file(&content, "roles/index.html").contains("href=\"../favicon.svg\""));
}

#[test]
fn every_link_may_name_a_file() {
    let content = content(&[("content/roles/analyst.md", &analyst(""))]);
    let files = Publishing { single_folder: true, ..Publishing::default() };
    let (output, found) = whole(&published(&content, &files));
    assert_eq!(found, []);
    for (path, bytes) in output.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = String::from_utf8_lossy(bytes);
        let links = page.split(" href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let folders: Vec<_> =
            links.filter(|link| link.ends_with('/') && !link.contains("://")).collect();
        assert_eq!(folders, Vec::<&str>::new(), "{path}");
        assert!(!page.contains("type=\"module\""), "{path}");
    }
}

#[test]
fn the_sitemap_lists_what_can_be_found() {
    let text = role("Analyst", "status = \"stub\"")
        .replace("[taxonomies]", "updated = 2026-11-22\n[taxonomies]");
    let content = content(&[("content/roles/analyst.md", &text)]);
    let map = file(&content, "sitemap.xml");
    assert!(map.contains(
        "<url><loc>https://city.example/roles/analyst/</loc><lastmod>2026-11-22</lastmod></url>\n"
    ));
    assert!(map.contains("<url><loc>https://city.example/</loc></url>\n"));
    assert!(!map.contains("404"));
    assert_eq!(
        file(&content, "robots.txt"),
        "User-agent: *\nAllow: /\nSitemap: https://city.example/sitemap.xml\n"
    );
}

#[test]
fn navigation_says_where_one_is() {
    let content = content(&[("content/roles/analyst.md", &analyst(""))]);
    let page = file(&content, "roles/analyst/index.html");
    assert_eq!(
        between(&page, "<nav class=\"trail\" aria-label=\"Breadcrumb\">", "</nav>"),
        "<ol><li><a href=\"../../\">Home</a></li><li><a href=\"../../roles/\">All of roles</a></li>\
         <li aria-current=\"page\">Analyst</li></ol>"
    );
}

const LADDER: &str = "+++
title = \"Data\"
description = \"Two roles.\"
[[extra.rung]]
role = \"analyst\"
[[extra.rung]]
role = \"chief\"
[[extra.step]]
from = \"analyst\"
to = \"chief\"
kind = \"step-up\"
confidence = \"named\"
[[extra.step.evidence]]
kind = \"reporting-line\"
role = \"chief\"
note = \"The chief directs the analyst.\"
+++
## Reporting lines
";

/// A heading of prose may be called as a section of its page is.
#[test]
fn headings_of_prose_leave_the_sections_of_a_page_alone() {
    let headings = "+++\ntitle = \"All\"\n+++\n## Browse\n\n## Each ladder\n\n## All steps\n\n\
                    ## On no ladder\n\n## Reporting lines\n";
    let content = content(&[
        ("content/roles/analyst.md", &analyst("")),
        ("content/roles/chief.md", &role("Chief", "status = \"stub\"")),
        ("content/roles/other.md", &role("Other", "status = \"stub\"")),
        ("content/ladders/data.md", LADDER),
        ("content/ladders/_index.md", headings),
        ("content/roles/_index.md", headings),
        ("content/_index.md", headings),
    ]);
    for path in ["index.html", "roles/index.html", "ladders/index.html", "ladders/data/index.html"]
    {
        let page = file(&content, path);
        let ids = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let mut ids: Vec<&str> = ids.collect();
        ids.sort_unstable();
        assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "{path}: {ids:?}");
    }
}

#[test]
fn same_content_same_bytes() {
    let content = content(&[("content/roles/analyst.md", &analyst(""))]);
    assert_eq!(whole(&content), whole(&content));
}
