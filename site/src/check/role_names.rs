//! The roles that files can refer to.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use roles::id::RoleId;

use crate::diagnostic::{Diagnostic, Place};
use crate::draft::{FileDraft, LeftOut, PageDraft, RoleExtra, Spanned};
use crate::problem::{piece, problems};
use crate::sources::SourcePath;

use super::drafts::Hidden;
use super::file_name;
use super::findings::Findings;
use super::lines::{self, Lists};
use super::reference::{Known, NAMES_NOTHING, mended};

problems! {
    UNKNOWN_ROLE = "unknown-role", Error {
        what: "A file names a role that has no file.",
        why: NAMES_NOTHING,
        bad: [piece::role("[extra.reports_to]\ntitle = \"Records Lead\"\nrole = \"record-lead\"")],
        good: [piece::role("[extra.reports_to]\ntitle = \"Records Lead\"\nrole = \"records-lead\"")],
    }

    NAMES_A_DRAFT = "names-a-draft", Error {
        what: "A page that is published names one that is still a draft.",
        why: "Drafts are left out of the site, so the name would lead nowhere.",
        bad: [
            piece::keys("content/roles/records-lead.md", "draft = true"),
            piece::whole(
                "content/ladders/records.md",
                "+++\ntitle = \"Records\"\ndescription = \"From keeping papers to leading.\"\n\
                 [[extra.rung]]\nrole = \"clerk\"\n[[extra.rung]]\nrole = \"records-lead\"\n+++\n",
            ),
        ],
        good: [
            piece::keys("content/roles/records-lead.md", "draft = false"),
            piece::whole(
                "content/ladders/records.md",
                "+++\ntitle = \"Records\"\ndescription = \"From keeping papers to leading.\"\n\
                 [[extra.rung]]\nrole = \"clerk\"\n[[extra.rung]]\nrole = \"records-lead\"\n+++\n",
            ),
        ],
    }
}

/// A role file.
pub(super) type RoleFile = FileDraft<PageDraft<RoleExtra>>;

/// Roles by id, and the files that would be roles.
pub(super) struct RoleNames {
    roles: BTreeMap<RoleId, RoleName>,
    drafts: BTreeMap<String, SourcePath>,
    unread: BTreeSet<String>,
    /// The ids for advice, once the first is asked for that is not there.
    advice: OnceLock<Known>,
}

/// What other files have to know of a role. Its own is let go of as soon as it is checked.
pub(super) struct RoleName {
    /// Where its file begins.
    pub(super) top: Place,
    /// The name of the role that it reports to, and where it says so.
    pub(super) superior: Option<(String, Place)>,
    /// The lists of its source.
    pub(super) lists: Option<Lists>,
}

impl RoleName {
    /// What a file says; nothing of a file without facts of a role.
    fn of(file: &RoleFile) -> Self {
        let extra = file.front.extra.as_ref().map(Spanned::get_ref);
        let post = extra.and_then(|extra| extra.reports_to.as_ref());
        let superior = post.and_then(|post| post.get_ref().role.as_ref());
        let place = |said: &Spanned<String>| Place::span(&file.path, said.span());
        Self {
            top: file.top(),
            superior: superior.map(|said| (said.get_ref().clone(), place(said))),
            lists: extra.and_then(lines::written).cloned(),
        }
    }
}

impl RoleNames {
    /// The names of all role files.
    pub(super) fn new(
        files: &BTreeMap<RoleId, Arc<RoleFile>>,
        hidden: &Hidden,
        left_out: &LeftOut,
    ) -> Self {
        let is_role = |path: &&SourcePath| path.as_str().starts_with("content/roles/");
        let drafts = hidden.iter().filter(is_role);
        let unread = left_out.files().filter(is_role);
        Self {
            roles: files.iter().map(|(id, file)| (id.clone(), RoleName::of(file))).collect(),
            drafts: drafts.map(|path| (file_name::id(path).into(), path.clone())).collect(),
            unread: unread.map(|path| file_name::id(path).into()).collect(),
            advice: OnceLock::new(),
        }
    }

    /// The roles in the order of their ids.
    pub(super) fn all(&self) -> &BTreeMap<RoleId, RoleName> {
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
                let add = format!("add the file content/roles/{text}.md, or take it out");
                let ids = || Known::new(self.roles.keys().map(RoleId::as_str));
                let help = mended(text, self.advice.get_or_init(ids), &add);
                UNKNOWN_ROLE.at(found.of(name), message).help(help)
            }
        });
        None
    }
}

/// A published file names one that is left out.
pub(super) fn draft_named(name: &str, draft: &SourcePath, place: Place) -> Diagnostic {
    let message = format!("`{name}` is a draft, and this file is not");
    NAMES_A_DRAFT
        .at(place, message)
        .help("publish it by taking its `draft = true` out, or do not name it yet")
        .related(Place::file(draft), "the draft")
}
