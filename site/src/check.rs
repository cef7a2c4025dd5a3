//! From what authors wrote to what is true: required, unique, resolved.
//!
//! Every file is checked as far as it makes sense, and every problem is found at
//! once. The constructors of the crate `roles` are the gate; the checks here say
//! where and how to mend what the gate refuses. A value that could not be read has
//! been reported and is not called missing; what only follows from another problem
//! is not reported.

use std::collections::BTreeMap;

use rayon::prelude::*;
use roles::date::Date;
use roles::id::{LadderId, RoleId};
use roles::{Ladder, Role};

use crate::Options;
use crate::content::{Content, Prose};
use crate::diagnostic::Diagnostic;
use crate::draft::{Draft, LeftOut};

mod address;
mod assemble;
mod config;
mod coverage;
mod cycle;
mod date;
mod drafts;
mod file_name;
mod findings;
mod group;
mod head;
mod hours;
mod ladder;
mod listed;
mod need;
mod prose;
mod published;
mod reference;
mod reporting;
mod requirement;
mod role;
mod role_names;
mod site_path;
mod slug;
mod term_kind;
mod vocabulary;
mod web_address;

use ladder::LadderFile;
use reference::Names;
pub(crate) use reference::mended;
use role::RoleFile;
use role_names::RoleNames;
pub(crate) use slug::slug;
use vocabulary::WordNames;

/// What every file can refer to.
struct Context<'d> {
    words: WordNames<'d>,
    employers: Names<'d, ()>,
    roles: RoleNames<'d>,
    left_out: &'d LeftOut,
    /// The day on which the site is made.
    today: Option<Date>,
}

/// Role and ladder files with what they came to.
struct Checked<'d> {
    roles: Vec<CheckedFile<'d, RoleId, RoleFile, Role>>,
    ladders: Vec<CheckedFile<'d, LadderId, LadderFile, Ladder>>,
}

/// A file with what it came to; nothing where it makes no sense.
struct CheckedFile<'d, Id, File, Thing> {
    id: Id,
    file: &'d File,
    made: Option<(Thing, Prose)>,
}

/// Checks a draft. No content when an error leaves nothing true to show.
#[must_use]
pub fn check(mut draft: Draft, options: &Options) -> (Option<Content>, Vec<Diagnostic>) {
    let hidden = drafts::set_aside(&mut draft, options);
    let mut problems = Vec::new();
    let mut keep = |found: Vec<Diagnostic>| problems.extend(found);

    let (employers, found) = config::employers(&draft);
    keep(found);
    let (vocabulary, words, found) =
        vocabulary::check(draft.vocabulary.as_ref(), &employers, &draft.left_out);
    keep(found);
    let (roles, found) = RoleNames::new(&draft.roles, &hidden, &draft.left_out);
    keep(found);
    keep(reporting::check(&roles));
    let (left_out, today) = (&draft.left_out, options.today);
    let context = Context { words, employers, roles, left_out, today };
    let (checked, found) = files(&draft, &context);
    keep(found);
    let (prose, found) = prose::check(&draft);
    keep(found);
    let parts =
        assemble::Parts { draft: &draft, hidden: &hidden, context: &context, checked, prose };
    let (content, found) = assemble::content(parts, vocabulary);
    keep(found);
    drop(context);
    crate::let_go(draft);
    (content, problems)
}

/// Checks roles side by side, and then ladders.
fn files<'d>(draft: &'d Draft, context: &Context<'d>) -> (Checked<'d>, Vec<Diagnostic>) {
    let files: Vec<_> = context.roles.all().iter().collect();
    let roles: Vec<_> =
        files.par_iter().map(|(id, file)| (*id, **file, role::check(id, file, context))).collect();
    let (by_id, mut problems) = file_name::by_id("ladder", &draft.ladders, LadderId::new);
    let mut checked = Checked { roles: Vec::with_capacity(roles.len()), ladders: Vec::new() };
    for (id, file, (made, found)) in roles {
        problems.extend(found);
        checked.roles.push(CheckedFile { id: id.clone(), file, made });
    }
    let by_role: BTreeMap<&RoleId, &Role> =
        checked.roles.iter().filter_map(|role| Some((&role.id, &role.made.as_ref()?.0))).collect();
    let ladders = by_id.into_par_iter().map(|(id, file)| {
        let (made, mut found) = ladder::check(&id, file, context);
        if let Some((ladder, _)) = &made {
            found.extend(ladder::doubts(ladder, file, context, |id| by_role.get(id).copied()));
        }
        (CheckedFile { id, file, made }, found)
    });
    for (ladder, found) in ladders.collect::<Vec<_>>() {
        problems.extend(found);
        checked.ladders.push(ladder);
    }
    (checked, problems)
}

#[cfg(test)]
mod tests;
