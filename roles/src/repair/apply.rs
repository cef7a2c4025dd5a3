//! What an action changes in a visitor's answers.

use crate::id::AreaId;
use crate::profile::{Answer, HeldDegree, Profile};
use crate::repair::Action;
use crate::requirement::{Education, Experience, Holding, HoldingMode, Kind, Months};
use crate::requirements::Requirements;
use crate::vocabulary::Vocabulary;

/// Changes answers as if an action were done. A review changes none.
pub(super) fn apply(
    action: Action,
    requirements: &Requirements,
    vocabulary: &Vocabulary,
    profile: &mut Profile,
) {
    let test = &requirements.all()[usize::from(action.requirement())].kind;
    match (action, test) {
        (Action::Get(_), Kind::Education(education)) => get_degree(education, profile),
        (Action::Get(_), Kind::Holding(holding)) => get_terms(holding, profile),
        (Action::Months { part, months, .. }, Kind::Experience(experience)) => {
            gain(&areas(experience, part), months, vocabulary, profile);
        }
        _ => {}
    }
}

/// A degree that just does: of the level, in the first field named.
fn get_degree(education: &Education, profile: &mut Profile) {
    let field = education.fields().first().copied();
    profile.degrees.push(HeldDegree { level: education.degree(), field, related: false });
}

fn get_terms(holding: &Holding, profile: &mut Profile) {
    let count = match holding.mode() {
        HoldingMode::Any => 1,
        HoldingMode::All => holding.terms().len(),
    };
    for term in &holding.terms()[..count] {
        profile.set_answer(*term, holding.level(), Some(Answer::Yes));
    }
}

fn areas(experience: &Experience, part: Option<u16>) -> Vec<AreaId> {
    let part = part.map(|part| experience.parts()[usize::from(part)].terms.areas());
    std::iter::once(experience.area()).chain(part.into_iter().flatten().copied()).collect()
}

/// Adds months to areas and to every area that includes one of them, once to each.
fn gain(gained: &[AreaId], months: Months, vocabulary: &Vocabulary, profile: &mut Profile) {
    let all = vocabulary.areas().iter().zip(0..).map(|(area, n)| (AreaId(n), area));
    let wider = all.filter(|(id, area)| {
        gained.contains(id) || area.includes.iter().any(|inner| gained.contains(inner))
    });
    let after: Vec<_> =
        wider.map(|(id, _)| (id, profile.effective_months(id, vocabulary).plus(months))).collect();
    for (area, months) in after {
        profile.set_months(area, Some(months));
    }
}
