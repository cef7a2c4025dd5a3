//! An experience from the words of its clause: amount, area, class, parts.

use super::duration::Duration;
use super::{area, level};
use crate::fact::{Amount, Experience, Part};
use crate::reading::Span;
use crate::text::part::{before, holds};
use crate::text::pattern::find;
use crate::text::word::{Words, listed};

/// Reads the experience between two words, the amount given.
pub(crate) fn read(
    words: &Words<'_>,
    duration: Option<Duration>,
    region: (usize, usize),
) -> Experience {
    let (start, end) = region;
    let from = duration.map_or(start, |duration| duration.end);
    let cut = aside(words, from, end);
    let at_least_of = area::at_least_of(words, from, end);
    let areas = if at_least_of.is_some() { area::listed(words, from, end) } else { Vec::new() };
    let mut area = area::text(words, from, cut);
    let led = duration.map_or("", |duration| words.slice(start, duration.start));
    if let (true, Some(duration)) = (area.is_empty() && holds(led, "experience"), duration) {
        // "Supervisory experience (5 years)"
        area = area::text(words, start, duration.start);
    }
    Experience {
        amount: duration.map_or(Amount::Any, |duration| duration.amount),
        area,
        parts: Vec::new(),
        class: level::find(words, from, end),
        within_years: area::within_years(&Words::of(words.slice(start, end))),
        at_least_of,
        areas,
    }
}

/// Where the area ends and a part of it without a number begins.
fn aside(words: &Words<'_>, from: usize, end: usize) -> usize {
    let forms = [
        "which|that must|shall ?have include|included",
        "or any|an ?equivalent combination",
        "or equivalent combination",
        "which $",
        "of which",
        "including $",
        "in lieu|place of",
    ];
    let within = |form: &&str| {
        find(words, form).map(|found| found.start).filter(|at| *at >= from && *at < end)
    };
    forms.iter().find_map(within).unwrap_or(end)
}

const SMALL: &str = "was were is are of which this that the such these work experience required must shall have been be \
    in included include at performing obtained performed a an position for";

/// A part of an experience: "two years of which must have been in ...".
pub(crate) fn part(
    words: &Words<'_>,
    duration: Option<Duration>,
    region: (usize, usize),
    span: Span,
) -> Part {
    let from = duration.map_or(region.0, |duration| duration.end);
    let mut start = from;
    while start < region.1 && listed(SMALL, words.text(start)) {
        start += 1;
    }
    // "at a level" keeps its small words.
    let area =
        if start < region.1 { words.slice(start, region.1) } else { words.slice(from, region.1) };
    Part {
        amount: duration.map_or(Amount::Any, |duration| duration.amount),
        area: before(area, ";").trim_end_matches(['.', ';', ',', ')']).to_string(),
        at_most: false,
        span,
    }
}
