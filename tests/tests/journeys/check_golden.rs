//! Every row of the golden table, put into the page by a visitor and read from it.

use roles::evaluate::Verdict;
use roles::words;

use crate::check::{VERDICT, answer, press, see_result, visitor, wait_for_verdict, ways};
use crate::ground::Ground;

/// One row: answers, verdict, and what would help.
struct Row<'a> {
    answers: &'a str,
    verdict: Verdict,
    repairs: &'a [&'a str],
}

fn row<'a>(answers: &'a str, verdict: Verdict, repairs: &'a [&'a str]) -> Row<'a> {
    Row { answers, verdict, repairs }
}

use Verdict::{AppearsToMeet, CannotTellYet, NotYet, ReviewerDecides};

fn check(ground: &Ground, role: &str, rows: &[Row<'_>]) {
    let visit = visitor(ground, role);
    for Row { answers, verdict, repairs: expected } in rows {
        see_result(&visit);
        if visit.see("!!document.querySelector('.check [data-do=clear]')") == true {
            press(&visit, "clear");
            wait_for_verdict(&visit, "cannot-tell-yet");
        }
        answer(&visit, answers);
        let word = words::tag::verdict(*verdict);
        visit.wait_for(&format!("{VERDICT} === '{word}'"));
        let mut found = ways(&visit);
        // Without an answer there is no result yet.
        if !answers.is_empty() {
            let said = visit.text("document.querySelector('.check .verdict').textContent");
            assert_eq!(said, words::verdict(*verdict), "{answers}");
        } else {
            continue;
        }
        let mut expected = expected.to_vec();
        found.sort();
        expected.sort_unstable();
        assert_eq!(found, expected, "{answers}");
    }
    visit.assert_content();
}

pub(crate) fn data_and_performance_analyst(ground: &Ground) {
    const DEGREE: &str = "A bachelor’s degree in a listed field.";
    let area = "program management, business administration, public administration or a related \
                field, with data as part of the work.";
    let [two_years, four_months] =
        ["2 more years in", "4 more months in"].map(|n| format!("{n} {area}"));
    let months = |n: u16| format!("total.program-work-with-data {n} months");
    let degree = |field: &str| format!("degree.0 bachelor, field.0 {field}");
    let both = |n, field| format!("{}, {}", months(n), degree(field));
    let none = |n| format!("degrees.complete, {}", months(n));
    check(
        ground,
        "data-and-performance-analyst",
        &[
            row(&none(24), AppearsToMeet, &[]),
            row(&both(0, "economics"), AppearsToMeet, &[]),
            row(&both(0, "physics"), AppearsToMeet, &[]),
            row(
                &format!("degrees.complete, {}", both(0, "history")),
                NotYet,
                &[&two_years, DEGREE],
            ),
            row(&none(20), NotYet, &[&four_months, DEGREE]),
            row(&degree("economics"), AppearsToMeet, &[]),
            row("", CannotTellYet, &[&two_years, DEGREE]),
        ],
    );
}

pub(crate) fn gis_program_manager(ground: &Ground) {
    const DEGREE: &str = "A bachelor’s degree in a listed or related field.";
    let in_management =
        |n: &str| format!("{n} in a management position, as part of technology leadership.");
    let [one, two] = ["1 more year", "2 more years"].map(in_management);
    let skills = "have.gis-techniques, have.arcgis";
    let leading = |n: u16, management: &str| {
        let management = match management {
            "" => String::new(),
            n => format!(", total.management {n} months"),
        };
        format!("{skills}, total.technology-leadership {n} months{management}")
    };
    let none = |n, management| format!("degrees.complete, {}", leading(n, management));
    let geography =
        |n, management| format!("degree.0 bachelor, field.0 geography, {}", leading(n, management));
    check(
        ground,
        "gis-program-manager",
        &[
            row(&leading(48, "24"), AppearsToMeet, &[]),
            row(&geography(24, "24"), AppearsToMeet, &[]),
            row(&none(48, "12"), NotYet, &[&one]),
            row(&geography(24, "12"), NotYet, &[&one]),
            row(&none(42, "24"), NotYet, &["6 more months in technology leadership.", DEGREE]),
            row(&geography(12, ""), NotYet, &[&two]),
            row(&leading(48, ""), CannotTellYet, &[&two]),
        ],
    );
}

pub(crate) fn data_science_lead(ground: &Ground) {
    const REVIEW: &str = "Ask the hiring team to consider other education, training or experience.";
    const DEGREE: &str = "A bachelor’s degree in a listed or related field.";
    let projects = "launching, planning and carrying out data science projects.";
    let one_year = format!("1 more year in {projects}");
    let both = format!("{}, and 5 more years in {projects}", DEGREE.trim_end_matches('.'));
    let months = |n: u16| format!("total.data-science-projects {n} months");
    let statistics = |n| format!("degree.0 bachelor, field.0 statistics, {}", months(n));
    check(
        ground,
        "data-science-lead",
        &[
            row(&statistics(60), AppearsToMeet, &[]),
            row(&statistics(48), ReviewerDecides, &[&one_year, REVIEW]),
            row(&format!("degrees.complete, {}", months(120)), ReviewerDecides, &[DEGREE, REVIEW]),
            row("", CannotTellYet, &[&both, REVIEW]),
        ],
    );
}
