//! What planning looks up again and again, found once: names of words by id,
//! roles by domain, level and employer, ladders by role.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ::words::{msg, say};
use rayon::prelude::*;
use roles::id::{DomainId, LevelId, RoleId};
use roles::vocabulary::{Domain, Level};
use roles::{Ladder, Role, Route, SkillMatrix};

use super::field::Fields;
use super::{Subject, self_check};
use crate::content::Content;

/// More roles than this have too many gaps between them for one page to load.
const MOST_COMPARED: usize = 40;

/// How many roles a row of the table of skills names for each need.
const ROLES_IN_A_ROW: usize = 12;

/// A site of more roles than this has so many gaps that computing them, and those who
/// want to see where they stand, would wait too long.
const LARGE_SITE: usize = 1_000;

/// Content with what planning looks up. Roles, ladders and the like are held by their
/// positions in the catalog, so that it can be kept for as long as the site.
#[derive(Debug)]
pub(super) struct Index {
    pub(super) content: Arc<Content>,
    /// Who asks for what.
    pub(super) skills: SkillMatrix,
    /// The same with only the first roles of each.
    pub(super) shortened: SkillMatrix,
    /// The fields of work, as lines of maps.
    pub(super) fields: Fields,
    /// How the line of each field looks, by the field's id.
    pub(super) lines: BTreeMap<String, String>,
    domains: BTreeMap<DomainId, usize>,
    levels: BTreeMap<LevelId, usize>,
    ladders: BTreeMap<RoleId, Vec<usize>>,
    by_domain: BTreeMap<DomainId, Vec<usize>>,
    by_level: BTreeMap<LevelId, Vec<usize>>,
    by_employer: BTreeMap<String, Vec<usize>>,
    checked: BTreeSet<RoleId>,
}

impl Index {
    pub(super) fn new(content: Arc<Content>) -> Self {
        let words = content.catalog.vocabulary();
        let skills = SkillMatrix::of(&content.catalog);
        let fields = Fields::of(&content.catalog);
        let domains = words.domains().iter().enumerate();
        let levels = words.levels().iter().enumerate();
        let mut index = Self {
            shortened: skills.shortened(ROLES_IN_A_ROW),
            skills,
            lines: fields.lines(&content.catalog),
            fields,
            domains: domains.map(|(n, domain)| (domain.id.clone(), n)).collect(),
            levels: levels.map(|(n, level)| (level.id.clone(), n)).collect(),
            ladders: BTreeMap::new(),
            by_domain: BTreeMap::new(),
            by_level: BTreeMap::new(),
            by_employer: BTreeMap::new(),
            checked: checked(&content),
            content: Arc::clone(&content),
        };
        for (n, ladder) in content.catalog.ladders().iter().enumerate() {
            for rung in ladder.rungs() {
                index.ladders.entry(rung.clone()).or_default().push(n);
            }
        }
        for (n, role) in content.catalog.roles().iter().enumerate() {
            index.list(n, role);
        }
        index
    }

    fn list(&mut self, n: usize, role: &Role) {
        for domain in &role.domains {
            self.by_domain.entry(domain.clone()).or_default().push(n);
        }
        for level in &role.levels {
            self.by_level.entry(level.clone()).or_default().push(n);
        }
        match self.by_employer.get_mut(&role.employer) {
            Some(roles) => roles.push(n),
            None => drop(self.by_employer.insert(role.employer.clone(), vec![n])),
        }
    }

    /// The domains of a role, as far as the vocabulary has them.
    pub(super) fn domains_of(&self, role: &Role) -> Vec<&Domain> {
        let all = self.content.catalog.vocabulary().domains();
        role.domains.iter().filter_map(|id| Some(&all[*self.domains.get(id)?])).collect()
    }

    /// The levels of a role, as far as the vocabulary has them.
    pub(super) fn levels_of(&self, role: &Role) -> Vec<&Level> {
        let all = self.content.catalog.vocabulary().levels();
        role.levels.iter().filter_map(|id| Some(&all[*self.levels.get(id)?])).collect()
    }

