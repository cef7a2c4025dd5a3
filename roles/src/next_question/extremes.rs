//! The best and the worst answer to a question. More never hurts, so all other answers
//! lie between the two.

use crate::kind::Education;
use crate::profile::{Answer, MonthRange, Profile};
use crate::quantity::MOST_MONTHS;
use crate::question::Question;
use crate::role::Role;
use crate::vocabulary::Vocabulary;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Extreme {
    Best,
    Worst,
}

/// Answers a question as well or as badly as one can, as far as a role cares.
pub(super) fn answer(
    (question, extreme): (Question, Extreme),
    role: &Role,
    vocabulary: &Vocabulary,
    profile: &mut Profile,
) {
    match question {
        Question::Months(quantity) => {
            let months = match extreme {
                Extreme::Best => {
                    profile.bound(quantity, vocabulary).unwrap_or(MOST_MONTHS).min(MOST_MONTHS)
                }
                Extreme::Worst => 0,
            };
            profile.set_months(quantity, Some(MonthRange::exactly(months)));
        }
        Question::Degrees => {
            profile.degrees_complete = true;
            if extreme == Extreme::Best {
                let asked = role.requirements.all().iter();
                let asked = asked.filter_map(|requirement| requirement.kind.as_education());
                profile.degrees.extend(asked.map(Education::just_enough));
            }
        }
        Question::Units(term, units) => {
            let answer = if extreme == Extreme::Best { Answer::Yes } else { Answer::No };
            profile.set_units_answer(term, units, Some(answer));
        }
        Question::Have(term, level) => {
            let answer = if extreme == Extreme::Best { Answer::Yes } else { Answer::No };
            profile.set_answer(term, level, Some(answer));
        }
    }
}
