//! Elements of the site in a page of another origin, whose styles and policy are hostile.

use std::collections::BTreeMap;

use site::Options;
use tests::host::Host;
use tests::repository;
use tests::tree::{self, Tree};
use tests::visit::{Settings, Visit};

use crate::ground::{BASE, Ground};

/// The real site, which other sites may show.
fn site() -> Tree {
    let mut sources = site::load::load(repository::root()).expect("the content can be read");
    let config = std::fs::read_to_string(repository::root().join("config.toml"));
    let config = config.expect("the configuration can be read");
    sources.insert_text("config.toml", &config.replace("[extra]\n", "[extra]\nembed = true\n"));
    let made = site::make(&sources, &Options::default());
    tree::of(&made.site.expect("the content makes a site").output())
}

/// A page of a city whose styles reach for everything, and what it notes of events.
fn page(site: &Host, elements: &str) -> Tree {
    let script = "window.heard = []; for (const name of ['ready', 'error', 'open', 'use']) \
                  addEventListener('careers-' + name, event => heard.push(name + ' ' + event.target.id));";
    let text = format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>City</title>\
         <link rel=stylesheet href=city.css><script src=city.js></script>\
         <script defer src={}></script></head><body><h1>City</h1>{elements}</body></html>",
        site.url("embed.js")
    );
    let css =
        "* { color: red !important; font: 40px cursive !important; } h3, li { display: none; }";
    let files = [("index.html", text), ("city.js", script.into()), ("city.css", css.into())];
    BTreeMap::from(files.map(|(path, text)| (path.to_owned(), text.into_bytes())))
}

fn strict(site: &Host) -> String {
    let origin = site.url("");
    let origin = origin.strip_suffix(BASE).unwrap_or_default();
    format!(
        "Content-Security-Policy: default-src 'none'; style-src 'self'; \
         script-src 'self' {origin} 'wasm-unsafe-eval'; connect-src {origin}; \
         require-trusted-types-for 'script'; trusted-types 'none'"
    )
}

fn visit(ground: &Ground, host: &Host, events: &str) -> Visit {
    let visit = ground.visitor(Settings::default());
    visit.go(&host.url(""));
    visit.wait_for(&format!("heard.includes('{events}')"));
    visit
}

const ALL: &str = "<careers-finder id=one><a href=/x>All roles</a></careers-finder>\
                   <careers-finder id=two></careers-finder>\
                   <careers-check id=check role=data-engineer></careers-check>\
                   <careers-ladder id=data-engineering></careers-ladder>";
const ROOT: &str = "document.querySelector('#one').shadowRoot";

pub(crate) fn elements_come_alive_in_a_strict_page(ground: &Ground) {
    let site = Host::start(site(), BASE);
    let city = Host::start_with(page(&site, ALL), "/", &strict(&site));
    let visit = visit(ground, &city, "ready one");
    for id in ["two", "check", "data-engineering"] {
        visit.wait_for(&format!("heard.includes('ready {id}')"));
    }
    let alive = "[...document.querySelectorAll('[data-state=ready]')].filter(one => \
                 one.shadowRoot.querySelector('[data-state=alive]')).length";
    visit.wait_for(&format!("{alive} === 4"));
    visit.assert_content();
    // Each has answers of its own, and the page around them stays as it was.
    visit.see(&format!("void {ROOT}.querySelector('#finder-text').focus()"));
    visit.type_text("gis");
    let shown = |id: &str| {
        format!(
            "document.querySelector('#{id}').shadowRoot.querySelectorAll('.finder__list > li').length"
        )
    };
    visit.wait_for(&format!("{} === 2", shown("one")));
    assert_eq!(visit.count(&shown("two")), 10);
    visit.wait_for("heard.includes('use one')");
    assert_eq!(visit.text("location.search + location.hash + document.title"), "City");
    assert_eq!(visit.text("String(localStorage.length + sessionStorage.length)"), "0");
    let color = format!("getComputedStyle({ROOT}.querySelector('h3 a')).color");
    assert_ne!(visit.text(&color), "rgb(255, 0, 0)", "a style of the page reaches in");
    let link = format!("{ROOT}.querySelector('h3 a').href");
    assert!(visit.text(&link).starts_with(&site.url("roles/")), "{}", visit.text(&link));
}

pub(crate) fn an_element_that_is_moved_keeps_what_was_done(ground: &Ground) {
    let site = Host::start(site(), BASE);
    let city = Host::start_with(page(&site, ALL), "/", &strict(&site));
    let visit = visit(ground, &city, "ready one");
    visit.see(&format!("void {ROOT}.querySelector('#finder-text').focus()"));
    visit.type_text("gis");
    let shown = format!("{ROOT}.querySelectorAll('.finder__list > li').length");
    visit.wait_for(&format!("{shown} === 2"));
    visit.see("void (window.kept = document.querySelector('#one'), kept.remove(), document.body.append(kept))");
    assert_eq!(visit.count(&shown), 2);
    assert_eq!(visit.text(&format!("{ROOT}.querySelector('#finder-text').value")), "gis");
    assert_eq!(visit.count("heard.filter(one => one === 'ready one').length"), 1);
    visit.assert_content();
}

pub(crate) fn what_stands_in_an_element_stays_where_it_cannot_be_shown(ground: &Ground) {
    let site = Host::start(site(), BASE);
    let elements = "<careers-ladder id=no-such><a id=link href=/x>The ladder</a></careers-ladder>";
    let city = Host::start_with(page(&site, elements), "/", &strict(&site));
    let visit = visit(ground, &city, "error no-such");
    assert_eq!(visit.text("document.querySelector('#no-such').dataset.state"), "error");
    assert!(visit.count("document.querySelector('#link').getClientRects().length") > 0);
}
