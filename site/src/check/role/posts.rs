//! Whom a role reports to and whom it supervises.

use roles::id::RoleId;
use roles::role::Post;

use crate::draft::role::PostDraft;
use crate::draft::{RoleExtra, Spanned};
use crate::problem::{piece, problems};

use super::super::Context;
use super::super::findings::{Findings, Thing, each};

problems! {
    OWN_SUPERIOR = "own-superior", Error {
        what: "A role reports to itself, or supervises itself.",
        why: "That is nearly always the wrong id: the one of this file instead of the other.",
        bad: [piece::role("[extra.reports_to]\ntitle = \"Records Lead\"\nrole = \"clerk\"")],
        good: [piece::role("[extra.reports_to]\ntitle = \"Records Lead\"\nrole = \"records-lead\"")],
    }
}

/// The post above a role.
pub(super) fn above(
    id: &RoleId,
    extra: &RoleExtra,
    context: &Context<'_>,
    found: &mut Findings<'_>,
) -> Option<Post> {
    let draft = extra.reports_to.as_ref()?;
    Some(post((id, "[extra.reports_to]"), draft, context, found))
}

/// The posts below a role.
pub(super) fn below(
    id: &RoleId,
    extra: &RoleExtra,
    context: &Context<'_>,
    found: &mut Findings<'_>,
) -> Vec<Post> {
    let drafts = each(&extra.supervises).iter();
    drafts.map(|draft| post((id, "[[extra.supervises]]"), draft, context, found)).collect()
}

fn post(
    (id, table): (&RoleId, &str),
    draft: &Spanned<PostDraft>,
    context: &Context<'_>,
    found: &mut Findings<'_>,
) -> Post {
    let said = draft.get_ref();
    let thing = Thing::table(format!("`{table}`"), draft);
    let example = "title = \"Director of Performance Management\"";
    let title = found.words(&thing, &said.title, example).unwrap_or_default();
    let role = said.role.as_ref().and_then(|name| {
        if name.get_ref() == id.as_str() {
            let message = format!("`{table}` of role `{id}` names the role itself");
            let problem = OWN_SUPERIOR.at(found.of(name), message);
            found.add(problem.help("name the other role, or take `role` out"));
            return None;
        }
        context.roles.resolve(name, found)
    });
    Post { title, role }
}
