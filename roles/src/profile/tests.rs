use super::*;
use crate::id::{AreaId, ScaleId};
use crate::vocabulary::{Area, Vocabulary, Words};

#[test]
fn an_area_has_the_months_of_what_it_includes() {
    let check = |public: Option<(u16, u16)>, local: Option<(u16, u16)>, effective| {
        let mut profile = Profile::default();
        for (area, months) in [(PUBLIC, public), (LOCAL, local)] {
            profile.set_months(area, months.map(|(low, high)| range(low, high)));
        }
        assert_eq!(profile.effective_months(PUBLIC, &areas()), effective);
    };
    check(None, None, MonthRange::UNANSWERED);
    check(None, Some((12, 24)), MonthRange::UNANSWERED.raised_to(12));
    check(Some((0, 36)), Some((12, 24)), range(12, 36));
    check(Some((24, 36)), Some((12, 12)), range(24, 36));
    check(Some((0, 6)), Some((12, 24)), range(12, 12));
}

#[test]
fn answers_imply_one_another() {
    let check = |answers: &[(Option<u8>, Answer)], asked: Option<u8>, implied| {
        let mut profile = Profile::default();
        for (level, answer) in answers {
            profile.set_answer(TermId(3), level.map(level_of), Some(*answer));
        }
        assert_eq!(profile.implied_answer(TermId(3), asked.map(level_of)), implied, "{answers:?}");
        assert_eq!(profile.implied_answer(TermId(4), asked.map(level_of)), None);
    };
    use Answer::{No, NotSure, Yes};
    check(&[(Some(2), Yes)], Some(1), Some(Yes));
    check(&[(Some(2), Yes)], None, Some(Yes));
    check(&[(Some(2), Yes)], Some(3), None);
    check(&[(None, Yes)], Some(0), Some(Yes));
    check(&[(None, Yes)], Some(1), None);
    check(&[(None, NotSure)], Some(0), None);
    check(&[(None, Yes), (Some(0), No)], Some(0), Some(Yes));
    check(&[(None, No)], Some(0), Some(No));
    check(&[(Some(1), No)], Some(2), Some(No));
    check(&[(Some(1), No)], Some(0), None);
    check(&[(Some(1), No)], None, None);
    check(&[(Some(1), NotSure)], Some(1), Some(NotSure));
    check(&[(Some(1), NotSure)], Some(2), None);
    check(&[(None, No), (Some(2), Yes)], None, Some(Yes));
    check(&[(Some(0), No), (Some(2), Yes)], Some(1), Some(Yes));
}

#[test]
fn levels_of_different_scales_are_not_compared() {
    let mut profile = Profile::default();
    profile.set_answer(TermId(0), Some(level_of(2)), Some(Answer::Yes));
    let elsewhere = ScaleLevel { scale: ScaleId(0), rank: 0 };
    assert_eq!(profile.implied_answer(TermId(0), Some(elsewhere)), None);
}

#[test]
fn an_answer_taken_back_leaves_nothing() {
    let mut profile = Profile::default();
    for answer in [Some(Answer::No), None] {
        profile.set_answer(TermId(5), None, answer);
        profile.set_answer(TermId(5), Some(level_of(1)), answer);
        profile.set_months(LOCAL, answer.map(|_| MonthRange::NONE));
    }
    assert_eq!(profile, Profile::default());
}

#[test]
fn answers_are_listed_in_order() {
    let mut profile = Profile::default();
    profile.set_answer(TermId(1), Some(level_of(0)), Some(Answer::Yes));
    profile.set_answer(TermId(2), None, Some(Answer::No));
    profile.set_months(LOCAL, Some(range(1, 2)));
    let answers: Vec<_> = profile.answers().collect();
    let expected = [(TermId(2), None, Answer::No), (TermId(1), Some(level_of(0)), Answer::Yes)];
    assert_eq!(answers, expected);
    assert_eq!(profile.quantities().collect::<Vec<_>>(), [(LOCAL.into(), range(1, 2))]);
}

#[test]
fn a_range_has_its_bounds_in_order() {
    assert_eq!(MonthRange::new(2, 1), Err(BackwardRange));
    assert_eq!(range(1, 2).high(), Some(2));
    assert_eq!(MonthRange::UNANSWERED.high(), None);
}

const PUBLIC: AreaId = AreaId(0);
const LOCAL: AreaId = AreaId(1);

fn areas() -> Vocabulary {
    let area = |id: &str, includes: &[AreaId]| Area {
        id: id.into(),
        title: id.into(),
        question: None,
        includes: includes.to_vec(),
        class: None,
    };
    let areas = vec![area("public", &[LOCAL]), area("local", &[])];
    Vocabulary::new(Words { areas, ..Words::default() }).unwrap()
}

fn range(low: u16, high: u16) -> MonthRange {
    MonthRange::new(low, high).unwrap()
}

fn level_of(rank: u8) -> ScaleLevel {
    ScaleLevel { scale: ScaleId(1), rank }
}
