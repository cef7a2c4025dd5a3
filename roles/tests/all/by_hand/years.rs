//! Months of the last years only.

use super::{Case, amount, check, only, rate, required};
use crate::support::draft::{experience, months, part, role};
use crate::support::words::harbour;
use roles::Role;
use roles::requirement::ExperienceTerms;

/// 24 months within the last ten years.
fn recent(area: &str) -> Role {
    let terms = months(area, 24, &harbour());
    only(experience(ExperienceTerms { within_years: Some(10), ..terms }))
}

#[test]
fn only_recent_months_count() {
    check(
        &recent("public"),
        &[
            ("public@last-10-years 24", "met"),
            ("public@last-10-years 23", "not met"),
            ("public@last-5-years 24", "met"), // of the last 5 are of the last 10
            ("public 60", "open: Unanswered"), // when is not known
            ("public 23", "not met"),          // never more than all: 23
            ("public 12-30", "open: Unanswered"), // at most 30
            ("local@last-10-years 24", "met"), // public work includes it
            ("local 24", "open: Unanswered"),
            ("public@last-10-years 20-30", "open: NotSure"),
        ],
    );
    let words = harbour();
    let role = recent("public");
    Case { role: &role, words: &words }
        .repairs("public 60, public@last-10-years 20", "4 months in only");
}

#[test]
fn recent_months_are_months() {
    check(
        &only(experience(months("public", 24, &harbour()))),
        &[
            ("public@last-10-years 24", "met"),
            ("local@last-5-years 24", "met"),
            ("public@last-10-years 23", "open: Unanswered"), // more may be older
        ],
    );
}

#[test]
fn a_part_of_recent_months_is_recent() {
    let words = harbour();
    let terms = ExperienceTerms {
        within_years: Some(10),
        parts: vec![part("management", 12, &words)],
        ..months("public", 24, &words)
    };
    check(
        &only(experience(terms)),
        &[
            ("public@last-10-years 24, management@last-10-years 12", "met"),
            ("public@last-10-years 24, management 60", "open: Unanswered"),
            ("public@last-10-years 24, management 11", "not met"),
        ],
    );
}

#[test]
fn months_gained_now_are_recent_and_count_in_all() {
    // 36 months, of which 24 in the last ten years as a requirement of its own.
    let words = harbour();
    let all = required("all", experience(months("public", 36, &words)));
    let terms = months("public", 24, &words);
    let recent = experience(ExperienceTerms { within_years: Some(10), ..terms });
    let role = role(vec![all, required("recent", recent)], vec![]);
    let case = Case { role: &role, words: &words };
    // 24 recent months are 24 in all, so 12 more are missing there.
    case.repairs("public 0, public@last-10-years 0", "12 months in all and 24 months in recent");
    case.repairs("public 30, public@last-10-years 4", "20 months in recent");
}

/// 24 months within the last ten years, for one of which a month of local work counts. Local work
/// is public work: months of it that are recent are among those already.
#[test]
fn a_repair_counts_on_no_credit_that_more_months_may_use_up() {
    let words = harbour();
    let credits = vec![amount("local", rate(1, 1, Some(1)))];
    let terms = ExperienceTerms { credits, ..months("public", 24, &words) };
    let role = only(experience(ExperienceTerms { within_years: Some(10), ..terms }));
    let case = Case { role: &role, words: &words };
    case.outcome("local 12, public@last-10-years 24", "met");
    // When the 12 were is not known, so the month that they may count for is not counted on.
    case.repairs("local 12", "24 months in only");
}
