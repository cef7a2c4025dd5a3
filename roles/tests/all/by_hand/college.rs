//! Credit by amount: on an experience, and on a degree.

use super::{Case, amount, check, counted, only, or_experience, rate, required};
use crate::support::draft::{credit, education, experience, group, months, requirement, role};
use crate::support::words::harbour;
use roles::Role;
use roles::kind::{Degree, Kind};
use roles::requirement::{ExperienceTerms, Need};
use roles::requirements::{Mode, Node};

/// Two years, for which college counts year for year, up to two.
fn two_years_or_college() -> Role {
    let credits = vec![amount("college", rate(12, 12, Some(24)))];
    let terms = ExperienceTerms { credits, ..months("tide-data", 24, &harbour()) };
    only(experience(terms))
}

#[test]
fn college_counts_year_for_year() {
    check(
        &two_years_or_college(),
        &[
            ("tide-data 0, college 24", "met"),       // 0 + 24 = 24
            ("tide-data 12, college 12", "met"),      // 12 + 12 = 24
            ("tide-data 12, college 11", "not met"),  // 12 + 11 = 23
            ("tide-data 0, college 60", "met"),       // 0 + min(60, 24) = 24
            ("tide-data 0, degree bachelor", "met"),  // college 48 at least: 24
            ("tide-data 0, degree associate", "met"), // college 24 at least: 24
            ("tide-data 0, degree high-school, college 23", "not met"), // 23
            ("tide-data 12", "open: Unanswered"),     // 12 + [0, 24]
            ("tide-data 12, college 6-18", "open: NotSure"), // 12 + [6, 18] = [18, 30]
            ("college 12", "open: Unanswered"),       // [0, ...] + 12
            ("tide-data 12-20, college 0", "not met"), // at most 20
            ("college 24", "met"),                    // whatever the months: 24
            ("tide-data 24", "met"),                  // whatever the college
        ],
    );
}

#[test]
fn worth_is_rounded_down_once() {
    // Two years of college count for one of experience.
    let credits = vec![amount("college", rate(24, 12, Some(12)))];
    let terms = ExperienceTerms { credits, ..months("tide-data", 24, &harbour()) };
    check(
        &only(experience(terms)),
        &[
            ("tide-data 15, college 18", "met"), // 15 + floor(18 * 12 / 24) = 15 + 9
            ("tide-data 15, college 17", "not met"), // 15 + floor(8.5) = 23
            ("tide-data 12, college 48", "met"), // 12 + min(24, 12) = 24
            ("tide-data 11, college 48", "not met"), // 11 + 12 = 23
        ],
    );
}

#[test]
fn all_credits_have_one_cap() {
    // 36 months; a bachelor's degree counts for 12 and college month for month; at most 24.
    let words = harbour();
    let degree = Kind::Education(education(Degree::Bachelor, &[], &words));
    let credits = vec![credit(0, 12), amount("college", rate(1, 1, None))];
    let terms = ExperienceTerms { credits, cap: Some(24), ..months("tide-data", 36, &words) };
    let degree = requirement("degree", Need::Info, degree);
    let role = role(vec![degree, required("months", experience(terms))], vec![]);
    check(
        &role,
        &[
            ("tide-data 12, degree bachelor", "met"), // 12 + min(12 + 48, 24)
            ("tide-data 11, degree bachelor", "not met"), // 11 + 24 = 35
            ("tide-data 16, complete, college 20", "met"), // 16 + 20 = 36
            ("tide-data 11", "not met"),              // 11 + at most 24
            ("tide-data 12", "open: Unanswered"),     // 12 + [0, 24]
            ("tide-data 12, complete, college 23", "not met"), // 12 + 23 = 35
            ("tide-data 12, complete, college 20-30", "open: NotSure"), // [32, 36]
        ],
    );
}

#[test]
fn no_month_of_an_area_counts_twice() {
    // 24 months of local work; two months of public work, which includes it, count for one.
    let credits = vec![amount("public", rate(2, 1, None))];
    let terms = ExperienceTerms { credits, ..months("local", 24, &harbour()) };
    check(
        &only(experience(terms)),
        &[
            ("local 12, public 12", "not met"), // public is all local: 12 + 0
            ("local 12, public 36", "met"),     // 12 + (36 - 12) / 2 = 24
            ("local 12, public 35", "not met"), // 12 + floor(23 / 2) = 23
            ("local 0, public 48", "met"),      // 0 + 48 / 2
            ("local 0, public 47", "not met"),  // floor(23.5)
            ("local 24", "met"),
            ("local 12", "open: Unanswered"),
            ("public 48", "met"), // all or none of it local: 24 at least
            ("public 47", "open: Unanswered"),
        ],
    );
}

#[test]
fn of_two_amounts_with_months_in_common_the_better_counts() {
    // 24 months of tide data; local work counts for half, up to 12, and so does public work.
    let credits =
        vec![amount("local", rate(2, 1, Some(12))), amount("public", rate(2, 1, Some(12)))];
    let terms = ExperienceTerms { credits, ..months("tide-data", 24, &harbour()) };
    check(
        &only(experience(terms)),
        &[
            ("tide-data 12, local 24, public 24", "met"), // 12 + max(12, 12)
            ("tide-data 11, local 24, public 48", "not met"), // 11 + 12 = 23, not 11 + 24
        ],
    );
}

