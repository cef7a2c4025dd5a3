//! From what authors wrote to what is true: required, unique, resolved.
//!
//! Every file is checked as far as it makes sense, and every problem is found at
//! once. The constructors of the crate `roles` are the gate; the checks here say
//! where and how to mend what the gate refuses. A value that could not be read has
//! been reported and is not called missing; what only follows from another problem
//! is not reported.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;
use roles::id::{LadderId, RoleId};
use roles::{Instant, Ladder, Role, Route, Vocabulary};

use crate::content::{Content, Prose};
use crate::diagnostic::Diagnostic;
use crate::draft::{Draft, LeftOut};
use crate::problem::problems;
use crate::sources::SourcePath;
use crate::zone::Zone;
use crate::{CHUNK, Options};

mod address;
mod assemble;
mod broken;
mod config;
mod coverage;
mod cycle;
mod date;
mod drafts;
mod file_name;
pub(crate) mod findings;
mod group;
mod head;
mod hours;
mod ladder;
mod lines;
pub(crate) mod listed;
pub(crate) mod look_alike;
pub(crate) mod misleading;
pub(crate) mod need;
mod prose;
mod published;
mod punycode;
pub(crate) mod reference;
mod reporting;
mod role;
mod role_names;
mod same_title;
mod scope;
mod section;
mod site_path;
mod slug;
mod switches;
pub(crate) mod term_kind;
mod vocabulary;
pub(crate) mod web_address;
mod zola;

pub(crate) use findings::MISSING_KEY;
use published::Page;
use reference::Names;
pub(crate) use reference::{Known, mended};
use role_names::{RoleFile, RoleNames};
pub(crate) use scope::Scope;
pub(crate) use slug::{proposed, slug};
use vocabulary::WordNames;

problems! {
    below: [
        address::ALL, config::ALL, coverage::ALL, date::ALL, file_name::ALL, findings::ALL,
        group::ALL, head::ALL, hours::ALL, ladder::ALL, lines::ALL, listed::ALL, need::ALL,
        prose::ALL, reference::ALL, reporting::ALL, role::ALL, role_names::ALL,
        section::ALL,
        same_title::ALL, site_path::ALL, term_kind::ALL, vocabulary::ALL, web_address::ALL,
        zola::ALL,
    ];
}

/// What every file can refer to.
struct Context<'d> {
    words: WordNames<'d>,
    employers: Names<'d, ()>,
    roles: RoleNames,
    left_out: &'d LeftOut,
    /// The time zones of employers, by name.
    zones: BTreeMap<&'d str, Zone>,
    /// Whether a place of the vocabulary says in which country it is, by position.
    countries: Vec<bool>,
    /// The moment at which the site is made.
    now: Option<Instant>,
}

/// Role and ladder files with what they came to.
struct Checked {
    roles: Vec<CheckedFile<RoleId, Role>>,
    ladders: Vec<CheckedFile<LadderId, Ladder>>,
}

/// What a file came to; nothing where it makes no sense.
struct CheckedFile<Id, Thing> {
    id: Id,
    page: Page,
    made: Option<(Thing, Prose)>,
    /// The text of a file with lines that could not be read.
    unread: Option<Prose>,
}

/// Checks a draft. No content when an error leaves nothing true to show.
#[must_use]
pub fn check(mut draft: Draft, options: &Options) -> (Option<Content>, Vec<Diagnostic>) {
    let hidden = drafts::set_aside(&mut draft, options);
    let role_files = std::mem::take(&mut draft.roles);
    let mut problems = Vec::new();
    let mut keep = |found: Vec<Diagnostic>| problems.extend(found);

    let (employers, found) = config::employers(&draft);
    keep(found);
    let (role_files, found) = file_name::by_id("role", role_files, RoleId::new);
    keep(found);
    let roles = RoleNames::new(&role_files, &hidden, &draft.left_out);
    let (vocabulary, words, found) =
        vocabulary::check(draft.vocabulary.as_ref(), (&employers, &roles), &draft.left_out);
    keep(found);
    keep(reporting::check(&roles));
    keep(same_title::check(&role_files, &draft));
    let (zones, found) = config::zones(&draft);
    keep(found);
    let (left_out, now) = (&draft.left_out, options.now);
    let countries = countries(vocabulary.as_ref());
    let context = Context { words, employers, roles, left_out, zones, countries, now };
    let (mut checked, found) = files(role_files, &draft, (&context, vocabulary.as_ref()));
    keep(found);
    let (prose, mut unread, found) = prose::check(&draft);
    keep(found);
    unread.extend(broken::set_aside(&mut checked));
    let hidden = &hidden;
    let parts =
        assemble::Parts { draft: &draft, hidden, context: &context, checked, prose, unread };
    let (mut content, found) = assemble::content(parts, vocabulary);
    keep(found);
    if let Some(content) = &mut content {
        content.site.publish(&options.publishing);
    }
    drop(context);
    crate::drop_in_background(draft);
    (content, problems)
}

