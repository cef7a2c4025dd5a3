//! Roles as their authors write them; what their pages say, in words.

mod second_edition;

use super::*;
use crate::plan::sample::{analyst, content};
use crate::plan::{SitePlan, View, plan};

fn with(extra: &str) -> SitePlan {
    plan(content(&[("content/roles/analyst.md", &analyst(extra))]))
}

fn view(plan: &SitePlan) -> RoleView<'_> {
    let role = plan.pages.iter().find_map(|page| match plan.view(page) {
        View::Role(view) => Some(view),
        _ => None,
    });
    role.expect("there is one role")
}

/// Compares the ways in: `1.` before a way, `+` before what all of them need.
fn ways(extra: &str, expected: &[&str]) {
    let plan = with(extra);
    let WaysIn { ways, always } = view(&plan).ways_in.expect("the role is written");
    let ways = ways.iter().zip(1..).map(|(way, n)| format!("{n}. {}", way.text));
    let all: Vec<_> = ways.chain(always.iter().map(|one| format!("+ {one}"))).collect();
    assert_eq!(all, expected);
}

/// Compares the asks: `#` before a section, an indent for every group around.
fn asks(extra: &str, expected: &str) {
    let plan = with(extra);
    let mut text = String::new();
    for section in view(&plan).asks {
        text += &format!("# {}\n", section.title);
        section.asks.iter().for_each(|ask| write(ask, 0, &mut text));
    }
    assert_eq!(text, expected);
}

fn write(ask: &Ask<'_>, depth: usize, text: &mut String) {
    let indent = "  ".repeat(depth);
    match ask {
        Ask::One(item) => {
            let mark = item.mark.as_ref().map(|mark| format!("[{mark}] ")).unwrap_or_default();
            *text += &format!("{indent}{mark}{}\n", item.text.plain);
            let help = item.help.map(|help| help.plain);
            for line in help.into_iter().chain(item.facts.iter().map(String::as_str)) {
                *text += &format!("{indent}  {line}\n");
            }
        }
        Ask::Group(group) => {
            *text += &format!("{indent}{}\n", group.lead);
            group.members.iter().for_each(|member| write(member, depth + 1, text));
        }
    }
}

const DEGREE: &str = r#"
[[extra.requirement]]
id = "degree"
kind = "education"
need = "preferred"
strength = "strong"
text = "A degree."
degree = "bachelor"
fields = ["economics", "law"]
related_ok = true
"#;

const EXPERIENCE: &str = r#"
[[extra.requirement]]
id = "experience"
kind = "experience"
need = "required"
text = "Experience."
years = 3
area = "analysis"
credit = [{ when = "degree", years = 2 }]
"#;

const MANAGEMENT: &str = r#"
[[extra.requirement]]
id = "experience"
kind = "experience"
need = "required"
text = "Experience."
years = 4
area = "analysis"
part = [{ id = "management", years = 2, area = "management" }]
credit = [{ when = "degree", years = 2 }]
"#;

const SQL: &str = r#"
[[extra.requirement]]
id = "sql"
kind = "skill"
need = "required"
text = "SQL."
any_of = ["sql", "python"]
or_similar = true
level = "advanced"
"#;

#[test]
fn a_degree_shortens_a_way_in() {
    ways(
        &format!("{EXPERIENCE}{DEGREE}"),
        &[
            "1. 3 years in data analysis.",
            "2. 1 year in data analysis, and a bachelor’s degree in a listed or related field.",
        ],
    );
}

#[test]
fn what_every_way_needs_is_said_once() {
    ways(
        &format!("{MANAGEMENT}{DEGREE}{SQL}"),
        &[
            "1. 4 years in data analysis, at least 2 of them in management.",
            "2. 2 years in management, as part of data analysis; and a bachelor’s degree in a \
             listed or related field.",
            "+ SQL, Python or something similar (level: advanced)",
        ],
    );
}

#[test]
fn one_way_is_said_whole() {
    ways(SQL, &["1. SQL, Python or something similar (level: advanced)."]);
    ways(DEGREE, &[]);
}

