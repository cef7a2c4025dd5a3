//! Closing dates and events as iCalendar, RFC 5545.

use ::words::{msg, say};
use roles::Instant;
use roles::date::Date;
use roles::opening::{Event, Moment, Phase};

use super::{address, feed};
use crate::content::Content;
use crate::plan::{EventView, OpeningView, SitePlan};

/// The calendar: of openings that have not closed, when they close and what takes place.
pub(super) fn calendar(plan: &SitePlan) -> String {
    let content = plan.content();
    let mut lines = Lines::default();
    lines.plain("BEGIN", "VCALENDAR");
    lines.plain("VERSION", "2.0");
    lines.plain("PRODID", "-//careers//openings//EN");
    lines.text("NAME", &content.site.title);
    lines.text("X-WR-CALNAME", &content.site.title);
    for view in plan.openings().iter().filter(|view| view.phase != Phase::Closed) {
        closing(view, content, &mut lines);
        for (n, event) in view.events.iter().enumerate() {
            around(event, (view, n), content, &mut lines);
        }
    }
    lines.plain("END", "VCALENDAR");
    lines.0
}

fn closing(view: &OpeningView<'_>, content: &Content, lines: &mut Lines) {
    let Some(closes) = &view.opening.closes else { return };
    begin(view, "closes", content, lines);
    lines.moment("DTSTART", closes);
    lines.text("SUMMARY", &say(msg::CalendarCloses { role: &view.role.title }));
    lines.text("DESCRIPTION", &view.lines().join("\n"));
    lines.plain("TRANSP", "TRANSPARENT");
    lines.plain("END", "VEVENT");
}

fn around(
    event: &EventView<'_>,
    (view, n): (&OpeningView<'_>, usize),
    content: &Content,
    lines: &mut Lines,
) {
    let Event { title, starts, ends, text, url, .. } = event.event;
    begin(view, &format!("event-{}", n + 1), content, lines);
    lines.moment("DTSTART", starts);
    if let Some(ends) = ends {
        lines.end(ends);
    }
    lines.text("SUMMARY", &say(msg::CalendarEvent { event: title, role: &view.role.title }));
    let more: Vec<&str> = [text, url].into_iter().flatten().map(String::as_str).collect();
    if !more.is_empty() {
        lines.text("DESCRIPTION", &more.join("\n"));
    }
    if let Some(place) = &event.place {
        lines.text("LOCATION", place);
    }
    lines.plain("END", "VEVENT");
}

fn begin(view: &OpeningView<'_>, what: &str, content: &Content, lines: &mut Lines) {
    let host = content.site.base_url.split("//").nth(1).unwrap_or_default();
    let host = host.split('/').next().unwrap_or_default();
    lines.plain("BEGIN", "VEVENT");
    lines.text("UID", &format!("{}.{}.{what}@{host}", view.role.slug, view.anchor));
    // The format demands a moment; where none is known, it is the beginning of all counting.
    let changed = feed::changed(view.role, view.opening, content);
    lines.plain("DTSTAMP", &utc(changed.unwrap_or(Instant(0))));
    lines.plain("URL", &format!("{}#{}", address(&view.route, content), view.anchor));
}

/// Lines as the format has them: at most 75 bytes, ended by CR and LF.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn plain(&mut self, name: &str, value: &str) {
        let line = format!("{name}:{value}");
        let mut length = 0;
        for letter in line.chars().filter(|c| !c.is_control()) {
            if length + letter.len_utf8() > 75 {
                self.0 += "\r\n ";
                length = 1;
            }
            self.0.push(letter);
            length += letter.len_utf8();
        }
        self.0 += "\r\n";
    }

    fn text(&mut self, name: &str, value: &str) {
        let value = value.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
        self.plain(name, &value.replace('\n', "\\n"));
    }

    fn moment(&mut self, name: &str, moment: &Moment) {
        match moment.time {
            Some(_) => self.plain(name, &utc(moment.instant)),
            None => self.day(name, moment.date),
        }
    }

    /// The end of an event; of whole days, the day after the last.
    fn end(&mut self, ends: &Moment) {
        match (ends.time, Date::of_days(ends.date.days() + 1)) {
            (None, Some(after)) => self.day("DTEND", after),
            _ => self.plain("DTEND", &utc(ends.instant)),
        }
    }

    fn day(&mut self, name: &str, date: Date) {
        self.plain(&format!("{name};VALUE=DATE"), &date.to_string().replace('-', ""));
    }
}

/// A moment of UTC: `20261216T010000Z`.
fn utc(moment: Instant) -> String {
    super::atom::stamp(Some(moment)).replace(['-', ':'], "")
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn long_lines_are_folded_and_signs_escaped() {
        let mut lines = Lines::default();
        lines.text("SUMMARY", "a, b; c\\d\ne");
        assert_eq!(lines.0, "SUMMARY:a\\, b\\; c\\\\d\\ne\r\n");
        let mut lines = Lines::default();
        lines.text("SUMMARY", &"é".repeat(80));
        assert!(lines.0.split("\r\n").all(|line| line.len() <= 75), "{}", lines.0);
        assert_eq!(lines.0.replace("\r\n ", "").trim_end().chars().count(), 88);
    }
}
