//! A large book keeps its roles in files of their own: a browser loads those of the kinds of
//! work that a visitor looks for. A small book is one file.

use std::sync::Arc;

use super::{CheckData, KindOfWork, lean, wire};
use crate::catalog::Catalog;
use crate::profile_steps::{StepKind, profile_steps};
use crate::role::Role;
use crate::stored::stored;

/// So many bytes of roles share a file. Fewer would mean more files; more would load roles that
/// nobody looks for.
const PART: usize = 256 * 1024;

/// The most bytes that roles may take in the file of the words.
const MOST_WHOLE: usize = 64 * 1024;

/// So many roles can be chosen one by one, and are never kept apart.
const MOST_CHOSEN: usize = 40;

/// So many roles of a kind of work are named where they are apart.
const NAMED: usize = 6;

/// Roles that are in a file of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    file: String,
    /// The kinds of work that roles in it are of, by position.
    kinds: Vec<usize>,
    /// The steps in which they ask something.
    steps: Vec<StepKind>,
    is_loaded: bool,
}

stored!(Part { file, kinds, steps; is_loaded: false });

impl CheckData {
    /// Moves the roles of a large book into files of their own. `file` is given the bytes of
    /// each, keeps them, and returns the name of the file, which lies beside that of the book.
    #[must_use]
    pub fn apart(&self, mut file: impl FnMut(Vec<u8>) -> String) -> Self {
        let roles = self.catalog.roles();
        let is_large = || wire::size(self) > MOST_WHOLE;
        if roles.len() <= MOST_CHOSEN || !is_large() {
            return self.clone();
        }
        let parts = self.in_parts().into_iter().map(|roles| self.part(&roles, &mut file)).collect();
        let kinds_of_work = Some(named(self.kinds_of_work()));
        let words = lean::vocabulary(self.catalog.vocabulary(), roles);
        let catalog = Catalog::new(words, self.catalog.policy().clone(), vec![], vec![]);
        let catalog = Arc::new(catalog.expect("there is nothing in it to be wrong"));
        Self { catalog, digests: Vec::new(), words: self.words, whole: true, parts, kinds_of_work }
    }

    /// The roles that share files: those of the same kinds of work stand together.
    fn in_parts(&self) -> Vec<Vec<&Role>> {
        let mut roles: Vec<&Role> = self.catalog.roles().iter().collect();
        roles.sort_by_cached_key(|role| self.kinds_of(role));
        let (mut parts, mut size) = (Vec::<Vec<&Role>>::new(), 0);
        for role in roles {
            let own = self.roles_to_bytes([role]).len();
            size += own;
            match parts.last_mut() {
                Some(part) if size <= PART => part.push(role),
                _ => {
                    parts.push(vec![role]);
                    size = own;
                }
            }
        }
        parts
    }

    fn kinds_of(&self, role: &Role) -> Vec<usize> {
        let all = self.catalog.vocabulary().domains().iter().enumerate();
        all.filter(|(_, kind)| role.domains.contains(&kind.id)).map(|(n, _)| n).collect()
    }

    fn part(&self, roles: &[&Role], mut file: impl FnMut(Vec<u8>) -> String) -> Part {
        let mut kinds: Vec<usize> = roles.iter().flat_map(|role| self.kinds_of(role)).collect();
        kinds.sort_unstable();
        kinds.dedup();
        let steps = profile_steps(roles, self.catalog.vocabulary(), false);
        let steps = steps.iter().map(|step| step.kind).collect();
        let file = file(self.roles_to_bytes(roles.iter().copied()));
        Part { file, kinds, steps, is_loaded: false }
    }

    /// The kinds of work that roles are of, each with its roles. Of a book whose roles are apart,
    /// only the first roles of each are named.
    #[must_use]
    pub fn kinds_of_work(&self) -> Vec<KindOfWork> {
        if let Some(kinds) = &self.kinds_of_work {
            return kinds.clone();
        }
        let domains = (0..).zip(self.catalog.vocabulary().domains());
        let all = domains.map(|(domain, own)| {
            let roles = self.catalog.roles().iter();
            let roles = roles.filter(|role| role.domains.contains(&own.id));
            let roles: Vec<_> = roles.map(|role| (role.id.key(), role.named())).collect();
            KindOfWork { domain, count: roles.len(), roles }
        });
        all.filter(|kind| kind.count > 0).collect()
    }

    /// The parts that are not loaded and have roles of some kinds of work, by their positions; of
    /// all kinds where none is given.
    #[must_use]
    pub fn missing(&self, kinds: &[usize]) -> Vec<usize> {
        let is_wanted = |part: &Part| {
            let mut own = part.kinds.iter();
            !part.is_loaded && (kinds.is_empty() || own.any(|own| kinds.contains(own)))
        };
        let parts = self.parts.iter().enumerate();
        parts.filter(|(_, part)| is_wanted(part)).map(|(n, _)| n).collect()
    }

    /// Whether the roles of a part ask something in a step.
    #[must_use]
    pub fn is_asked_in(&self, part: usize, step: StepKind) -> bool {
        self.parts.get(part).is_some_and(|part| part.steps.contains(&step))
    }

    /// The name of the file of a part that [`CheckData::missing`] names.
    #[must_use]
    pub fn file(&self, part: usize) -> &str {
        self.parts.get(part).map_or("", |part| &part.file)
    }

    /// Notes that the roles of these parts are there.
    #[must_use]
    pub fn having(mut self, parts: &[usize]) -> Self {
        for (n, part) in self.parts.iter_mut().enumerate() {
            part.is_loaded |= parts.contains(&n);
        }
        self
    }
}

fn named(mut kinds: Vec<KindOfWork>) -> Vec<KindOfWork> {
    kinds.iter_mut().for_each(|kind| kind.roles.truncate(NAMED));
    kinds
}
