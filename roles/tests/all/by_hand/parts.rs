//! Parts in several areas, and areas of which only so much counts.

use super::{Case, amount, check, only, rate};
use crate::support::draft::{experience, months};
use crate::support::words::harbour;
use roles::Role;
use roles::id::RequirementId;
use roles::kind::{Part, PartTerms};
use roles::requirement::ExperienceTerms;

fn with_part(whole: &str, terms: PartTerms) -> Role {
    let id = RequirementId::new("part").expect("an id");
    let parts = vec![Part { id, terms }];
    only(experience(ExperienceTerms { parts, ..months(whole, 24, &harbour()) }))
}

/// Some of it in at least two of three areas, so many months in each.
fn in_two_of_three(months: u16) -> Role {
    let words = harbour();
    let of = ["local", "tide-data", "clerical"];
    let of = of.iter().map(|id| words.area_id(id).expect("an area")).collect();
    with_part("public", PartTerms::OfAreas { of, at_least: 2, months })
}

#[test]
fn some_in_two_of_three() {
    let role = in_two_of_three(1);
    check(
        &role,
        &[
            ("public 24, local 1, tide-data 1", "met"), // 2 of 3
            ("public 24, local 24, tide-data 0, clerical 0", "not met"), // 1 of 3
            ("public 24, local 24", "open: Unanswered"), // 1, and 2 open
            ("public 24, local 24, tide-data 0-5, clerical 0", "open: NotSure"),
            ("public 24, local 0, tide-data 0", "not met"), // at most 1
            ("public 23, local 1, tide-data 1", "not met"), // the whole
        ],
    );
    let words = harbour();
    let case = Case { role: &role, words: &words };
    case.repairs("public 24, local 24, tide-data 0, clerical 0", "1 months in only/part");
    // 24 - 20 = 4, of which one month is in a second area and counts for the whole too.
    case.repairs(
        "public 20, local 20, tide-data 0, clerical 0",
        "3 months in only and 1 months in only/part",
    );
}

#[test]
fn so_many_months_in_two_of_three() {
    let role = in_two_of_three(12);
    check(
        &role,
        &[
            ("public 24, local 12, tide-data 12", "met"),
            ("public 24, local 12, tide-data 11, clerical 11", "not met"),
            ("public 24, local 12, tide-data 11-12, clerical 0", "open: NotSure"),
        ],
    );
    let words = harbour();
    let case = Case { role: &role, words: &words };
    // 12 - 10 in tide data, of which least is missing.
    case.repairs("public 24, local 12, tide-data 10, clerical 3", "2 months in only/part");
    // 12 - 8 and 12 - 6; clerical work would take 12 - 3.
    case.repairs("public 24, local 8, tide-data 6, clerical 3", "10 months in only/part");
}

#[test]
fn only_so_much_of_an_area_counts() {
    // 24 months of clerical work, of which at most 12 of filing.
    let words = harbour();
    let area = words.area_id("filing").expect("an area");
    let role = with_part("clerical", PartTerms::AtMost { area, months: 12 });
    check(
        &role,
        &[
            ("clerical@outside-filing 12, filing 30", "met"), // 12 + min(30, 12) = 24
            ("clerical@outside-filing 11, filing 30", "not met"), // 11 + 12 = 23
            ("clerical@outside-filing 24", "met"),            // whatever the filing
            ("clerical@outside-filing 20, filing 4", "met"),  // 20 + 4
            ("clerical@outside-filing 20, filing 3", "not met"), // 23
            ("clerical@outside-filing 12", "open: Unanswered"), // 12 + [0, 12]
            ("clerical@outside-filing 11", "not met"),        // 11 + at most 12
            ("filing 30", "open: Unanswered"),                // 12 + [0, ...]
            ("clerical@outside-filing 12-20, filing 8", "open: NotSure"), // [20, 28]
            // What lies outside is not computed from the whole.
            ("clerical 60, filing 0", "open: Unanswered"),
        ],
    );
    let case = Case { role: &role, words: &words };
    case.repairs("clerical@outside-filing 8, filing 30", "4 months in only"); // 24 - 8 - 12
}

/// 24 months of public work, 12 of them clerical; two months of local work, which is public work
/// too, count for one.
#[test]
fn months_of_the_whole_take_nothing_from_what_counts_toward_a_part() {
    let words = harbour();
    let area = words.area_id("clerical").expect("an area");
    let id = RequirementId::new("part").expect("an id");
    let role = only(experience(ExperienceTerms {
        parts: vec![Part { id, terms: PartTerms::InArea { area, months: 12 } }],
        credits: vec![amount("local", rate(2, 1, None))],
        credit_reduces_parts: true,
        ..months("public", 24, &words)
    }));
    check(
        &role,
        &[
            ("public 24, local 12, clerical 6", "met"), // 24 + 0; 6 + floor(12 / 2) = 12
            ("public 60, local 12, clerical 6", "met"), // more of the whole changes nothing
            ("public 24-60, local 12, clerical 6", "met"), // whatever it is
            ("public 24, local 12, clerical 5", "not met"), // 5 + 6 = 11
            ("public 20, local 12, clerical 12", "not met"), // 20 + max(0, 12 - 20) = 20
        ],
    );
}
