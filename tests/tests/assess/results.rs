//! What results say beyond their verdict.

use serde_json::{Value, json};

use super::{assess, json};

/// The object of a list that has an id.
fn with_id<'v>(list: &'v Value, id: &str) -> &'v Value {
    let found = list.as_array().unwrap().iter().find(|object| object["id"] == id);
    found.unwrap_or_else(|| panic!("no {id} in {list}"))
}

#[test]
fn the_arithmetic_says_what_counts() {
    let answers = "[experience]\ntechnology-leadership = 24\nmanagement = [0, 12]\n\
                   [[degree]]\nlevel = \"master\"\nfield = \"geography\"\n";
    let found = json(answers, &["gis-program-manager"]);
    assert_eq!(
        with_id(&found["requirements"], "experience"),
        &json!({
            "id": "experience",
            "outcome": "not-met",
            "arithmetic": {
                "needed": 48,
                "have": [24, 24],
                "credit": [24, 24],
                "missing": 0,
                "parts": [{ "id": "management", "needed": 24, "have": [0, 12], "missing": 24 }],
            },
        })
    );
}

#[test]
fn reasons_and_caveats_are_named() {
    let answers =
        "[[degree]]\nlevel = \"bachelor\"\nrelated = true\n[have]\narcgis = \"not-sure\"\n";
    let found = json(answers, &["gis-program-manager"]);
    let of = |id| {
        let line = with_id(&found["requirements"], id);
        (line["outcome"].as_str().unwrap(), line["reason"].as_str())
    };
    assert_eq!(of("degree"), ("met", Some("related-field")));
    assert_eq!(of("arcgis"), ("unknown", Some("not-sure")));
    assert_eq!(of("gis-techniques"), ("unknown", Some("unanswered")));
    let lead = json("", &["data-science-lead"]);
    assert_eq!(with_id(&lead["requirements"], "equivalency")["reason"], "review");
}

#[test]
fn a_plain_yes_is_familiarity_and_no_more() {
    let found = json("[have]\npostgis = \"yes\"\nsql = \"yes\"\n", &["data-engineer"]);
    assert_eq!(with_id(&found["requirements"], "postgis")["outcome"], "met");
    assert_eq!(with_id(&found["requirements"], "sql")["outcome"], "unknown");
}

#[test]
fn what_counts_comes_first_and_the_rest_beside() {
    let found = json("", &["data-and-performance-analyst"]);
    let ids: Vec<_> = found["requirements"].as_array().unwrap().iter().map(|r| &r["id"]).collect();
    assert_eq!(ids, ["experience", "government", "degree", "microsoft-office", "google-apps"]);
    let beside = &found["beside"];
    assert_eq!(with_id(&beside["conditions"], "residency")["text"], "You must live in Boston.");
    assert_eq!(with_id(&beside["preferred"], "degree")["outcome"], "unknown");
    assert!(with_id(&beside["later"], "communication").get("outcome").is_none());
    with_id(&beside["assumptions"], "q-stem");
    let lead = json("", &["data-science-lead"]);
    with_id(&lead["beside"]["may_be_required"], "coding");
    with_id(&lead["beside"]["may_be_required"], "active-learning");
    with_id(&lead["beside"]["later"], "instructing");
}

#[test]
fn all_roles_stand_in_the_order_of_their_distance() {
    let answers = "degrees_complete = true\n[experience]\nprogram-work-with-data = 20\n\
                   data-science-projects = 60\n[[degree]]\nlevel = \"bachelor\"\nfield = \"statistics\"\n";
    let found = json(answers, &["--all"]);
    let roles: Vec<_> =
        found.as_array().unwrap().iter().map(|o| o["role"].as_str().unwrap()).collect();
    assert_eq!(roles.len(), 10);
    assert_eq!(roles[..2], ["data-and-performance-analyst", "data-science-lead"]);
    assert_eq!(roles[8..], ["gis-developer", "open-data-manager"]);
    let line = |role: &Value| {
        let repair = role["repairs"].as_array().unwrap().first().cloned().unwrap_or(json!([]));
        let actions = repair.as_array().unwrap().clone();
        let gets = actions.iter().filter(|a| a.get("get").is_some()).count();
        let months: u64 = actions.iter().filter_map(|a| a["months"].as_u64()).sum();
        (gets, months)
    };
    let distances: Vec<_> = found.as_array().unwrap()[..7].iter().map(line).collect();
    assert!(distances.is_sorted(), "{distances:?}");
}

