//! What is true: the whole of a site's roles, words and ladders.

use crate::fnv::fnv;
use crate::id::RoleId;
use crate::ladder::Ladder;
use crate::requirement::Months;
use crate::role::Role;
use crate::sorting::{order, sort};
use crate::stored::stored;
use crate::vocabulary::Vocabulary;

/// What a city decides for its site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// How many missing months still count as a near miss.
    pub near_miss_months: Months,
    /// The employers whose roles are on the site, in display order.
    pub employers: Vec<Employer>,
}

stored!(Policy { near_miss_months, employers });

/// An employer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Employer {
    /// The name, as roles write it.
    pub name: String,
    /// The last part of its page's address.
    pub slug: String,
    /// The full-time week, in hundredths of an hour.
    pub full_time_hours: Option<u16>,
}

stored!(Employer { name, slug, full_time_hours });

/// Roles, words and ladders that hang together: ids differ, every reference resolves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catalog {
    vocabulary: Vocabulary,
    policy: Policy,
    roles: Vec<Role>,
    ladders: Vec<Ladder>,
    /// The positions of the roles with the hashes of their ids, in this order: ids of a
    /// large site are long, alike and far apart in memory.
    by_id: Vec<(u32, usize)>,
}

/// Why parts make no catalog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CatalogError {
    /// Two roles of one id.
    RoleTwice(RoleId),
    /// A reporting line, a ladder or an evidence names a role that is not there.
    NoSuchRole(RoleId),
}

impl Catalog {
    /// A catalog whose parts hang together, roles and ladders in display order.
    ///
    /// # Errors
    /// Every id used twice and every reference to nothing.
    pub fn new(
        vocabulary: Vocabulary,
        policy: Policy,
        mut roles: Vec<Role>,
        mut ladders: Vec<Ladder>,
    ) -> Result<Self, Vec<CatalogError>> {
        sort(&mut roles, |a, b| (a.weight, &a.title, &a.id) < (b.weight, &b.title, &b.id));
        sort(&mut ladders, |a, b| (a.weight, &a.title, &a.id) < (b.weight, &b.title, &b.id));
        let mut errors = Vec::new();
        let ids: Vec<_> = roles.iter().map(|role| (role.id.key(), &role.id)).collect();
        let by_id = order(ids.len(), &|one, other| ids[one] < ids[other]);
        for pair in by_id.windows(2) {
            if ids[pair[0]] == ids[pair[1]] {
                errors.push(CatalogError::RoleTwice(ids[pair[1]].1.clone()));
            }
        }
        let by_id: Vec<_> = by_id.into_iter().map(|n| (ids[n].0, n)).collect();
        let named = roles.iter().flat_map(posts).chain(ladders.iter().flat_map(rungs));
        let unknown = named.filter(|id| position(id.as_str(), &by_id, &roles).is_none());
        errors.extend(unknown.map(|id| CatalogError::NoSuchRole(id.clone())));
        if errors.is_empty() {
            Ok(Self { vocabulary, policy, roles, ladders, by_id })
        } else {
            Err(errors)
        }
    }

    /// The words.
    #[must_use]
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// What the city decides.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The roles, in display order.
    #[must_use]
    pub fn roles(&self) -> &[Role] {
        &self.roles
    }

    /// The ladders, in display order.
    #[must_use]
    pub fn ladders(&self) -> &[Ladder] {
        &self.ladders
    }

    /// The role with an id.
    #[must_use]
    pub fn role(&self, id: &str) -> Option<&Role> {
        self.position(id).map(|n| &self.roles[n])
    }

    /// The position of the role with an id.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        position(id, &self.by_id, &self.roles)
    }

    /// The ladders that have a role as a rung.
    pub fn ladders_of(&self, id: &RoleId) -> impl Iterator<Item = &Ladder> {
        self.ladders.iter().filter(move |ladder| ladder.rungs().contains(id))
    }
}

fn position(id: &str, by_id: &[(u32, usize)], roles: &[Role]) -> Option<usize> {
    // Two ids may share a hash.
    let wanted = fnv(id.as_bytes());
    let found = by_id.binary_search_by(|(hash, n)| {
        hash.cmp(&wanted).then_with(|| roles[*n].id.as_str().cmp(id))
    });
    Some(by_id[found.ok()?].1)
}

fn posts(role: &Role) -> impl Iterator<Item = &RoleId> {
    role.reports_to.iter().chain(&role.supervises).filter_map(|post| post.role.as_ref())
}

fn rungs(ladder: &Ladder) -> impl Iterator<Item = &RoleId> {
    let evidence = ladder.steps().iter().flat_map(|step| &step.evidence).map(|e| &e.role);
    ladder.rungs().iter().chain(evidence)
}
