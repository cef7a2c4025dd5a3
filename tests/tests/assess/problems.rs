//! What is said when something is wrong, as whole texts, and how it ends.

use super::assess;

#[track_caller]
fn check(answers: &str, arguments: &[&str], code: i32, err: &str) {
    let said = assess(answers, arguments);
    assert_eq!((said.code, said.out.as_str(), said.err.as_str()), (Some(code), "", err));
}

#[test]
fn a_wrong_name_in_the_answers_ends_with_1_and_judges_nothing() {
    let answers = "[experience]\ndatabase-elt = 40\n\n[have]\npostgres = \"yes\"\n";
    check(
        answers,
        &["data-engineer"],
        1,
        "\
error[unknown-name]: there is no area of experience `database-elt`
 --> me.toml:2:1
  |
2 | database-elt = 40
  | ^^^^^^^^^^^^
  |
  = help: write `database-etl`, or delete it

error[unknown-name]: there is no tool, skill or other term `postgres`
 --> me.toml:5:1
  |
5 | postgres = \"yes\"
  | ^^^^^^^^
  |
  = help: write `postgresql`, or delete it

2 errors in 1 file
",
    );
}

#[test]
fn problems_leave_standard_output_to_results() {
    let said = assess("degres = 1\n", &["--all", "--format", "json"]);
    assert_eq!((said.code, said.out.as_str()), (Some(1), ""));
    let problem: serde_json::Value = serde_json::from_str(&said.err).unwrap();
    assert_eq!(problem["file"], "me.toml");
    assert_eq!(problem["code"], "unknown-key");
}

#[test]
fn an_unknown_role_ends_with_2_and_the_nearest_known_one() {
    check(
        "",
        &["gis-programm-manager"],
        2,
        "error: there is no role `gis-programm-manager`: write `gis-program-manager`, or ask for \
         `--all`\n",
    );
}

#[test]
fn a_file_that_is_not_there_ends_with_2() {
    let ran = tests::repository::command()
        .args(["assess", "data-engineer", "--answers", "nowhere.toml", "--root"])
        .arg(tests::repository::root())
        .output()
        .unwrap();
    assert_eq!((ran.status.code(), ran.stdout.len()), (Some(2), 0));
    let err = String::from_utf8_lossy(&ran.stderr);
    assert!(err.starts_with("error: cannot read the answers in nowhere.toml: "), "{err}");
}

#[test]
fn a_role_or_all_of_them() {
    for arguments in [&[][..], &["data-engineer", "--all"]] {
        let said = assess("", arguments);
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(said.err.starts_with("error: "), "{}", said.err);
    }
}

#[test]
fn content_that_is_wrong_ends_with_1() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("me.toml"), "").unwrap();
    std::fs::write(folder.path().join("config.toml"), "title = 7\n").unwrap();
    let ran = tests::repository::command()
        .args(["assess", "--all", "--answers", "me.toml", "--format", "short"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert_eq!((ran.status.code(), ran.stdout.len()), (Some(1), 0));
    let err = String::from_utf8_lossy(&ran.stderr);
    assert!(err.contains("config.toml:1:9: error[wrong-type]"), "{err}");
}
