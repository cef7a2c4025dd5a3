//! What a small site has for other sites.

use std::sync::Arc;

use roles::route::PageLinks;

use crate::plan::sample::{analyst, content};
use crate::render::whole;

/// A file of a site that others may show, whose links lead in some way; none where there is none.
fn file(path: &str, links: PageLinks, single_folder: bool) -> Option<String> {
    let mut content = (*content(&[("content/roles/analyst.md", &analyst(""))])).clone();
    content.site.embed = true;
    content.site.links = links;
    content.site.single_folder = single_folder;
    let (output, found) = whole(&Arc::new(content));
    assert_eq!(found, []);
    output.get(path).map(|bytes| String::from_utf8(bytes.to_vec()).unwrap())
}

#[test]
fn each_part_has_a_page_an_element_and_a_text_to_copy() {
    for (path, expected) in [
        ("embed.js", "\"en\":{\"folder\":\"\",\"open\":\"See this on City careers\"}"),
        ("embed/openings/index.html", "<h1>Open positions</h1>"),
        ("embed/openings/index.html", "<link rel=\"stylesheet\" href=\"../../assets/site."),
        ("embed/finder/index.html", "<base target=\"_top\">"),
        (
            "embed/index.html",
            "&lt;careers-openings&gt;&lt;a href=&quot;https://city.example/openings/&quot;&gt;\
             Open positions&lt;/a&gt;&lt;/careers-openings&gt;",
        ),
    ] {
        let text = file(path, PageLinks::Folders, false);
        let text = text.unwrap_or_else(|| panic!("there is no {path}"));
        assert!(text.contains(expected), "{path} lacks {expected}: {text}");
    }
}

#[test]
fn hosts_that_show_no_page_for_a_folder_are_asked_for_files() {
    let script = file("embed.js", PageLinks::Files, false).unwrap();
    assert!(script.contains("\"file\":\"index.html\""));
    let copied = file("embed/index.html", PageLinks::Files, false).unwrap();
    assert!(copied.contains("https://city.example/openings/index.html"));
}

#[test]
fn no_other_site_shows_a_site_on_a_disk() {
    assert_eq!(file("embed.js", PageLinks::Files, true), None);
}
