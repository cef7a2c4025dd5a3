//! A duty among what a role asks for.

use super::phrases::Phrases;
use super::text::Passage;
use super::{Finding, Reading, Rule, Severity};
use crate::requirement::{Need, Requirement};

pub(super) const RULE: Rule = Rule {
    code: "duty-among-requirements",
    severity: Severity::Warning,
    what: "A line of what is asked for says what one will do, not what one has to bring.",
    why: "Nobody can have a duty before they have the job. Duties belong into the text of the \
          role; in the list, they make it look longer than it is.",
    bad: r#"[[extra.requirement]]
id = "duties"
kind = "ability"
need = "required"
text = "You carry out other related duties when they are needed.""#,
    good: r#"[[extra.requirement]]
id = "duties"
kind = "statement"
need = "info"
text = "You carry out other related duties when they are needed.""#,
    check,
};

/// What descriptions say of work to come.
static DUTIES: Phrases = Phrases::new(&[
    ("additional duties", ""),
    ("as assigned", ""),
    ("duties as", ""),
    ("further duties", ""),
    ("other duties", ""),
    ("other tasks as", ""),
    ("other work as", ""),
    ("related duties", ""),
    ("related tasks", ""),
    ("related work as", ""),
    ("special projects as", ""),
]);

/// Words that begin the description of a duty: "Performs analyses".
const DOING: [&str; 10] = [
    "assists",
    "coordinates",
    "develops",
    "maintains",
    "manages",
    "monitors",
    "oversees",
    "performs",
    "prepares",
    "supports",
];

fn check(reading: &Reading<'_>) -> Vec<Finding> {
    let lines = reading.sentences_of_lines().filter(|(line, _)| asks(line));
    lines
        .filter_map(|(line, passage)| {
            let words = duty(passage)?;
            let message = format!("requirement `{}` is a duty", line.id);
            let help = "move it to the text of the role, or keep the line as \
                        `kind = \"statement\"` with `need = \"info\"`";
            Some(Finding::of(passage.field, message, help).at(passage.span(&words)))
        })
        .collect()
}

/// A statement that is good to know asks for nothing.
fn asks(line: &Requirement) -> bool {
    let asks_for_nothing = line.kind.is_kept_line() && line.need == Need::Info;
    !line.kind.is_condition() && !asks_for_nothing
}

fn duty(passage: &Passage<'_>) -> Option<std::ops::Range<usize>> {
    if let Some((words, _)) = DUTIES.used(passage).into_iter().next() {
        return Some(words);
    }
    DOING.contains(&passage.lower(0)).then_some(0..1)
}

#[cfg(test)]
mod tests {
    use super::super::example::{found, line, requires, role};
    use super::super::phrases::assert_in_order;
    use super::{DUTIES, Need, RULE};
    use crate::kind::Kind;

    #[test]
    fn duties_are_found() {
        assert_in_order(&DUTIES);
        assert_eq!(
            found(&RULE, &requires("Carries out other duties that are related.")),
            ["other duties: requirement `it` is a duty"]
        );
        assert_eq!(found(&RULE, &requires("Performs analyses when asked to.")).len(), 1);
    }

    #[test]
    fn abilities_and_kept_lines_are_fine() {
        assert!(found(&RULE, &requires("You can manage several duties at once.")).is_empty());
        let mut kept = line("it", Need::Info, "You do related duties.");
        kept.kind = Kind::Statement;
        assert!(found(&RULE, &role(vec![kept])).is_empty());
    }
}