#[test]
fn only_a_person_can_judge_an_equivalent_combination() {
    ways(
        r#"
[[extra.requirement]]
id = "credential"
kind = "credential"
need = "required"
text = "A credential."
any_of = ["gisp"]
active = true
[[extra.requirement]]
id = "equivalency"
kind = "equivalency"
need = "required"
text = "Or the like."
[[extra.group]]
id = "entry"
mode = "any"
members = ["credential", "equivalency"]
need = "required"
"#,
        &[
            "1. GISP (current).",
            "2. Other education, training and experience that add up to the same, which the hiring team decides.",
        ],
    );
}

#[test]
fn asks_are_sorted_by_need_and_say_their_numbers() {
    asks(
        &format!("{MANAGEMENT}{DEGREE}{SQL}"),
        "# Required\n\
         Experience.\n\
         \x20 At least 2 of the 4 years must be in management.\n\
         \x20 A bachelor’s degree in a listed or related field can replace 2 of the 4 years.\n\
         \x20 It cannot replace the 2 years in management.\n\
         SQL.\n\
         \x20 Any one of these counts: SQL or Python.\n\
         \x20 Level: advanced.\n\
         \x20 Something similar also counts.\n\
         # Preferred\n\
         [Strongly preferred] A degree.\n\
         \x20 Fields that count: economics, law or a related field.\n",
    );
}

#[test]
fn a_group_stands_where_its_first_member_stands() {
    asks(
        r#"
[[extra.requirement]]
id = "a"
kind = "ability"
need = "info"
text = "Good to know."
[[extra.requirement]]
id = "b"
kind = "credential"
need = "required"
text = "A credential."
any_of = ["gisp"]
[[extra.requirement]]
id = "c"
kind = "equivalency"
need = "required"
text = "Or the like."
help = "The hiring team decides this. There is no rule."
[[extra.requirement]]
id = "d"
kind = "ability"
need = "required"
text = "An ability."
[[extra.requirement]]
id = "home"
kind = "condition"
need = "required"
text = "Live here."
rule = "residency"
place = "example"
by = "the start of your employment"
[[extra.group]]
id = "entry"
mode = "any"
members = ["b", "c"]
need = "required"
"#,
        "# Required\n\
         You need one of these:\n\
         \x20 A credential.\n\
         \x20 Or the like.\n\
         \x20   The hiring team decides this. There is no rule.\n\
         \x20   The hiring team decides this one.\n\
         # Assessed later in hiring\n\
         An ability.\n\
         # Learned on the job, and good to know\n\
         Good to know.\n\
         # Conditions of the job\n\
         Live here.\n\
         \x20 Place: Example.\n\
         \x20 By the start of your employment.\n",
    );
}

fn facts(extra: &str) -> Vec<String> {
    let plan = with(extra);
    let terms = view(&plan).terms;
    let shown = terms
        .iter()
        .map(|fact| format!("{}: {}", fact.name, fact.value.as_deref().unwrap_or("(not stated)")));
    shown.collect()
}

#[test]
fn terms_that_are_missing_are_named() {
    assert_eq!(
        facts(""),
        [
            "This page describes: one position",
            "Not stated in the source: Pay, Hours, Appointment, Salary plan, Grade, Union",
        ]
    );
}

#[test]
fn pay_says_for_what_it_is() {
    let pay = |terms: &str| facts(&format!("[extra.terms]\n{terms}"))[0].clone();
    assert_eq!(
        pay(
            "salary_min = \"70162.79\"\nsalary_max = \"101434.20\"\nsalary_currency = \"USD\"\nsalary_period = \"year\""
        ),
        "Pay: $70,162.79 to $101,434.20 a year"
    );
    assert_eq!(
        pay("salary_min = \"20\"\nsalary_currency = \"USD\"\nsalary_period = \"not-stated\""),
        "Pay: from $20.00 (the source does not say if this is per year)"
    );
}

#[test]
fn a_stub_has_no_ways_in() {
    let stub = crate::plan::sample::role("Later", "status = \"stub\"");
    let plan = plan(content(&[("content/roles/later.md", &stub)]));
    let view = view(&plan);
    assert_eq!(view.ways_in, None);
    assert_eq!(view.coverage, None);
    assert!(view.asks.is_empty());
}

#[test]
fn what_answers_cannot_settle_is_counted() {
    let plan = with(&format!("{EXPERIENCE}{DEGREE}"));
    assert_eq!(
        view(&plan).coverage.unwrap(),
        "You can answer 2 points yourself: experience, degrees, skills and knowledge."
    );
}
