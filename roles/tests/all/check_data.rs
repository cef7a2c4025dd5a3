//! What a browser is given to check answers: it judges alike, comes back from bytes, and
//! no bytes whatever break it.

use std::sync::Arc;

use crate::support::check_data::role_id as id;
use crate::support::draft::{holding, requirement, role};
use crate::support::generate::{Town, knowledge, towns, truths};
use crate::support::words::harbour;
use proptest::prelude::*;
use roles::catalog::{Employer, Policy};
use roles::check_data::CheckDataError;
use roles::id::TermId;
use roles::requirement::{HoldingMode, Kind, Need, SourceLine};
use roles::role::Listed;
use roles::{Catalog, CheckData, Role, assess, assess_all, words};

fn catalog(town: &Town) -> Catalog {
    let employer = Employer { name: "Town".into(), slug: "town".into(), full_time_hours: None };
    let policy = Policy { near_miss_months: 6, employers: vec![employer] };
    let listed =
        |n| Listed { term: TermId(n), may_be_required: true, line: SourceLine::one("skills", n) };
    let other = Role { id: id("other"), ..town.role.clone() };
    let role = Role { listed: vec![listed(0), listed(1)], ..town.role.clone() };
    Catalog::new(town.words.clone(), policy, vec![role, other], vec![]).expect("two roles")
}

fn book(town: &Town) -> CheckData {
    CheckData::of(&Arc::new(catalog(town)))
}

proptest! {
    #[test]
    fn it_judges_as_the_catalog_does((town, truth, knowledge) in (towns(), truths(), knowledge())) {
        let whole = catalog(&town);
        let bytes = book(&town).to_bytes();
        let book = CheckData::from_bytes(&bytes).expect("a book that was just written");
        let (profile, _) = truth.said(&knowledge, &town.words);
        let (before, after) = (assess_all(&whole, &profile), assess_all(book.catalog(), &profile));
        for (before, after) in before.iter().zip(&after) {
            prop_assert_eq!(&before.role.id, &after.role.id);
            prop_assert_eq!(&before.evaluation, &after.evaluation);
            prop_assert_eq!(&before.repairs, &after.repairs);
            prop_assert_eq!(words::coverage(before.role), words::coverage(after.role));
        }
    }

    #[test]
    fn it_comes_back_from_bytes(town in towns()) {
        let book = book(&town);
        prop_assert!(book.is_whole());
        let bytes = book.to_bytes();
        let read = CheckData::from_bytes(&bytes).expect("a book that was just written");
        prop_assert!(read.is_whole());
        prop_assert_eq!(read.to_bytes(), bytes);
    }

    #[test]
    fn one_role_comes_back_from_its_page((town, truth) in (towns(), truths())) {
        let book = book(&town);
        let text = book.role_to_text(&id("other")).unwrap();
        let one = CheckData::of_role(&book.words_to_bytes(), &text).unwrap();
        let profile = truth.told(&town.words);
        prop_assert!(!one.is_whole());
        prop_assert_eq!(one.digest(&id("other")), book.digest(&id("other")));
        prop_assert_eq!(one.digest(&id("role")), None);
        let [before, after] = [&book, &one].map(|book| {
            let role = book.catalog().role("other").unwrap();
            assess(role, book.catalog(), &profile).evaluation
        });
        prop_assert_eq!(before, after);
    }

    /// What is read from damaged bytes can be judged and told of like anything else.
    #[test]
    fn damaged_bytes_are_an_error_or_make_sense(
        (town, truth, at, byte, cut) in
            (towns(), truths(), any::<prop::sample::Index>(), any::<u8>(), any::<bool>()))
    {
        let book = book(&town);
        let mut bytes = book.to_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if cut {
            bytes.truncate(at);
        }
        use_if_read(CheckData::from_bytes(&bytes), &truth.told(&town.words));
        let mut text = book.role_to_text(&id("role")).unwrap();
        let at = text.char_indices().map(|(n, _)| n).nth(at % text.chars().count()).unwrap();
        text.insert(at, char::from(byte));
        use_if_read(CheckData::of_role(&book.words_to_bytes(), &text), &Default::default());
    }

    #[test]
    fn any_bytes_are_read((mut bytes, marked) in (any::<Vec<u8>>(), any::<bool>())) {
        if marked {
            bytes.splice(0..0, *b"chk\x01");
        }
        use_if_read(CheckData::from_bytes(&bytes), &Default::default());
        use_if_read(CheckData::of_role(&bytes, ""), &Default::default());
    }
}

/// Touches everything that a position leads to. The answers may be of other words.
fn use_if_read(read: Result<CheckData, CheckDataError>, profile: &roles::Profile) {
    let Ok(book) = read else { return };
    let vocabulary = book.catalog().vocabulary();
    for role in book.catalog().roles() {
        assert!(book.digest(&role.id).is_some());
        let fits = profile.quantities().all(|(quantity, _)| {
            quantity.areas().all(|area| area.index() < vocabulary.areas().len())
        }) && profile
            .degrees
            .iter()
            .all(|held| held.field.is_none_or(|field| field.index() < vocabulary.fields().len()));
        if fits {
            let _ = assess(role, book.catalog(), profile);
        }
        for asked in roles::questionnaire(role, vocabulary) {
            for question in asked.fields.iter().chain(&asked.similar) {
                let _ = roles::asked(*question, book.catalog().roles(), vocabulary);
            }
        }
        for way in roles::ways_in(role, vocabulary) {
            let _ = words::Telling::of_ways_in(role, vocabulary).repair(&way);
        }
        let _ = words::coverage(role);
    }
}

fn small() -> CheckData {
    let words = harbour();
    let charts = Kind::Holding(holding(HoldingMode::Any, &["postgres"], &words).or_similar(true));
    let role = role(vec![requirement("db", Need::Required, charts)], vec![]);
    crate::support::check_data::book_of(words, vec![role])
}

#[test]
fn what_no_role_asks_for_has_an_id_only() {
    let book = CheckData::from_bytes(&small().to_bytes()).unwrap();
    let words = book.catalog().vocabulary();
    let titles: Vec<&str> = words.terms().iter().map(|term| term.title.as_str()).collect();
    assert_eq!(titles, ["", "", "postgres", "mysql", "sqlite", "", "", "", ""]);
    assert_eq!(words.term_id("sonar"), Some(TermId(1)));
}

#[test]
fn what_is_no_book_is_named() {
    let book = small();
    let (bytes, words) = (book.to_bytes(), book.words_to_bytes());
    let text = book.role_to_text(&id("role")).unwrap();
    let check = |bytes: &[u8], text: &str, expected| {
        assert_eq!(CheckData::of_role(bytes, text).err(), expected);
    };
    check(&words, &text, None);
    check(&bytes, &text, None);
    check(b"fnd\x01", &text, Some(CheckDataError::NotABook));
    check(b"chk\x09", &text, Some(CheckDataError::Version(9)));
    check(&words, "%", Some(CheckDataError::Damaged));
    check(&words, &text[..text.len() - 1], Some(CheckDataError::Damaged));
    check(&words, &format!("{text}."), Some(CheckDataError::Damaged));
    let policy = Policy { near_miss_months: 7, employers: vec![] };
    let other = Catalog::new(harbour(), policy, vec![], vec![]).unwrap();
    let other = CheckData::of(&Arc::new(other)).words_to_bytes();
    check(&other, &text, Some(CheckDataError::OtherWords));
    assert_eq!(book.role_to_text(&id("nobody")), None);
    let more = [&bytes[..], b"."].concat();
    assert_eq!(CheckData::from_bytes(&more), Err(CheckDataError::Damaged));
}
