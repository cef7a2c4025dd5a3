//! Who may apply although something is missing: the employer's own rule, and no setting of
//! the site, which is [`crate::near_miss()`].

use crate::assessment::Assessment;
use crate::evaluate::Verdict;
use crate::quantity::{Months, Quantity};
use crate::repair::{Action, Repair};
use crate::requirements::Requirements;
use crate::stored::stored;
use crate::vocabulary::Vocabulary;
use crate::words::{self, Telling};

/// Who may apply although something is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Early {
    /// Who is short by so many months at most.
    pub short_months: Option<Months>,
    /// Who is still a student.
    pub student: bool,
    /// Of which requirements something may be missing, by position; none named means all.
    pub requirements: Vec<u16>,
    /// The rule in the author's words.
    pub text: Option<String>,
}

stored!(Early { short_months, student, requirements, text });

/// The nearest repair that the employer's rule covers, so that one may apply already now.
/// None without such a rule, and where nothing is known to be missing.
#[must_use]
pub fn early<'a>(assessment: &'a Assessment<'_>) -> Option<&'a Repair> {
    let early = assessment.role.early.as_ref()?;
    let all = &assessment.role.requirements;
    let is_missing = assessment.evaluation.verdict() == Verdict::NotYet;
    assessment.repairs.iter().find(|repair| is_missing && early.covers(repair, all))
}

/// What to say to somebody who may apply early; none where the rule covers nothing.
#[must_use]
pub fn advice(assessment: &Assessment<'_>, vocabulary: &Vocabulary) -> Option<String> {
    let repair = Telling::of_repairs(assessment.role, vocabulary).repair(early(assessment)?);
    let rule = assessment.role.early.as_ref().and_then(|early| early.text.as_deref());
    Some(words::early(&repair, rule))
}

impl Early {
    /// Whether everything that a repair asks for may be missing. Months may be short of by
    /// the number of the rule in all; a student may lack a degree, courses and college.
    #[must_use]
    pub fn covers(&self, repair: &Repair, all: &Requirements) -> bool {
        let mut short: u32 = 0;
        for action in repair.actions() {
            let n = action.requirement();
            if !(self.requirements.is_empty() || self.requirements.contains(&n)) {
                return false;
            }
            let is_studied = match action {
                Action::Get(_) => all.all()[usize::from(n)].kind.is_studied(),
                Action::Using { quantity, .. } => *quantity == Quantity::College,
                Action::Months { .. } | Action::Review(_) => false,
            };
            match action.months() {
                _ if self.student && is_studied => {}
                0 => return false,
                months => short += u32::from(months),
            }
        }
        short == 0 || self.short_months.is_some_and(|most| short <= u32::from(most))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evaluate::is_assessable;

    #[test]
    fn the_rule_covers_what_it_names() {
        let all = crate::words::tests_role().requirements;
        assert!(all.all().iter().take(3).all(is_assessable));
        let repair = |actions: &[Action]| actions.iter().copied().collect::<Repair>();
        let months = |months| Action::Months { requirement: 1, part: None, months };
        let college = Action::Using { requirement: 0, quantity: Quantity::College, months: 12 };
        let rule = |short_months, student, requirements: &[u16]| Early {
            short_months,
            student,
            requirements: requirements.to_vec(),
            text: None,
        };
        let check = |rule: &Early, actions: &[Action], expected| {
            assert_eq!(rule.covers(&repair(actions), &all), expected, "{rule:?} {actions:?}");
        };
        let short = rule(Some(6), false, &[]);
        check(&short, &[months(6)], true);
        check(&short, &[months(7)], false);
        check(&short, &[Action::Get(0)], false);
        check(&short, &[months(4), college], false);
        check(&rule(Some(16), false, &[]), &[months(4), college], true);
        let student = rule(None, true, &[]);
        check(&student, &[Action::Get(0)], true);
        check(&student, &[college], true);
        check(&student, &[months(1)], false);
        check(&student, &[Action::Get(2)], false);
        check(&student, &[Action::Review(3)], false);
        check(&rule(Some(6), true, &[]), &[Action::Get(0), months(6)], true);
        check(&rule(Some(6), true, &[1]), &[months(6)], true);
        check(&rule(Some(6), true, &[1]), &[Action::Get(0), months(6)], false);
    }
}
