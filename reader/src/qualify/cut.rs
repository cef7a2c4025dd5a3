//! Sentences that say two kinds of things: "a degree required, a master's
//! degree preferred", "two years of experience; a degree may be substituted".

use crate::text::part::within;
use std::ops::Range;

use crate::clause::about::{About, of as about};
use crate::clause::head::{Beginning, collect};
use crate::clause::need;
use crate::fact::Need;
use crate::text::pattern::{any, find};
use crate::text::word::Words;

/// The parts of a sentence that are about different things, in order.
pub(crate) fn apart(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let sentence = within(text, range.clone());
    let words = Words::of(sentence);
    if words.len() < 4 {
        return vec![range];
    }
    if sentence.starts_with('(') {
        let cut = again(&words).first().map(|at| range.start + words.list[*at].start);
        return cut.map_or(vec![range.clone()], |at| vec![range.start..at, at..range.end]);
    }
    if let Some(parts) = aside(text, &range) {
        return parts;
    }
    let need = need::of(&words);
    let cuts = if matches!(need, Need::Preferred(_)) {
        preferences(&words)
    } else if need == Need::Later && sentence.contains(';') {
        (1..words.len()).filter(|at| words.broken(*at, &[';']) && !joins(&words, *at)).collect()
    } else if about(&words, true) == About::Credit {
        let mut cuts = again(&words);
        if sentence.contains(';') && cuts.is_empty() {
            cuts = substitutions(&words);
        }
        cuts
    } else {
        Vec::new()
    };
    let mut parts = Vec::new();
    let mut start = range.start;
    for at in cuts.into_iter().map(|at| range.start + words.list[at].start) {
        parts.push(start..at);
        start = at;
    }
    parts.push(start..range.end);
    parts
}

fn joins(words: &Words<'_>, at: usize) -> bool {
    let again = words.text(at) == "and" && matches!(words.text(at + 1), "must" | "shall" | "will");
    matches!(words.text(at), "or" | "and") && !again
}

/// "a degree (experience may be substituted for it)": what counts instead stands in
/// parentheses, within the sentence.
fn aside(text: &str, range: &Range<usize>) -> Option<Vec<Range<usize>>> {
    let sentence = within(text, range.clone());
    let open = sentence.find('(')?;
    let close = open + within(sentence, open..).find(')')? + 1;
    let inner = Words::of(within(sentence, open..close));
    let before = Words::of(within(sentence, ..open));
    let stated = about(&before, true) == About::Requirement && !collect(&before).list.is_empty();
    if about(&inner, true) != About::Credit || !stated {
        return None;
    }
    let (start, end) = (range.start + open, range.start + close);
    let rest = within(sentence, close..);
    let said = rest.chars().any(char::is_alphanumeric);
    let parts = [range.start..start, start..end];
    Some(parts.into_iter().chain(said.then_some(end..range.end)).collect())
}

const SUBJECTS: &str = "experience|degree|certification|certificate|license|knowledge|ability|skills|fluency|familiarity|background|bachelors|masters|associates";

/// Before which words a preference begins, or what is required goes on.
fn preferences(words: &Words<'_>) -> Vec<usize> {
    let mut cuts = Vec::new();
    for at in 1..words.len() {
        let semicolon = words.broken(at, &[';']);
        let comma = words.broken(at, &[',']) && !matches!(words.text(at), "or" | "and");
        let wish = comma && words.text(at) == "ideally" && stated(words, at);
        if semicolon
            || wish
            || comma && has_subject_before_next_comma(words, at) && stated(words, at)
        {
            cuts.push(at);
        }
    }
    cuts
}

/// Whether the part up to the next comma has a subject and says "preferred".
fn has_subject_before_next_comma(words: &Words<'_>, at: usize) -> bool {
    let end =
        (at + 1..words.len()).find(|one| words.broken(*one, &[',', ';'])).unwrap_or(words.len());
    let part = Words::of(words.slice(at, end));
    let wanted = any(&part, &["preferred|desired|desirable|plus|preference|helpful"]);
    wanted && (find(&part, SUBJECTS).is_some() || find(&part, "^ # ?or ?more year|years").is_some())
}

/// Whether something was asked for before a word.
fn stated(words: &Words<'_>, at: usize) -> bool {
    let before = Words::of(words.slice(0, at));
    let heads = collect(&before);
    heads.list.iter().any(|head| !matches!(head.beginning, Beginning::Experience(None)))
        || any(&before, &["required|must"])
}

/// "a degree may be substituted for one year; a doctorate may be substituted for two": before
/// which words the second begins.
fn again(words: &Words<'_>) -> Vec<usize> {
    let says =
        |from: usize, to: usize| (from..to).any(|at| words.text(at).starts_with("substitut"));
    let begins = |at: &usize| {
        let mark = words.broken(*at, &[';']);
        let joined = words.text(*at) == "and"
            && matches!(
                words.text(at + 1),
                "a" | "an" | "possession" | "completion" | "graduation"
            );
        (mark || joined) && says(0, *at) && says(*at, words.len())
    };
    (1..words.len()).find(begins).into_iter().collect()
}

/// Before which words a substitution begins after a requirement.
fn substitutions(words: &Words<'_>) -> Vec<usize> {
    let cut = (1..words.len()).find(|at| {
        let free = words.broken(*at, &[';']) && !matches!(words.text(*at), "or" | "and");
        let before = Words::of(words.slice(0, *at));
        free && about(&before, true) == About::Requirement && !collect(&before).list.is_empty()
    });
    cut.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::apart;

    fn check(text: &str) -> Vec<&str> {
        apart(text, 0..text.len()).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn preferences_are_cut_from_requirements() {
        assert_eq!(
            check("A bachelor's degree required, a master's degree preferred."),
            ["A bachelor's degree required, ", "a master's degree preferred."]
        );
        assert_eq!(
            check("A degree in law, history, or a related field preferred."),
            ["A degree in law, history, or a related field preferred."]
        );
        assert_eq!(
            check("Two years of work; a degree in law may be substituted for one year."),
            ["Two years of work; ", "a degree in law may be substituted for one year."]
        );
    }
}
