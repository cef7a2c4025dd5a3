//! The program explains itself.

use super::Place;

#[test]
fn without_arguments_it_helps() {
    let said = Place::new().run(&[]);
    assert_eq!(said.code, Some(0));
    assert_eq!(said.err, "");
    for word in ["careers serve", "careers check", "careers build", "Ends with 0"] {
        assert!(said.out.contains(word), "no {word:?} in:\n{}", said.out);
    }
}

#[test]
fn every_verb_has_help_with_examples() {
    for verb in
        ["build", "serve", "studio", "check", "assess", "fmt", "questions", "init", "new", "schema"]
    {
        let said = Place::new().run(&[verb, "--help"]);
        assert_eq!(said.code, Some(0));
        assert!(said.out.contains("Examples:\n") && said.out.contains("--root"), "{}", said.out);
    }
}

#[test]
fn a_wrong_command_ends_with_2() {
    for wrong in [&["biuld"][..], &["build", "--outt", "x"], &["check", "--format", "xml"]] {
        let said = Place::new().run(wrong);
        assert_eq!(said.code, Some(2), "{wrong:?}");
        assert!(said.err.starts_with("error: "), "{}", said.err);
    }
}

#[test]
fn the_version_says_what_the_program_was_built_from() {
    let said = Place::new().run(&["--version"]).out;
    let version = concat!("careers ", env!("CARGO_PKG_VERSION"), "\nbuilt from: commit ");
    assert!(said.starts_with(version), "{said}");
    for part in ["; rustc 1.", "; x86_64-", " profile\n"] {
        assert!(cfg!(not(target_arch = "x86_64")) || said.contains(part), "{part:?}: {said}");
    }
    let short = concat!("careers ", env!("CARGO_PKG_VERSION"), "\n");
    assert_eq!(Place::new().run(&["-V"]).out, short);
}
