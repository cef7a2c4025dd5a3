//! Gaps told at build time: the book says what the roles say, comes back from bytes, and
//! two of its roles are chosen in an address.

use crate::support::check_data::{pilot, role_id};
use crate::support::generate::{Town, towns};
use crate::support::words::harbour;
use proptest::prelude::*;
use roles::gap_table::GapTableError;
use roles::page_state::PairState;
use roles::words::gap::{Ends, takes};
use roles::{GapTable, Role};

/// Two pilots, of whom the second needs more.
fn port() -> GapTable {
    let [deckhand, pilot] = [("deckhand", 12), ("pilot", 36)].map(|(id, months)| Role {
        id: role_id(id),
        slug: format!("{id}-of-the-port"),
        title: id.into(),
        ..pilot(months)
    });
    GapTable::of(&[&deckhand, &pilot], &harbour())
}

#[test]
fn two_roles_are_chosen_one_after_the_other() {
    let port = port();
    let read = |query| PairState::read(query, &port).write();
    assert_eq!(read("?from=pilot&to=deckhand&x=1"), "from=pilot&to=deckhand");
    assert_eq!(read("from=nobody&to=pilot"), "to=pilot");
    assert_eq!(read("?"), "");
    let first = PairState::default().picking("deckhand", &port);
    assert_eq!(first.write(), "from=deckhand");
    assert_eq!(first.picking("deckhand", &port).write(), "");
    let both = first.picking("pilot", &port);
    assert_eq!(both.write(), "from=deckhand&to=pilot");
    assert_eq!(both.clone().swapped().write(), "from=pilot&to=deckhand");
    assert_eq!(both.picking("pilot", &port).write(), "from=pilot");
    assert_eq!(both.leading("", &port).starting("pilot", &port).write(), "from=pilot");
}

#[test]
fn what_is_no_book_is_named() {
    let bytes = port().to_bytes();
    let check = |bytes: &[u8], expected| assert_eq!(GapTable::from_bytes(bytes).err(), expected);
    check(&bytes, None);
    check(b"chk\x01", Some(GapTableError::NotABook));
    check(b"gap\x09", Some(GapTableError::Version(9)));
    check(&bytes[..bytes.len() - 1], Some(GapTableError::Damaged));
    check(&[&bytes[..], b"."].concat(), Some(GapTableError::Damaged));
    check(&GapTable::default().to_bytes(), None);
}

proptest! {
    #[test]
    fn it_says_what_the_roles_say(towns in prop::collection::vec(towns(), 1..4)) {
        let words = &towns[0].words;
        let numbered = |(n, Town { role, .. }): (usize, &Town)| Role {
            id: role_id(&format!("role-{n}")),
            ..role.clone()
        };
        let roles: Vec<Role> = towns.iter().enumerate().map(numbered).collect();
        let book = GapTable::of(&roles.iter().collect::<Vec<_>>(), words);
        let book = GapTable::from_bytes(&book.to_bytes()).expect("it was written so");
        for lower in &roles {
            for higher in &roles {
                let told = book.takes(&lower.id, &higher.id);
                let same = lower.id == higher.id;
                let expected = (!same).then(|| takes(Ends { lower, higher, words }));
                prop_assert_eq!(told, expected);
            }
        }
    }

    #[test]
    fn damaged_bytes_are_an_error_or_make_sense(
        (at, byte, cut) in (any::<prop::sample::Index>(), any::<u8>(), any::<bool>()))
    {
        let mut bytes = port().to_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if cut {
            bytes.truncate(at);
        }
        if let Ok(book) = GapTable::from_bytes(&bytes) {
            for from in book.roles() {
                for to in book.roles() {
                    let _ = book.takes(&from.id, &to.id);
                }
            }
        }
    }

    #[test]
    fn any_address_names_two_roles_or_fewer(query in "\\PC{0,40}") {
        let port = port();
        let pair = PairState::read(&query, &port);
        prop_assert_eq!(PairState::read(&pair.write(), &port), pair);
    }
}
