//! What takes place around an opening.

use roles::opening::Event;

use crate::draft::Spanned;
use crate::draft::opening::EventDraft;
use crate::problem::{piece, problems};
use crate::zone::Edge;

use super::super::super::findings::{Findings, Thing, text};
use super::{Around, apply, when};

problems! {
    EVENT_ENDS_FIRST = "event-ends-first", Error {
        what: "An event ends before it begins.",
        why: "One of the two times is wrong. Calendars would not take it.",
        bad: [piece::role(
            r#"[extra.terms]
salary_min = "61000"
salary_max = "82000"
salary_currency = "USD"
salary_period = "year"
hours_per_week = 35
[[extra.opening]]
opens = 2090-01-10
closes = 2090-02-01
places = ["elm"]
apply_url = "https://jobs.elm.example/42"
[[extra.opening.event]]
title = "Questions and answers"
starts = 2090-01-20T18:00:00
ends = 2090-01-20T17:00:00"#,
        )],
        good: [piece::role(
            r#"[extra.terms]
salary_min = "61000"
salary_max = "82000"
salary_currency = "USD"
salary_period = "year"
hours_per_week = 35
[[extra.opening]]
opens = 2090-01-10
closes = 2090-02-01
places = ["elm"]
apply_url = "https://jobs.elm.example/42"
[[extra.opening.event]]
title = "Questions and answers"
starts = 2090-01-20T17:00:00
ends = 2090-01-20T18:00:00"#,
        )],
    }
}

/// An event; none without a title and a beginning.
pub(super) fn event(
    table: &Spanned<EventDraft>,
    around: &Around<'_>,
    found: &mut Findings<'_>,
) -> Option<Event> {
    let said = table.get_ref();
    let thing = Thing::table("this event", table);
    let title = found.words(&thing, &said.title, "title = \"Information session\"");
    found.required(&thing, &said.starts, "starts = 2026-12-01T17:00:00");
    let starts = when::moment(&said.starts, Edge::Begin, around, found);
    let ends = when::moment(&said.ends, Edge::End, around, found);
    if let (Some(first), Some(last), Some(place)) = (&starts, &ends, &said.ends)
        && last.instant <= first.instant
    {
        let message = "this event ends before it begins";
        let problem = EVENT_ENDS_FIRST.at(found.of(place), message);
        found.add(problem.help("correct `starts` or `ends`"));
    }
    let place = said.place.as_ref();
    Some(Event {
        title: title?,
        starts: starts?,
        ends,
        place: place.and_then(|name| around.context.words.places.resolve(name, found)),
        url: apply::address(&said.url, found),
        text: text(&said.text),
    })
}