fn countries(vocabulary: Option<&Vocabulary>) -> Vec<bool> {
    let places = vocabulary.map_or(&[][..], Vocabulary::places).iter();
    places.map(|place| place.address.country.is_some()).collect()
}

/// Checks roles side by side, and then ladders. Each role's file is let go of then, unless
/// somebody remembers it: all of them take more memory than what is true about them.
fn files(
    roles: BTreeMap<RoleId, Arc<RoleFile>>,
    draft: &Draft,
    (context, words): (&Context<'_>, Option<&Vocabulary>),
) -> (Checked, Vec<Diagnostic>) {
    let roles: Vec<_> = roles.into_iter().collect();
    let roles = roles.into_par_iter().with_max_len(CHUNK).map(|(id, file)| {
        let (made, found) = role::check(&id, &file, context);
        let (made, unread, found) = as_far_as_read(&file.path, made, found, context.left_out);
        let route = Route::Role(published::slug(&file, id.as_str()));
        let page = Page::of(&file, route, format!("role `{id}`"));
        (CheckedFile { id, page, made, unread }, found)
    });
    let (roles, found): (Vec<_>, Vec<_>) = roles.unzip();
    let mut problems: Vec<_> = found.into_iter().flatten().collect();
    let (files, found) = file_name::by_id("ladder", draft.ladders.clone(), LadderId::new);
    problems.extend(found);
    let made = roles.iter().filter_map(|role| Some((&role.id, &role.made.as_ref()?.0)));
    let by_id: BTreeMap<&RoleId, &Role> = made.collect();
    let rules = ladder::Rules { roles: &by_id, words };
    let ladders = files.into_par_iter().map(|(id, file)| {
        let (made, found) = ladder::check(&id, &file, (context, &rules));
        let (made, unread, mut found) = as_far_as_read(&file.path, made, found, context.left_out);
        if let Some((ladder, _)) = &made {
            found
                .extend(ladder::step_problems(ladder, &file, context, |id| by_id.get(id).copied()));
        }
        let route = Route::Ladder(published::slug(&file, id.as_str()));
        let page = Page::of(&file, route, format!("ladder `{id}`"));
        (CheckedFile { id, page, made, unread }, found)
    });
    let (ladders, found): (Vec<_>, Vec<_>) = ladders.unzip();
    problems.extend(found.into_iter().flatten());
    (Checked { roles, ladders }, problems)
}

/// Of a file with lines that could not be read, only what its names refer to is said, and which
/// value is wrong by itself: what else seems to be missing may stand in those lines, and so may
/// what names of the file itself refer to. Its text can be looked at.
fn as_far_as_read<T>(
    path: &SourcePath,
    made: Option<(T, Prose)>,
    mut found: Vec<Diagnostic>,
    left_out: &LeftOut,
) -> (Option<(T, Prose)>, Option<Prose>, Vec<Diagnostic>) {
    if !left_out.file(path.as_str()) {
        return (made, None, found);
    }
    let of_the_file = ["unknown-list", "unknown-requirement"];
    found.retain(|problem| {
        let code = problem.code();
        let told = code.starts_with("unknown-") || code.starts_with("bad-");
        told && !of_the_file.contains(&code)
    });
    (None, made.map(|(_, prose)| prose), found)
}

#[cfg(test)]
mod tests;
