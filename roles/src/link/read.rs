//! Reading a link. Whatever was cut off, typed by hand or made up is read to its end: what
//! it does not say stays unanswered, what means nothing here is reported.

use std::borrow::Cow;

use super::{
    ANSWERS, END, FORMAT, LinkedResult, MARK, Opened, RELATED, SAID, Since, VERDICTS, key, months,
    since,
};
use crate::check_data::{CheckData, RulesDigest};
use crate::id::{RoleId, ScaleId, TermId};
use crate::kind::{Degree, Units};
use crate::percent;
use crate::profile::{Answer, HeldDegree};
use crate::quantity::Quantity;
use crate::vocabulary::{ScaleLevel, Vocabulary};

/// The most bytes of a link that are read. Nobody has as much to say.
pub const MOST_READ: usize = 1 << 16;

/// The most entries that are reported, and the most letters of each.
const MOST_IGNORED: usize = 20;
const LONGEST_IGNORED: usize = 40;

/// The most degrees that are read.
const MOST_DEGREES: usize = 50;

/// What a link says, with or without its `#`. None when it is no such link at all.
///
/// Of a book of one role, nothing is said of others; of a whole one, a role that it does
/// not have is gone.
#[must_use]
pub fn read(fragment: &str, book: &CheckData) -> Option<Opened> {
    let (fragment, rest) = fragment.split_at(cut(fragment));
    let fragment = unescaped(fragment.strip_prefix('#').unwrap_or(fragment));
    let text = fragment.strip_prefix(MARK)?;
    let (version, entries) = text.split_once(';').unwrap_or((text, ""));
    let version = self::version(version)?;
    let mut reading = Reading { book, opened: Opened::default(), results: Vec::new() };
    if version > FORMAT {
        reading.opened.since.push(Since::Newer(version));
        return Some(reading.opened);
    }
    let (whole, lost) = if rest.is_empty() { ended(entries) } else { (entries, Some(rest)) };
    for part in whole.split(';').filter(|part| !part.is_empty()) {
        reading.part(part);
    }
    if let Some(lost) = lost {
        reading.ignore_cut(lost);
    }
    let Reading { mut opened, results, .. } = reading;
    opened.since = since::since(&results, &opened.profile, book);
    Some(opened)
}

/// A version is a number from 1; one too large to be told is newer all the same.
fn version(text: &str) -> Option<u32> {
    let is_number = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let version = text.parse().unwrap_or(u32::MAX);
    (is_number && version > 0).then_some(version)
}

/// Where to cut a text that is too long: behind a whole entry, or half a number would be
/// taken for a number.
fn cut(text: &str) -> usize {
    if text.len() <= MOST_READ {
        return text.len();
    }
    let ends = |byte: &u8| matches!(byte, b',' | b';');
    text.as_bytes()[..MOST_READ].iter().rposition(ends).unwrap_or(0)
}

/// What is whole of the entries and, where their end is missing, the last one: it may be
/// half a name or half a number.
fn ended(entries: &str) -> (&str, Option<&str>) {
    match entries.strip_suffix(END) {
        Some(whole) if whole.is_empty() || whole.ends_with(';') => (whole, None),
        _ => {
            let last = entries.rfind([';', ',', '=']).map_or(0, |at| at + 1);
            (&entries[..last], Some(&entries[last..]))
        }
    }
}

/// Links need no escapes; some programs that pass links on write them all the same. An
/// escape that was cut off is left out.
fn unescaped(text: &str) -> Cow<'_, str> {
    let Some(last) = text.rfind('%') else { return text.into() };
    let whole = if text.len() - last < "%3b".len() { &text[..last] } else { text };
    let decoded = percent::decode(whole).and_then(|bytes| String::from_utf8(bytes).ok());
    decoded.map_or(text.into(), Cow::Owned)
}

struct Reading<'a> {
    book: &'a CheckData,
    opened: Opened,
    results: Vec<LinkedResult>,
}

