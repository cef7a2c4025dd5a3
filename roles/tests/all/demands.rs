//! What two roles demand of one thing, compared.

use crate::gaps::{check, required, skill};
use crate::support::answers::level;
use crate::support::draft::{education, experience, months, role};
use crate::support::words::harbour;
use roles::Role;
use roles::amount::Amount;
use roles::gap::{Compared, Pay, gap};
use roles::requirement::{Degree, HoldingMode, Kind, Requirement};
use roles::role::{Period, Terms};

#[test]
fn of_two_demands_of_one_thing_the_higher_counts() {
    let words = &harbour();
    let named = |id: &str, number| {
        let terms = months("harbour", number, words);
        required(id, experience(terms))
    };
    let twice = vec![named("little", 12), named("much", 24)];
    check(vec![named("years", 18)], twice.clone(), &["raised months harbour"]);
    check(twice, vec![named("years", 18)], &["lowered months harbour"]);
    let degree = |id: &str, level| required(id, Kind::Education(education(level, &[], words)));
    let twice = vec![degree("one", Degree::Associate), degree("other", Degree::Master)];
    check(vec![degree("one", Degree::Bachelor)], twice, &["raised degree"]);
    let [low, middle, high] = ["some", "good", "expert"].map(|word| Some(level(word, words)));
    let charts = |id: &str, at| Requirement {
        id: roles::id::RequirementId::new(id).unwrap(),
        ..skill("charts", at, words)
    };
    let twice = vec![charts("one", low), charts("other", high)];
    check(vec![charts("one", middle)], twice, &["raised have charts"]);
}

#[test]
fn amounts_of_courses_compare_where_their_units_do() {
    let words = &harbour();
    let course = |units: Option<&str>| {
        let terms = vec![words.term_id("accounting").unwrap()];
        let units = units.map(|units| roles::kind::Units::parse(units).unwrap());
        let course = roles::kind::Course::new(HoldingMode::Any, terms, units);
        vec![required("course", Kind::Course(course.unwrap()))]
    };
    let have = |text: &str| text.to_owned() + " have accounting";
    let check = |lower, higher, expected: &[&str]| {
        let expected: Vec<String> = expected.iter().map(|kind| have(kind)).collect();
        let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
        check(course(lower), course(higher), &expected);
    };
    check(None, Some("12-semester"), &["raised"]);
    check(Some("12-semester"), None, &["lowered"]);
    check(Some("12-semester"), Some("18-quarter"), &[]);
    check(Some("12-semester"), Some("19-quarter"), &["raised"]);
    check(Some("12-semester"), Some("17-quarter"), &["lowered"]);
    check(Some("12-semester"), Some("40-hours"), &["new", "dropped"]);
}

#[test]
fn several_ranges_of_pay_are_one() {
    let words = &harbour();
    let amount = |text: &str| Amount::parse(text);
    let range = |min: &str, max: &str, period| roles::role::PayRange {
        label: "a shift".into(),
        min: amount(min),
        max: amount(max),
        period,
    };
    let of = |ranges| Role {
        terms: Terms {
            salary_currency: Some("USD".into()),
            salary_period: Some(Period::Biweekly),
            ranges,
            ..Terms::default()
        },
        ..role(vec![], vec![])
    };
    let lower = of(vec![range("2000", "2500", None), range("1900", "2400", None)]);
    let yearly = range("90000", "95000", Some(Period::Year));
    let higher = of(vec![range("3000", "3500", Some(Period::Biweekly)), yearly]);
    let Compared::Differs(shift) = gap(&lower, &higher, words).terms.pay else {
        panic!("both state pay for two weeks")
    };
    let pay = |min, max| Pay { min: amount(min), max: amount(max) };
    assert_eq!((shift.lower, shift.higher), (pay("1900", "2500"), pay("3000", "3500")));
}
