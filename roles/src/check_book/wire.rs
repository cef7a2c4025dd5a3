//! The data files: three bytes that say what they are, one for the version, the words, and
//! the roles. The file of the words alone is one without roles.

use std::fmt;

use serde::Serialize;

use super::digest::fnv;
use super::{CheckBook, RulesDigest, sound};
use crate::catalog::{Catalog, Policy};
use crate::id::RoleId;
use crate::role::Role;
use crate::vocabulary::Vocabulary;

/// The version of the data files that this code writes, and the only one it reads.
pub const FORMAT: u8 = 1;

const MARK: [u8; 3] = *b"chk";

/// Why bytes are no book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckBookError {
    /// Something else altogether.
    NotABook,
    /// A book of another version.
    Version(u8),
    /// A role that goes with other words than these.
    OtherWords,
    /// A book that was cut off or changed.
    Damaged,
}

impl fmt::Display for CheckBookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotABook => f.write_str("the data file is none for checking answers"),
            Self::Version(_) => f.write_str("the data file is of another version than the page"),
            Self::OtherWords => f.write_str("the data file is of another build than the page"),
            Self::Damaged => f.write_str("the data file is incomplete or damaged"),
        }
    }
}

impl std::error::Error for CheckBookError {}

type Words = (Vocabulary, Policy);

/// Tells words apart. Positions in roles mean nothing with other words.
pub(super) fn fingerprint(catalog: &Catalog) -> u32 {
    let mut bytes = Vec::new();
    words(catalog, &mut bytes);
    fnv(&bytes)
}

pub(super) fn encode(book: &CheckBook) -> Vec<u8> {
    let roles = book.catalog.roles();
    let roles: Vec<_> = roles.iter().map(|role| (role, digest(book, role))).collect();
    file(book, &roles)
}

pub(super) fn encode_words(book: &CheckBook) -> Vec<u8> {
    file(book, &[])
}

pub(super) fn encode_role(book: &CheckBook, role: &Role) -> Vec<u8> {
    let mut bytes = Vec::new();
    append(&mut bytes, &(book.words, digest(book, role), role));
    bytes
}

pub(super) fn decode(bytes: &[u8]) -> Result<CheckBook, CheckBookError> {
    let (fingerprint, words, rest) = decode_words(bytes)?;
    match postcard::take_from_bytes::<Vec<(Role, RulesDigest)>>(rest) {
        Ok((roles, [])) => book(words, roles, fingerprint, true),
        _ => Err(CheckBookError::Damaged),
    }
}

pub(super) fn decode_role(words: &[u8], role: &[u8]) -> Result<CheckBook, CheckBookError> {
    let (fingerprint, words, _) = decode_words(words)?;
    match postcard::take_from_bytes::<(u32, RulesDigest, Role)>(role) {
        Ok(((meant, ..), _)) if meant != fingerprint => Err(CheckBookError::OtherWords),
        Ok(((_, digest, role), [])) => book(words, vec![(role, digest)], fingerprint, false),
        _ => Err(CheckBookError::Damaged),
    }
}

fn file(book: &CheckBook, roles: &[(&Role, RulesDigest)]) -> Vec<u8> {
    let mut bytes = MARK.to_vec();
    bytes.push(FORMAT);
    words(&book.catalog, &mut bytes);
    append(&mut bytes, roles);
    bytes
}

fn words(catalog: &Catalog, bytes: &mut Vec<u8>) {
    append(bytes, &(catalog.vocabulary(), catalog.policy()));
}

fn append<T: Serialize + ?Sized>(bytes: &mut Vec<u8>, value: &T) {
    let body = postcard::to_allocvec(value).expect("every field of a book has an encoding");
    bytes.extend(body);
}

fn digest(book: &CheckBook, role: &Role) -> RulesDigest {
    book.digest(&role.id).expect("a book has a digest of each of its roles")
}

/// The words, what tells them apart, and the bytes behind them.
fn decode_words(bytes: &[u8]) -> Result<(u32, Words, &[u8]), CheckBookError> {
    let body = match bytes.strip_prefix(&MARK) {
        Some([FORMAT, body @ ..]) => body,
        Some([version, ..]) => return Err(CheckBookError::Version(*version)),
        _ => return Err(CheckBookError::NotABook),
    };
    match postcard::take_from_bytes::<Words>(body) {
        Ok((words, rest)) if sound::vocabulary(&words.0) => {
            Ok((fnv(&body[..body.len() - rest.len()]), words, rest))
        }
        _ => Err(CheckBookError::Damaged),
    }
}

fn book(
    (vocabulary, policy): Words,
    roles: Vec<(Role, RulesDigest)>,
    words: u32,
    whole: bool,
) -> Result<CheckBook, CheckBookError> {
    let all_sound = roles.iter().all(|(role, _)| sound::role(role, &vocabulary));
    let (roles, digests): (Vec<Role>, Vec<RulesDigest>) = roles.into_iter().unzip();
    let ids: Vec<RoleId> = roles.iter().map(|role| role.id.clone()).collect();
    let digests = ids.into_iter().zip(digests).collect();
    match Catalog::new(vocabulary, policy, roles, Vec::new()) {
        Ok(catalog) if all_sound => Ok(CheckBook::new(catalog, digests, words, whole)),
        _ => Err(CheckBookError::Damaged),
    }
}
