//! What the minimum of a role demands, by the words of the vocabulary, so that two
//! roles can be compared whatever their authors called the requirements.

use std::collections::BTreeMap;

use crate::evaluate::is_assessable;
use crate::id::TermId;
use crate::kind::{Education, Units};
use crate::quantity::{Months, Quantity};
use crate::requirement::{Need, Requirement};
use crate::requirements::{Mode, Node, Requirements};
use crate::role::Role;
use crate::vocabulary::ScaleLevel;

/// What is demanded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DemandKey {
    /// Months.
    Months(Quantity),
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
pub(crate) struct Demand<'a> {
    pub(crate) place: Place,
    pub(crate) amount: Amount<'a>,
    /// Whether something else will do in its place.
    pub(crate) alternative: bool,
    /// The terms of which this is one that will do; none where this very one is needed.
    pub(crate) any_of: &'a [TermId],
}

#[derive(Clone, Copy)]
pub(crate) enum Amount<'a> {
    Months(Months),
    Degree(&'a Education),
    Have(Option<ScaleLevel>),
    Units(Option<Units>),
}

/// Demands by what is demanded.
pub(super) type Demands<'a> = BTreeMap<DemandKey, Demand<'a>>;

/// What the required roots of a role and their members demand. Of several demands of
/// one thing, the highest; of equals, the first.
pub(super) fn demands(role: &Role) -> Demands<'_> {
    let mut highest = Demands::new();
    for asked in minimum(&role.requirements) {
        for (key, demand) in of_requirement(&asked) {
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
            (Self::Degree(own), Self::Degree(other)) => own.degree() < other.degree(),
            (Self::Have(Some(own)), Self::Have(Some(other))) => {
                own.scale == other.scale && own.rank < other.rank
            }
            (Self::Have(own), Self::Have(other)) => own < other,
            (Self::Units(own), Self::Units(other)) => is_fewer(*own, *other),
            _ => false,
        }
    }
}

/// Whether some units are fewer than others that compare with them; any amount is the fewest.
pub(super) fn is_fewer(own: Option<Units>, other: Option<Units>) -> bool {
    match (own, other) {
        (_, None) => false,
        (None, Some(_)) => true,
        (Some(own), Some(other)) => other.covers(own) && !own.covers(other),
    }
}

/// A requirement that belongs to the minimum of a role.
struct Asked<'a> {
    requirement: &'a Requirement,
    position: u16,
    alternative: bool,
}

/// The requirements that the minimum of a role consists of, by position.
pub(crate) fn positions_of_minimum(requirements: &Requirements) -> Vec<u16> {
    minimum(requirements).into_iter().map(|asked| asked.position).collect()
}

/// The assessable requirements that a role's required roots consist of, in order.
fn minimum(requirements: &Requirements) -> Vec<Asked<'_>> {
    let roots = requirements.roots().iter().copied();
    let mut next: Vec<(Node, bool)> = roots
        .filter(|root| requirements.need(*root) == Need::Required)
        .map(|root| (root, false))
        .collect();
    let mut within: Vec<Option<bool>> = vec![None; requirements.all().len()];
    while let Some((node, alternative)) = next.pop() {
        match node {
            Node::Requirement(n) => {
                let known = &mut within[usize::from(n)];
                *known = Some(alternative && known.unwrap_or(true));
            }
            Node::Group(n) => {
                let group = &requirements.groups()[usize::from(n)];
                let one_will_do = group.mode != Mode::All && group.members.len() > 1;
                let members = group.members.iter();
                next.extend(members.map(|member| (*member, alternative || one_will_do)));
            }
        }
    }
    let all = requirements.all().iter().zip(0..).zip(within);
    all.filter(|((requirement, _), _)| is_assessable(requirement))
        .filter_map(|((requirement, position), within)| {
            Some(Asked { requirement, position, alternative: within? })
        })
        .collect()
}

fn of_requirement<'a>(asked: &Asked<'a>) -> Vec<(DemandKey, Demand<'a>)> {
    let place = Place { requirement: asked.position, part: None };
    let amount = Amount::Have(None);
    let like = Demand { place, amount, alternative: asked.alternative, any_of: &[] };
    asked.requirement.kind.demands(like)
}
