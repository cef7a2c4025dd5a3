//! The account of what was read: every amount of time, degree word and
//! "substitut..." of the qualification part lies in the words of some fact, or
//! becomes a question. Nothing is dropped in silence.

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
    for (at, read) in lines.iter().enumerate() {
        let inside = read.section == Section::Qualifications && !read.heading;
        let touched = class.facts.iter().any(|fact| fact.span.line == at);
        if !inside || !touched {
            continue;
        }
        let words = Words::of(&read.line.text);
        for word in 0..words.len() {
            let start = words.list[word].start;
            if counts(&words, word) && !covered(class, at, start) {
                let end = words.list.get(word + 7).map_or(read.line.text.len(), |word| word.start);
                ask(
                    class,
                    Span { line: at, start, end },
                    words.slice(word, (word + 7).min(words.len())),
                );
                break;
            }
        }
    }
}

fn counts(words: &Words<'_>, at: usize) -> bool {
    let word = words.text(at);
    duration::at(words, at).is_some_and(|one| !is_side(words, &one))
        || is_degree_word(word)
        || is_license_word(word)
        || word.starts_with("substitut")
}

fn covered(class: &Class, line: usize, at: usize) -> bool {
    let explained = class.explained.iter().any(|span| span.covers(line, at));
    explained
        || class.facts.iter().any(|fact| {
            let parts = match &fact.kind {
                Kind::Experience(experience) => experience.parts.as_slice(),
                _ => &[],
            };
            fact.span.covers(line, at) || parts.iter().any(|part| part.span.covers(line, at))
        })
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
