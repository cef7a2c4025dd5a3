//! The data files: three bytes that say what they are, one for the version, the words, and
//! the roles, with the names of files that have more of them. The file of the words alone is
//! one without roles.

use std::fmt;
use std::sync::Arc;

use super::apart::Part;
use super::{CheckData, KindOfWork, RulesDigest, integrity, lean};
use crate::catalog::{Catalog, Policy};
use crate::fnv::fnv;
use crate::id::TermId;
use crate::role::Role;
use crate::stored::{Reader, Stored, bytes_of, value_and_rest, value_of};
use crate::vocabulary::Vocabulary;

/// The version of the data files that this code writes, and the only one it reads.
pub const FORMAT: u8 = 7;

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

/// What is behind the words.
type Whole = (Vec<Written>, (Vec<Part>, Option<Vec<KindOfWork>>));

/// A role with the digest of its rules. What a bare one has is left out, and with it the code
/// that would read it.
struct Written(Role, RulesDigest);

impl Stored for Written {
    fn write(&self, bytes: &mut Vec<u8>) {
        write(&self.0, self.1, bytes);
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        let mut role = Role { id: Stored::read(reader), ..lean::bare() };
        let Role { slug, title, language, employer, weight, status, domains, .. } = &mut role;
        for text in [slug, title] {
            *text = Stored::read(reader);
        }
        *language = Stored::read(reader);
        *employer = Stored::read(reader);
        *weight = Stored::read(reader);
        *status = Stored::read(reader);
        *domains = Stored::read(reader);
        role.requirements = Stored::read(reader);
        role.listed = Vec::read(reader).into_iter().map(lean::listed).collect();
        role.open_questions = Stored::read(reader);
        role.early = Stored::read(reader);
        Self(role, Stored::read(reader))
    }
}

/// Writes a role in the order in which it is read.
fn write(role: &Role, digest: RulesDigest, bytes: &mut Vec<u8>) {
    let Role { slug, title, language, employer, weight, status, domains, .. } = role;
    role.id.write(bytes);
    slug.write(bytes);
    title.write(bytes);
    language.write(bytes);
    employer.write(bytes);
    weight.write(bytes);
    status.write(bytes);
    domains.write(bytes);
    role.requirements.write(bytes);
    role.listed.iter().map(|listed| listed.term).collect::<Vec<TermId>>().write(bytes);
    role.open_questions.write(bytes);
    role.early.write(bytes);
    digest.write(bytes);
}

/// Tells words apart. Positions in roles mean nothing with other words.
pub(super) fn fingerprint(catalog: &Catalog) -> u32 {
    fnv(&words(catalog))
}

pub(super) fn encode(book: &CheckData) -> Vec<u8> {
    let roles = book.catalog.roles();
    let mut bytes = start(book);
    // A list is its length and its items, one behind the other.
    roles.len().write(&mut bytes);
    roles.iter().for_each(|role| write(role, digest(book, role), &mut bytes));
    book.parts.write(&mut bytes);
    book.kinds_of_work.write(&mut bytes);
    bytes
}

/// How many bytes the roles take.
pub(super) fn size(book: &CheckData) -> usize {
    encode_roles(book, book.catalog.roles()).len()
}

/// The words are told by their fingerprint, and the roles go on to the end.
pub(super) fn encode_roles<'r>(
    book: &CheckData,
    roles: impl IntoIterator<Item = &'r Role>,
) -> Vec<u8> {
    let mut bytes = bytes_of(&book.words);
    roles.into_iter().for_each(|role| write(role, digest(book, role), &mut bytes));
    bytes
}

pub(super) fn encode_words(book: &CheckData) -> Vec<u8> {
    let mut bytes = start(book);
    0_usize.write(&mut bytes);
    0_usize.write(&mut bytes);
    None::<Vec<KindOfWork>>.write(&mut bytes);
    bytes
}

/// The book of a file, with the roles of other files; a book of one role where it is not whole.
pub(super) fn decode<'b>(
    bytes: &[u8],
    files: impl IntoIterator<Item = &'b [u8]>,
    whole: bool,
) -> Result<CheckData, CheckDataError> {
    let (fingerprint, words, rest) = decode_words(bytes)?;
    let read = value_of::<Whole>(rest).ok_or(CheckDataError::Damaged)?;
    let (mut roles, (parts, kinds_of_work)) = read;
    roles.truncate(if whole { usize::MAX } else { 0 });
    for file in files {
        decode_roles(file, fingerprint, &mut roles)?;
    }
    let book = book(words, roles, fingerprint, whole)?;
    Ok(CheckData { parts, kinds_of_work, ..book })
}

/// Reads what [`encode_roles`] wrote. There is at least one role.
fn decode_roles(bytes: &[u8], words: u32, roles: &mut Vec<Written>) -> Result<(), CheckDataError> {
    let (meant, mut rest) = value_and_rest::<u32>(bytes).ok_or(CheckDataError::Damaged)?;
    if meant != words {
        return Err(CheckDataError::OtherWords);
    }
    loop {
        let (role, behind) = value_and_rest(rest).ok_or(CheckDataError::Damaged)?;
        roles.push(role);
        rest = behind;
        if rest.is_empty() {
            return Ok(());
        }
    }
}

fn start(book: &CheckData) -> Vec<u8> {
    // Where roles are apart the words of all of them are there, and no others.
    let words = match book.kinds_of_work {
        Some(_) => together(book.catalog.vocabulary(), book.catalog.policy()),
        None => words(&book.catalog),
    };
    [&MARK[..], &[FORMAT], &words].concat()
}

fn words(catalog: &Catalog) -> Vec<u8> {
    together(&lean::vocabulary(catalog.vocabulary(), catalog.roles()), catalog.policy())
}

fn together(vocabulary: &Vocabulary, policy: &Policy) -> Vec<u8> {
    let mut bytes = bytes_of(vocabulary);
    policy.write(&mut bytes);
    bytes
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
    match value_and_rest::<Words>(body) {
        Some((words, rest)) if integrity::vocabulary(&words.0) => {
            Ok((fnv(&body[..body.len() - rest.len()]), words, rest))
        }
        _ => Err(CheckDataError::Damaged),
    }
}

fn book(
    (vocabulary, policy): Words,
    read: Vec<Written>,
    words: u32,
    whole: bool,
) -> Result<CheckData, CheckDataError> {
    let digests = read.iter().map(|Written(role, digest)| (role.id.clone(), *digest)).collect();
    let roles: Vec<Role> = read.into_iter().map(|Written(role, _)| role).collect();
    let all_sound = roles.iter().all(|role| integrity::role(role, &vocabulary));
    match Catalog::new(vocabulary, policy, roles, Vec::new()) {
        Ok(catalog) if all_sound => Ok(CheckData::new(Arc::new(catalog), digests, words, whole)),
        _ => Err(CheckDataError::Damaged),
    }
}
