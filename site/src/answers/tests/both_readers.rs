//! The small reader of the browser and a real TOML reader agree.

use proptest::prelude::*;
use roles::Answers;
use roles::answers::{DegreeAnswer, MonthsAnswer};
use roles::profile::Answer;
use roles::requirement::Degree;

use super::{outcome, words};

fn answers() -> impl Strategy<Value = Answers> {
    let name = || prop_oneof![2 => "[a-z][a-z@-]{0,8}", 1 => any::<String>()];
    let months = prop_oneof![
        any::<u16>().prop_map(MonthsAnswer::Exactly),
        any::<(u16, u16)>().prop_map(|(low, high)| MonthsAnswer::Between(low, high)),
    ];
    let degree = (prop::sample::select(&Degree::ALL), prop::option::of(name()), any::<bool>())
        .prop_map(|(level, field, related)| DegreeAnswer { level, field, related });
    let college = prop::option::of(months.clone());
    let experience = prop::collection::btree_map(name(), months, 0..4);
    let have = prop::collection::btree_map(name(), prop::sample::select(&Answer::ALL), 0..4);
    (any::<bool>(), college, experience, prop::collection::vec(degree, 0..3), have).prop_map(
        |(degrees_complete, college, experience, degree, have)| Answers {
            degrees_complete,
            college,
            experience: experience.into_iter().collect(),
            degree,
            have: have.into_iter().collect(),
        },
    )
}

/// Lines that are nearly those of an answers file.
const LINES: &str = r#"(degrees_complete ?= ?(true|false|yes)|(\[|\[\[) ?(degree|have|experience) ?(\]|\]\]) ?(# ?a)?|("?sql"?|'local'|level|field|related|"\\u0061\\x") ?= ?("(yes|no|master|\\u0062|\\e|\\")"|'no'|true|0?[0-9]{1,6}|\[ ?1,( ?2)?(, 3)?\])( #|x|\\t)?)"#;

proptest! {
    #[test]
    fn what_is_written_is_read_by_both(answers in answers()) {
        let text = answers.to_toml();
        prop_assert_eq!(toml::from_str::<Answers>(&text).unwrap(), answers.clone());
        prop_assert_eq!(Answers::from_toml(&text), (answers, vec![]));
    }

    /// What the small reader takes without a word means the same in TOML.
    #[test]
    fn what_the_small_reader_accepts_is_toml(lines in prop::collection::vec(LINES, 0..7), end in "\r?\n") {
        let text: String = lines.iter().map(|line| format!("{line}{end}")).collect();
        let (answers, misread) = Answers::from_toml(&text);
        if misread.is_empty() {
            prop_assert_eq!(toml::from_str::<Answers>(&text), Ok(answers), "{}", text);
        }
    }
}

#[test]
fn the_command_line_reads_what_the_browser_writes() {
    let text = "degrees_complete = true\n[experience]\nlocal = [24, 1800]\npublic = 30\n\
                [[degree]]\nlevel = \"bachelor\"\nfield = \"economics\"\n\
                [have]\nsql = \"yes\"\n\"sql@advanced\" = \"not-sure\"\n";
    let profile = outcome(text.as_bytes()).expect("the file has no problems");
    let written = Answers::of(&profile, &words()).to_toml();
    assert_eq!(outcome(written.as_bytes()), Ok(profile));
}
