//! The best and the worst answer to a question. More never hurts, so all other answers
//! lie between the two.

use crate::id::AreaId;
use crate::profile::{Answer, HeldDegree, MonthRange, Profile};
use crate::question::Question;
use crate::requirement::{Education, MOST_MONTHS, Months, Test};
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
        Question::Months(area) => {
            let months = match extreme {
                Extreme::Best => most(area, vocabulary, profile),
                Extreme::Worst => 0,
            };
            profile.set_months(area, Some(MonthRange::exactly(months)));
        }
        Question::Degrees => {
            profile.degrees_complete = true;
            if extreme == Extreme::Best {
                profile.degrees.extend(educations(role).map(degree));
            }
        }
        Question::Have(term, level) => {
            let answer = if extreme == Extreme::Best { Answer::Yes } else { Answer::No };
            profile.set_answer(term, level, Some(answer));
        }
    }
}

/// The most months that do not contradict what was said of wider areas.
fn most(area: AreaId, vocabulary: &Vocabulary, profile: &Profile) -> Months {
    let answered = profile.areas();
    let wider = answered.filter(|(wider, _)| vocabulary.area(*wider).includes.contains(&area));
    let bounds = wider.filter_map(|(wider, _)| profile.effective_months(wider, vocabulary).high());
    bounds.fold(MOST_MONTHS, Ord::min)
}

fn educations(role: &Role) -> impl Iterator<Item = &Education> {
    role.requirements.all().iter().filter_map(|requirement| match &requirement.test {
        Test::Education(education) => Some(education),
        _ => None,
    })
}

fn degree(education: &Education) -> HeldDegree {
    let field = education.fields.first().copied();
    HeldDegree { level: education.degree, field, related: false }
}
