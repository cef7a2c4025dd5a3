//! Elements of the site in a page of another origin, whose styles and policy are hostile.

use std::collections::BTreeMap;

use site::Options;
use tests::host::Host;
use tests::repository;
use tests::tree::{self, Tree};
use tests::visit::{Settings, Visit};

use crate::ground::{BASE, Ground};

/// The real site, which other sites may show.
pub(crate) fn site() -> Tree {
    let mut sources = site::load::load(repository::root()).expect("the content can be read");
    let config = std::fs::read_to_string(repository::root().join("config.toml"));
    let config = config.expect("the configuration can be read");
    sources.insert_text("config.toml", &config.replace("[extra]\n", "[extra]\nembed = true\n"));
    let made = site::make(&sources, &Options::default());
    tree::of(&made.site.expect("the content makes a site").output())
}

/// A site with openings in three time zones, in two languages, which other sites may show.
fn openings() -> Tree {
    let folder = repository::root().join("tests/openings");
    let mut sources = site::load::load(&folder).expect("the openings can be read");
    let config = std::fs::read_to_string(folder.join("config.toml"));
    let config = config.expect("the configuration can be read")
        + "[languages.es]\ntitle = \"Empleos\"\n[extra]\nembed = true\n";
    sources.insert_text("config.toml", &config);
    let now = site::moment("2026-03-15T12:00:00Z").ok();
    let made = site::make(&sources, &Options { now, ..Options::default() });
    tree::of(&made.site.expect("the openings make a site").output())
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
         script-src 'self' {origin} 'wasm-unsafe-eval'; connect-src {origin}; frame-src {origin}; \
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

pub(crate) fn two_rungs_are_compared_in_an_element(ground: &Ground) {
    let site = Host::start(site(), BASE);
    let element = "<careers-ladder id=data-engineering></careers-ladder>";
    let city = Host::start_with(page(&site, element), "/", &strict(&site));
    let visit = visit(ground, &city, "ready data-engineering");
    let root = "document.querySelector('#data-engineering').shadowRoot";
    visit.wait_for(&format!("!!{root}.querySelector('[data-island=ladders][data-state=alive]')"));
    let choose = |list: &str, entry: usize| {
        visit.see(&format!(
            "void (list => {{ list.selectedIndex = {entry}; list.dispatchEvent(\
             new Event('change', {{ bubbles: true }})); }})({root}.querySelector('#compare-{list}'))"
        ));
    };
    choose("from", 1);
    choose("to", 2);
    let sides = format!("{root}.querySelectorAll('.compare__side h3 a')");
    visit.wait_for(&format!("{sides}.length === 2"));
    let first = visit.text(&format!("{sides}[0].textContent"));
    assert!(visit.text(&format!("{sides}[0].href")).starts_with(&site.url("roles/")));
    visit.see(&format!("void {root}.querySelector('.compare__lists button').click()"));
    visit.wait_for(&format!("{sides}[1].textContent === '{first}'"));
    let ends = format!("{root}.querySelectorAll('.map [data-end]').length");
    assert!(visit.count(&ends) > 1, "the map does not show what is chosen");
    assert_eq!(visit.text("location.search + location.hash"), "");
    visit.assert_content();
}

pub(crate) fn what_stands_in_an_element_stays_where_it_cannot_be_shown(ground: &Ground) {
    let site = Host::start(site(), BASE);
    let elements = "<careers-ladder id=no-such><a id=link href=/x>The ladder</a></careers-ladder>\
                    <careers-ladder id=empty></careers-ladder>";
    let city = Host::start_with(page(&site, elements), "/", &strict(&site));
    let visit = visit(ground, &city, "error no-such");
    assert_eq!(visit.text("document.querySelector('#no-such').dataset.state"), "error");
    assert!(visit.count("document.querySelector('#link').getClientRects().length") > 0);
    // An element that holds nothing leads to the site.
    visit.wait_for("heard.includes('error empty')");
    let link = "document.querySelector('#empty').shadowRoot.querySelector('a')";
    assert!(visit.count(&format!("{link}.getClientRects().length")) > 0);
    assert_eq!(visit.text(&format!("{link}.href")), site.url("ladders/empty/"));
    assert!(visit.text(&format!("{link}.textContent")).starts_with("See this on "));
}

/// What cards on one role say of its opening, in an element.
fn states(id: &str) -> String {
    format!(
        "[...document.querySelector('#{id}').shadowRoot.querySelectorAll('.card, .role-card')]\
         .filter(card => card.textContent.includes('Archivist'))\
         .flatMap(card => [...card.querySelectorAll('.opening-state > *, .role-card__status > *')])\
         .filter(one => one.checkVisibility()).map(one => one.textContent)[0] ?? ''"
    )
}

pub(crate) fn openings_say_what_holds_when_somebody_looks(ground: &Ground) {
    let site = Host::start(openings(), BASE);
    let elements = "<careers-openings id=all></careers-openings>\
                    <careers-finder id=finder></careers-finder>\
                    <p lang=es-MX><careers-openings id=todas></careers-openings></p>";
    let city = Host::start_with(page(&site, elements), "/", &strict(&site));
    let visit = ground.visitor(Settings::default());
    for (at, all, finder) in [
        (
            "2026-03-15T12:00:00Z",
            "Open until Tuesday, April 7, 2026, 8 pm CEST",
            "Open until Tuesday, April 7, 2026, 8 pm CEST",
        ),
        (
            "2026-04-05T12:00:00Z",
            "Closes in 2 days, Tuesday, April 7, 8 pm CEST",
            "Closes Tuesday, April 7, 8 pm CEST",
        ),
        (
            "2026-04-08T12:00:00Z",
            "Closed Tuesday, April 7, 2026, 8 pm CEST",
            "Closed Tuesday, April 7, 2026, 8 pm CEST",
        ),
    ] {
        visit.set_clock(site::moment(at).expect("a moment").0);
        visit.go(&city.url(""));
        for id in ["all", "finder", "todas"] {
            visit.wait_for(&format!("heard.includes('ready {id}')"));
        }
        assert_eq!(visit.text(&states("all")), all, "{at}");
        assert_eq!(visit.text(&states("finder")), finder, "{at}");
        let heading = "document.querySelector('#todas').shadowRoot.querySelector('h1').textContent";
        assert_eq!(visit.text(heading), "Vacantes abiertas");
        let language = "document.querySelector('#todas').shadowRoot.firstElementChild.lang";
        assert_eq!(visit.text(language), "es");
    }
    visit.assert_content();
}

pub(crate) fn a_frame_gets_the_height_of_its_content(ground: &Ground) {
    let site = Host::start(openings(), BASE);
    let frame = format!("<iframe src={} title=Openings></iframe>", site.url("embed/openings/"));
    let city = Host::start_with(page(&site, &frame), "/", &strict(&site));
    let visit = ground.visitor(Settings::default());
    visit.go(&city.url(""));
    visit.wait_for("parseInt(document.querySelector('iframe').style.height) > 600");
    visit.assert_content();
}

pub(crate) fn an_element_loads_what_its_page_loads(ground: &Ground) {
    let (tree, elements) = (site(), ["openings", "finder", "check role=data-engineer"]);
    let site = Host::start(tree.clone(), BASE);
    for element in elements {
        let name = element.split(' ').next().unwrap_or_default();
        let text = format!("<careers-{element} id=one></careers-{name}>");
        let city = Host::start_with(page(&site, &text), "/", &strict(&site));
        let visit = ground.visitor(Settings::default());
        visit.go(&city.url(""));
        visit.wait_for("heard.includes('ready one')");
        let asked = visit.requests();
        let asked: Vec<_> = asked.iter().filter_map(|url| url.split(BASE).nth(1)).collect();
        let weigh = |path: &&str| {
            let is_page = path.is_empty() || path.ends_with('/');
            let file = if is_page { format!("{path}index.html") } else { (*path).to_owned() };
            crate::pages::brotli(&tree[&file])
        };
        let bytes: usize = asked.iter().map(weigh).sum();
        println!("{name}: {bytes} bytes in {} requests: {asked:?}", asked.len());
        assert!(asked.contains(&"embed.js") && asked.len() <= 8, "{asked:?}");
        assert!(bytes < if name == "openings" { 25_000 } else { 260_000 }, "{name}: {bytes}");
    }
}
