//! What is new on a site: openings, and descriptions that were changed. In which format that
//! is written is not known here.

use ::words::{msg, say};
use roles::opening::{Moment, Opening};
use roles::role::Status;
use roles::{Instant, Role, Route};

use super::address;
use crate::content::Content;
use crate::plan::words::openings as words;
use crate::plan::{OpeningView, SitePlan};

/// Something new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its address, which never changes.
    pub(super) url: String,
    /// What it is, in a sentence.
    pub(super) title: String,
    /// More of it.
    pub(super) text: String,
    /// When it last became something else; none where nothing says so.
    pub(super) updated: Option<Instant>,
}

/// What is new, the newest first.
pub(super) fn entries(plan: &SitePlan) -> Vec<Entry> {
    let content = plan.content();
    let openings = plan.openings();
    let openings = openings.iter().map(|view| of_opening(view, content));
    let roles = content.catalog.roles().iter();
    let changes = roles.filter_map(|role| change(role, content));
    let mut all: Vec<Entry> = openings.chain(changes).collect();
    all.sort_by(|one, other| (other.updated, &one.url).cmp(&(one.updated, &other.url)));
    all.truncate(content.site.publish.feed_limit);
    all
}

/// When a whole feed last became something else. Without entries that is not known, and a site
/// that did not change has to come out the same.
pub(super) fn updated(entries: &[Entry]) -> Option<Instant> {
    entries.first().and_then(|entry| entry.updated)
}

fn of_opening(view: &OpeningView<'_>, content: &Content) -> Entry {
    let employer = std::iter::once(view.role.employer.clone());
    let facts: Vec<String> = employer.chain(view.lines()).collect();
    Entry {
        url: format!("{}#{}", address(&view.route, content), view.anchor),
        title: words::feed_opening(&view.role.title, view.opening, view.phase),
        text: facts.join("\n"),
        updated: changed(view.role, view.opening, content),
    }
}

/// When an opening last became something else: announced, open, closed. One that does not say
/// when it opened is as new as the page that it stands in, and never as the build: a site that
/// did not change has to come out the same.
pub(super) fn changed(role: &Role, opening: &Opening, content: &Content) -> Option<Instant> {
    let now = content.now.unwrap_or(Instant(i64::MAX));
    let is_past = |moment: &&Moment| moment.instant <= now;
    let moments = [opening.opens.as_ref(), opening.closes.as_ref()].into_iter().flatten();
    let past = moments.filter(is_past).map(|moment| moment.instant);
    let of_page = role.updated.or(role.published).map(Instant::noon);
    past.chain(of_page).max()
}

fn change(role: &Role, content: &Content) -> Option<Entry> {
    let date = role.updated.filter(|_| role.status != Status::Stub)?;
    let url = address(&Route::Role(role.slug.clone()), content);
    Some(Entry {
        url: format!("{url}#changed-{date}"),
        title: say(msg::FeedChanged { role: &role.title }),
        text: role.description.clone(),
        updated: Some(Instant::noon(date)),
    })
}
