//! More required lines than anybody reads.

use super::{Field, Finding, Part, Reading, Rule, Severity};
use crate::requirement::{Need, Requirement};
use crate::words::count;

/// Some lines that ask for something, one after the other.
macro_rules! lines {
    ($($id:literal),*) => {
        concat!($(
            "[[extra.requirement]]\nid = \"keeps-", $id,
            "\"\nkind = \"ability\"\nneed = \"required\"\ntext = \"You look after ", $id, ".\"\n"
        ),*)
    };
}
const LONG: &str = lines!(
    "maps",
    "letters",
    "ledgers",
    "minutes",
    "plans",
    "deeds",
    "charts",
    "books",
    "photographs",
    "films",
    "tapes",
    "seals",
    "coins",
    "flags",
    "stamps",
    "models",
    "drawings",
    "diaries",
    "contracts",
    "newspapers",
    "posters"
);

pub(super) const RULE: Rule = Rule {
    code: "long-list",
    severity: Severity::Advice,
    what: "A role requires more lines than the site's limit, `required_lines` under `[extra.lint]`.",
    why: "The longer the list, the fewer people apply, and those who leave are often those who \
          take every line at its word. What can be learned on the job need not be required.",
    bad: LONG,
    good: r#"[[extra.requirement]]
id = "order"
kind = "ability"
need = "required"
text = "You keep papers in order.""#,
    check,
};

fn check(reading: &Reading<'_>) -> Vec<Finding> {
    let all = reading.role.map_or(&[][..], |role| role.requirements.all());
    let required: Vec<usize> =
        all.iter().enumerate().filter(|(_, line)| is_asked_for(line)).map(|(n, _)| n).collect();
    let limit = usize::from(reading.limits.required_lines);
    let Some(first_too_many) = required.get(limit) else { return Vec::new() };
    let things = count(required.len(), "thing", "things");
    let message = format!("this role requires {things}, more than {limit}");
    let help = "write `need = \"on_the_job\"` for what can be learned at work and \
                `need = \"preferred\"` for what only helps";
    vec![Finding::of(Field::Requirement(*first_too_many, Part::Whole), message, help)]
}

/// Conditions of the job and kept lines are not looked for in people.
fn is_asked_for(line: &Requirement) -> bool {
    let kept = line.kind.is_condition() || line.kind.is_kept_line();
    line.need == Need::Required && !kept
}

#[cfg(test)]
mod tests {
    use super::super::Limits;
    use super::super::example::{found_within, line, role};
    use super::{Need, RULE};

    #[test]
    fn a_list_may_be_as_long_as_the_limit() {
        let lines = |n: usize| {
            let lines = (0..n).map(|n| line(&format!("l{n}"), Need::Required, "You file."));
            role(lines.chain([line("info", Need::Info, "We file.")]).collect())
        };
        let limits = Limits { required_lines: 3, ..Limits::default() };
        assert!(found_within(&RULE, &lines(3), &limits).is_empty());
        let found = found_within(&RULE, &lines(4), &limits);
        assert_eq!(found, ["this role requires 4 things, more than 3"]);
    }
}
