//! The site and its elements in Firefox: what other engines than Chromium make of them.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::Value;
use site::publishing::Publishing;
use site::sources::Sources;
use site::{Options, begin, make};
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

/// The key that ends what is typed into a field, as drivers of browsers name it. The window of this
/// one is never active, so that leaving a field tells the page nothing.
const ENTER: &str = "\u{e007}";

/// Clicks something once it is there.
fn click(firefox: &Firefox, selector: &str) {
    firefox.wait_for(&format!("document.querySelector('{selector}') !== null"));
    firefox.click(selector);
}

/// The stations of the diagram of requirements in their order.
const STATIONS: &str = "[...document.querySelectorAll('.route .name')].map(one => \
    one.id.replace('station-', '')).join(' ')";

/// The small site with its studio.
fn studio() -> Host {
    let mut sources = Sources::default();
    for (path, text) in begin::site(false).iter().filter(|(path, _)| !path.starts_with('.')) {
        sources.insert_text(path, text);
    }
    let made = make(&sources, &Options { studio: true, ..Options::default() });
    Host::start(tree::of(&made.site.expect("the site is good").output()), BASE)
}

fn wait_for_page(firefox: &Firefox, text: &str) {
    firefox.wait_for(&format!(
        "document.querySelector('#preview').contentDocument?.body?.textContent.includes({}) === true",
        Value::from(text)
    ));
}

#[test]
fn a_role_is_edited_and_rearranged_in_the_studio() {
    let host = studio();
    let firefox = firefox();
    firefox.go(&host.url("studio/"));
    firefox.wait_for("document.querySelector('#text')?.value.includes('+++') === true");
    wait_for_page(&firefox, "Data Analyst");
    firefox.see(
        "void (area => { const end = area.value.indexOf('Data Analyst') + 12; \
         area.focus(); area.setSelectionRange(end, end); })(document.querySelector('#text'))",
    );
    firefox.type_text(" of Elm");
    wait_for_page(&firefox, "Data Analyst of Elm");
    click(&firefox, ".editor [aria-pressed=false]");
    firefox.wait_for(&format!("{STATIONS} === 'experience degree skill ability'"));
    click(&firefox, "#move-skill");
    click(&firefox, "#do-earlier");
    firefox.wait_for(&format!("{STATIONS} === 'experience skill degree ability'"));
    // What is typed into a field of the form comes to the page.
    firefox.see("void (field => { field.focus(); field.select(); })(document.querySelector('#field-title'))");
    firefox.type_text(&format!("Number Person{ENTER}"));
    wait_for_page(&firefox, "Number Person");
    firefox.drag_over(".sign:has(#station-ability) .grip", "#station-experience");
    firefox.wait_for("document.querySelector('.sign.onto #station-experience') !== null");
    // The mouse of this driver never lets go, so the page is told that it did, once all that the
    // mouse did has come to the page.
    std::thread::sleep(Duration::from_millis(700));
    firefox.wait_for("document.querySelector('.sign.onto #station-experience') !== null");
    firefox.see(
        "void document.querySelector('#station-experience').dispatchEvent(\
         new DragEvent('drop', { bubbles: true, cancelable: true }))",
    );
    firefox.wait_for(&format!("{STATIONS}.indexOf('ability') < {STATIONS}.indexOf('skill')"));
    // The page in the frame is made anew while it loads, which this browser tells.
    let mut complaints = firefox.complaints();
    let is_of_frame = |one: &str| one.contains("NetworkError") || one.contains("AbortError");
    complaints.retain(|one| !is_of_frame(one));
    assert!(complaints.is_empty(), "{complaints:?}");
}