    pub(super) fn ladders_of(&self, role: &RoleId) -> impl Iterator<Item = &Ladder> {
        let all = self.content.catalog.ladders();
        self.ladders.get(role).into_iter().flatten().map(|n| &all[*n])
    }

    /// The positions of the ladders on which a role stands.
    pub(super) fn ladder_positions(&self, role: &RoleId) -> Vec<usize> {
        self.ladders.get(role).cloned().unwrap_or_default()
    }

    /// Which pages compare any two of some roles, and which roles those are; none where
    /// there are too few or too many.
    pub(super) fn compared_on(&self, subject: Subject) -> Vec<&Role> {
        let catalog = &self.content.catalog;
        let roles = match subject {
            Subject::Ladders => self.rungs(catalog.ladders()),
            Subject::Ladder(n) => self.rungs(&catalog.ladders()[n..=n]),
            Subject::Compare => catalog.roles().iter().collect(),
            _ => return Vec::new(),
        };
        let is_small = catalog.roles().len() <= LARGE_SITE;
        if is_small && (2..=MOST_COMPARED).contains(&roles.len()) { roles } else { Vec::new() }
    }

    /// The roles of the rungs of some ladders, each once.
    fn rungs(&self, ladders: &[Ladder]) -> Vec<&Role> {
        let mut seen = BTreeSet::new();
        let rungs = ladders.iter().flat_map(Ladder::rungs).filter(|id| seen.insert(*id));
        rungs.map(|id| self.role(id)).collect()
    }

    /// Whether a page compares any two roles.
    pub(super) fn compares_any_two(&self) -> bool {
        (2..=MOST_COMPARED).contains(&self.content.catalog.roles().len())
    }

    /// Whether visitors can check themselves against a role.
    pub(super) fn is_checked(&self, role: &RoleId) -> bool {
        self.checked.contains(role)
    }

    /// Against how many roles visitors can check themselves.
    pub(super) fn checked(&self) -> usize {
        self.checked.len()
    }

    pub(super) fn in_domain(&self, id: &DomainId) -> Vec<&Role> {
        self.roles(self.by_domain.get(id))
    }

    pub(super) fn on_level(&self, id: &LevelId) -> Vec<&Role> {
        self.roles(self.by_level.get(id))
    }

    pub(super) fn of_employer(&self, name: &str) -> Vec<&Role> {
        self.roles(self.by_employer.get(name))
    }

    fn roles(&self, positions: Option<&Vec<usize>>) -> Vec<&Role> {
        let all = self.content.catalog.roles();
        positions.into_iter().flatten().map(|n| &all[*n]).collect()
    }

    /// A role by an id that the catalog has checked.
    pub(super) fn role(&self, id: &RoleId) -> &Role {
        self.content.catalog.role(id.as_str()).expect("a catalog holds every role it names")
    }

    /// The page of an employer, when the site lists that employer.
    pub(super) fn employer_route(&self, name: &str) -> Option<Route> {
        let employers = &self.content.catalog.policy().employers;
        let employer = employers.iter().find(|employer| employer.name == name)?;
        Some(Route::Employer(employer.slug.clone()))
    }

    /// The trail of pages below the home page.
    pub(super) fn trail(&self) -> Vec<(String, Route)> {
        vec![(say(msg::NavHome), Route::Home)]
    }

    /// The trail of pages below the page of all roles.
    pub(super) fn roles_trail(&self) -> Vec<(String, Route)> {
        let roles = (self.content.roles_section.title.clone(), Route::Roles);
        self.trail().into_iter().chain([roles]).collect()
    }
}

fn checked(content: &Content) -> BTreeSet<RoleId> {
    let roles = content.catalog.roles().par_iter();
    let checked = roles.filter(|role| self_check::asks(role, content)).map(|role| role.id.clone());
    checked.collect::<Vec<_>>().into_iter().collect()
}
