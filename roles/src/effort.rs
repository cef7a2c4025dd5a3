//! How much work it would be to meet a role, and roles in that order.
//!
//! The hardest thing decides: what has to be learned comes before courses, licenses and the
//! like, these before time at work, and time at work before a degree. Of two roles that need
//! the same kind of thing, the one that needs less of it comes first. So four tools to learn
//! come before four years of work. Deliberately an order and no number for anybody to read:
//! nobody knows how long somebody takes to learn a tool.

use crate::assessment::Assessment;
use crate::evaluate::Verdict;
use crate::kind::{HoldingKind, HoldingMode, Kind};
use crate::missing::missing_terms;
use crate::profile::Profile;
use crate::quantity::Quantity;
use crate::repair::{Action, Repair};
use crate::role::Role;

/// The work that one way to meet a role would be; less comes first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Effort {
    /// Whether a person has to decide.
    review: bool,
    /// Months of college.
    college: u32,
    /// Months of work.
    months: u32,
    /// Courses, licenses and statuses.
    courses: usize,
    /// Things to learn.
    learn: usize,
}

impl Effort {
    /// The work of a way for a visitor.
    #[must_use]
    pub fn of(repair: &Repair, role: &Role, profile: &Profile) -> Self {
        let mut effort = Self::default();
        for action in repair.actions() {
            effort.add(*action, role, profile);
        }
        effort
    }

    fn add(&mut self, action: Action, role: &Role, profile: &Profile) {
        let kind = &role.requirements.all()[usize::from(action.requirement())].kind;
        match action {
            Action::Review(_) => self.review = true,
            Action::Using { quantity: Quantity::College, months, .. } => {
                self.college += u32::from(months);
            }
            Action::Months { months, .. } | Action::Using { months, .. } => {
                self.months += u32::from(months);
            }
            Action::Get(_) => self.add_thing(kind, profile),
        }
    }

    fn add_thing(&mut self, kind: &Kind, profile: &Profile) {
        if let Some(education) = kind.as_education() {
            let college = education.degree().college().unwrap_or_default();
            self.college += u32::from(college).max(1);
        } else if let Some(holding) = kind.as_holding() {
            let things = match holding.mode() {
                HoldingMode::Any => 1,
                HoldingMode::All => missing_terms(holding, profile).len(),
            };
            match holding.kind() {
                HoldingKind::Credential => self.courses += things,
                HoldingKind::Skill | HoldingKind::Knowledge | HoldingKind::Membership => {
                    self.learn += things;
                }
            }
        } else {
            self.courses += 1;
        }
    }
}

/// The way that is the least work, of those that are known.
#[must_use]
pub fn easiest<'a>(assessment: &'a Assessment<'_>, profile: &Profile) -> Option<&'a Repair> {
    let role = assessment.role;
    assessment.repairs.iter().min_by_key(|repair| Effort::of(repair, role, profile))
}

/// Where a role stands among others: the minimum met first, then what a person decides, then
/// the least work, then what is too open to say, and what has nothing to check last.
#[must_use]
pub fn order(assessment: &Assessment<'_>, profile: &Profile) -> (u8, Option<Effort>) {
    let effort = easiest(assessment, profile);
    let effort = effort.map(|repair| Effort::of(repair, assessment.role, profile));
    (group(assessment.evaluation.verdict()), effort)
}

/// The further along, the earlier.
#[must_use]
pub fn group(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::AppearsToMeet => 0,
        Verdict::ReviewerDecides => 1,
        Verdict::NotYet => 2,
        Verdict::CannotTellYet => 3,
        Verdict::NothingToCheck => 4,
    }
}
