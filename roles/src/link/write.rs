//! Writing a link.

use super::{ANSWERS, END, FORMAT, LinkedResult, MARK, RELATED, SAID, VERDICTS, key, months};
use crate::evaluate::Verdict;
use crate::id::TermId;
use crate::profile::{HeldDegree, Profile};
use crate::vocabulary::{ScaleLevel, Vocabulary};

/// The text of some answers and, if asked for, of results. Reading it gives the same
/// answers. It is read up to [`super::MOST_READ`] bytes; a result takes about forty.
#[must_use]
pub fn write(profile: &Profile, results: &[LinkedResult], words: &Vocabulary) -> String {
    let mut text = format!("{MARK}{FORMAT}");
    let mut list = List { text: &mut text, key: "" };
    for (quantity, range) in profile.quantities() {
        let text = list.next(key::MONTHS);
        text.push_str(&quantity.key(words));
        text.push(':');
        months::write(range, text);
    }
    for held in &profile.degrees {
        degree(held, words, list.next(key::DEGREES));
    }
    if profile.degrees_complete {
        list.next(key::COMPLETE).push_str(SAID);
    }
    for (key, answer) in ANSWERS {
        for (term, level, _) in profile.answers().filter(|(.., given)| *given == answer) {
            have(term, level, words, list.next(key));
        }
        for (term, units, _) in profile.units_answers().filter(|(.., given)| *given == answer) {
            let text = list.next(key);
            text.push_str(&words.term(term).id);
            text.push('@');
            text.push_str(&units.to_string());
        }
    }
    for result in results {
        self::result(result, list.next(key::RESULTS));
    }
    text.push(';');
    text.push_str(END);
    text
}

/// Entries under their keys: `;m=a,b;d=c`.
struct List<'t> {
    text: &'t mut String,
    key: &'static str,
}

impl List<'_> {
    /// The text, ready for the next entry.
    fn next(&mut self, key: &'static str) -> &mut String {
        if self.key == key {
            self.text.push(',');
        } else {
            self.text.push(';');
            self.text.push_str(key);
            self.text.push('=');
            self.key = key;
        }
        self.text
    }
}

/// `bachelor`, `bachelor:economics`, `bachelor::related`.
fn degree(held: &HeldDegree, words: &Vocabulary, text: &mut String) {
    text.push_str(held.level.word());
    if held.field.is_some() || held.related {
        text.push(':');
    }
    if let Some(field) = held.field {
        text.push_str(&words.field(field).id);
    }
    if held.related {
        text.push(':');
        text.push_str(RELATED);
    }
}

/// `sql`, or `sql@city.2`: the scale and the position in it, which stay when words change.
fn have(term: TermId, level: Option<ScaleLevel>, words: &Vocabulary, text: &mut String) {
    text.push_str(&words.term(term).id);
    if let Some(level) = level {
        text.push('@');
        text.push_str(&words.scales()[level.scale.index()].id);
        text.push('.');
        text.push_str(&level.rank.to_string());
    }
}

/// `data-engineer:ny:1a2b3c4d`.
fn result(result: &LinkedResult, text: &mut String) {
    text.push_str(result.role.as_str());
    text.push(':');
    text.push_str(code(result.verdict));
    text.push(':');
    text.push_str(&result.digest.to_string());
}

fn code(verdict: Verdict) -> &'static str {
    let found = VERDICTS.iter().find(|(_, known)| *known == verdict);
    found.map_or("", |(code, _)| code)
}
