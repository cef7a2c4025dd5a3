//! Books to check answers against, and results that were found with them.

use std::sync::Arc;

use roles::catalog::Policy;
use roles::id::RoleId;
use roles::link::LinkedResult;
use roles::requirement::Need;
use roles::{Catalog, CheckData, Profile, Role, Vocabulary, evaluate};

use super::draft::{experience, months, requirement, role};
use super::words::harbour;

pub(crate) fn book_of(words: Vocabulary, roles: Vec<Role>) -> CheckData {
    let policy = Policy { near_miss_months: 6, employers: vec![] };
    CheckData::of(&Arc::new(Catalog::new(words, policy, roles, vec![]).expect("roles of a test")))
}

pub(crate) fn pilot(months_needed: u16) -> Role {
    let words = harbour();
    let years =
        requirement("years", Need::Required, experience(months("harbour", months_needed, &words)));
    Role { id: role_id("pilot"), ..role(vec![years], vec![]) }
}

pub(crate) fn harbour_book() -> CheckData {
    book_of(harbour(), vec![pilot(24)])
}

/// The results of all roles of a book.
pub(crate) fn results(book: &CheckData, profile: &Profile) -> Vec<LinkedResult> {
    let roles = book.catalog().roles().iter();
    roles
        .map(|role| LinkedResult {
            role: role.id.clone(),
            verdict: evaluate(role, book.catalog().vocabulary(), profile).verdict(),
            digest: book.digest(&role.id).expect("a digest of each role"),
        })
        .collect()
}

pub(crate) fn role_id(text: &str) -> RoleId {
    RoleId::new(text).expect("an id of a test")
}