#[test]
fn people_read_what_it_means_and_what_it_does_not() {
    let answers = "degrees_complete = true\n[experience]\nprogram-work-with-data = 20\n";
    let said = assess(answers, &["data-and-performance-analyst"]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    for part in [
        "Based on your answers, not there yet. A part of the minimum is missing.\n",
        "You are close. Still missing: 4 more months in program management,",
        "    You need 2 years. You have 20 months. Still missing: 4 months.\n",
        "  - A bachelor’s degree in a listed field.\n",
        "This self-check covers 5 of the 15 points in this description.",
        "This is not an application. Nothing was sent. The city decides who to hire.\n",
    ] {
        assert!(said.out.contains(part), "no {part:?} in:\n{}", said.out);
    }
    let stub = assess("", &["gis-developer"]);
    assert!(stub.out.contains("This role has no description yet"), "{}", stub.out);
}

#[test]
fn nothing_promises_or_refuses() {
    let forbidden = [
        "qualified",
        "eligible",
        "ineligible",
        "disqualified",
        "pass",
        "fail",
        "score",
        "match",
        "percent",
        "reject",
    ];
    let said = assess("", &["--all"]).out.to_lowercase();
    let words: Vec<&str> = said.split(|c: char| !c.is_alphabetic()).collect();
    for word in forbidden {
        assert!(!words.contains(&word), "{word}");
    }
    assert!(!said.contains('%'));
}

#[test]
fn a_line_for_each_role_when_asked_for() {
    let said = assess("", &["--all", "--format", "short"]);
    assert_eq!(said.code, Some(0));
    assert_eq!(said.out.lines().count(), 10);
    let analyst =
        "data-and-performance-analyst: Not enough answers yet. Some points are still open.";
    assert!(said.out.lines().any(|line| line == analyst), "{}", said.out);
}

#[test]
fn the_json_has_the_keys_of_its_contract_and_no_others() {
    let keys =
        |value: &Value| -> Vec<String> { value.as_object().unwrap().keys().cloned().collect() };
    let answers = "[experience]\ntechnology-leadership = [12, 24]\ndata-science-projects = 60\n";
    let found = json(answers, &["--all"]);
    for role in found.as_array().unwrap() {
        let whole = ["beside", "near_miss", "repairs", "requirements", "role", "verdict"];
        assert_eq!(keys(role), whole);
        let beside = ["assumptions", "conditions", "later", "may_be_required", "preferred"];
        assert_eq!(keys(&role["beside"]), beside);
        for line in role["requirements"].as_array().unwrap() {
            let more = ["arithmetic", "reason"].into_iter().filter(|key| line.get(key).is_some());
            let mut expected: Vec<&str> = more.chain(["id", "outcome"]).collect();
            expected.sort_unstable();
            assert_eq!(keys(line), expected);
            let outcome = line["outcome"].as_str().unwrap();
            assert!(["met", "not-met", "unknown"].contains(&outcome), "{outcome}");
            assert!(outcome != "unknown" || line["reason"].is_string(), "{line}");
        }
        for step in role["repairs"].as_array().unwrap().iter().flat_map(|r| r.as_array().unwrap()) {
            let known = [
                &["get"][..],
                &["months", "requirement"],
                &["months", "part", "requirement"],
                &["review"],
            ];
            assert!(known.iter().any(|known| keys(step) == *known), "{step}");
        }
    }
}
