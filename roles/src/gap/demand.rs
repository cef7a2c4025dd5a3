//! What the minimum of a role demands, by the words of the vocabulary, so that two
//! roles can be compared whatever their authors called the requirements.

use std::collections::BTreeMap;

use crate::id::{AreaId, TermId};
use crate::judge::is_assessable;
use crate::requirement::{Education, Experience, Months, Need, Requirement, Test};
use crate::requirements::{Node, Requirements};
use crate::role::Role;
use crate::vocabulary::ScaleLevel;

/// What is demanded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DemandKey {
    /// Months in an area.
    Months(AreaId),
    /// A degree.
    Degree,
    /// Something to have.
    Have(TermId),
}

/// Where in a role it is demanded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The requirement, by position.
    pub requirement: u16,
    /// The part of the experience, by position.
    pub part: Option<u16>,
}

/// A place and how much is demanded there.
#[derive(Clone, Copy)]
pub(super) struct Demand<'a> {
    pub(super) place: Place,
    pub(super) amount: Amount<'a>,
}

#[derive(Clone, Copy)]
pub(super) enum Amount<'a> {
    Months(Months),
    Degree(&'a Education),
    Have(Option<ScaleLevel>),
}

/// What the required roots of a role and their members demand. Of several demands of
/// one thing, the highest; of equals, the first.
pub(super) fn demands(role: &Role) -> BTreeMap<DemandKey, Demand<'_>> {
    let mut highest: BTreeMap<DemandKey, Demand> = BTreeMap::new();
    for (requirement, n) in minimum(&role.requirements) {
        for (key, demand) in of_requirement(requirement, n) {
            let known = highest.entry(key).or_insert(demand);
            if known.amount.is_below(&demand.amount) {
                *known = demand;
            }
        }
    }
    highest
}

impl Amount<'_> {
    fn is_below(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Months(own), Self::Months(other)) => own < other,
            (Self::Degree(own), Self::Degree(other)) => own.degree < other.degree,
            (Self::Have(Some(own)), Self::Have(Some(other))) => {
                own.scale == other.scale && own.rank < other.rank
            }
            (Self::Have(own), Self::Have(other)) => own < other,
            _ => false,
        }
    }
}

/// The assessable requirements that a role's required roots consist of, in order.
fn minimum(requirements: &Requirements) -> Vec<(&Requirement, u16)> {
    let roots = requirements.roots().iter().copied();
    let mut next: Vec<Node> =
        roots.filter(|root| requirements.need(*root) == Need::Required).collect();
    let mut within = vec![false; requirements.all().len()];
    while let Some(node) = next.pop() {
        match node {
            Node::Requirement(n) => within[usize::from(n)] = true,
            Node::Group(n) => next.extend(&requirements.groups()[usize::from(n)].members),
        }
    }
    let all = requirements.all().iter().zip(0..).zip(within);
    let minimum = all.filter(|((requirement, _), within)| *within && is_assessable(requirement));
    minimum.map(|(numbered, _)| numbered).collect()
}

fn of_requirement(requirement: &Requirement, n: u16) -> Vec<(DemandKey, Demand<'_>)> {
    let whole = Place { requirement: n, part: None };
    match &requirement.test {
        Test::Experience(experience) => of_experience(experience, whole),
        Test::Education(education) => {
            vec![(DemandKey::Degree, Demand { place: whole, amount: Amount::Degree(education) })]
        }
        Test::Holding(holding) => {
            let demand = Demand { place: whole, amount: Amount::Have(holding.level()) };
            holding.terms().iter().map(|term| (DemandKey::Have(*term), demand)).collect()
        }
        _ => Vec::new(),
    }
}

fn of_experience(experience: &Experience, whole: Place) -> Vec<(DemandKey, Demand<'static>)> {
    let demand = |area, months, part| {
        let place = Place { part, ..whole };
        (DemandKey::Months(area), Demand { place, amount: Amount::Months(months) })
    };
    let parts = experience.parts().iter().zip(0..);
    let parts = parts.map(|(part, n)| demand(part.area, part.months, Some(n)));
    std::iter::once(demand(experience.area(), experience.months(), None)).chain(parts).collect()
}
