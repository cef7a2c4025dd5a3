//! `careers explain`.

use super::Place;

#[test]
fn a_code_is_explained() {
    let said = Place::new().run(&["explain", "unknown-key"]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    for part in ["unknown-key (error)\n", "\nWrong, in content/roles/clerk.md:\n", "\nRight, in "] {
        assert!(said.out.contains(part), "{part:?} is not in\n{}", said.out);
    }
}

#[test]
fn an_unknown_code_ends_with_2_and_the_nearest_one() {
    let said = Place::new().run(&["explain", "unkown-key"]);
    let expected = "error: there is no problem `unkown-key`: did you mean `unknown-key`?\n";
    assert_eq!((said.code, said.out.as_str(), said.err.as_str()), (Some(2), "", expected));
}

#[test]
fn without_a_code_all_are_listed() {
    let said = Place::new().run(&["explain"]);
    assert_eq!(said.code, Some(0));
    for code in ["broken-link\n    ", "lines-alike\n    ", "vague-link\n    "] {
        assert!(said.out.contains(code), "{code:?} is not in\n{}", said.out);
    }
}
