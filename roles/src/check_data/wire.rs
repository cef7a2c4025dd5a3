//! The data files: three bytes that say what they are, one for the version, the words, and
//! the roles. The file of the words alone is one without roles.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;

use super::{CheckData, RulesDigest, integrity, lean};
use crate::catalog::{Catalog, Policy};
use crate::early::Early;
use crate::fnv::fnv;
use crate::id::{DomainId, RoleId, TermId};
use crate::requirements::Requirements;
use crate::role::{OpenQuestion, Role, Status};
use crate::vocabulary::Vocabulary;

/// The version of the data files that this code writes, and the only one it reads.
pub const FORMAT: u8 = 5;

const MARK: [u8; 3] = *b"chk";

/// Why bytes are no book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckDataError {
    /// Something else altogether.
    NotABook,
    /// A book of another version.
    Version(u8),
    /// A role that goes with other words than these.
    OtherWords,
    /// A book that was cut off or changed.
    Damaged,
}

impl fmt::Display for CheckDataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotABook => f.write_str("the data file is none for checking answers"),
            Self::Version(_) => f.write_str("the data file is of another version than the page"),
            Self::OtherWords => f.write_str("the data file is of another build than the page"),
            Self::Damaged => f.write_str("the data file is incomplete or damaged"),
        }
    }
}

impl std::error::Error for CheckDataError {}

type Words = (Vocabulary, Policy);

/// A role as it is read: what a bare one has is left out, and with it the code that would
/// read it.
type Read =
    (RoleId, Named, Requirements, Vec<TermId>, Vec<OpenQuestion>, Option<Early>, RulesDigest);

/// Slug, title and its language, employer, weight, status and kinds of work.
type Named = (String, String, Option<String>, String, u32, Status, Vec<DomainId>);

/// The same as it is written.
fn written<'r>(role: &'r Role, digest: RulesDigest) -> impl Serialize + 'r {
    let Role { slug, title, language, employer, weight, status, domains, .. } = role;
    let named = (slug, title, language, employer, weight, status, domains);
    let listed: Vec<TermId> = role.listed.iter().map(|listed| listed.term).collect();
    (&role.id, named, &role.requirements, listed, &role.open_questions, &role.early, digest)
}

fn read(read: Read) -> (Role, RulesDigest) {
    let (id, named, requirements, listed, open_questions, early, digest) = read;
    let (slug, title, language, employer, weight, status, domains) = named;
    let listed = listed.into_iter().map(lean::listed).collect();
    let role = Role {
        id,
        slug,
        title,
        language,
        employer,
        weight,
        status,
        domains,
        requirements,
        listed,
        open_questions,
        early,
        ..lean::bare()
    };
    (role, digest)
}

/// Tells words apart. Positions in roles mean nothing with other words.
pub(super) fn fingerprint(catalog: &Catalog) -> u32 {
    fnv(&words(catalog))
}

pub(super) fn encode(book: &CheckData) -> Vec<u8> {
    let roles = book.catalog.roles();
    // A list is its length and its items, one behind the other.
    let head = [start(book), bytes_of(&roles.len())];
    let items = roles.iter().map(|role| bytes_of(&written(role, digest(book, role))));
    head.into_iter().chain(items).collect::<Vec<_>>().concat()
}

pub(super) fn encode_words(book: &CheckData) -> Vec<u8> {
    [start(book), bytes_of(&0_usize)].concat()
}

pub(super) fn encode_role(book: &CheckData, role: &Role) -> Vec<u8> {
    bytes_of(&(book.words, written(role, digest(book, role))))
}

pub(super) fn decode(bytes: &[u8]) -> Result<CheckData, CheckDataError> {
    let (fingerprint, words, rest) = decode_words(bytes)?;
    match postcard::take_from_bytes::<Vec<Read>>(rest) {
        Ok((roles, [])) => book(words, roles.into_iter().map(read), fingerprint, true),
        _ => Err(CheckDataError::Damaged),
    }
}

pub(super) fn decode_role(words: &[u8], role: &[u8]) -> Result<CheckData, CheckDataError> {
    let (fingerprint, words, _) = decode_words(words)?;
    match postcard::take_from_bytes::<(u32, Read)>(role) {
        Ok(((meant, _), _)) if meant != fingerprint => Err(CheckDataError::OtherWords),
        Ok(((_, role), [])) => book(words, [read(role)].into_iter(), fingerprint, false),
        _ => Err(CheckDataError::Damaged),
    }
}

fn start(book: &CheckData) -> Vec<u8> {
    [&MARK[..], &[FORMAT], &words(&book.catalog)].concat()
}

fn words(catalog: &Catalog) -> Vec<u8> {
    let vocabulary = lean::vocabulary(catalog.vocabulary(), catalog.roles());
    bytes_of(&(vocabulary, catalog.policy()))
}

fn bytes_of(value: &impl Serialize) -> Vec<u8> {
    postcard::to_allocvec(value).expect("every field of a book has an encoding")
}

fn digest(book: &CheckData, role: &Role) -> RulesDigest {
    book.digest(&role.id).expect("a book has a digest of each of its roles")
}

/// The words, what tells them apart, and the bytes behind them.
fn decode_words(bytes: &[u8]) -> Result<(u32, Words, &[u8]), CheckDataError> {
    let body = match bytes.strip_prefix(&MARK) {
        Some([FORMAT, body @ ..]) => body,
        Some([version, ..]) => return Err(CheckDataError::Version(*version)),
        _ => return Err(CheckDataError::NotABook),
    };
    match postcard::take_from_bytes::<Words>(body) {
        Ok((words, rest)) if integrity::vocabulary(&words.0) => {
            Ok((fnv(&body[..body.len() - rest.len()]), words, rest))
        }
        _ => Err(CheckDataError::Damaged),
    }
}

fn book(
    (vocabulary, policy): Words,
    roles: impl Iterator<Item = (Role, RulesDigest)>,
    words: u32,
    whole: bool,
) -> Result<CheckData, CheckDataError> {
    let (roles, digests): (Vec<Role>, Vec<RulesDigest>) = roles.unzip();
    let all_sound = roles.iter().all(|role| integrity::role(role, &vocabulary));
    let ids: Vec<RoleId> = roles.iter().map(|role| role.id.clone()).collect();
    let digests = ids.into_iter().zip(digests).collect();
    match Catalog::new(vocabulary, policy, roles, Vec::new()) {
        Ok(catalog) if all_sound => Ok(CheckData::new(Arc::new(catalog), digests, words, whole)),
        _ => Err(CheckDataError::Damaged),
    }
}
