//! One opening: what it is now and what it will be, in words, and the facts about it.

use ::words::{Key, msg, say};
use roles::opening::{Event, Opening, Phase};
use roles::role::{Status, Terms};
use roles::vocabulary::Address;
use roles::{Instant, Role, Route, Vocabulary};

use super::index::Index;
use super::role::{Fact, PayRow, hours_fact, pay_fact, pay_rows};
use super::words::openings::{self as words, Sentence};
use crate::content::Hiring;

/// An opening in a list or on the page of its role.
#[derive(Debug, Clone)]
pub struct OpeningView<'a> {
    /// Whose opening it is.
    pub role: &'a Role,
    /// The opening.
    pub opening: &'a Opening,
    /// The page of the role.
    pub route: Route,
    /// Its place on that page.
    pub anchor: String,
    /// Its name among those of its role.
    pub name: String,
    /// What it is when the site is made.
    pub phase: Phase,
    /// What it is at any time.
    pub states: Vec<State>,
    /// From when and until when one can apply; only what is stated.
    pub dates: Vec<Fact>,
    /// Place, pay and the like; only what is stated.
    pub facts: Vec<Fact>,
    /// What takes place around it, in words: what, when, where.
    pub events: Vec<EventView<'a>>,
    /// The page of its employer on hiring.
    pub hiring: Option<&'a Hiring>,
}

/// What an opening is in one phase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// The phase, with as many days left as there are.
    pub phase: Phase,
    /// What is said then.
    pub words: Sentence,
}

/// What takes place around an opening.
#[derive(Debug, Clone)]
pub struct EventView<'a> {
    /// The event.
    pub event: &'a Event,
    /// When it is.
    pub when: String,
    /// Where it is.
    pub place: Option<String>,
}

impl OpeningView<'_> {
    /// What it is when the site is made.
    #[must_use]
    pub fn state(&self) -> &Sentence {
        let now = |state: &&State| state.phase.name() == self.phase.name();
        &self.states.iter().find(now).unwrap_or(&self.states[0]).words
    }

    /// All facts about it.
    pub fn all_facts(&self) -> impl Iterator<Item = &Fact> {
        self.dates.iter().chain(&self.facts)
    }

    /// All facts about it, each in a line.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        self.all_facts().filter_map(Fact::line).collect()
    }
}

/// The openings of a role, in the order of its file.
pub(super) fn of_role<'a>(role: &'a Role, index: &'a Index) -> Vec<OpeningView<'a>> {
    (0..role.openings.len()).map(|n| view(role, n, index)).collect()
}

/// The openings that a card tells of: those one can apply for or soon can; where there is
/// none, the one that closed last. Nothing of a role that nobody can apply for.
pub(crate) fn of_card(role: &Role, now: Option<Instant>) -> Vec<(&Opening, Phase, Vec<State>)> {
    if matches!(role.status, Status::Stub | Status::Archived) {
        return Vec::new();
    }
    let with_phase = |opening| (opening, Opening::phase(opening, now));
    let mut all: Vec<_> = role.openings.iter().map(with_phase).collect();
    all.sort_by_key(|(opening, phase)| rank(opening, *phase));
    let ended = all.iter().position(|(_, phase)| *phase == Phase::Closed).unwrap_or(all.len());
    all.truncate(ended.max(1));
    all.into_iter().map(|(opening, phase)| (opening, phase, states(opening, phase))).collect()
}

/// The place of an opening in lists: what closes first, what opens first, what closed last.
pub(super) fn rank(opening: &Opening, phase: Phase) -> (u8, i64) {
    let seconds = |moment: &Option<roles::opening::Moment>| moment.as_ref().map(|m| m.instant.0);
    match phase {
        Phase::Open | Phase::ClosingSoon(_) => (0, seconds(&opening.closes).unwrap_or(i64::MAX)),
        Phase::Upcoming => (1, seconds(&opening.opens).unwrap_or(i64::MAX)),
        Phase::Closed => (2, -seconds(&opening.closes).unwrap_or_default()),
    }
}

/// What an opening is in the phases that it can be in, whatever the clock says.
pub(super) fn states(opening: &Opening, now: Phase) -> Vec<State> {
    let soon = match now {
        Phase::ClosingSoon(_) => now,
        _ => Phase::ClosingSoon(u8::try_from(opening.last_days.len()).unwrap_or(1).max(1) - 1),
    };
    let opens = opening.opens.is_some().then_some(Phase::Upcoming);
    let closes = opening.closes.is_some().then_some([soon, Phase::Closed]);
    let phases = opens.into_iter().chain([Phase::Open]).chain(closes.into_iter().flatten());
    phases.map(|phase| State { phase, words: words::state(opening, phase) }).collect()
}

