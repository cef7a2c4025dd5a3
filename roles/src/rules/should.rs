//! "Should", where must or may is meant.

use super::{Finding, Reading, Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "should-or-must",
    severity: Severity::Warning,
    what: "A line of what is asked for says \"should\".",
    why: "\"Should\" can mean that something is needed, or only that it would be nice. Two people \
          who decide about applications can read it in two ways.",
    bad: r#"[[extra.requirement]]
id = "archives"
kind = "ability"
need = "required"
text = "You should know your way around archives.""#,
    good: r#"[[extra.requirement]]
id = "archives"
kind = "ability"
need = "required"
text = "You know your way around archives.""#,
    check,
};

fn check(reading: &Reading<'_>) -> Vec<Finding> {
    let lines = reading.sentences_of_lines();
    lines
        .filter_map(|(line, passage)| {
            let n = (0..passage.words().len()).find(|n| passage.lower(*n) == "should")?;
            let message = format!("requirement `{}` says \"should\"", line.id);
            let help = "say \"must\" if it is needed and \"may\" or \"it helps\" if it is not, to \
                        agree with its `need`";
            Some(Finding::of(passage.field, message, help).at(passage.words()[n].at()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::example::{found, requires, with_open_question};
    use super::RULE;

    #[test]
    fn should_is_found_unless_it_is_in_doubt_already() {
        let said = requires("Whoever applies should know how maps are made.");
        assert_eq!(found(&RULE, &said), ["should: requirement `it` says \"should\""]);
        assert!(found(&RULE, &with_open_question(said, "it")).is_empty());
        assert!(found(&RULE, &requires("You shoulder much work.")).is_empty());
    }
}
