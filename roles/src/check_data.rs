//! What a browser needs to check answers: the roles without what checking does not show,
//! the words they use, and for each role a digest of its rules. The terms by which two
//! roles compare stay.
//!
//! This is deliberately no second model: it holds a [`Catalog`], so that judging, repairs
//! and words work on it as they do at build time. At build time that is the catalog of the
//! site itself; what is not needed is left out of the bytes, and so there are no ladders
//! and no prose in the book that a browser reads.

use std::fmt;
use std::sync::Arc;

use crate::catalog::Catalog;
use crate::id::RoleId;
use crate::percent;
use crate::role::Role;
use crate::sorting::sort;
use crate::stored::stored;

mod apart;
mod digest;
mod integrity;
mod lean;
mod wire;

pub use digest::RulesDigest;
pub use wire::{CheckDataError, FORMAT};

/// Roles to check answers against. Every position in it names something.
#[derive(Clone, PartialEq, Eq)]
pub struct CheckData {
    catalog: Arc<Catalog>,
    /// By id.
    digests: Vec<(RoleId, RulesDigest)>,
    /// Of the words as they are written to bytes: positions mean nothing without them.
    words: u32,
    whole: bool,
    /// Roles that are in files of their own.
    parts: Vec<apart::Part>,
    /// As written, where roles are or were in files of their own.
    kinds_of_work: Option<Vec<KindOfWork>>,
}

/// A kind of work, and roles of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindOfWork {
    /// Its position among the domains of the vocabulary.
    pub domain: usize,
    /// How many roles are of it.
    pub count: usize,
    /// All of them, or the first few: the hash of the id, and the name.
    pub roles: Vec<(u32, String)>,
}

stored!(KindOfWork { domain, count, roles });

impl CheckData {
    /// All roles of a catalog.
    #[must_use]
    pub fn of(catalog: &Arc<Catalog>) -> Self {
        let roles = catalog.roles().iter();
        let digests = roles.map(|role| RulesDigest::of(role, catalog.vocabulary()));
        let ids = catalog.roles().iter().map(|role| role.id.clone());
        let digests = ids.zip(digests).collect();
        Self::new(Arc::clone(catalog), digests, wire::fingerprint(catalog), true)
    }

    fn new(
        catalog: Arc<Catalog>,
        mut digests: Vec<(RoleId, RulesDigest)>,
        words: u32,
        whole: bool,
    ) -> Self {
        sort(&mut digests, |one, other| one.0 < other.0);
        Self { catalog, digests, words, whole, parts: Vec::new(), kinds_of_work: None }
    }

    /// The roles and words.
    #[must_use]
    pub fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// Whether it is about every role of the site, not about one alone.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.whole
    }

    /// Whether it has every role of the site.
    #[must_use]
    pub fn has_all(&self) -> bool {
        self.whole && self.missing(&[]).is_empty()
    }

    /// The digest of a role's rules, as they were at build time.
    #[must_use]
    pub fn digest(&self, role: &RoleId) -> Option<RulesDigest> {
        let found = self.digests.binary_search_by(|(id, _)| id.cmp(role)).ok()?;
        Some(self.digests[found].1)
    }

    /// The data file: all roles and their words, without what checking does not need. A term
    /// that no role asks for keeps its id only.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        wire::encode(self)
    }

    /// Reads what [`CheckData::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`CheckDataError`] when the bytes are of something else, of another version, or damaged.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CheckDataError> {
        wire::decode(bytes, [], true)
    }

    /// The same with the roles of data files that [`CheckData::roles_to_bytes`] wrote.
    ///
    /// # Errors
    /// [`CheckDataError`] when any of them is damaged, or they are of different builds.
    pub fn from_files<'b>(
        bytes: &[u8],
        roles: impl IntoIterator<Item = &'b [u8]>,
    ) -> Result<Self, CheckDataError> {
        wire::decode(bytes, roles, true)
    }

    /// The words without the roles: one data file for the pages of all roles.
    #[must_use]
    pub fn words_to_bytes(&self) -> Vec<u8> {
        wire::encode_words(self)
    }

    /// One role as text that can stand in a `<script type="text/plain">` of its page as it
    /// is. None when there is no such role.
    #[must_use]
    pub fn role_to_text(&self, role: &RoleId) -> Option<String> {
        Some(percent::encode(&self.roles_to_bytes([self.catalog.role(role.as_str())?])))
    }

    /// Some roles without the words: a data file that is loaded beside that of the words.
    #[must_use]
    pub fn roles_to_bytes<'r>(&self, roles: impl IntoIterator<Item = &'r Role>) -> Vec<u8> {
        wire::encode_roles(self, roles)
    }

    /// The book of one role: the words of the site, and the role as its page has it.
    ///
    /// # Errors
    /// [`CheckDataError`] when one of the two is damaged, or they are of different builds.
    pub fn of_role(words: &[u8], role: &str) -> Result<Self, CheckDataError> {
        let role = percent::decode(role).ok_or(CheckDataError::Damaged)?;
        wire::decode(words, [&*role], false)
    }
}

impl fmt::Debug for CheckData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CheckData").field("digests", &self.digests).finish_non_exhaustive()
    }
}