impl Reading<'_> {
    /// A key and its entries; only those entries are left out that mean nothing.
    fn part(&mut self, part: &str) {
        let Some((key, entries)) = part.split_once('=').filter(|(key, _)| is_key(key)) else {
            return self.ignore(part);
        };
        for entry in entries.split(',').filter(|entry| !entry.is_empty()) {
            if self.entry(key, entry).is_none() {
                self.ignore(entry);
            }
        }
    }

    fn entry(&mut self, key: &str, entry: &str) -> Option<()> {
        let words = self.book.catalog().vocabulary();
        let profile = &mut self.opened.profile;
        match key {
            key::MONTHS => {
                let (key, months) = entry.split_once(':')?;
                let quantity = Quantity::parse(key, words)?;
                profile.set_months(quantity, Some(months::read(months)?));
            }
            key::DEGREES if profile.degrees.len() < MOST_DEGREES => {
                profile.degrees.push(degree(entry, words)?);
            }
            key::DEGREES => return None,
            key::COMPLETE if entry == SAID => profile.degrees_complete = true,
            key::COMPLETE => return None,
            key::RESULTS => self.results.push(result(entry)?),
            _ => {
                let answer = Some(answer(key)?);
                match units(entry, words) {
                    Some((term, units)) => profile.set_units_answer(term, units, answer),
                    None => {
                        let (term, level) = have(entry, words)?;
                        profile.set_answer(term, level, answer);
                    }
                }
            }
        }
        Some(())
    }

    fn ignore(&mut self, said: &str) {
        self.report(said, false);
    }

    /// What goes on, or did before it was cut off.
    fn ignore_cut(&mut self, said: &str) {
        self.report(said, true);
    }

    /// Only letters that links are made of are shown again: a page does not repeat whatever
    /// somebody had it say.
    fn report(&mut self, said: &str, goes_on: bool) {
        let ignored = &mut self.opened.ignored;
        if ignored.len() < MOST_IGNORED {
            let mut letters = said.chars().filter(char::is_ascii_graphic);
            let mut short: String = letters.by_ref().take(LONGEST_IGNORED).collect();
            if goes_on || letters.next().is_some() {
                short.push('…');
            }
            ignored.push(short);
        }
    }
}

fn is_key(key: &str) -> bool {
    matches!(key, key::MONTHS | key::DEGREES | key::COMPLETE | key::RESULTS)
        || answer(key).is_some()
}

fn answer(key: &str) -> Option<Answer> {
    ANSWERS.iter().find(|(known, _)| *known == key).map(|(_, answer)| *answer)
}

fn degree(entry: &str, words: &Vocabulary) -> Option<HeldDegree> {
    let mut parts = entry.split(':');
    let word = parts.next()?;
    let level = *Degree::ALL.iter().find(|degree| degree.word() == word)?;
    let field = match parts.next() {
        None | Some("") => None,
        Some(id) => Some(words.field_id(id)?),
    };
    let related = match parts.next() {
        None => false,
        Some(RELATED) => true,
        Some(_) => return None,
    };
    parts.next().is_none().then_some(HeldDegree { level, field, related })
}

/// `accounting@12-semester`.
fn units(entry: &str, words: &Vocabulary) -> Option<(TermId, Units)> {
    let (id, units) = entry.split_once('@')?;
    Some((words.term_id(id)?, Units::parse(units)?))
}

fn have(entry: &str, words: &Vocabulary) -> Option<(TermId, Option<ScaleLevel>)> {
    let Some((id, at)) = entry.split_once('@') else { return Some((words.term_id(entry)?, None)) };
    let (scale, rank) = at.split_once('.')?;
    let (n, scale) = words.scales().iter().enumerate().find(|(_, known)| known.id == scale)?;
    let (n, rank) = (u16::try_from(n).ok()?, rank.parse::<u8>().ok()?);
    let level = ScaleLevel { scale: ScaleId(n), rank };
    let is_there = usize::from(rank) < scale.levels.len();
    is_there.then_some((words.term_id(id)?, Some(level)))
}

fn result(entry: &str) -> Option<LinkedResult> {
    let mut parts = entry.split(':');
    let (role, code, digest) = (parts.next()?, parts.next()?, parts.next()?);
    let (_, verdict) = VERDICTS.iter().find(|(known, _)| *known == code)?;
    let digest = RulesDigest::parse(digest)?;
    let result = LinkedResult { role: RoleId::new(role).ok()?, verdict: *verdict, digest };
    parts.next().is_none().then_some(result)
}
