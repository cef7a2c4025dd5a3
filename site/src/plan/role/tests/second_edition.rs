//! What the page says of college, courses, statuses, deadlines, early applications and several
//! ranges of pay.

use super::{DEGREE, asks, view, ways, with};

#[test]
fn every_name_and_amount_is_said() {
    asks(
        r#"
[[extra.requirement]]
id = "analysis"
kind = "experience"
need = "required"
text = "Experience."
hours = 4160
area = "analysis"
within_years = 5
credit = [
  { using = "college", per = 12, gives = 12, max_months = 12 },
  { using = "management", per = 12, gives = 24 },
]
[[extra.requirement]]
id = "courses"
kind = "course"
need = "required"
text = "Courses."
all_of = ["statistics", "writing"]
units = 3
unit = "semester"
[[extra.requirement]]
id = "status"
kind = "status"
need = "required"
text = "A status."
any_of = ["employee", "student"]
[[extra.requirement]]
id = "gisp"
kind = "credential"
need = "some_positions"
text = "A [credential](@/roles/_index.md)."
help = "It is *easy*."
any_of = ["gisp"]
by = "your first day"
"#,
        "# Required\n\
         Experience.\n\
         \x20 4,160 hours are 2 years of full-time work.\n\
         \x20 Only the last 5 years count.\n\
         \x20 Each year of college counts for 1 year, up to 1 year.\n\
         \x20 Each year of experience in management counts for 2 years.\n\
         Courses.\n\
         \x20 You need all of these: statistics and writing.\n\
         \x20 At least 3 semester units in each.\n\
         A status.\n\
         \x20 Any one of these counts: an employee of the city or a student.\n\
         # Required for some positions\n\
         A credential.\n\
         \x20 It is easy.\n\
         \x20 Needed by your first day.\n",
    );
}

#[test]
fn ways_name_courses_statuses_and_college() {
    ways(
        r#"
[[extra.requirement]]
id = "status"
kind = "status"
need = "required"
text = "A status."
any_of = ["employee", "student"]
[[extra.requirement]]
id = "courses"
kind = "course"
need = "required"
text = "Courses."
any_of = ["statistics"]
[[extra.requirement]]
id = "analysis"
kind = "experience"
need = "required"
text = "Experience."
years = 1
area = "analysis"
credit = [{ using = "college", per = 24, gives = 12 }]
"#,
        &[
            "1. 1 year in data analysis.",
            "2. 2 years of college, counted toward experience in data analysis.",
            "+ An employee of the city or a student",
            "+ A course in statistics",
        ],
    );
}

#[test]
fn a_rule_for_applying_early_says_how_much_may_be_missing() {
    let rule = "[extra.early]\nshort_months = 6\nstudent = true\nrequirements = [\"degree\"]\n";
    let plan = with(&format!("{rule}{DEGREE}"));
    let early = view(&plan).early.expect("there is a rule");
    assert_eq!(
        early.facts,
        [
            "You may apply if you are short of the required experience by 6 months or less.",
            "You may apply while you are still a student, before you have the degree or the courses.",
        ]
    );
    assert_eq!(early.about, [("r-degree".to_owned(), "A degree.".to_owned())]);
    assert_eq!(early.text, None);
}

#[test]
fn several_ranges_of_pay_stand_in_place_of_one() {
    let range = |more| {
        with(&format!(
            "[extra.terms]\nsalary_currency = \"USD\"\nsalary_period = \"year\"\n{more}\
             [[extra.terms.range]]\nlabel = \"Step 1\"\nmin = \"2000\"\nmax = \"2100\"\n\
             period = \"biweekly\"\n[[extra.terms.range]]\nlabel = \"Water\"\nmin = \"61000\"\n"
        ))
    };
    let plan = range("");
    let seen = view(&plan);
    let rows =
        seen.pay_rows.iter().map(|row| (row.label, row.amount.as_str(), row.period.as_str()));
    assert_eq!(
        rows.collect::<Vec<_>>(),
        [
            ("Step 1", "$2,000.00 to $2,100.00", "every two weeks"),
            ("Water", "from $61,000.00", "a year"),
        ]
    );
    assert!(seen.terms.iter().all(|fact| fact.name != "Pay"));
    let both = range("salary_min = \"50000\"\n");
    let said = view(&both).terms[0].value.clone();
    assert_eq!(said.as_deref(), Some("from $50,000.00 a year"));
}
