//! What looks like a heading: marked as one, in bold, in capitals, or a short
//! line that ends with a colon or is a known heading by itself.

use super::lexicon;
use crate::text::letter;
use crate::text::line::{Block, Line};
use crate::text::marker::Marker;
use crate::text::part::holds;
use crate::text::pattern::{any, has};
use crate::text::word::Words;

/// How much a line looks like a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Strength {
    /// It does not.
    None,
    /// Only if its words are those of a known heading.
    Weak,
    /// By its looks alone.
    Strong,
}

const MOST_WORDS: usize = 12;

/// Says how much a line looks like a heading.
pub(crate) fn strength(line: &Line, words: &Words<'_>) -> Strength {
    let plain = line.marker == Marker::None && line.block == Block::Text;
    if line.heading.is_some() {
        return Strength::Strong;
    }
    if !plain || words.len() == 0 || words.len() > MOST_WORDS || is_connective(words) {
        return Strength::None;
    }
    let closed = line.text.ends_with(['.', ';', ',']);
    if closed || line.text.contains('$') {
        return Strength::None;
    }
    let text = line.text.as_str();
    let ends = text.ends_with(':');
    let before = text.trim_end_matches(':');
    if holds(before, ": ") {
        return Strength::None;
    }
    if line.bold || is_capitals(text) {
        return Strength::Strong;
    }
    if ends || lexicon::of_whole_line(words).is_some() {
        return Strength::Weak;
    }
    Strength::None
}

fn is_capitals(text: &str) -> bool {
    let letters = text.chars().filter(|c| letter::is_letter(*c)).count();
    letters >= 4 && !text.chars().any(letter::is_small)
}

fn is_connective(words: &Words<'_>) -> bool {
    any(words, &["^ or|and $", "^ and or $", "^ either|or .. $"]) && words.len() <= 2
}

/// "Either I", "Or II", "Option 1": a way in, not a section.
pub(crate) fn opens_route(words: &Words<'_>) -> bool {
    words.len() <= 6
        && any(
            words,
            &[
                "^ either|or ?pattern i|ii|iii|iv|v|vi|vii|viii|ix|x|1|2|3|4 $",
                "^ option|pattern|path|alternative #|i|ii|iii|iv|a|b|c",
                "^ or|and|either $",
            ],
        )
}

/// The number of the first question of the form for applicants: "01" alone.
pub(crate) fn opens_questionnaire(line: &Line, words: &Words<'_>) -> bool {
    let bare = line.text.trim() == "01" || line.text.trim() == "Required Question";
    bare || has(words, "^ ?agency supplemental questions|questionnaire $")
}
