//! Every row of the golden table, on the real roles.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::json;

const ANALYST: &str = "data-and-performance-analyst";
const GIS: &str = "gis-program-manager";
const LEAD: &str = "data-science-lead";

/// One row: answers as TOML, the verdict, whether it is a near miss, and the repairs.
struct Row {
    answers: String,
    verdict: &'static str,
    near_miss: bool,
    repairs: Value,
}

fn row(answers: impl Into<String>, verdict: &'static str, repairs: Value) -> Row {
    Row { answers: answers.into(), verdict, near_miss: false, repairs }
}

impl Row {
    fn near_miss(self) -> Self {
        Self { near_miss: true, ..self }
    }
}

#[track_caller]
fn check(role: &str, rows: &[Row]) {
    for row in rows {
        let found = json(&row.answers, &[role]);
        assert_eq!(found["role"], role);
        assert_eq!(found["verdict"], row.verdict, "{role}: {}", row.answers);
        assert_eq!(found["near_miss"], row.near_miss, "{role}: {}", row.answers);
        assert_eq!(set(&found["repairs"]), set(&row.repairs), "{role}: {}", row.answers);
    }
}

/// Repairs without their order.
fn set(repairs: &Value) -> BTreeSet<String> {
    let repairs = repairs.as_array().unwrap().iter();
    repairs
        .map(|repair| {
            let actions: BTreeSet<String> =
                repair.as_array().unwrap().iter().map(Value::to_string).collect();
            actions.into_iter().collect::<Vec<_>>().join(" and ")
        })
        .collect()
}

fn get(id: &str) -> Value {
    json!({ "get": id })
}

fn months(months: u16) -> Value {
    json!({ "months": months, "requirement": "experience" })
}

fn degree(field: &str) -> String {
    format!("[[degree]]\nlevel = \"bachelor\"\nfield = \"{field}\"\n")
}

const NO_DEGREE: &str = "degrees_complete = true\n";

#[test]
fn data_and_performance_analyst() {
    let months_of = |n: u16| format!("[experience]\nprogram-work-with-data = {n}\n");
    let way = |n: u16| json!([[months(n)], [get("degree")]]);
    check(
        ANALYST,
        &[
            row(format!("{NO_DEGREE}{}", months_of(24)), "appears-to-meet", json!([])),
            row(months_of(0) + &degree("economics"), "appears-to-meet", json!([])),
            row(months_of(0) + &degree("physics"), "appears-to-meet", json!([])),
            row(format!("{NO_DEGREE}{}{}", months_of(0), degree("history")), "not-yet", way(24)),
            row(format!("{NO_DEGREE}{}", months_of(20)), "not-yet", way(4)).near_miss(),
            row(degree("economics"), "appears-to-meet", json!([])),
            row("", "cannot-tell-yet", way(24)),
        ],
    );
}

#[test]
fn gis_program_manager() {
    let skills = "[have]\ngis-techniques = \"yes\"\narcgis = \"yes\"\n";
    let leading = |n: u16, management: Option<u16>| {
        let management = management.map(|n| format!("management = {n}\n")).unwrap_or_default();
        format!("[experience]\ntechnology-leadership = {n}\n{management}{skills}")
    };
    let none = |n, management| format!("{NO_DEGREE}{}", leading(n, management));
    let geography = |n, management| leading(n, management) + &degree("geography");
    let in_management =
        |n: u16| json!([[{ "months": n, "requirement": "experience", "part": "management" }]]);
    check(
        GIS,
        &[
            row(leading(48, Some(24)), "appears-to-meet", json!([])),
            row(geography(24, Some(24)), "appears-to-meet", json!([])),
            row(none(48, Some(12)), "not-yet", in_management(12)),
            row(geography(24, Some(12)), "not-yet", in_management(12)),
            row(none(42, Some(24)), "not-yet", json!([[months(6)], [get("degree")]])).near_miss(),
            row(geography(12, None), "not-yet", in_management(24)),
            row(leading(48, None), "cannot-tell-yet", in_management(24)),
        ],
    );
}

#[test]
fn data_science_lead() {
    let projects = |n: u16| format!("[experience]\ndata-science-projects = {n}\n");
    let statistics = |n| projects(n) + &degree("statistics");
    let review = json!({ "review": "equivalency" });
    check(
        LEAD,
        &[
            row(statistics(60), "appears-to-meet", json!([])),
            row(statistics(48), "reviewer-decides", json!([[months(12)], [review]])),
            row(
                format!("{NO_DEGREE}{}", projects(120)),
                "reviewer-decides",
                json!([[get("degree")], [review]]),
            ),
            row("", "cannot-tell-yet", json!([[get("degree"), months(60)], [review]])),
        ],
    );
}
