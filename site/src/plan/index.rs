//! What planning looks up again and again, found once: names of words by id,
//! roles by domain, level and employer, ladders by role.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use roles::id::{DomainId, LevelId, RoleId};
use roles::vocabulary::{Domain, Level};
use roles::{Ladder, Role, Route, SkillMatrix};

use super::self_check;
use crate::content::Content;

/// More roles than this have too many gaps between them for one page to load.
const MOST_COMPARED: usize = 40;

/// A site of more roles than this has so many gaps that computing them, and those who
/// want to see where they stand, would wait too long.
const LARGE_SITE: usize = 1_000;

/// Content with what planning looks up.
#[derive(Debug)]
pub(super) struct Index<'a> {
    pub(super) content: &'a Content,
    /// Who asks for what.
    pub(super) skills: SkillMatrix,
    domains: BTreeMap<&'a DomainId, &'a Domain>,
    levels: BTreeMap<&'a LevelId, &'a Level>,
    ladders: BTreeMap<&'a RoleId, Vec<&'a Ladder>>,
    by_domain: BTreeMap<&'a DomainId, Vec<&'a Role>>,
    by_level: BTreeMap<&'a LevelId, Vec<&'a Role>>,
    by_employer: BTreeMap<&'a str, Vec<&'a Role>>,
    checked: BTreeSet<&'a RoleId>,
}

impl<'a> Index<'a> {
    pub(super) fn new(content: &'a Content) -> Self {
        let words = content.catalog.vocabulary();
        let mut index = Self {
            content,
            skills: SkillMatrix::of(&content.catalog),
            domains: words.domains().iter().map(|domain| (&domain.id, domain)).collect(),
            levels: words.levels().iter().map(|level| (&level.id, level)).collect(),
            ladders: BTreeMap::new(),
            by_domain: BTreeMap::new(),
            by_level: BTreeMap::new(),
            by_employer: BTreeMap::new(),
            checked: checked(content),
        };
        for ladder in content.catalog.ladders() {
            for rung in ladder.rungs() {
                index.ladders.entry(rung).or_default().push(ladder);
            }
        }
        for role in content.catalog.roles() {
            index.list(role);
        }
        index
    }

    fn list(&mut self, role: &'a Role) {
        for domain in &role.domains {
            self.by_domain.entry(domain).or_default().push(role);
        }
        for level in &role.levels {
            self.by_level.entry(level).or_default().push(role);
        }
        self.by_employer.entry(&role.employer).or_default().push(role);
    }

    /// The domains of a role, as far as the vocabulary has them.
    pub(super) fn domains_of(&self, role: &Role) -> Vec<&'a Domain> {
        role.domains.iter().filter_map(|id| self.domains.get(id).copied()).collect()
    }

    /// The levels of a role, as far as the vocabulary has them.
    pub(super) fn levels_of(&self, role: &Role) -> Vec<&'a Level> {
        role.levels.iter().filter_map(|id| self.levels.get(id).copied()).collect()
    }

    pub(super) fn ladders_of(&self, role: &RoleId) -> &[&'a Ladder] {
        self.ladders.get(role).map_or(&[], Vec::as_slice)
    }

    /// These roles where any two of them can be compared in a page; none where there are
    /// too few or too many.
    pub(super) fn compared(&self, roles: Vec<&'a Role>) -> Vec<&'a Role> {
        let is_small = self.content.catalog.roles().len() <= LARGE_SITE;
        if is_small && (2..=MOST_COMPARED).contains(&roles.len()) { roles } else { Vec::new() }
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

    /// How many roles stand on a ladder.
    pub(super) fn on_ladders(&self) -> usize {
        self.ladders.len()
    }

    pub(super) fn in_domain(&self, id: &DomainId) -> &[&'a Role] {
        self.by_domain.get(id).map_or(&[], Vec::as_slice)
    }

    pub(super) fn on_level(&self, id: &LevelId) -> &[&'a Role] {
        self.by_level.get(id).map_or(&[], Vec::as_slice)
    }

    pub(super) fn of_employer(&self, name: &str) -> &[&'a Role] {
        self.by_employer.get(name).map_or(&[], Vec::as_slice)
    }

    /// A role by an id that the catalog has checked.
    pub(super) fn role(&self, id: &RoleId) -> &'a Role {
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
        vec![("Home".into(), Route::Home)]
    }

    /// The trail of pages below the page of all roles.
    pub(super) fn roles_trail(&self) -> Vec<(String, Route)> {
        let roles = (self.content.roles_section.title.clone(), Route::Roles);
        self.trail().into_iter().chain([roles]).collect()
    }
}

fn checked(content: &Content) -> BTreeSet<&RoleId> {
    let roles = content.catalog.roles().par_iter();
    let checked = roles.filter(|role| self_check::asks(role, content)).map(|role| &role.id);
    checked.collect::<Vec<_>>().into_iter().collect()
}
