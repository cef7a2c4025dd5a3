//! Terms that name a union and none.

use super::{Field, Finding, Reading, Rule, Severity};
use crate::role::Role;

pub(super) const RULE: Rule = Rule {
    code: "union-unclear",
    severity: Severity::Warning,
    what: "The terms of a role name a union, and say that there is none.",
    why: "Pay, hours and protection hang on it. Find out which holds; until then, write it down as \
          an open question.",
    bad: r#"[extra.terms]
as_stated = "Union: CLERKS (table of pay); Nonunion, EX-8 (terms)""#,
    good: r#"[extra.terms]
as_stated = "Union: CLERKS, EX-8"
bargaining_unit = "CLERKS""#,
    check,
};

/// Ways to say that there is no union.
const NONE: [&str; 5] = ["nonunion", "non-union", "not unionized", "no union", "non union"];

fn check(reading: &Reading<'_>) -> Vec<Finding> {
    let Some(role) = reading.role.filter(|role| is_unclear(role) && !is_doubted(role)) else {
        return Vec::new();
    };
    let named = match &role.terms.bargaining_unit {
        Some(unit) => format!("`{unit}`"),
        None => "a union".to_string(),
    };
    let message = format!("the terms name {named}, and say that there is no union");
    let help = "write which of the two holds, or put the doubt into `[[extra.open_question]]`";
    vec![Finding::of(Field::AsStated, message, help)]
}

fn is_unclear(role: &Role) -> bool {
    let stated = role.terms.as_stated.as_deref().unwrap_or_default().to_lowercase();
    if !NONE.iter().any(|none| stated.contains(none)) {
        return false;
    }
    let rest = NONE.iter().fold(stated, |rest, none| rest.replace(none, ""));
    let unit = role.terms.bargaining_unit.as_deref();
    unit.is_some_and(|unit| !NONE.contains(&unit.to_lowercase().as_str())) || names_a_union(&rest)
}

/// "Union: CLERKS" names one; "Union/Salary Plan/Grade: Nonunion" is a heading.
fn names_a_union(stated: &str) -> bool {
    let after = stated.split("union").skip(1);
    let mut named = after.filter_map(|after| after.trim_start().strip_prefix([':', '=']));
    named.any(|name| name.trim_start().starts_with(char::is_alphanumeric))
}

/// A doubt that speaks of the union.
fn is_doubted(role: &Role) -> bool {
    role.open_questions.iter().any(|question| question.text.to_lowercase().contains("union"))
}

#[cfg(test)]
mod tests {
    use super::super::example::{found, requires, with_open_question};
    use super::RULE;
    use crate::role::Role;

    fn stated(as_stated: &str, unit: Option<&str>) -> Role {
        let mut role = requires("You keep files.");
        role.terms.as_stated = Some(as_stated.into());
        role.terms.bargaining_unit = unit.map(str::to_string);
        role
    }

    #[test]
    fn a_union_and_none_are_found() {
        let table = stated("Union: ABC (table of pay); Union/Plan/Grade: Nonunion / M2-8", None);
        assert_eq!(
            found(&RULE, &table),
            ["the terms name a union, and say that there is no union"]
        );
        let unit = stated("Union/Plan: Nonunion/M2", Some("ABC"));
        assert_eq!(found(&RULE, &unit), ["the terms name `ABC`, and say that there is no union"]);
    }

    #[test]
    fn one_of_both_and_a_doubt_are_fine() {
        assert!(found(&RULE, &stated("Union/Plan/Grade: Nonunion / M2-8", None)).is_empty());
        assert!(found(&RULE, &stated("Union: ABC / M2-8", Some("ABC"))).is_empty());
        assert!(found(&RULE, &stated("Nonunion", Some("Nonunion"))).is_empty());
        let mut noted = with_open_question(stated("Union: ABC; Nonunion", None), "it");
        noted.open_questions[0].text = "The source names a union and none.".into();
        assert!(found(&RULE, &noted).is_empty());
    }
}
