//! A wish inside a line that is required.

use super::phrases::Phrases;
use super::{Finding, Reading, Rule, Severity};
use crate::requirement::Need;

pub(super) const RULE: Rule = Rule {
    code: "preference-in-required-line",
    severity: Severity::Warning,
    what: "A line that is required also says what is only preferred.",
    why: "Readers cannot tell what they need from what merely helps, and many who have all they \
          need will not apply. Make the wish a line of its own, with `need = \"preferred\"`.",
    bad: r#"[[extra.requirement]]
id = "order"
kind = "ability"
need = "required"
text = "You keep papers in order, preferably those of a city.""#,
    good: r#"[[extra.requirement]]
id = "order"
kind = "ability"
need = "required"
text = "You keep papers in order."
[[extra.requirement]]
id = "order-in-a-city"
kind = "ability"
need = "preferred"
text = "It is preferred that you have done this for a city.""#,
    check,
};

static WISHES: Phrases = Phrases::new(&[
    ("a plus", ""),
    ("an advantage", ""),
    ("an asset", ""),
    ("desirable", ""),
    ("desired", ""),
    ("ideally", ""),
    ("nice to have", ""),
    ("preferable", ""),
    ("preferably", ""),
    ("preference", ""),
    ("preferred", ""),
]);

fn check(reading: &Reading<'_>) -> Vec<Finding> {
    let lines = reading.sentences_of_lines().filter(|(line, _)| line.need == Need::Required);
    lines
        .flat_map(|(line, passage)| {
            WISHES.used(passage).into_iter().map(|(words, _)| {
                let at = passage.span(&words);
                let message = format!(
                    "requirement `{}` is required, and says \"{}\"",
                    line.id,
                    &passage.text[at.clone()]
                );
                let help = "make the wish a requirement of its own with `need = \"preferred\"`, \
                            or say plainly that it is needed";
                Finding::of(passage.field, message, help).at(at)
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::example::{found, line, requires, role, with_open_question};
    use super::super::phrases::assert_in_order;
    use super::{Need, RULE, WISHES};
    use crate::requirement::Strength;

    #[test]
    fn a_wish_inside_a_required_line_is_found() {
        assert_in_order(&WISHES);
        assert_eq!(
            found(&RULE, &requires("You have worked in analysis, preferably for a town.")),
            ["preferably: requirement `it` is required, and says \"preferably\""]
        );
        assert_eq!(found(&RULE, &requires("Experience with maps would be a plus.")).len(), 1);
    }

    #[test]
    fn a_wish_by_itself_and_one_in_doubt_are_fine() {
        let wish = Need::Preferred(Strength::Normal);
        assert!(found(&RULE, &role(vec![line("it", wish, "Maps are preferred.")])).is_empty());
        let noted = with_open_question(requires("Maps, preferably large ones."), "it");
        assert!(found(&RULE, &noted).is_empty());
        assert!(found(&RULE, &requires("You have lived in Surplus.")).is_empty());
    }
}
