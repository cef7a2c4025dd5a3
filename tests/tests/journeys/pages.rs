//! Pages as they are, before anything comes alive.

use std::io::Write;

use tests::visit::Settings;

use crate::ground::{BASE, Ground};

/// Every island of the page is alive; what says where answers stand sleeps without answers.
const ALIVE: &str = "[...document.querySelectorAll('[data-island]:not([data-island=ladder-progress])')] \
    .every(island => island.dataset.state === 'alive')";

/// Pages of the site, those that only lead elsewhere left out.
fn pages(ground: &Ground) -> Vec<String> {
    let is_page = |path: &str| path.ends_with(".html") && path != "404.html";
    let leads_on = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains("http-equiv=\"refresh\"");
    let pages = ground.site.iter().filter(|(path, bytes)| is_page(path) && !leads_on(bytes));
    pages.map(|(path, _)| path.trim_end_matches("index.html").to_string()).collect()
}

pub(crate) fn without_script_all_roles_are_listed(ground: &Ground) {
    let visit = ground.visitor(Settings { script: false, ..Settings::default() });
    visit.go(&ground.host.url("roles/"));
    let shown = visit.text("document.body.innerText");
    for id in ground
        .site
        .keys()
        .filter_map(|path| path.strip_prefix("roles/")?.strip_suffix("/index.html"))
    {
        let selector = format!("main a[href$='{id}/']");
        assert!(
            visit.count(&format!("document.querySelectorAll(\"{selector}\").length")) > 0,
            "{id}"
        );
    }
    assert!(shown.contains("Data Engineer"), "{shown}");
    let useless = "[...document.querySelectorAll('main input, main button, main select')]\
        .filter(e => e.checkVisibility()).length";
    assert_eq!(visit.count(useless), 0, "something is shown that does nothing without script");
    for folder in ["domain", "level", "employer"] {
        let links = format!("document.querySelectorAll(\"main a[href*='{folder}/']\").length");
        assert!(visit.count(&links) > 0, "no links to pages of each {folder}");
    }
    // The driver's click runs script in the page, which is off here.
    let link = "document.querySelector(\"main a[href$='data-engineer/']\").href";
    visit.go(&visit.text(link));
    visit.wait_for("document.querySelector('h1')?.textContent.includes('Data Engineer') ?? false");
}

pub(crate) fn every_page_is_shown_without_a_complaint(ground: &Ground) {
    let visit = ground.visitor(Settings::default());
    for page in pages(ground) {
        visit.go(&ground.host.url(&page));
        assert_eq!(visit.complaints(), Vec::<String>::new(), "{page}");
    }
}

pub(crate) fn narrow_pages_do_not_scroll_sideways(ground: &Ground) {
    let visit = ground.visitor(Settings { width: 320, ..Settings::default() });
    for page in pages(ground) {
        visit.go(&ground.host.url(&page));
        visit.wait_for(ALIVE);
        let width = visit.count("document.documentElement.scrollWidth");
        assert!(width <= 320, "{page} is {width} wide");
    }
}

pub(crate) fn pages_stay_light(ground: &Ground) {
    for (page, most_bytes, most_requests) in [
        ("roles/", 110_000, 7),
        ("roles/data-engineer/", 210_000, 7),
        ("roles/open-data-manager/", 20_000, 3),
    ] {
        let visit = ground.visitor(Settings::default());
        visit.go(&ground.host.url(page));
        visit.wait_for(ALIVE);
        let files: Vec<(String, usize)> = visit
            .requests()
            .iter()
            .filter(|url| url.starts_with("http"))
            .map(|url| (url.clone(), weight(ground, url)))
            .collect();
        let bytes: usize = files.iter().map(|(_, bytes)| bytes).sum();
        println!("{page}: {bytes} bytes in {} requests", files.len());
        assert!(files.len() <= most_requests, "{page}: {files:?}");
        assert!(bytes <= most_bytes, "{page}: {bytes} bytes: {files:?}");
    }
}

/// What a file weighs on its way, after brotli at its best.
fn weight(ground: &Ground, url: &str) -> usize {
    let path = url.split(BASE).nth(1).unwrap_or_else(|| panic!("{url} is outside of the site"));
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let file = if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_string()
    };
    let bytes = ground.site.get(&file).unwrap_or_else(|| panic!("there is no {file}"));
    brotli(bytes)
}

/// What some bytes weigh after brotli at its best.
pub(crate) fn brotli(bytes: &[u8]) -> usize {
    let mut packed = brotli::CompressorWriter::new(Vec::new(), 1 << 16, 11, 22);
    packed.write_all(bytes).expect("memory takes bytes");
    packed.into_inner().len()
}

pub(crate) fn a_missing_page_says_so(ground: &Ground) {
    let visit = ground.visitor(Settings::default());
    visit.go(&ground.host.url("no/such/page"));
    assert!(visit.count("document.styleSheets[0].cssRules.length") > 0, "it has no style there");
    assert!(visit.count("document.querySelectorAll('main h1').length") == 1);
    assert!(visit.count("document.querySelectorAll('main a').length") > 0, "no way on");
}
