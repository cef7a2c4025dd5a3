//! `careers fmt`.

use std::fs;

use tests::{repository, tree};

use super::Place;

const CARELESS: &str = "+++\nweight=7\ntitle = \"News\"\n+++\nText.\n";
const TIDY: &str = "+++\ntitle = \"News\"\nweight = 7\n+++\nText.\n";

fn careless() -> Place {
    let place = Place::new();
    assert_eq!(place.run(&["fmt"]).code, Some(0));
    place.write("content/news.md", CARELESS);
    place
}

#[test]
fn puts_files_in_order_once() {
    let place = careless();
    let said = place.run(&["fmt"]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    assert!(said.out.starts_with("put in order: content/news.md\n1 of "), "{}", said.out);
    assert_eq!(fs::read_to_string(place.path("content/news.md")).unwrap(), TIDY);
    let before = tree::read(place.folder.path());
    let said = place.run(&["fmt"]);
    assert_eq!(said.code, Some(0));
    assert!(said.out.ends_with(" files in order\n"), "{}", said.out);
    assert_eq!(tree::read(place.folder.path()), before);
}

#[test]
fn check_lists_and_writes_nothing() {
    let place = careless();
    let before = tree::read(place.folder.path());
    let said = place.run(&["fmt", "--check"]);
    assert_eq!((said.code, said.err.as_str()), (Some(1), ""));
    assert!(said.out.starts_with("not in order: content/news.md\n1 of "), "{}", said.out);
    assert_eq!(tree::read(place.folder.path()), before);
    place.run(&["fmt"]);
    assert_eq!(place.run(&["fmt", "--check"]).code, Some(0));
}

#[test]
fn what_cannot_be_read_is_left_and_reported() {
    let place = careless();
    let broken = "+++\nweight=7\ntitle = \"News\n+++\n";
    place.write("content/broken.md", broken);
    let said = place.run(&["fmt", "--format", "short"]);
    assert_eq!(said.code, Some(1));
    assert!(said.err.starts_with("content/broken.md:3:9: error"), "{}", said.err);
    assert!(said.out.ends_with("; 1 cannot be read and stayed as written\n"), "{}", said.out);
    assert_eq!(fs::read_to_string(place.path("content/broken.md")).unwrap(), broken);
    assert_eq!(fs::read_to_string(place.path("content/news.md")).unwrap(), TIDY);
}

#[test]
fn only_what_is_named_is_touched() {
    let place = careless();
    place.write("content/other.md", CARELESS);
    assert_eq!(place.run(&["fmt", "content/other.md"]).code, Some(0));
    assert_eq!(fs::read_to_string(place.path("content/news.md")).unwrap(), CARELESS);
    assert_eq!(fs::read_to_string(place.path("content/other.md")).unwrap(), TIDY);
    assert_eq!(place.run(&["fmt", "nowhere.md"]).code, Some(2));
    place.write("elsewhere.md", CARELESS);
    assert_eq!(place.run(&["fmt", "elsewhere.md"]).code, Some(2));
}

#[test]
fn the_content_of_the_repository_is_in_order() {
    let place = Place::real();
    let said = place.run(&["fmt", "--check", "--root", &repository::root().display().to_string()]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{}", said.out);
}
