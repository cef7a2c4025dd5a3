//! `--deny`, `--allow` and the formats of problems that do not keep a site from being made.

use super::Place;

/// A site with a warning and a piece of advice.
fn site() -> Place {
    let place = Place::new();
    place.write("content/note.md", "+++\ntitle = \"Note\"\n+++\nUtilize the RMU.\n");
    place
}

#[test]
fn warnings_and_advice_do_not_keep_a_site_from_being_made() {
    let said = site().run(&["check"]);
    assert_eq!(said.code, Some(0));
    assert!(said.err.contains("warning[jargon]"), "{}", said.err);
    assert!(said.err.contains("advice[undefined-abbreviation]"), "{}", said.err);
    assert!(said.err.ends_with("1 warning, 1 piece of advice in 1 file\n"), "{}", said.err);
}

#[test]
fn denied_warnings_end_with_1_and_nothing_is_written() {
    let place = site();
    let said = place.run(&["build", "--deny", "warnings"]);
    assert_eq!((said.code, said.out.as_str()), (Some(1), "nothing was written\n"));
    assert!(said.err.contains("error[jargon]"), "{}", said.err);
    assert!(said.err.contains("advice[undefined-abbreviation]"), "{}", said.err);
    assert!(!place.path("public").exists());
    assert_eq!(place.run(&["check", "--deny", "warnings", "--allow", "jargon"]).code, Some(0));
}

#[test]
fn what_is_allowed_is_not_shown() {
    let place = site();
    let both = ["check", "--allow", "jargon", "--allow", "undefined-abbreviation"];
    let said = place.run(&both);
    assert_eq!((said.code, said.out.as_str(), said.err.as_str()), (Some(0), "no problems\n", ""));
    let config = std::fs::read_to_string(place.path("config.toml")).unwrap();
    place.write("config.toml", &format!("{config}[extra.lint]\nallow = [\"jargon\"]\n"));
    let said = place.run(&["check"]);
    assert!(!said.err.contains("jargon"), "{}", said.err);
    assert!(said.err.contains("undefined-abbreviation"), "{}", said.err);
}

#[test]
fn what_cannot_be_allowed_ends_with_2() {
    let unknown = site().run(&["check", "--allow", "jargn"]);
    let expected = "error: there is no problem `jargn`: did you mean `jargon`?\n";
    assert_eq!((unknown.code, unknown.err.as_str()), (Some(2), expected));
    let error = site().run(&["check", "--allow", "broken-link"]);
    let expected = "error: `broken-link` is an error; you can only allow warnings and advice\n";
    assert_eq!((error.code, error.err.as_str()), (Some(2), expected));
}

#[test]
fn sarif_is_one_document_on_standard_output() {
    let said = site().run(&["check", "--format", "sarif"]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    let document: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    let results = document["runs"][0]["results"].as_array().unwrap();
    let ids: Vec<_> = results.iter().map(|result| result["ruleId"].as_str().unwrap()).collect();
    assert_eq!(ids, ["jargon", "undefined-abbreviation"]);
    let place = &results[0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "content/note.md");
    assert_eq!(place["region"]["startLine"], 4);
}
