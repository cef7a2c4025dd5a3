//! A large book whose roles are in files of their own: with the files of all kinds of work it is
//! the whole book, with some it judges their roles alike, and what is broken is not taken.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::prelude::*;
use roles::check_data::CheckDataError;
use roles::profile::{HeldDegree, Profile};
use roles::requirement::Degree;
use roles::vocabulary::Domain;
use roles::{CheckData, StepKind, assess, profile_steps};

use crate::generated::catalog;

/// A site with so many roles that they are in files of their own.
struct Large {
    /// All roles in one.
    whole: CheckData,
    /// What a browser begins with.
    begun: CheckData,
    bytes: Vec<u8>,
    files: BTreeMap<String, Vec<u8>>,
}

impl Large {
    fn new(roles: usize, seed: u64) -> Self {
        let mut files = BTreeMap::new();
        let whole = CheckData::of(&Arc::new(catalog(roles, seed)));
        let begun = whole.apart(|bytes| {
            let name = format!("check.{}.txt", files.len());
            files.insert(name.clone(), bytes);
            name
        });
        let bytes = begun.to_bytes();
        let read = |bytes: &[u8]| CheckData::from_bytes(bytes).expect("just written");
        Self { whole: read(&whole.to_bytes()), begun: read(&bytes), bytes, files }
    }

    fn file(&self, part: usize) -> &[u8] {
        &self.files[self.begun.file(part)]
    }

    /// The book with some parts.
    fn load(&self, parts: &[usize]) -> CheckData {
        let files = parts.iter().map(|part| self.file(*part));
        CheckData::from_files(&self.bytes, files).expect("the files that it names").having(parts)
    }

    /// The book with this in place of the first part.
    fn with(&self, bytes: &[u8]) -> Result<CheckData, CheckDataError> {
        CheckData::from_files(&self.bytes, [bytes])
    }
}

fn graduate() -> Profile {
    let degree = HeldDegree { level: Degree::Bachelor, field: None, related: false };
    let mut profile = Profile::default();
    (profile.degrees, profile.degrees_complete) = (vec![degree], true);
    profile
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn all_parts_are_the_whole(seed: u64, roles in 900_usize..1_100) {
        let large = Large::new(roles, seed);
        let (whole, begun) = (&large.whole, &large.begun);
        prop_assert!(large.files.len() > 1);
        prop_assert!(begun.catalog().roles().is_empty() && !begun.has_all() && begun.is_whole());
        let all = large.load(&begun.missing(&[]));
        prop_assert!(all.has_all());
        prop_assert_eq!(all.catalog(), whole.catalog());
        for role in whole.catalog().roles() {
            prop_assert_eq!(all.digest(&role.id), whole.digest(&role.id));
        }
    }

    #[test]
    fn a_kind_of_work_has_all_its_roles(seed: u64, roles in 900_usize..1_100, kind in 0_usize..6) {
        let large = Large::new(roles, seed);
        let mut parts = large.begun.missing(&[kind]);
        let some = large.load(&parts);
        prop_assert!(some.missing(&[kind]).is_empty());
        let all = large.whole.catalog();
        let kind: &Domain = &all.vocabulary().domains()[kind];
        for role in all.roles().iter().filter(|role| role.domains.contains(&kind.id)) {
            let own = some.catalog().role(role.id.as_str()).expect("a role of that kind of work");
            let [before, after] = [(role, &large.whole), (own, &some)]
                .map(|(role, book)| assess(role, book.catalog(), &graduate()).evaluation);
            prop_assert_eq!(before, after);
        }
        parts.extend(some.missing(&[]));
        let again = large.load(&parts);
        prop_assert!(again.has_all());
        prop_assert_eq!(again.catalog(), all);
    }

    #[test]
    fn what_is_broken_is_not_taken(seed: u64, cut: prop::sample::Index, byte: u8) {
        let large = Large::new(900, seed % 4);
        let missing = large.begun.missing(&[]);
        let bytes = large.file(missing[cut.index(missing.len())]);
        prop_assert_eq!(large.with(b"").err(), Some(CheckDataError::Damaged));
        let [words, roles] = [&bytes[..bytes_of_words(bytes)], &bytes[bytes_of_words(bytes)..]];
        prop_assert_eq!(large.with(words).err(), Some(CheckDataError::Damaged), "no role");
        let twice = [words, roles, roles].concat();
        prop_assert_eq!(large.with(&twice).err(), Some(CheckDataError::Damaged), "a role twice");
        let mut changed = bytes.to_vec();
        changed[cut.index(bytes.len())] = byte;
        if let Ok(book) = large.with(&changed) {
            for role in book.catalog().roles() {
                let _ = assess(role, book.catalog(), &graduate());
            }
        }
    }
}

/// How many bytes tell the words: those up to the first below 128.
fn bytes_of_words(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| **byte > 0x7f).count() + 1
}

#[test]
fn words_of_another_build_are_refused() {
    let large = Large::new(900, 1);
    let mut bytes = large.file(0).to_vec();
    bytes[0] ^= 1;
    assert_eq!(large.with(&bytes).err(), Some(CheckDataError::OtherWords));
}

#[test]
fn what_is_asked_is_known_before() {
    let Large { whole, begun, .. } = Large::new(900, 2);
    let roles: Vec<_> = whole.catalog().roles().iter().collect();
    let steps = profile_steps(&roles, whole.catalog().vocabulary(), false);
    let missing = begun.missing(&[]);
    for kind in StepKind::ALL.into_iter().filter(|kind| *kind != StepKind::Result) {
        let is_asked = missing.iter().any(|part| begun.is_asked_in(*part, kind));
        assert_eq!(is_asked, steps.iter().any(|step| step.kind == kind), "{kind:?}");
    }
}

#[test]
fn kinds_of_work_are_counted_and_their_first_roles_named() {
    let large = Large::new(900, 3);
    let (all, first) = (large.whole.kinds_of_work(), large.begun.kinds_of_work());
    assert_eq!(first.len(), all.len());
    for (first, all) in first.iter().zip(&all) {
        assert_eq!((first.domain, first.count), (all.domain, all.roles.len()));
        assert_eq!(first.roles, all.roles[..6]);
    }
    assert_eq!(large.load(&large.begun.missing(&[])).kinds_of_work(), first);
}

#[test]
fn a_small_book_is_one_file() {
    let book = CheckData::of(&Arc::new(catalog(40, 1)));
    assert!(book.apart(|_| unreachable!("nothing is large")).has_all());
}
