//! What has changed since a link was made, and by what changes of rules are told.

use crate::support::answers::answers;
use crate::support::check_data::{book_of, harbour_book, pilot, results, role_id};
use crate::support::draft::{holding, requirement, role};
use crate::support::generate::towns;
use crate::support::words::harbour;
use proptest::prelude::*;
use roles::id::RequirementId;
use roles::link::{Since, read, write};
use roles::requirement::{HoldingMode, Kind, Need, Requirement};
use roles::vocabulary::Words;
use roles::{CheckData, Profile, Role, RulesDigest, Vocabulary};

/// Checks what is said of results that were written against one book and read with another.
#[track_caller]
fn check_since(then: &CheckData, profile: &Profile, now: &CheckData, expected: &[Since]) {
    let text = write(profile, &results(then, profile), then.catalog().vocabulary());
    let opened = read(&text, now).expect("a link");
    assert_eq!(opened.since, expected, "{text}");
    assert_eq!(opened.ignored, [""; 0], "{text}");
}

#[test]
fn what_changed_since_is_said() {
    use roles::Verdict::{AppearsToMeet, NotYet};
    let words = harbour();
    let pilot_id = role_id("pilot");
    let before = harbour_book();
    let profile = answers("harbour 24", &words);
    check_since(&before, &profile, &before, &[]);
    let eased = book_of(harbour(), vec![pilot(12)]);
    check_since(&before, &profile, &eased, &[Since::RulesChanged(pilot_id.clone())]);
    let raised = book_of(harbour(), vec![pilot(48)]);
    let changed = Since::RulesChanged(pilot_id.clone());
    let verdict = Since::Verdict { role: pilot_id, then: AppearsToMeet, now: NotYet };
    check_since(&before, &profile, &raised, &[changed, verdict]);
    let empty = book_of(harbour(), vec![role(vec![], vec![])]);
    check_since(&before, &profile, &empty, &[Since::RoleGone("pilot".into())]);
}

#[test]
fn a_page_of_one_role_says_nothing_of_others() {
    let other = Role { id: role_id("other"), ..pilot(48) };
    let whole = book_of(harbour(), vec![pilot(24), other]);
    let text = whole.role_to_text(&role_id("pilot")).unwrap();
    let one = CheckData::of_role(&whole.words_to_bytes(), &text).unwrap();
    check_since(&whole, &answers("harbour 24", &harbour()), &one, &[]);
}

#[test]
fn the_first_result_of_a_role_counts() {
    let digest = harbour_book().digest(&role_id("pilot")).unwrap();
    let text = format!("check=1;r=pilot:ct:{digest},pilot:am:00000000;e");
    assert_eq!(read(&text, &harbour_book()).expect("a link").since, []);
    assert_eq!(read(&text, &harbour_book()).expect("a link").ignored, [""; 0]);
}

fn skill(id: &str, line: &str) -> Requirement {
    let test = Kind::Holding(holding(HoldingMode::Any, &[id], &harbour()));
    Requirement {
        id: RequirementId::new(line).expect("an id of a test"),
        ..requirement("x", Need::Required, test)
    }
}

#[test]
fn a_digest_is_of_rules_and_not_of_words() {
    let digest = |role: &Role, words: &Vocabulary| RulesDigest::of(role, words);
    let words = harbour();
    let lines = || vec![skill("charts", "a"), skill("sonar", "b")];
    let first = digest(&role(lines(), vec![]), &words);
    let with = |change: fn(&mut Vec<Requirement>)| {
        let mut lines = lines();
        change(&mut lines);
        digest(&role(lines, vec![]), &words)
    };
    assert_eq!(with(|lines| lines.reverse()), first);
    assert_eq!(with(|lines| lines[0].text = "Else.".into()), first);
    assert_eq!(with(|lines| lines[0].ask = Some("Else?".into())), first);
    assert_eq!(with(|lines| lines.push(requirement("calm", Need::Required, Kind::Ability))), first);
    assert_ne!(with(|lines| lines[0].need = Need::Info), first);
    assert_ne!(with(|lines| lines[0].assess = roles::requirement::Assess::Review), first);
    assert_ne!(with(|lines| lines[0].kind = skill("mysql", "a").kind), first);
    assert_ne!(with(|lines| drop(lines.pop())), first);
    assert_eq!(RulesDigest::parse(&first.to_string()), Some(first));
    assert_eq!(RulesDigest::parse("ABCDEF00"), None);
}

#[test]
fn a_digest_knows_no_positions() {
    let of = |words: &Vocabulary| {
        let test = holding(HoldingMode::Any, &["postgres", "charts"], words).or_similar(true);
        let db = requirement("db", Need::Required, Kind::Holding(test));
        RulesDigest::of(&role(vec![db], vec![]), words)
    };
    let words = harbour();
    let turned = Words {
        terms: words.terms().iter().rev().cloned().collect(),
        areas: words.areas().to_vec(),
        fields: words.fields().to_vec(),
        scales: words.scales().to_vec(),
        ..Words::default()
    };
    let alone = Words {
        terms: words.terms().iter().filter(|term| term.id != "mysql").cloned().collect(),
        ..turned.clone()
    };
    assert_eq!(of(&Vocabulary::new(turned).unwrap()), of(&words));
    assert_ne!(of(&Vocabulary::new(alone).unwrap()), of(&words), "one similar term less");
}

proptest! {
    /// Neither the order of lines nor that of words is in a digest.
    #[test]
    fn a_digest_knows_no_order(
        (town, order) in (towns(), Just((0..8).collect::<Vec<usize>>()).prop_shuffle()))
    {
        let order: Vec<usize> =
            order.into_iter().filter(|n| *n < town.role.requirements.all().len()).collect();
        let moved = crate::support::generate::shuffled(&town, &order);
        let digest = |role| RulesDigest::of(role, &town.words);
        prop_assert_eq!(digest(&moved), digest(&town.role));
    }
}
