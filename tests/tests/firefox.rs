//! The site and its elements in Firefox: what other engines than Chromium make of them.

use std::collections::BTreeMap;

use site::publishing::Publishing;
use site::{Options, make};
use tests::firefox::Firefox;
use tests::host::Host;
use tests::repository;
use tests::tree::{self, Tree};

const BASE: &str = "/some/city/careers/";

/// The pages that come alive.
const PAGES: [&str; 6] =
    ["roles/", "roles/data-engineer/", "check/", "skills/", "compare/", "ladders/"];

/// Whether every island of a page is alive; one that only shows answers has nothing to do yet.
const ALIVE: &str = "[...document.querySelectorAll('[data-island]:not([data-island=ladder-progress])')]\
    .every((one, _, all) => all.length > 0 && one.dataset.state === 'alive')";

/// The real site, which other sites may show.
fn site(single_folder: bool) -> Tree {
    let mut sources = site::load::load(repository::root()).expect("the content can be read");
    let config = std::fs::read_to_string(repository::root().join("config.toml"));
    let config = config.expect("the configuration can be read");
    sources.insert_text("config.toml", &config.replace("[extra]\n", "[extra]\nembed = true\n"));
    let publishing = Publishing { single_folder, ..Publishing::default() };
    let made = make(&sources, &Options { publishing, ..Options::default() });
    tree::of(&made.site.expect("the content makes a site").output())
}

fn firefox() -> Firefox {
    Firefox::start().unwrap_or_else(|error| panic!("{error:#}"))
}

#[test]
fn islands_come_alive_on_a_host() {
    let host = Host::start(site(false), BASE);
    let firefox = firefox();
    for page in PAGES {
        firefox.go(&host.url(page));
        firefox.wait_for(ALIVE);
    }
    firefox.go(&host.url("roles/"));
    firefox.wait_for(ALIVE);
    firefox.see("void document.querySelector('#finder-text').focus()");
    firefox.type_text("gis");
    firefox.wait_for("document.querySelectorAll('.finder__list > li').length === 2");
    assert!(firefox.complaints().is_empty(), "{:?}", firefox.complaints());
}

#[test]
fn islands_come_alive_from_a_disk() {
    let folder = tempfile::tempdir().unwrap();
    tree::write(&site(true), folder.path());
    let firefox = firefox();
    for page in PAGES {
        firefox.go(&format!("file://{}/{page}index.html", folder.path().display()));
        firefox.wait_for(ALIVE);
    }
    assert!(firefox.complaints().is_empty(), "{:?}", firefox.complaints());
}

/// A page of a city whose styles reach for everything.
fn city(site: &Host) -> Tree {
    let elements = "<careers-finder id=finder><a href=/x>All roles</a></careers-finder>\
                    <careers-openings id=openings></careers-openings>\
                    <careers-check id=check role=data-engineer></careers-check>\
                    <careers-ladder id=data-engineering></careers-ladder>";
    let page = format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>City</title>\
         <link rel=stylesheet href=city.css><script defer src={}></script></head>\
         <body><h1>City</h1>{elements}</body></html>",
        site.url("embed.js")
    );
    let css =
        "* { color: red !important; font: 40px cursive !important; } h3, li { display: none; }";
    let files = [("index.html", page), ("city.css", css.to_owned())];
    BTreeMap::from(files.map(|(path, text)| (path.to_owned(), text.into_bytes())))
}

#[test]
fn elements_come_alive_in_a_strict_page_of_another_site() {
    let site = Host::start(site(false), BASE);
    let origin = site.url("");
    let origin = origin.strip_suffix(BASE).unwrap();
    let policy = format!(
        "Content-Security-Policy: default-src 'none'; style-src 'self'; \
         script-src 'self' {origin} 'wasm-unsafe-eval'; connect-src {origin}; frame-src {origin}; \
         require-trusted-types-for 'script'; trusted-types 'none'"
    );
    let city = Host::start_with(city(&site), "/", &policy);
    let firefox = firefox();
    firefox.go(&city.url(""));
    firefox.wait_for("document.querySelectorAll('[data-state=ready]').length === 4");
    let inside = "document.querySelector('#finder').shadowRoot";
    firefox.see(&format!("void {inside}.querySelector('#finder-text').focus()"));
    firefox.type_text("gis");
    firefox.wait_for(&format!("{inside}.querySelectorAll('.finder__list > li').length === 2"));
    let color = firefox.see(&format!("getComputedStyle({inside}.querySelector('h3 a')).color"));
    assert_ne!(color, "rgb(255, 0, 0)", "a style of the page reaches in");
    assert_eq!(firefox.see("location.search + location.hash + document.title"), "City");
    assert_eq!(firefox.see("localStorage.length + sessionStorage.length"), 0);
}
