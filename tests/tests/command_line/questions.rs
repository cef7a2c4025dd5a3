//! `careers questions`.

use super::Place;

#[test]
fn the_questions_of_the_real_site_come_in_every_format() {
    let place = Place::real();
    let said = place.run(&["questions"]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    assert!(said.out.contains(" open questions in "), "{}", said.out);
    assert!(said.out.contains("q-stem"), "{}", said.out);
    assert_eq!(place.run(&["questions", "--format", "text"]).out, said.out);
    let said = place.run(&["questions", "--format", "markdown"]);
    assert!(said.out.starts_with("# Open questions\n"), "{}", said.out);
    let said = place.run(&["--format", "csv", "questions"]);
    assert!(said.out.starts_with("employer,role,role_id,"), "{}", said.out);
    let said = place.run(&["questions", "--format", "json"]);
    let all: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert!(all.as_array().unwrap().iter().any(|one| one["id"] == "q-stem"));
}

#[test]
fn content_with_errors_has_no_report() {
    let place = Place::new();
    place.write("content/roles/broken.md", "no front matter");
    let said = place.run(&["questions"]);
    assert_eq!((said.code, said.out.as_str()), (Some(1), ""));
    assert!(said.err.contains("content/roles/broken.md"), "{}", said.err);
}

#[test]
fn a_format_for_reports_is_refused_elsewhere() {
    let said = Place::new().run(&["check", "--format", "csv"]);
    assert_eq!((said.code, said.out.as_str()), (Some(2), ""));
    assert!(said.err.contains("`careers questions`"), "{}", said.err);
}
