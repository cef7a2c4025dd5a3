//! The account of what was read: every amount of time, degree word and
//! "substitut..." of the qualification part lies in the words of some fact, or
//! becomes a question. Nothing is dropped in silence.

use std::collections::BTreeMap;

use crate::clause::degree::is_degree_word;
use crate::clause::duration;
use crate::clause::head::is_side;
use crate::clause::holding::is_license_word;
use crate::fact::Kind;
use crate::question::{Answer, Effect, Question};
use crate::reading::{Class, ReadLine, Span};
use crate::section::Section;
use crate::text::word::Words;

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
            let start = words.list[word].start;
            let end = words.list.get(word + 7).map_or(read.line.text.len(), |word| word.start);
            let span = Span { line: at, start, end };
            ask(class, span, words.slice(word, (word + 7).min(words.len())));
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

fn ask(class: &mut Class, span: Span, words: &str) {
    let text = ["What does \"", words, "\" ask for?"].concat();
    let answer = |text: &str| Answer { text: text.to_string(), effect: Effect::Keep };
    let answers = vec![
        answer("Nothing of its own: it explains the requirement beside it"),
        answer("A requirement that has to be added"),
    ];
    class.questions.push(Question { text, span, answers });
}