#[test]
fn experience_counts_as_college() {
    // A bachelor's degree: 48 months of college. Two years of clerical work count for one.
    let words = harbour();
    let bachelor = education(Degree::Bachelor, &[], &words);
    let role = only(or_experience(&bachelor, vec![counted("clerical", rate(24, 12, None), false)]));
    check(
        &role,
        &[
            ("degree bachelor", "met"),
            ("degree associate, clerical 48", "met"), // 24 + 24 = 48
            ("degree associate, clerical 47, college 24", "not met"), // 24 + 23 = 47
            ("complete, college 36, clerical 24", "met"), // 36 + 12
            ("complete, college 36, clerical 23", "not met"), // 36 + 11 = 47
            ("complete, college 0, clerical 96", "met"), // 0 + 48
            ("clerical 96", "met"),                   // 48 whatever the college
            ("clerical 95", "open: Unanswered"),      // 47 + college, or a degree
            // Anyone who has less than 48 months of college has no bachelor's degree.
            ("college 20, clerical 0", "not met"), // 20 + 0 = 20
            ("college 20-60, clerical 0", "open: Unanswered NotSure"),
            ("complete, college 20-60, clerical 0", "open: NotSure"), // [20, 60]
            ("complete, college 20, clerical 40-70", "open: NotSure"), // 20 + [20, 35]
            ("complete, college 20, clerical 40-50", "not met"),      // 20 + 25 = 45
        ],
    );
    // Some college may be listed whatever the months.
    let some = education(Degree::SomeCollege, &[], &words);
    let role = only(or_experience(&some, vec![counted("clerical", rate(24, 12, None), false)]));
    check(
        &role,
        &[
            ("college 6, clerical 0", "open: Unanswered"),
            ("complete, college 6, clerical 0", "not met"), // 6 < 12
            ("complete, college 6, clerical 12", "met"),    // 6 + 6 = 12
        ],
    );
}

#[test]
fn the_field_stays_with_the_hiring_team() {
    let words = harbour();
    let economics = education(Degree::Bachelor, &["economics"], &words);
    let credits = vec![counted("clerical", rate(12, 12, Some(24)), false)];
    let role = only(or_experience(&economics, credits));
    check(
        &role,
        &[
            ("degree bachelor economics", "met"),
            ("degree associate, clerical 24", "met: FieldOfStudy"), // 24 + 24
            ("degree associate, clerical 36, complete, college 24", "met: FieldOfStudy"),
            ("degree associate, clerical 23, college 24, complete", "not met"), // 24 + 23
        ],
    );
    let words = harbour();
    let case = Case { role: &role, words: &words };
    // 48 - 24 = 24 months short.
    case.repairs(
        "complete, degree associate, college 24, clerical 0",
        "24 months of college for only | 24 months of clerical for only | get only",
    );
    // Clerical work counts for 24 at most, so 12 months of college are needed besides.
    case.repairs(
        "complete, college 12, clerical 0",
        "36 months of college for only | 24 months of clerical for only and 12 months of college \
         for only | get only",
    );
}

/// 24 months of clerical work, and a bachelor's degree or twice its 48 months of clerical
/// work besides.
fn besides(area: &str, one: &str, other: Option<&str>) -> Vec<roles::Requirement> {
    let words = harbour();
    let bachelor = education(Degree::Bachelor, &[], &words);
    let credits = vec![counted(area, rate(24, 12, None), true)];
    let mut all = vec![required("months", experience(months(one, 24, &words)))];
    all.extend(other.map(|area| required("more", experience(months(area, 12, &words)))));
    all.push(required("degree", or_experience(&bachelor, credits)));
    all
}

#[test]
fn what_is_required_besides_is_taken_first() {
    let check_besides = |one, other, rows: &[(&str, &str)]| {
        check(&role(besides("clerical", one, other), vec![]), rows);
    };
    let same = [
        ("complete, college 0, clerical 120", "met"), // (120 - 24) / 2 = 48
        ("complete, college 0, clerical 119", "not met"), // floor(95 / 2) = 47
        ("complete, college 48, clerical 0", "met"),
        ("complete, college 0, clerical 24", "not met"), // 0
    ];
    check_besides("clerical", None, &same);
    // Office work includes clerical work, so its months may be the same ones.
    check_besides("office", None, &same);
    // Tide data has no month in common with clerical work.
    check_besides(
        "tide-data",
        None,
        &[
            ("complete, college 0, clerical 96", "met"), // 96 / 2 = 48
            ("complete, college 0, clerical 95", "not met"), // 47
        ],
    );
    // 12 months of clerical work are some of the 24 of office work: 24 are taken, not 36.
    check_besides("office", Some("clerical"), &same);
}

#[test]
fn an_alternative_is_no_other_way() {
    // The months or the degree: nothing is required besides either.
    let all = besides("clerical", "clerical", None);
    let members = [Node::Requirement(0), Node::Requirement(1)];
    let either = group("either", Mode::Any, &members, Need::Required);
    check(
        &role(all.clone(), vec![either]),
        &[
            ("complete, college 0, clerical 96", "met"), // 96 / 2 = 48
            ("complete, college 0, clerical 95", "not met"),
        ],
    );
    let both = group("both", Mode::All, &members, Need::Required);
    check(
        &role(all, vec![both]),
        &[
            ("complete, college 0, clerical 120", "met"), // (120 - 24) / 2
            ("complete, college 0, clerical 119", "not met"),
        ],
    );
}

#[test]
fn college_or_months_would_help() {
    let words = harbour();
    let role = two_years_or_college();
    let case = Case { role: &role, words: &words };
    // 24 - 10 - 6 = 8.
    case.repairs(
        "tide-data 10, college 6, complete",
        "8 months in only | 8 months of college for only",
    );
    // An associate's degree implies 24 months of college.
    case.repairs("tide-data 0, degree associate", "");
}
