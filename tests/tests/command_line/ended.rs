//! A build that is ended at any moment leaves a whole site: the old or the new.

use std::collections::BTreeMap;
use std::process::Stdio;
use std::time::{Duration, Instant};

use tests::{repository, tree};

use super::Place;

/// The content, and what comes of it, in two versions.
fn versions(place: &Place) -> [(String, tree::Tree); 2] {
    ["old", "new"].map(|version| {
        let text = format!("+++\ntitle = \"Version {version}\"\n+++\nThe {version} text.\n");
        place.write("content/version.md", &text);
        assert_eq!(place.run(&["build"]).code, Some(0));
        (text, tree::read(&place.path("public")))
    })
}

#[test]
fn a_killed_build_leaves_the_old_or_the_new_site() {
    let place = Place::real();
    let versions = versions(&place);
    let start = Instant::now();
    place.run(&["build"]);
    let whole = start.elapsed();
    let mut seen = BTreeMap::new();
    for n in 0..40_u32 {
        place.write("content/version.md", &versions[n as usize % 2].0);
        kill_after(&place, whole * n / 32);
        let site = tree::read(&place.path("public"));
        let version = versions.iter().position(|(_, known)| *known == site);
        let version = version.unwrap_or_else(|| panic!("neither the old nor the new site, at {n}"));
        *seen.entry(version).or_insert(0) += 1;
    }
    assert_eq!(place.run(&["build"]).code, Some(0), "what was left is in the way");
    let left: Vec<_> = std::fs::read_dir(place.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with('.'))
        .collect();
    assert_eq!(left, Vec::<String>::new(), "something was left beside the site");
    assert_eq!(seen.len(), 2, "killing never fell between two versions: {seen:?}");
}

fn kill_after(place: &Place, pause: Duration) {
    let mut build = repository::command();
    build.arg("build").current_dir(place.folder.path());
    let mut running = build.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    std::thread::sleep(pause);
    let _ = running.kill();
    running.wait().unwrap();
}

#[test]
fn two_builds_at_once_leave_a_whole_site() {
    let place = Place::real();
    place.run(&["build"]);
    let expected = tree::read(&place.path("public"));
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..5 {
                    let said = place.run(&["build"]);
                    let well = said.code == Some(0);
                    assert!(well || said.err.contains("another build"), "{said:?}");
                }
            });
        }
    });
    assert_eq!(tree::read(&place.path("public")), expected);
}
