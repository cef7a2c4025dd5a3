//! `careers check`.

use super::Place;

const BROKEN: &str = "content/roles/broken.md";

fn broken() -> Place {
    let place = Place::new();
    place.write(BROKEN, "+++\ntitle = 7\n+++\n");
    place
}

#[test]
fn good_content_is_said_to_be_good() {
    let said = Place::new().run(&["check"]);
    assert_eq!((said.code, said.out.as_str(), said.err.as_str()), (Some(0), "no problems\n", ""));
}

#[test]
fn problems_go_to_standard_error_and_end_with_1() {
    let said = broken().run(&["check"]);
    assert_eq!((said.code, said.out.as_str()), (Some(1), ""));
    assert!(said.err.contains("content/roles/broken.md:2:9"), "{}", said.err);
    assert!(!said.err.contains('\u{1b}'), "color without a terminal");
}

#[test]
fn color_comes_when_asked_for() {
    assert!(broken().run(&["check", "--color", "always"]).err.contains('\u{1b}'));
    assert!(!broken().run(&["check", "--color", "never"]).err.contains('\u{1b}'));
}

#[test]
fn the_short_format_has_a_line_for_each_problem() {
    let said = broken().run(&["check", "--format", "short"]);
    assert_eq!(said.code, Some(1));
    assert!(!said.err.is_empty());
    for line in said.err.lines() {
        assert!(line.starts_with(&format!("{BROKEN}:")), "{line}");
    }
}

#[test]
fn json_goes_to_standard_output_and_nothing_else_does() {
    let said = broken().run(&["--format", "json", "check"]);
    assert_eq!((said.code, said.err.as_str()), (Some(1), ""));
    assert!(!said.out.is_empty());
    for line in said.out.lines() {
        let problem: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!(problem["file"], BROKEN);
        assert!(problem["message"].is_string() && problem["severity"].is_string(), "{line}");
    }
    let said = Place::new().run(&["--format", "json", "check"]);
    assert_eq!((said.code, said.out.as_str()), (Some(0), ""));
}

#[test]
fn a_folder_that_is_not_there_ends_with_2() {
    let said = Place::new().run(&["check", "--root", "nowhere"]);
    assert_eq!(said.code, Some(2));
    assert!(said.err.starts_with("error: cannot read the folder nowhere"), "{}", said.err);
}

#[cfg(unix)]
#[test]
fn an_unreadable_file_is_a_problem_of_the_content() {
    let place = Place::new();
    std::os::unix::fs::symlink("gone.md", place.path("content/roles/lost.md")).unwrap();
    let said = place.run(&["check", "--format", "short"]);
    assert_eq!(said.code, Some(1));
    assert!(said.err.starts_with("content/roles/lost.md: error"), "{}", said.err);
}

#[cfg(unix)]
#[test]
fn a_reader_who_goes_away_is_no_problem() {
    use std::process::Stdio;
    let place = broken();
    let mut careers = tests::repository::command();
    careers.args(["--format", "json", "check"]).current_dir(place.folder.path());
    let mut running = careers.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(running.stdout.take());
    let ended = running.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), Some(1));
    assert_eq!(String::from_utf8_lossy(&ended.stderr), "");
}
