//! Which experiences make sense, error by error.

use super::*;
use crate::id::RequirementId;
use crate::kind::rate::Rate;

fn part(id: &str, terms: PartTerms) -> Part {
    Part { id: RequirementId::new(id).expect("a literal of the right form"), terms }
}

fn in_area(area: u16, months: Months) -> PartTerms {
    PartTerms::InArea { area: AreaId(area), months }
}

fn at_most(area: u16, months: Months) -> PartTerms {
    PartTerms::AtMost { area: AreaId(area), months }
}

fn of(areas: &[u16], at_least: u16) -> PartTerms {
    let of = areas.iter().copied().map(AreaId).collect();
    PartTerms::OfAreas { of, at_least, months: 1 }
}

fn using(using: Quantity, per: Months, gives: Months) -> Credit {
    Credit::Amount { using, rate: Rate { per, gives, max_months: Some(24) } }
}

#[track_caller]
fn check(change: impl FnOnce(&mut ExperienceTerms), errors: &[ExperienceError]) {
    let mut terms = ExperienceTerms::new(AreaId(0), 48);
    change(&mut terms);
    assert_eq!(Experience::new(terms).err().unwrap_or_default(), errors);
}

#[test]
fn a_whole_makes_sense_or_is_refused() {
    check(|terms| terms.months = 1801, &[ExperienceError::Months]);
    check(|terms| terms.months = 0, &[ExperienceError::Months]);
    check(|terms| terms.within_years = Some(4), &[]);
    check(|terms| terms.within_years = Some(3), &[ExperienceError::WithinYears]);
    check(|terms| terms.hours = Some(8320), &[]);
    check(|terms| terms.hours = Some(8321), &[ExperienceError::Hours]);
}

#[test]
fn a_month_begun_is_a_month() {
    // A year has 2,080 hours, so a month has 173 1/3.
    for (hours, months) in [(0, 0), (1, 1), (173, 1), (174, 2), (520, 3), (2080, 12), (2081, 13)] {
        assert_eq!(months_of_hours(hours), months, "{hours}");
    }
}

#[test]
fn parts_make_sense_or_are_refused() {
    let one = |terms: PartTerms, errors: &[ExperienceError]| {
        check(|whole| whole.parts = vec![part("one", terms)], errors);
    };
    one(in_area(1, 48), &[]);
    one(in_area(1, 49), &[ExperienceError::PartExceedsWhole(0)]);
    one(in_area(1, 0), &[ExperienceError::EmptyPart(0)]);
    one(of(&[1, 2, 3], 2), &[]);
    one(of(&[], 1), &[ExperienceError::NoAreas(0)]);
    one(of(&[1, 2, 1], 2), &[ExperienceError::AreaTwice(0)]);
    one(of(&[1, 2], 3), &[ExperienceError::AtLeast(0)]);
    one(of(&[1, 2], 0), &[ExperienceError::AtLeast(0)]);
    one(at_most(1, 12), &[]);
    one(at_most(0, 12), &[ExperienceError::AtMostOfWhole(0)]);
    let two = |one, other| vec![part("one", one), part("other", other)];
    check(|whole| whole.parts = two(in_area(1, 12), at_most(2, 12)), &[]);
    check(
        |whole| whole.parts = two(at_most(1, 12), at_most(2, 12)),
        &[ExperienceError::SecondAtMost(1)],
    );
    let recent = |whole: &mut ExperienceTerms| {
        whole.within_years = Some(10);
        whole.parts = vec![part("one", at_most(1, 12))];
    };
    check(recent, &[ExperienceError::AtMostWithinYears(0)]);
    let twice = vec![part("one", in_area(1, 12)), part("one", in_area(2, 12))];
    check(|whole| whole.parts = twice, &[ExperienceError::PartTwice(1)]);
}

#[test]
fn credits_make_sense_or_are_refused() {
    let one = |credit: Credit, errors: &[ExperienceError]| {
        check(|whole| whole.credits = vec![credit], errors);
    };
    let when = |months| Credit::When { requirement: 0, months };
    let area = |n| Quantity::Area(AreaId(n));
    one(when(48), &[]);
    one(when(0), &[ExperienceError::EmptyCredit(0)]);
    one(when(49), &[ExperienceError::CreditExceedsWhole(0)]);
    one(using(Quantity::College, 12, 24), &[]);
    one(using(Quantity::College, 0, 12), &[ExperienceError::EmptyCredit(0)]);
    one(using(Quantity::College, 12, 0), &[ExperienceError::EmptyCredit(0)]);
    one(using(area(1), 12, 12), &[]);
    // "One year of X counts as two years of Y."
    one(using(area(1), 12, 24), &[]);
    one(using(area(1), 12, 0), &[ExperienceError::EmptyCredit(0)]);
    one(using(area(0), 12, 12), &[ExperienceError::CreditUsesOwnArea(0)]);
    let recent = Quantity::Recent { area: AreaId(1), years: 5 };
    one(using(recent, 12, 12), &[ExperienceError::CreditUsing(0)]);
    let twice = vec![using(area(1), 24, 12), using(area(2), 24, 12), using(area(1), 12, 12)];
    check(|whole| whole.credits = twice, &[ExperienceError::CreditTwice(2)]);
    let of_part = |whole: &mut ExperienceTerms| {
        whole.parts = vec![part("one", of(&[2, 1], 1))];
        whole.credits = vec![using(area(1), 24, 12)];
    };
    check(of_part, &[ExperienceError::CreditUsesOwnArea(0)]);
}
