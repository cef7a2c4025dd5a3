//! The roles that files can refer to.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use roles::id::RoleId;

use crate::diagnostic::{Diagnostic, Place};
use crate::draft::{LeftOut, Spanned};
use crate::sources::SourcePath;

use super::drafts::Hidden;
use super::file_name;
use super::findings::Findings;
use super::reference::mended;
use super::role::RoleFile;

const UNKNOWN_ROLE: &str = "unknown-role";
const NAMES_A_DRAFT: &str = "names-a-draft";

/// Roles by id, and the files that would be roles.
pub(super) struct RoleNames<'d> {
    roles: BTreeMap<RoleId, &'d RoleFile>,
    drafts: BTreeMap<String, SourcePath>,
    unread: BTreeSet<String>,
}

impl<'d> RoleNames<'d> {
    /// The names of all role files.
    pub(super) fn new(
        files: &'d [Arc<RoleFile>],
        hidden: &Hidden,
        left_out: &LeftOut,
    ) -> (Self, Vec<Diagnostic>) {
        let (roles, problems) = file_name::by_id("role", files, RoleId::new);
        let is_role = |path: &&SourcePath| path.as_str().starts_with("content/roles/");
        let drafts = hidden.iter().filter(is_role);
        let unread = left_out.files().filter(is_role);
        let names = Self {
            roles,
            drafts: drafts.map(|path| (file_name::id(path).into(), path.clone())).collect(),
            unread: unread.map(|path| file_name::id(path).into()).collect(),
        };
        (names, problems)
    }

    /// The roles in the order of their ids.
    pub(super) fn all(&self) -> &BTreeMap<RoleId, &'d RoleFile> {
        &self.roles
    }

    /// The role that a name means; a problem when there is none.
    pub(super) fn resolve(
        &self,
        name: &Spanned<String>,
        found: &mut Findings<'_>,
    ) -> Option<RoleId> {
        let text = name.get_ref().as_str();
        if let Some((id, _)) = self.roles.get_key_value(text) {
            return Some(id.clone());
        }
        if self.unread.contains(text) {
            return None;
        }
        found.add(match self.drafts.get(text) {
            Some(path) => draft_named(text, path, found.of(name)),
            None => {
                let message = format!("there is no role `{text}`");
                let add = format!("add the file content/roles/{text}.md");
                let help = mended(text, self.roles.keys().map(RoleId::as_str), &add);
                Diagnostic::error(UNKNOWN_ROLE, found.of(name), message).help(help)
            }
        });
        None
    }
}

/// A published file names one that is left out.
pub(super) fn draft_named(name: &str, draft: &SourcePath, place: Place) -> Diagnostic {
    let message = format!("`{name}` is a draft, and this file is not");
    Diagnostic::error(NAMES_A_DRAFT, place, message)
        .help("publish it by taking its `draft = true` out, or do not name it yet")
        .related(Place::file(draft), "the draft")
}
