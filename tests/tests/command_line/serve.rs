//! `careers serve`.

use std::fs;
use std::time::Duration;

use serde_json::Value;
use tests::http::{ask, events, get};
use tests::server::{Server, wait_until};

use super::Place;

fn page(text: &str) -> String {
    format!("+++\ntitle = \"News\"\n+++\n{text}\n")
}

#[test]
fn answers_like_a_host() {
    let place = Place::real();
    let server = Server::start(place.folder.path());
    let home = get(server.port(), "/");
    assert_eq!((home.status, home.header("content-type")), (200, Some("text/html; charset=utf-8")));
    assert!(home.text().contains("/.careers/live.js?"), "the page does not listen for changes");

    let folder = get(server.port(), "/roles?x=1");
    assert_eq!((folder.status, folder.header("location")), (307, Some("/roles/?x=1")));
    assert_eq!(get(server.port(), "/roles/").status, 200);

    let missing = get(server.port(), "/nothing/here");
    assert_eq!(missing.status, 404);
    assert!(missing.text().contains("<h1"), "no page for what is not there");
    for path in ["/../config.toml", "/%2e%2e/config.toml", "/..%2fconfig.toml", "//etc/passwd"] {
        assert_ne!(get(server.port(), path).status, 200, "{path}");
    }

    let head = ask(server.port(), "HEAD", "/", &[]).unwrap();
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(ask(server.port(), "POST", "/", &[]).unwrap().status, 405);

    let tag = home.header("etag").expect("a tag").to_string();
    let again = ask(server.port(), "GET", "/", &[("If-None-Match", &tag)]).unwrap();
    assert_eq!((again.status, again.body.len()), (304, 0));
}

#[test]
fn the_module_has_its_type() {
    let place = Place::real();
    assert_eq!(place.run(&["build"]).code, Some(0));
    let site = tests::tree::read(&place.path("public"));
    let module = site.keys().find(|path| path.ends_with(".wasm")).expect("a module").clone();
    let server = Server::start(place.folder.path());
    let answer = get(server.port(), &format!("/{module}"));
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("application/wasm")));
    assert!(answer.body == site[&module], "other bytes than those built");
}

#[test]
fn a_change_is_built_and_told() {
    let place = Place::new();
    place.write("content/news.md", &page("First."));
    let server = Server::start(place.folder.path());
    assert!(get(server.port(), "/news/").text().contains("First."));
    let mut events = events(server.port(), "/.careers/events").unwrap();
    let before: Value = serde_json::from_str(&events.next().unwrap()).unwrap();
    place.write("content/news.md", &page("Second."));
    let after: Value = serde_json::from_str(&events.next().unwrap()).unwrap();
    assert_ne!(before["version"], after["version"]);
    assert_eq!(after["problems"], "");
    assert!(get(server.port(), "/news/").text().contains("Second."));
}

#[test]
fn broken_content_keeps_the_last_good_site_and_shows_the_problems() {
    let place = Place::new();
    let server = Server::start(place.folder.path());
    let mut events = events(server.port(), "/.careers/events").unwrap();
    let before: Value = serde_json::from_str(&events.next().unwrap()).unwrap();
    let home = get(server.port(), "/").text();
    place.write("content/roles/broken.md", "+++\ntitle = 7\n+++\n");
    let broken: Value = serde_json::from_str(&events.next().unwrap()).unwrap();
    assert_eq!(broken["version"], before["version"]);
    assert!(broken["problems"].as_str().unwrap().contains("content/roles/broken.md"), "{broken}");
    assert_eq!(get(server.port(), "/").text(), home);
    fs::remove_file(place.path("content/roles/broken.md")).unwrap();
    let mended: Value = serde_json::from_str(&events.next().unwrap()).unwrap();
    assert_eq!(mended, before);
}

#[test]
fn without_a_good_site_the_problems_are_the_page_until_they_are_mended() {
    let place = Place::new();
    place.write("content/roles/broken.md", "+++\ntitle = 7\n+++\n");
    let server = Server::start(place.folder.path());
    let page = get(server.port(), "/");
    assert_eq!(page.status, 503);
    assert!(page.text().contains("content/roles/broken.md"), "{}", page.text());
    assert!(page.text().contains("/.careers/live.js?"));
    fs::remove_file(place.path("content/roles/broken.md")).unwrap();
    wait_until(|| get(server.port(), "/").status == 200);
}

#[test]
fn folders_that_go_away_and_come_back_are_no_end() {
    let place = Place::new();
    place.write("content/news.md", &page("First."));
    let server = Server::start(place.folder.path());
    let (content, aside) = (place.path("content"), place.path("aside"));
    fs::rename(&content, &aside).unwrap();
    std::thread::sleep(Duration::from_millis(200));
    assert_eq!(get(server.port(), "/").status, 200, "the last good site is gone");
    fs::rename(&aside, &content).unwrap();
    place.write("content/news.md", &page("Second."));
    wait_until(|| get(server.port(), "/news/").text().contains("Second."));
    place.write("content/news.md", &page("Third."));
    wait_until(|| get(server.port(), "/news/").text().contains("Third."));
}

#[test]
fn a_taken_port_that_was_asked_for_ends_with_2() {
    let place = Place::new();
    let server = Server::start(place.folder.path());
    let said = Place::new().run(&["serve", "--port", &server.port().to_string()]);
    assert_eq!(said.code, Some(2));
    assert!(said.err.starts_with("error: cannot use port "), "{}", said.err);
}
