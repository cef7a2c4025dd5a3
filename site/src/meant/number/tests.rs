//! Words for numbers: what is sure, and what is asked.

use super::{Meant, Number, Wanted, number};

const YEARS: Wanted<'_> = Wanted { whole: false, key: "years", other: Some("months") };
const HOURS: Wanted<'_> = Wanted { whole: false, key: "hours_per_week", other: None };
const WEIGHT: Wanted<'_> = Wanted { whole: true, key: "weight", other: None };
const MONTHS: Wanted<'_> = Wanted { whole: true, key: "near_miss_months", other: None };

#[test]
fn what_can_only_mean_one_number_is_read() {
    for (raw, wanted, expected) in [
        ("37,5", HOURS, "37.5"),
        ("40 hrs/wk", HOURS, "40"),
        ("40h", HOURS, "40"),
        ("40 hours per week", HOURS, "40"),
        ("40 (ask HR)", HOURS, "40"),
        ("forty", HOURS, "40"),
        ("４０", HOURS, "40"),
        ("1,5", YEARS, "1.5"),
        ("2,00", YEARS, "2"),
        ("two", YEARS, "2"),
        ("Two years", YEARS, "2"),
        ("2 (two)", YEARS, "2"),
        ("2 yrs.", YEARS, "2"),
        ("six", MONTHS, "6"),
        ("6 months", MONTHS, "6"),
        ("1,500", WEIGHT, "1500"),
        ("1.500.000", WEIGHT, "1500000"),
        ("$70", WEIGHT, "70"),
        ("4 lines", WEIGHT, "4"),
        ("010", WEIGHT, "10"),
    ] {
        let found = number(raw, wanted);
        assert_eq!(found, Number::Here(Meant::Value(expected.to_string())), "{raw}");
    }
}

#[test]
fn what_can_mean_several_is_not() {
    for (raw, wanted) in [
        ("2-3", YEARS),
        ("2 to 3", YEARS),
        ("35–40", HOURS),
        ("1 1/2", YEARS),
        ("1½", YEARS),
        ("1,3", YEARS),
        ("at least 2", YEARS),
        ("2+", YEARS),
        ("~2", YEARS),
        (">2", YEARS),
        ("2 days", YEARS),
        ("2 dozen", WEIGHT),
        ("4O", HOURS),
        ("l0", WEIGHT),
        ("full-time", HOURS),
        ("1,5", WEIGHT),
        ("10.000", WEIGHT),
        ("10K", WEIGHT),
        ("5%", WEIGHT),
        ("0b2", YEARS),
        ("6 weeks", MONTHS),
        ("1,500", HOURS),
        ("-5", WEIGHT),
        ("", WEIGHT),
    ] {
        let found = number(raw, wanted);
        assert!(matches!(found, Number::Here(Meant::Unsure(_))), "{raw}: {found:?}");
    }
}

#[test]
fn another_unit_has_a_key_of_its_own() {
    for (raw, months) in [("24 months", "24"), ("2 years and 6 months", "30"), ("1 yr, 3 mo", "15")]
    {
        assert_eq!(number(raw, YEARS), Number::Other(months.to_string()), "{raw}");
    }
    let months = Wanted { whole: true, key: "months", other: Some("years") };
    assert_eq!(number("2 years", months), Number::Other("2".to_string()));
    let alone = Wanted { other: None, ..YEARS };
    assert!(matches!(number("24 months", alone), Number::Here(Meant::Unsure(_))));
}
