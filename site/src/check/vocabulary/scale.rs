//! Level scales: ordered words of one employer, each word on one scale only.

use roles::id::ScaleId;
use roles::vocabulary::{Scale, ScaleLevel};

use crate::draft::vocabulary::ScaleDraft;
use crate::draft::{Spanned, VocabularyDraft};
use crate::problem::{piece, problems};

use super::super::findings::{Findings, Thing, each};
use super::super::reference::Names;
use super::names::{Rank, WordNames, declare};

problems! {
    EMPTY_SCALE = "empty-scale", Error {
        what: "A scale has no words, or more than 255.",
        why: "A scale is a list of words from the lowest level to the highest. Without words, no \
              level can be asked for.",
        bad: [piece::words("[[scale]]\nid = \"elm-speech\"\nemployer = \"City of Elm\"\nlevels = []")],
        good: [piece::words(
            "[[scale]]\nid = \"elm-speech\"\nemployer = \"City of Elm\"\nlevels = [\"a few words\", \"fluent\"]",
        )],
    }
}

/// All scales, and their words as names.
pub(super) fn scales<'d>(
    draft: &'d VocabularyDraft,
    names: &mut WordNames<'d>,
    employers: &Names<'d, ()>,
    found: &mut Findings<'_>,
) -> Vec<Scale> {
    let words = declare(each(&draft.scale), &mut names.scales, |_| (), found);
    let mut made = Vec::new();
    for (n, (id, word)) in words.into_iter().enumerate() {
        let n = u16::try_from(n).unwrap_or(u16::MAX);
        let employer = employer(word, employers, found);
        let levels = levels(word, (ScaleId(n), employer), &mut names.ranks, found);
        made.push(Scale { id: id.into(), employer: employer.unwrap_or_default().into(), levels });
    }
    made
}

fn employer<'d>(
    word: &'d Spanned<ScaleDraft>,
    employers: &Names<'d, ()>,
    found: &mut Findings<'_>,
) -> Option<&'d str> {
    let scale = word.get_ref();
    let thing = Thing::named("scale", &scale.id, word);
    let example = "employer = \"City of Boston\"";
    let name = found.required(&thing, &scale.employer, example)?;
    employers.resolve(name, found)?;
    Some(name.get_ref())
}

fn levels<'d>(
    word: &'d Spanned<ScaleDraft>,
    (scale, employer): (ScaleId, Option<&'d str>),
    ranks: &mut Names<'d, Rank<'d>>,
    found: &mut Findings<'_>,
) -> Vec<String> {
    let list = each(&word.get_ref().levels);
    if list.is_empty() || list.len() > usize::from(u8::MAX) {
        let thing = Thing::named("scale", &word.get_ref().id, word);
        let message = format!("{} has {} level words", thing.name, list.len());
        let help =
            "list its words from the lowest, like `levels = [\"some\", \"much\"]`; 255 at most";
        found.add(EMPTY_SCALE.at(found.place(&thing), message).help(help));
    }
    for (level, rank) in list.iter().zip(0..=u8::MAX) {
        ranks.declare(level, Rank { level: ScaleLevel { scale, rank }, employer }, found);
    }
    list.iter().map(|level| level.get_ref().clone()).collect()
}
