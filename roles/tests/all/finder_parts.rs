//! An index in parts: with what it asks for it answers as the whole index does, and what is
//! broken is not taken.

use std::collections::BTreeMap;

use proptest::prelude::*;
use roles::find::{Facet, FinderIndex, FinderState, Found, Sort};

use crate::generated::{Dice, catalog};

type Files = BTreeMap<String, Vec<u8>>;

/// An index as a browser reads it, and its other files.
fn apart(roles: usize, seed: u64) -> (FinderIndex, Files) {
    let mut files = Files::new();
    let index = FinderIndex::of(&catalog(roles, seed)).apart(|bytes| {
        let name = format!("part.{}.txt", files.len());
        files.insert(name.clone(), bytes);
        name
    });
    (FinderIndex::from_bytes(&index.to_bytes()).expect("what was just written"), files)
}

/// What is found once all that is missing is loaded, and how many files that took.
fn find(index: &FinderIndex, files: &Files, state: &FinderState) -> (Found, usize) {
    let mut loaded = 0;
    loop {
        let found = index.find(state);
        if found.missing.is_empty() {
            return (found, loaded);
        }
        for part in &found.missing {
            assert!(index.load(*part, &files[index.file(*part)]), "part {part}");
            loaded += 1;
        }
        assert!(loaded <= files.len(), "something is loaded twice");
    }
}

fn state(index: &FinderIndex, seed: u64) -> FinderState {
    const TYPED: [&str; 9] =
        ["", "eng", "manager", "postgres", "engineering", "ba le", "zzz", "enigneer", "no degree"];
    let mut dice = Dice::new(seed);
    let mut state = FinderState::default().with_text(TYPED[dice.roll(TYPED.len())]);
    for _ in 0..dice.roll(3) {
        let option = &index.options()[dice.roll(index.options().len())];
        state = state.with(option.facet, &option.id, true);
    }
    state = state.sorted_by(Sort::ALL[dice.roll(Sort::ALL.len())]);
    if dice.roll(3) == 0 { state.showing(200) } else { state }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn parts_answer_as_the_whole(seed: u64, roles in 700_usize..900) {
        let whole = FinderIndex::of(&catalog(roles, seed));
        let (index, files) = apart(roles, seed);
        prop_assert!(!files.is_empty());
        let state = state(&index, seed);
        let (found, _) = find(&index, &files, &state);
        prop_assert_eq!(&found, &whole.find(&state));
        for role in found.roles.iter().take(state.shown as usize) {
            prop_assert!(whole.card(*role).is_some());
            prop_assert_eq!(index.card(*role), whole.card(*role));
        }
    }

    #[test]
    fn only_the_part_that_was_asked_for_is_taken(seed: u64, cut: prop::sample::Index) {
        let (index, files) = apart(800, seed % 4);
        let state = FinderState::default().with_text("manager").showing(300);
        let missing = index.find(&state).missing;
        let part = missing[cut.index(missing.len())];
        let bytes = &files[index.file(part)];
        prop_assert!(!index.load(part, &bytes[..cut.index(bytes.len())]));
        prop_assert!(!index.load(part, b""));
        prop_assert!(!index.load(u32::MAX, bytes));
        prop_assert_eq!(&index.find(&state).missing, &missing);
        prop_assert!(index.load(part, bytes));
        prop_assert!(!index.find(&state).missing.contains(&part));
    }

    #[test]
    fn any_part_is_read_without_panic(seed: u64, place: prop::sample::Index, byte: u8) {
        let (index, files) = apart(800, seed % 4);
        let state = FinderState::default().with_text("manager").showing(300);
        for _ in 0..3 {
            for part in index.find(&state).missing {
                let mut bytes = files[index.file(part)].clone();
                let place = place.index(bytes.len());
                bytes[place] = byte;
                let _ = index.load(part, &bytes);
            }
        }
        let found = index.find(&state);
        for card in found.roles.iter().filter_map(|role| index.card(*role)) {
            let _ = index.look(&found.query, card);
        }
    }
}

#[test]
fn a_choice_and_a_slip_load_little() {
    let (index, files) = apart(900, 1);
    let (_, loaded) = find(&index, &files, &FinderState::default());
    assert_eq!(loaded, 0, "the page shows these roles before anything is asked");
    let domain = index.options_of(Facet::Domain).next().expect("roles have domains").1;
    let choice = FinderState::default().with(Facet::Domain, &domain.id, true);
    let (_, loaded) = find(&index, &files, &choice);
    assert!(loaded * 3 < files.len(), "{loaded} of {}", files.len());
    let slip = FinderState::default().with_text("enigneer");
    let (index, files) = apart(900, 1);
    let (found, loaded) = find(&index, &files, &slip);
    assert!(!found.roles.is_empty());
    assert!(loaded * 3 < files.len(), "{loaded} of {}", files.len());
    let (found, _) = find(&index, &files, &FinderState::default().with_text("xngineer"));
    assert!(!found.roles.is_empty(), "a slip in the first letter is forgiven too");
}

#[test]
fn a_small_index_is_one_file() {
    let index = FinderIndex::of(&catalog(12, 1));
    let apart = index.clone().apart(|_| unreachable!("nothing is large"));
    assert_eq!(apart, index);
}