fn view<'a>(role: &'a Role, n: usize, index: &'a Index) -> OpeningView<'a> {
    let opening = &role.openings[n];
    let content = &index.content;
    let phase = opening.phase(content.now);
    let vocabulary = content.catalog.vocabulary();
    let employer = content.site.employers.get(&role.employer);
    OpeningView {
        role,
        opening,
        route: Route::Role(role.slug.clone()),
        anchor: anchor(opening),
        name: words::name(opening, (n + 1, role.openings.len())),
        phase,
        states: states(opening, phase),
        dates: dates(opening),
        facts: facts(role, opening, vocabulary),
        events: opening.events.iter().map(|event| event_view(event, vocabulary)).collect(),
        hiring: employer.and_then(|employer| employer.hiring.as_ref()),
    }
}

/// The place of an opening on the page of its role.
pub(crate) fn anchor(opening: &Opening) -> String {
    match opening.id.as_str() {
        "opening" => "opening".into(),
        id => format!("opening-{id}"),
    }
}

/// The terms of an opening: its own, or those of its role.
pub(crate) fn terms<'a>(role: &'a Role, opening: &'a Opening) -> &'a Terms {
    opening.terms.as_ref().unwrap_or(&role.terms)
}

fn facts(role: &Role, opening: &Opening, vocabulary: &Vocabulary) -> Vec<Fact> {
    let terms = terms(role, opening);
    let fact = |name: Key, value| Fact::new(name.say(), value);
    let remote = opening.remote.map(|remote| words::remote(remote, &opening.applicants_from));
    let most = opening.max_applications.map(words::most_applications);
    let mut pay = pay_fact(terms);
    pay.value = pay.value.or_else(|| ranges(terms));
    let all = [
        fact(msg::OpeningFactMost::KEY, most),
        fact(msg::OpeningFactPlace::KEY, places(opening, vocabulary)),
        fact(msg::OpeningFactRemote::KEY, remote),
        fact(msg::OpeningFactEmployment::KEY, opening.employment.map(words::employment)),
        pay,
        hours_fact(terms),
        fact(msg::OpeningFactPosts::KEY, opening.posts.map(words::number)),
        fact(msg::OpeningFactPosting::KEY, opening.posting_id.clone()),
    ];
    all.into_iter().filter(|fact| fact.value.is_some()).collect()
}

/// From when and until when one can apply; only what is stated.
fn dates(opening: &Opening) -> Vec<Fact> {
    let opens = opening.opens.as_ref().map(|opens| words::moment(opens, true));
    let all = [
        Fact::new(say(msg::OpeningFactOpens), opens),
        Fact::new(say(msg::OpeningFactCloses), words::closes(opening)),
    ];
    all.into_iter().filter(|fact| fact.value.is_some()).collect()
}

/// Several ranges of pay in one line.
fn ranges(terms: &Terms) -> Option<String> {
    let rows = pay_rows(terms);
    let row = |row: &PayRow<'_>| {
        let PayRow { label, amount: pay, period } = row;
        say(msg::OpeningPayRange { label, pay, period })
    };
    (!rows.is_empty()).then(|| rows.iter().map(row).collect::<Vec<_>>().join("; "))
}

/// The places of an opening, each in one line.
pub(crate) fn places(opening: &Opening, vocabulary: &Vocabulary) -> Option<String> {
    let of = opening.places.iter().map(|id| place(vocabulary.place(*id)));
    let all: Vec<String> = of.chain(opening.location.clone()).collect();
    (!all.is_empty()).then(|| all.join("; "))
}

/// A place in one line: its name, and its address where that says more.
pub(crate) fn place(place: &roles::vocabulary::Place) -> String {
    let Address { street, locality, region, postal_code, .. } = &place.address;
    let state = [region, postal_code].into_iter().flatten().map(String::as_str);
    let state = state.collect::<Vec<_>>().join(" ");
    let is_named = |part: &str| part.is_empty() || part == place.title;
    let parts = [street.clone(), locality.clone(), Some(state)].into_iter().flatten();
    let parts: Vec<String> = parts.filter(|part| !is_named(part)).collect();
    [vec![place.title.clone()], parts].concat().join(", ")
}

fn event_view<'a>(event: &'a Event, vocabulary: &Vocabulary) -> EventView<'a> {
    let mut when = words::moment(&event.starts, true);
    if let Some(ends) = &event.ends {
        when = words::until(&when, ends, event.starts.date == ends.date);
    }
    let place = event.place.map(|id| place(vocabulary.place(id)));
    EventView { event, when, place }
}
