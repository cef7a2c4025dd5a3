//! Result links and answers files of the real words: what is written is read, and no text
//! whatever breaks the readers (invariant 7).

use std::fmt::Write as _;

use proptest::prelude::*;
use roles::link::{LinkedResult, Opened, read, write};
use roles::{Answers, CheckData, Profile, evaluate};

use super::visitor::visitors;
use super::{cases, catalog};

fn book() -> CheckData {
    CheckData::of(catalog())
}

fn link(book: &CheckData, profile: &Profile) -> String {
    let words = catalog().vocabulary();
    let results = catalog().roles().iter().map(|role| LinkedResult {
        role: role.id.clone(),
        verdict: evaluate(role, words, profile).verdict(),
        digest: book.digest(&role.id).expect("a digest of each role"),
    });
    write(profile, &results.collect::<Vec<_>>(), words)
}

/// What somebody or something does to a link on its way.
#[derive(Debug, Clone)]
enum Harm {
    Put(char),
    Drop,
    Cut,
    Double,
    Escape,
}

fn harms() -> impl Strategy<Value = Vec<(prop::sample::Index, Harm)>> {
    let marks = prop::sample::select(";,:=@.-%#e0123456789".chars().collect::<Vec<_>>());
    let harm = prop_oneof![
        any::<char>().prop_map(Harm::Put),
        marks.prop_map(Harm::Put),
        Just(Harm::Drop),
        Just(Harm::Cut),
        Just(Harm::Double),
        Just(Harm::Escape),
    ];
    prop::collection::vec((any::<prop::sample::Index>(), harm), 1..12)
}

fn harmed(text: &str, harms: &[(prop::sample::Index, Harm)]) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for (at, harm) in harms {
        let at = at.index(letters.len().max(1));
        match harm {
            _ if letters.is_empty() => {}
            Harm::Put(letter) => letters[at] = *letter,
            Harm::Drop => {
                letters.remove(at);
            }
            Harm::Cut => letters.truncate(at),
            Harm::Double => letters.extend_from_within(at..),
            Harm::Escape => {
                let mut escaped = String::new();
                write!(escaped, "%{:02x}", u32::from(letters[at]) & 0xff).unwrap();
                letters.splice(at..=at, escaped.chars());
            }
        }
        letters.truncate(20_000);
    }
    letters.into_iter().collect()
}

#[test]
fn ten_thousand_damaged_and_random_links_are_read() {
    let (book, words) = (book(), catalog().vocabulary());
    let strategy = (
        visitors(words),
        prop::collection::vec(harms(), 50),
        prop::collection::vec(any::<String>(), 50),
    );
    let mut runner = proptest::test_runner::TestRunner::new(cases(100));
    let ran = runner.run(&strategy, |(visitor, harms, random)| {
        let [_, profile] = visitor.said(words);
        let whole = link(&book, &profile);
        let damaged = harms.iter().map(|harms| harmed(&whole, harms));
        for text in damaged.chain(random.into_iter().map(|text| format!("check=1;{text}"))) {
            let Some(opened) = read(&text, &book) else { continue };
            let again = read(&write(&opened.profile, &[], words), &book);
            prop_assert_eq!(again.map(|again| again.profile), Some(opened.profile));
        }
        Ok(())
    });
    ran.unwrap();
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn a_link_says_the_same_to_whoever_opens_it(visitor in visitors(catalog().vocabulary())) {
        let (book, words) = (book(), catalog().vocabulary());
        for profile in visitor.stages(words) {
            let text = link(&book, &profile);
            let expected = Opened { profile: profile.clone(), ..Opened::default() };
            prop_assert_eq!(read(&text, &book), Some(expected));
        }
    }

    #[test]
    fn a_saved_file_says_the_same_to_the_command_line(visitor in visitors(catalog().vocabulary())) {
        let words = catalog().vocabulary();
        for profile in visitor.stages(words) {
            let text = Answers::of(&profile, words).to_json();
            let path = site::sources::SourcePath::new("me.json");
            prop_assert_eq!(site::answers::read(&path, text.as_bytes(), words), Ok(profile));
        }
    }
}
