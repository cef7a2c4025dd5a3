//! `careers build`.

use std::fs;

use tests::{repository, tree};

use super::Place;

#[test]
fn writes_a_site_and_says_what() {
    let place = Place::new();
    let said = place.run(&["build"]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    assert!(place.path("public/index.html").is_file());
    let files = tree::read(&place.path("public")).len() - 1;
    assert!(said.out.contains(&format!(" pages, {files} files, ")), "{}", said.out);
    assert!(said.out.ends_with(" ms: public\n"), "{}", said.out);
}

#[test]
fn a_second_build_says_what_stayed_as_it_was() {
    let place = Place::new();
    place.write("static/note.txt", "one");
    place.run(&["build"]);
    let files = tree::read(&place.path("public")).len() - 1;
    place.write("static/note.txt", "two");
    let said = place.run(&["build"]);
    let told = format!(" {files} files, {} of them as they were, ", files - 1);
    assert!(said.out.contains(&told), "{}", said.out);
    assert_eq!(fs::read_to_string(place.path("public/note.txt")).unwrap(), "two");
}

#[test]
fn a_site_is_made_as_on_another_day() {
    let place = Place::new();
    let clerk = fs::read_to_string(place.path("content/roles/clerk.md")).unwrap();
    let opening = "\n[[extra.opening]]\nopens = 2026-12-01\ncloses = 2026-12-15T20:00:00\n\
                   apply_by_mail = \"City Hall\"\n+++\nYou";
    place.write("content/roles/clerk.md", &clerk.replace("\n+++\nYou", opening));
    for (day, says) in [
        ("2026-11-30", "hidden>Open until"),
        ("2026-12-02", "open\">Open until"),
        ("2026-12-15T20:00:00-05:00", "closed\">Closed Tuesday"),
        ("2026-12-15T19:59[America/New_York]", "hidden>Closed Tuesday"),
    ] {
        assert_eq!(place.run(&["build", "--today", day]).code, Some(0), "{day}");
        let page = fs::read_to_string(place.path("public/roles/clerk/index.html")).unwrap();
        assert!(page.contains(says), "{day}: {page}");
    }
    let said = place.run(&["build", "--today", "2026-02-30"]);
    assert_eq!(said.code, Some(2));
    assert!(said.err.contains("is not a date or a moment: write `2026-12-15`"), "{}", said.err);
}

#[test]
fn writes_where_the_configuration_or_the_command_says() {
    let place = Place::new();
    let config = fs::read_to_string(place.path("config.toml")).unwrap();
    place.write("config.toml", &format!("output_dir = \"www\"\n{config}"));
    assert_eq!(place.run(&["build"]).code, Some(0));
    assert!(place.path("www/index.html").is_file());
    assert_eq!(place.run(&["build", "--out", "deep/er"]).code, Some(0));
    assert!(place.path("deep/er/index.html").is_file());
    assert!(!place.path("public").exists());
}

#[test]
fn content_with_errors_leaves_the_last_good_site() {
    let place = Place::new();
    place.run(&["build"]);
    let before = tree::read(&place.path("public"));
    place.write("content/roles/broken.md", "no front matter");
    let said = place.run(&["build"]);
    assert_eq!(said.code, Some(1));
    assert_eq!(said.out, "nothing was written: public is as it was\n");
    assert!(said.err.contains("content/roles/broken.md"), "{}", said.err);
    assert_eq!(tree::read(&place.path("public")), before);
}

#[test]
fn foreign_files_are_named_and_kept() {
    let place = Place::new();
    place.write("public/mine.txt", "mine");
    let said = place.run(&["build"]);
    assert_eq!((said.code, said.out.as_str()), (Some(2), ""));
    assert_eq!(
        said.err,
        "error: the folder HERE/public was not made by `careers build`:\n    mine.txt\n  \
         nothing was changed: move them away, or choose another folder with `--out`\n"
    );
    assert_eq!(tree::read(&place.path("public")).len(), 1);
}

#[test]
fn a_changed_file_is_named_and_kept() {
    let place = Place::new();
    place.run(&["build"]);
    place.write("public/index.html", "mine");
    let said = place.run(&["build"]);
    assert_eq!(said.code, Some(2));
    assert!(said.err.contains("\n    index.html\n"), "{}", said.err);
    assert_eq!(fs::read_to_string(place.path("public/index.html")).unwrap(), "mine");
}

#[test]
fn sources_are_never_the_output() {
    for out in [".", "content", "content/roles", "..", "/"] {
        let place = Place::new();
        let before = tree::read(place.folder.path());
        assert_eq!(place.run(&["build", "--out", out]).code, Some(2), "{out}");
        assert_eq!(tree::read(place.folder.path()), before, "{out}");
    }
}

/// The program needs nothing but itself and the content: no repository, no page
/// shell, no surroundings.
#[test]
fn the_program_alone_builds_the_real_site() {
    let place = Place::real();
    let own = place.path("careers");
    // By another process: a file that this one writes may be held open by the children of
    // other tests, and cannot be run as long as it is.
    let copied = std::process::Command::new("cp").arg(repository::careers()).arg(&own).status();
    assert!(copied.unwrap().success());
    for with_shell in [true, false] {
        if with_shell {
            fs::copy(repository::root().join("index.html"), place.path("index.html")).unwrap();
        }
        let built = std::process::Command::new(&own)
            .arg("build")
            .current_dir(place.folder.path())
            .env_clear()
            .output()
            .unwrap();
        assert_eq!(built.status.code(), Some(0), "{}", String::from_utf8_lossy(&built.stderr));
        let site = tree::read(&place.path("public"));
        assert!(
            site.keys().any(|path| path.ends_with(".wasm")),
            "the widget is not in the program"
        );
        let roles = String::from_utf8(site["roles/index.html"].clone()).unwrap();
        assert!(roles.contains("data-island=\"finder\""), "no finder on the page of roles");
        let _ = fs::remove_file(place.path("index.html"));
    }
}

#[test]
fn drafts_come_when_asked_for() {
    let place = Place::new();
    place.write("content/hidden.md", "+++\ntitle = \"Hidden\"\ndraft = true\n+++\nNot yet.\n");
    place.run(&["build"]);
    assert!(!place.path("public/hidden/index.html").exists());
    place.run(&["build", "--drafts"]);
    assert!(place.path("public/hidden/index.html").exists());
}
