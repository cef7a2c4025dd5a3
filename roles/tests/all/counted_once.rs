//! A month counts once, and no credit for more than it may, over generated roles and
//! visitors.

use crate::support::draft::{requirement, role};
use crate::support::generate::{AREAS, Town, knowledge, towns, truths};
use proptest::prelude::*;
use roles::evaluate::{Outcome, evaluate};
use roles::id::AreaId;
use roles::kind::{Credit, Education, Experience, ExperienceTerms, Kind};
use roles::profile::MonthRange;
use roles::quantity::{Months, Quantity};
use roles::requirement::Need;
use roles::requirements::Node;
use roles::{Profile, Role, Vocabulary};

/// Somebody who has so many months in one area, nothing else, and has said so.
fn only_in(area: AreaId, months: Months) -> Profile {
    let mut profile = Profile::default();
    profile.degrees_complete = true;
    profile.set_months(Quantity::College, Some(MonthRange::exactly(0)));
    profile.set_months(area, Some(MonthRange::exactly(months)));
    profile
}

fn is_met(role: &Role, n: u16, words: &Vocabulary, profile: &Profile) -> bool {
    let outcome = evaluate(role, words, profile).outcome(Node::Requirement(n));
    matches!(outcome, Some(Outcome::Met(_)))
}

/// The experiences of a role without credit that other requirements earn.
fn experiences(role: &Role) -> Vec<Experience> {
    let all = role.requirements.all().iter().filter_map(|one| one.kind.as_experience());
    let of_amounts = |experience: &Experience| {
        let credits = experience.credits().iter().copied();
        let credits = credits.filter(|credit| matches!(credit, Credit::Amount { .. })).collect();
        Experience::new(ExperienceTerms { credits, ..experience.terms().clone() })
    };
    all.map(|experience| of_amounts(experience).expect("fewer credits than before")).collect()
}

/// Degrees in whose place experience counts, all of it on top.
fn degrees(role: &Role) -> Vec<Education> {
    let all = role.requirements.all().iter().filter_map(|one| one.kind.as_education());
    let on_top = all.filter(|education| !education.credits().is_empty()).map(|education| {
        let mut terms = education.terms().clone();
        terms.credits.iter_mut().for_each(|credit| credit.additional = true);
        Education::new(terms).expect("the same credits")
    });
    on_top.collect()
}

proptest! {
    /// Amounts count for no more than they are, so anyone who meets an experience by months of
    /// one area has at least as many.
    #[test]
    fn a_month_counts_once((town, area, months) in (towns(), 0..AREAS, 0..80_u16)) {
        let Town { words, role: drawn } = &town;
        let profile = only_in(AreaId(area), months);
        for experience in experiences(drawn) {
            let needed = experience.months();
            let kind = Kind::Experience(experience);
            let role = role(vec![requirement("only", Need::Required, kind)], vec![]);
            prop_assert!(!is_met(&role, 0, words, &profile) || months >= needed);
        }
    }

    /// Anyone who meets an experience and a degree that takes experience on top, both by months
    /// of one area, has at least as many as both need.
    #[test]
    fn a_month_on_top_counts_once((town, area, months) in (towns(), 0..AREAS, 0..140_u16)) {
        let Town { words, role: drawn } = &town;
        let profile = only_in(AreaId(area), months);
        for (experience, education) in experiences(drawn).into_iter().zip(degrees(drawn)) {
            let needed = experience.months() + education.degree().college().unwrap_or(0);
            let terms = ExperienceTerms { credits: vec![], ..experience.terms().clone() };
            let experience = Experience::new(terms).expect("no credits");
            let all = vec![
                requirement("months", Need::Required, Kind::Experience(experience)),
                requirement("degree", Need::Required, Kind::Education(education)),
            ];
            let role = role(all, vec![]);
            let both = is_met(&role, 0, words, &profile) && is_met(&role, 1, words, &profile);
            prop_assert!(!both || months >= needed);
        }
    }

    /// What amounts are worth is never more than each may count for, and all together no more
    /// than the cap.
    #[test]
    fn worth_never_exceeds_its_cap(
        (town, truth, knowledge) in (towns(), truths(), knowledge()))
    {
        let Town { words, role: drawn } = &town;
        let (profile, _) = truth.said(&knowledge, words);
        for experience in experiences(drawn) {
            let most = experience.credits().iter().map(|credit| credit.most());
            let most = most.map(|most| u32::from(most.unwrap_or(u16::MAX))).sum::<u32>();
            let cap = u32::from(experience.cap().unwrap_or(u16::MAX));
            let kind = Kind::Experience(experience);
            let role = role(vec![requirement("only", Need::Required, kind)], vec![]);
            let evaluation = evaluate(&role, words, &profile);
            let credit = evaluation.breakdown(0).expect("an experience is counted").whole.credit;
            let high = u32::from(credit.high().unwrap_or(u16::MAX));
            prop_assert!(high <= most.min(cap), "{credit:?}");
        }
    }
}
