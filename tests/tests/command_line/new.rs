//! `careers new`.

use std::fs;

use super::Place;

#[test]
fn a_new_file_is_checked_at_once() {
    let place = Place::real();
    for (what, title, path) in [
        ("role", "Map Maker", "content/roles/map-maker.md"),
        ("ladder", "Map making", "content/ladders/map-making.md"),
        ("page", "Why maps?", "content/why-maps.md"),
    ] {
        let said = place.run(&["new", what, title]);
        assert_eq!(said.code, Some(0), "{what}");
        let found = said.err.lines().filter_map(|line| line.split_once('['));
        let found: Vec<&str> = found.filter_map(|(_, code)| code.split(']').next()).collect();
        assert_eq!(found, ["missing-translation"], "{what}: {}", said.err);
        assert!(said.out.starts_with(&format!("began {path}\n")), "{}", said.out);
        assert!(fs::read_to_string(place.path(path)).unwrap().contains(title));
    }
    assert_eq!(place.run(&["check", "--drafts"]).code, Some(0));
    assert_eq!(place.run(&["fmt", "--check"]).code, Some(0));
}

#[test]
fn an_opening_is_added_to_a_role() {
    let place = Place::new();
    let path = place.path("content/roles/clerk.md");
    let before = fs::read_to_string(&path).unwrap();
    let said = place.run(&["new", "opening", "Clerk", "--name", "spring", "--format", "short"]);
    assert_eq!(said.code, Some(1), "nothing says how to apply yet");
    assert!(said.out.starts_with("added an opening to content/roles/clerk.md"), "{}", said.out);
    assert!(said.err.contains("error[no-way-to-apply]"), "{}", said.err);
    let after = fs::read_to_string(&path).unwrap();
    assert!(after.contains("[[extra.opening]]\nid = \"spring\"\n"), "{after}");
    let (start, rest) = before.split_at(before.rfind("+++").unwrap());
    assert!(after.starts_with(start) && after.ends_with(rest), "the rest stays: {after}");
    fs::write(&path, after.replace("# apply_email", "apply_email")).unwrap();
    assert_eq!(place.run(&["check"]).code, Some(0));
    let said = place.run(&["new", "opening", "Clark"]);
    assert_eq!((said.code, said.out.as_str()), (Some(2), ""));
    assert_eq!(said.err, "error: there is no role `Clark`; did you mean `Clerk`?\n");
}

#[test]
fn a_file_that_is_there_stays() {
    let place = Place::new();
    let before = fs::read_to_string(place.path("content/roles/clerk.md")).unwrap();
    let said = place.run(&["new", "role", "Clerk"]);
    assert_eq!((said.code, said.out.as_str()), (Some(2), ""));
    assert_eq!(
        said.err,
        "error: `content/roles/clerk.md` is there already and was not changed: \
         choose another with `--name`\n"
    );
    assert_eq!(fs::read_to_string(place.path("content/roles/clerk.md")).unwrap(), before);
    assert_eq!(place.run(&["new", "role", "Second Clerk", "--name", "second-clerk"]).code, Some(0));
    assert!(place.path("content/roles/second-clerk.md").is_file());
}

#[test]
fn what_is_wrong_with_it_is_shown() {
    let place = Place::new();
    fs::write(place.path("config.toml"), "base_url = \"https://a.example\"\ntitle = \"A\"\n")
        .unwrap();
    let said = place.run(&["new", "role", "Map Maker", "--format", "short"]);
    assert_eq!(said.code, Some(1));
    assert!(said.err.contains("content/roles/map-maker.md:"), "{}", said.err);
    assert!(said.out.contains("other files have "), "{}", said.out);
}

#[test]
fn where_no_site_is_nothing_is_begun() {
    let place = Place { folder: tempfile::tempdir().unwrap() };
    let said = place.run(&["new", "page", "Home"]);
    assert_eq!((said.code, said.out.as_str()), (Some(2), ""));
    assert!(said.err.contains("begin one with `careers init`"), "{}", said.err);
    assert_eq!(fs::read_dir(place.folder.path()).unwrap().count(), 0);
}
