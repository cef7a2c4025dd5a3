//! Removes references to roles that have errors, which are already reported, so that the rest of the
//! site can be checked in the same run.

use std::collections::BTreeSet;

use roles::id::RoleId;
use roles::role::Post;
use roles::{Ladder, Role};

use crate::content::Prose;

use super::Checked;

/// Removes those roles from other roles and drops ladders that contain them. Returns the texts of
/// roles and ladders that get no page.
pub(super) fn set_aside(checked: &mut Checked) -> Vec<Prose> {
    if checked.roles.iter().any(|role| role.made.is_none()) {
        take_out(checked);
    }
    let roles = checked.roles.iter_mut().filter_map(|role| role.unread.take());
    let ladders = checked.ladders.iter_mut().filter_map(|ladder| ladder.unread.take());
    roles.chain(ladders).collect()
}

fn take_out(checked: &mut Checked) {
    let made = checked.roles.iter().filter(|role| role.made.is_some());
    let known: BTreeSet<RoleId> = made.map(|role| role.id.clone()).collect();
    for (role, _) in checked.roles.iter_mut().filter_map(|file| file.made.as_mut()) {
        posts(role).for_each(|post| post.role = post.role.take().filter(|id| known.contains(id)));
    }
    for file in &mut checked.ladders {
        let stands = file.made.as_ref().is_none_or(|(ladder, _)| holds_only(ladder, &known));
        if !stands {
            file.unread = file.made.take().map(|(_, prose)| prose);
        }
    }
}

fn posts(role: &mut Role) -> impl Iterator<Item = &mut Post> {
    role.reports_to.iter_mut().chain(&mut role.supervises)
}

fn holds_only(ladder: &Ladder, known: &BTreeSet<RoleId>) -> bool {
    let evidence = ladder.steps().iter().flat_map(|step| &step.evidence).map(|one| &one.role);
    ladder.rungs().iter().chain(evidence).all(|id| known.contains(id))
}
