//! The account of what was read: every amount of time, degree word and
//! "substitut..." of the qualification part lies in the words of some fact, or
//! becomes a question. Nothing is dropped in silence.

use std::collections::BTreeMap;

use crate::class::clause;
use crate::clause::degree::is_degree_word;
use crate::clause::head::{self, is_side};
use crate::clause::holding::is_license_word;
use crate::clause::{duration, expression};
use crate::fact::{Fact, Kind, Need};
use crate::qualify::draft::Clause;
use crate::question::{Answer, Effect, Question};
use crate::reading::{Class, ReadLine, Span, Sure};
use crate::section::Section;
use crate::text::part::within;
use crate::text::sentence;
use crate::text::word::Words;

/// So many words are quoted.
const QUOTED: usize = 9;

/// Asks about what no fact accounts for.
pub(crate) fn close(lines: &[ReadLine], class: &mut Class) {
    let spans = spans(class);
    for (at, read) in lines.iter().enumerate() {
        let inside = read.section == Section::Qualifications && !read.heading;
        let Some(spans) = spans.get(&at).filter(|_| inside) else { continue };
        let words = Words::of(&read.line.text);
        let covered = covered(spans, read.line.text.len());
        let open = |word: &usize| {
            let start = words.list[*word].start;
            !covered.get(start).copied().unwrap_or(false) && counts(&words, *word)
        };
        if let Some(word) = (0..words.len()).find(open) {
            ask(lines, class, (at, words.list[word].start));
        }
    }
}

/// The spans of all facts, by line.
fn spans(class: &Class) -> BTreeMap<usize, Vec<Span>> {
    let mut spans: BTreeMap<usize, Vec<Span>> = BTreeMap::new();
    for fact in &class.facts {
        spans.entry(fact.span.line).or_default().push(fact.span);
        if let Kind::Experience(experience) = &fact.kind {
            for part in &experience.parts {
                spans.entry(part.span.line).or_default().push(part.span);
            }
        }
    }
    for span in &class.explained {
        spans.entry(span.line).or_default().push(*span);
    }
    spans
}

/// Which bytes of a line lie in some span.
fn covered(spans: &[Span], length: usize) -> Vec<bool> {
    let mut edges = vec![0i32; length + 1];
    for span in spans {
        edges[span.start.min(length)] += 1;
        edges[span.end.min(length)] -= 1;
    }
    let mut depth = 0;
    let deep = |edge: &i32| {
        depth += edge;
        depth > 0
    };
    edges.iter().map(deep).collect()
}

fn counts(words: &Words<'_>, at: usize) -> bool {
    let word = words.text(at);
    let label = at < 4 && (at + 1..at + 4).any(|next| words.gap(next).starts_with(':'));
    if label || (word == "graduation" && words.text(at + 1) == "with") {
        return false;
    }
    duration::at(words, at).is_some_and(|one| !is_side(words, &one))
        || is_degree_word(word)
        || is_license_word(word)
        || word.starts_with("substitut")
}

/// Asks what the words ask for; the answers add what they seem to say.
fn ask(lines: &[ReadLine], class: &mut Class, (line, start): (usize, usize)) {
    let text = lines.get(line).map_or("", |read| within(&read.line.text, start..));
    let range = sentence::split(text).into_iter().next().unwrap_or(0..text.len());
    let clause = clause(line, text, range.clone());
    let clause = Clause { base: start + range.start, ..clause };
    let heads = head::collect(&clause.words);
    let end = clause.words.len();
    let first = heads.list.first().or(heads.loose.first()).filter(|head| head.start <= 2);
    let kind = match first {
        Some(head) => expression::kind(&clause, head, (head.start, end)),
        None => Kind::Statement,
    };
    let span = clause.whole();
    let plain = kind == Kind::Statement;
    let quoted = clause.text((0, end.min(QUOTED)));
    let text = ["What does \"", quoted, "\" ask for?"].concat();
    let id = class.facts.len();
    let need = Need::Information;
    class.facts.push(Fact { span, need, sure: Sure::Assumed, by: None, kind });
    let answer = |text: &str, effect: Effect| Answer { text: text.to_string(), effect };
    let mut answers = vec![
        answer("Nothing of its own: it explains the requirement beside it", Effect::Keep),
        answer("It is required, too", Effect::Add(id)),
    ];
    if !plain {
        let text = "It is another way to meet the minimum";
        answers.push(answer(text, Effect::Alternative(id)));
    }
    class.questions.push(Question { text, span, answers });
}
