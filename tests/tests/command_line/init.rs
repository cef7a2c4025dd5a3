//! `careers init`.

use std::fs;

use tests::tree;

use super::Place;

fn empty() -> Place {
    Place { folder: tempfile::tempdir().unwrap() }
}

#[test]
fn a_new_site_builds_without_a_finding() {
    let place = empty();
    let said = place.run(&["init"]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    assert!(said.out.contains("no problems"), "{}", said.out);
    assert_eq!(place.run(&["check"]).out, "no problems\n");
    assert_eq!(place.run(&["check", "--drafts"]).out, "no problems\n");
    assert_eq!(place.run(&["fmt", "--check"]).code, Some(0));
    assert_eq!(place.run(&["build"]).code, Some(0));
    assert!(place.path("public/ladders/analysis/index.html").is_file());
    assert!(!place.path("public/authors-guide").exists());
    assert!(!place.path("static").exists(), "forms are written when asked for only");
}

#[test]
fn a_folder_that_is_not_there_is_made() {
    let place = empty();
    for (command, folder) in [
        (&["init", "a/b"][..], "a/b"),
        (&["init", "--root", "c"], "c"),
        (&["init", "d", "--cms"], "d"),
    ] {
        assert_eq!(place.run(command).code, Some(0), "{command:?}");
        assert_eq!(place.run(&["check", "--root", folder]).code, Some(0));
    }
    assert!(place.path("d/static/admin/config.yml").is_file());
    assert!(place.path("d/CMS.md").is_file());
}

#[test]
fn foreign_files_in_the_way_are_named_and_nothing_is_changed() {
    for (path, named) in [
        ("config.toml", "config.toml"),
        ("content/mine.md", "content/mine.md"),
        ("content", "content"),
        (".careers/role.schema.json", ".careers/role.schema.json"),
    ] {
        let place = empty();
        place.write(path, "mine");
        let before = tree::read(place.folder.path());
        let said = place.run(&["init"]);
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{path}");
        assert!(said.err.contains(&format!("\n    {named}\n")), "{}", said.err);
        assert_eq!(tree::read(place.folder.path()), before, "{path}");
    }
    let place = empty();
    place.write("README.md", "mine");
    assert_eq!(place.run(&["init"]).code, Some(0), "a file that is not in the way");
    assert_eq!(place.run(&["init"]).code, Some(2), "a site is there already");
    assert_eq!(fs::read_to_string(place.path("README.md")).unwrap(), "mine");
}
