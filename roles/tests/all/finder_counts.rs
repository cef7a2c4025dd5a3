//! Finding against counting by hand: over invented catalogs, the index finds
//! and counts what a plain walk over the roles does.

use std::collections::BTreeSet;

use proptest::prelude::*;
use roles::find::FinderState;
use roles::find::{Card, Facet, FinderIndex, Relaxation, Sort};

/// Words that stand in some generated roles, or begin such words.
const TYPED: [&str; 8] = ["", "eng", "manager", "postgres", "maps b", "ba le", "zzz", "elephant"];

fn state(index: &FinderIndex, seed: u64, choices: usize) -> FinderState {
    let mut dice = crate::generated::Dice::new(seed);
    let mut state = FinderState::default().with_text(TYPED[dice.roll(TYPED.len())]);
    for _ in 0..choices {
        let option = &index.options()[dice.roll(index.options().len())];
        state = state.with(option.facet, &option.id, true);
    }
    state
}

fn has(index: &FinderIndex, card: &Card, facet: Facet, id: &str) -> bool {
    let title = index.option(facet, id).map(|option| option.title.as_str());
    index.options_of_card(card, facet).iter().any(|own| Some(&*own.title) == title)
}

/// Whether all facets but one let a card through.
fn passes(index: &FinderIndex, card: &Card, state: &FinderState, but: Option<Facet>) -> bool {
    let facets: BTreeSet<Facet> = state.chosen().iter().map(|(facet, _)| *facet).collect();
    facets.into_iter().filter(|facet| Some(*facet) != but).all(|facet| {
        let of_facet = state.chosen().iter().filter(|(own, _)| *own == facet);
        of_facet.into_iter().any(|(_, id)| has(index, card, facet, id))
    })
}

/// The place of a card's first level.
fn level(index: &FinderIndex, card: &Card) -> usize {
    let levels = || index.options_of(Facet::Level).map(|(_, level)| level);
    let first = index.options_of_card(card, Facet::Level).first().copied();
    first.and_then(|first| levels().position(|level| level == first)).unwrap_or(usize::MAX)
}

/// The positions of cards that a text is found in, all facets left aside.
fn texted(index: &FinderIndex, text: &str) -> BTreeSet<u32> {
    index.find(&FinderState::default().with_text(text)).roles.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn counts_are_those_of_a_plain_walk(seed: u64, roles in 1_usize..60, choices in 0_usize..5) {
        let index = FinderIndex::of(&crate::generated::catalog(roles, seed));
        let state = state(&index, seed, choices);
        let found = index.find(&state);
        let texted = texted(&index, &state.text);
        let cards = || texted.iter().filter_map(|n| Some((*n, index.card(*n)?)));
        let expected: BTreeSet<u32> =
            cards().filter(|(_, c)| passes(&index, c, &state, None)).map(|(n, _)| n).collect();
        prop_assert_eq!(&found.roles.iter().copied().collect::<BTreeSet<_>>(), &expected);
        prop_assert_eq!(found.roles.len(), expected.len());
        for (option, count) in index.options().iter().zip(&found.counts) {
            let counted = cards().filter(|(_, card)| {
                passes(&index, card, &state, Some(option.facet))
                    && has(&index, card, option.facet, &option.id)
            });
            prop_assert_eq!(*count as usize, counted.count(), "{:?}", option);
        }
    }

    #[test]
    fn what_is_given_up_gives_what_was_said(seed: u64, roles in 1_usize..60, choices in 1_usize..6) {
        let index = FinderIndex::of(&crate::generated::catalog(roles, seed));
        let state = state(&index, seed, choices);
        let found = index.find(&state);
        prop_assert!(found.relaxations.is_empty() || found.roles.is_empty());
        for Relaxation { dropped, roles } in &found.relaxations {
            let without = index.find(&state.without(dropped));
            prop_assert_eq!(without.roles.len(), *roles as usize, "{:?}", dropped);
        }
    }

    #[test]
    fn every_order_holds_the_same_roles(seed: u64, roles in 1_usize..60) {
        let index = FinderIndex::of(&crate::generated::catalog(roles, seed));
        let first = state(&index, seed, 0);
        let all: BTreeSet<u32> = index.find(&first).roles.into_iter().collect();
        for sort in Sort::ALL {
            let sorted = index.find(&first.sorted_by(sort)).roles;
            prop_assert_eq!(&sorted.iter().copied().collect::<BTreeSet<_>>(), &all);
            let cards: Vec<_> = sorted.iter().filter_map(|n| index.card(*n)).collect();
            let in_order = |a: &&Card, b: &&Card| match sort {
                Sort::Best => true,
                Sort::Title => a.title.to_lowercase() <= b.title.to_lowercase(),
                Sort::Level => level(&index, a) <= level(&index, b),
                Sort::Years => index.months(a) <= index.months(b),
                // No role here has a day on which it closes.
                Sort::Closing => true,
            };
            prop_assert!(cards.is_sorted_by(in_order), "{:?}", sort);
        }
    }

    #[test]
    fn an_index_survives_its_data_file(seed: u64, roles in 0_usize..20) {
        let index = FinderIndex::of(&crate::generated::catalog(roles, seed));
        let bytes = index.to_bytes();
        prop_assert_eq!(FinderIndex::from_bytes(&bytes), Ok(index));
    }

    #[test]
    fn a_damaged_data_file_never_panics(seed: u64, cut: u16, place: u16, byte: u8) {
        let mut bytes = FinderIndex::of(&crate::generated::catalog(12, seed % 4)).to_bytes();
        let place = usize::from(place) % bytes.len();
        bytes[place] = byte;
        bytes.truncate(bytes.len() - usize::from(cut) % 8);
        if let Ok(index) = FinderIndex::from_bytes(&bytes) {
            let found = index.find(&state(&index, seed, 2));
            for n in found.roles {
                let _ = index.card(n).map(|card| index.look(&found.query, card));
            }
        }
    }

    #[test]
    fn any_bytes_are_read_without_panic(
        mark in prop_oneof![Just(&b""[..]), Just(&b"fnd\x01"[..])],
        body in proptest::collection::vec(any::<u8>(), 0..200),
    ) {
        let _ = FinderIndex::from_bytes(&[mark, &body].concat());
    }
}
