//! `careers serve`.

use std::fs;
use std::time::Duration;

use serde_json::Value;
use tests::http::{ask, events, get};
use tests::server::{Server, wait_until};

use super::Place;

/// Writes a file as careful editors do: whole at once.
fn save(place: &Place, path: &str, text: impl AsRef<[u8]>) {
    let beside = place.path(".new");
    fs::write(&beside, text).unwrap();
    fs::rename(beside, place.path(path)).unwrap();
}

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

/// A page of another site can have its name lead here, and reads drafts with it.
#[test]
fn others_get_nothing() {
    let place = Place::new();
    let server = Server::start(place.folder.path());
    let port = server.port();
    let status = |headers: &str| {
        let mut stream = std::net::TcpStream::connect(("127.0.0.1", port)).unwrap();
        let request = format!("GET / HTTP/1.1\r\n{headers}Connection: close\r\n\r\n");
        std::io::Write::write_all(&mut stream, request.as_bytes()).unwrap();
        let mut text = String::new();
        std::io::Read::read_to_string(&mut stream, &mut text).unwrap();
        text.split(' ').nth(1).unwrap_or_default().to_string()
    };
    assert_eq!(status(&format!("Host: localhost:{port}\r\n")), "200");
    assert_eq!(status("Host: evil.example\r\n"), "421");
    assert_eq!(status(""), "400");
    let origin = format!("Host: localhost:{port}\r\nOrigin: http://evil.example\r\n");
    assert_eq!(status(&origin), "403");
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
    save(&place, "content/news.md", page("Second."));
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
    save(&place, "content/roles/broken.md", "+++\ntitle = 7\n+++\n");
    let broken: Value = serde_json::from_str(&events.next().unwrap()).unwrap();
    assert_eq!(broken["version"], before["version"]);
    assert!(broken["problems"].as_str().unwrap().contains("content/roles/broken.md"), "{broken}");
    assert_eq!(get(server.port(), "/").text(), home);
    fs::remove_file(place.path("content/roles/broken.md")).unwrap();
    let mended: Value = serde_json::from_str(&events.next().unwrap()).unwrap();
    assert_eq!(mended["version"], before["version"], "the page reloads for nothing");
    assert_eq!(mended["problems"], "");
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
    save(&place, "content/news.md", page("Second."));
    wait_until(|| get(server.port(), "/news/").text().contains("Second."));
    save(&place, "content/news.md", page("Third."));
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

/// What pages are told next.
fn next(events: &mut impl Iterator<Item = String>) -> Value {
    serde_json::from_str(&events.next().unwrap()).unwrap()
}

#[test]
fn the_page_of_the_file_just_saved_is_told() {
    let place = Place::new();
    place.write("content/news.md", &page("First."));
    let server = Server::start(place.folder.path());
    let mut events = events(server.port(), "/.careers/events").unwrap();
    assert_eq!(next(&mut events)["edited"], Value::Null);
    save(&place, "content/news.md", page("Second."));
    assert_eq!(next(&mut events)["edited"], "news/");
    save(&place, "content/news.md", "broken");
    assert_eq!(next(&mut events)["edited"], Value::Null, "a page that is not there");
    save(&place, "content/news.md", page("Third."));
    assert_eq!(next(&mut events)["edited"], "news/");
    let config = fs::read_to_string(place.path("config.toml")).unwrap();
    save(&place, "config.toml", format!("{config}\n"));
    assert_eq!(next(&mut events)["edited"], Value::Null, "no page is made of this file alone");
}

#[test]
fn where_a_page_moved_is_told() {
    let place = Place::new();
    for name in ["_index", "one"] {
        fs::create_dir_all(place.path("content/help")).unwrap();
        let text = format!("+++\ntitle = \"Help {name}\"\n+++\nText.\n");
        fs::write(place.path(&format!("content/help/{name}.md")), text).unwrap();
    }
    let server = Server::start_with(place.folder.path(), &["--stay"]);
    let mut events = events(server.port(), "/.careers/events").unwrap();
    assert_eq!(next(&mut events)["moved"], serde_json::json!({}));
    fs::rename(place.path("content/help"), place.path("content/support")).unwrap();
    let told = next(&mut events);
    assert_eq!(told["moved"]["help/one/"], "support/one/", "{told}");
    assert_eq!(told["moved"]["help/"], "support/", "{told}");
}

#[test]
fn who_wants_to_stay_is_told_of_no_page() {
    let place = Place::new();
    place.write("content/news.md", &page("First."));
    let server = Server::start_with(place.folder.path(), &["--stay"]);
    let mut events = events(server.port(), "/.careers/events").unwrap();
    next(&mut events);
    save(&place, "content/news.md", page("Second."));
    assert_eq!(next(&mut events)["edited"], Value::Null);
}

#[test]
fn drafts_are_shown_and_told_unless_they_are_not_wanted() {
    let place = Place::new();
    place.write("content/plan.md", "+++\ntitle = \"Plan\"\ndraft = true\n+++\nNot yet.\n");
    let server = Server::start(place.folder.path());
    assert_eq!(get(server.port(), "/plan/").status, 200);
    let mut told = events(server.port(), "/.careers/events").unwrap();
    assert_eq!(next(&mut told)["drafts"], serde_json::json!(["plan/"]));
    let findings = get(server.port(), "/.careers/findings").text();
    assert!(findings.contains("<a href=\"/plan/\">Plan</a>"), "{findings}");
    let server = Server::start_with(place.folder.path(), &["--no-drafts"]);
    assert_eq!(get(server.port(), "/plan/").status, 404);
    let mut told = events(server.port(), "/.careers/events").unwrap();
    assert_eq!(next(&mut told)["drafts"], serde_json::json!([]));
}

#[test]
fn all_findings_have_a_page() {
    let place = Place::new();
    place.write("content/map.png", "not a page");
    let server = Server::start(place.folder.path());
    let page = get(server.port(), "/.careers/findings");
    assert_eq!(page.header("content-type"), Some("text/html; charset=utf-8"));
    assert!(page.text().contains("1 warning in 1 file"), "{}", page.text());
    assert!(page.text().contains("<h2>content/map.png</h2>"), "{}", page.text());
    let mut events = events(server.port(), "/.careers/events").unwrap();
    assert_eq!(next(&mut events)["findings"], "1 warning in 1 file");
    fs::remove_file(place.path("content/map.png")).unwrap();
    assert_eq!(next(&mut events)["findings"], "");
    assert!(get(server.port(), "/.careers/findings").text().contains("no problems"));
}

#[test]
fn it_goes_on_through_every_mistake() {
    let place = Place::new();
    let clerk = fs::read(place.path("content/roles/clerk.md")).unwrap();
    let server = Server::start(place.folder.path());
    let is_up = || get(server.port(), "/roles/clerk/").status == 200;
    let pause = || std::thread::sleep(Duration::from_millis(150));
    for bytes in [&b""[..], b"\xff\xfe", b"+++", b"+++\n[[[\n+++\n", &[0; 5000], &clerk[..200]] {
        fs::write(place.path("content/roles/clerk.md"), bytes).unwrap();
        pause();
        assert!(is_up(), "the last good site is gone after {bytes:?}");
    }
    fs::remove_file(place.path("content/roles/clerk.md")).unwrap();
    fs::remove_file(place.path("config.toml")).unwrap();
    pause();
    assert!(is_up());
    fs::rename(place.path("content/roles"), place.path("content/jobs")).unwrap();
    pause();
    assert!(is_up());
    fs::remove_dir_all(place.path("content")).unwrap();
    pause();
    assert!(is_up());
    let fresh = Place::new();
    tests::tree::write(&tests::tree::read(fresh.folder.path()), place.folder.path());
    save(&place, "content/news.md", page("All is well again."));
    wait_until(|| get(server.port(), "/news/").text().contains("All is well again."));
    save(&place, "content/news.md", page("And still is."));
    wait_until(|| get(server.port(), "/news/").text().contains("And still is."));
}

#[test]
fn a_taken_port_is_passed_over_and_said() {
    let place = Place::new();
    // Its lock is taken from here on.
    let _usual = std::net::TcpListener::bind(("127.0.0.1", 8080));
    let server = Server::start(place.folder.path());
    assert_ne!(server.port(), 8080);
}

#[test]
fn a_change_is_told_within_a_tenth_of_a_second() {
    let place = Place::real();
    let server = Server::start(place.folder.path());
    let mut events = events(server.port(), "/.careers/events").unwrap();
    next(&mut events);
    let role = place.path("content/roles/data-engineer.md");
    let text = fs::read_to_string(&role).unwrap();
    let mut took: Vec<Duration> = (0..9)
        .map(|n| {
            std::thread::sleep(Duration::from_millis(100));
            let saved = std::time::Instant::now();
            save(&place, "content/roles/data-engineer.md", format!("{text}\nLine {n}.\n"));
            next(&mut events);
            saved.elapsed()
        })
        .collect();
    took.sort();
    println!("from saving to the event, at ten roles: {took:?}");
    // The shortest: other tests keep the machine busy meanwhile.
    assert!(took[0] < Duration::from_millis(100), "{took:?}");
}
