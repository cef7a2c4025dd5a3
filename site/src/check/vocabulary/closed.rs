//! From words to a vocabulary: nothing contains itself.

use std::ops::Range;

use roles::Vocabulary;
use roles::vocabulary::{VocabularyError, Words};

use crate::draft::VocabularyDraft;
use crate::problem::{piece, problems};

use super::super::cycle;
use super::super::findings::{Findings, each};

problems! {
    VOCABULARY_CYCLE = "vocabulary-cycle", Error {
        what: "Words contain one another in a circle.",
        why: "A wide area includes narrower ones, which count in full. Two areas cannot both be \
              the wider one; if they mean the same, make them one.",
        bad: [piece::words(
            "[[area]]\nid = \"filing\"\ntitle = \"filing\"\nincludes = [\"office-work\"]",
        )],
        good: [piece::words("[[area]]\nid = \"filing\"\ntitle = \"filing\"")],
    }

    VOCABULARY_TOO_LONG = "vocabulary-too-long", Error {
        what: "There are more words of one kind than can be told apart.",
        why: "A site has at most 65,535 of each kind. So many can only be a slip of a program.",
        bad: [piece::times(
            65_600,
            "content/vocabulary.toml",
            "[[tool]]\nid = \"tool-{n}\"\ntitle = \"tool {n}\"\n",
        )],
        good: [piece::words("[[tool]]\nid = \"tool-1\"\ntitle = \"tool 1\"")],
    }
}

/// The vocabulary of some words. Where words contain themselves, that is a problem
/// and the vocabulary is made without inclusion, so that positions keep their meaning.
pub(super) fn closed(
    words: Words,
    draft: &VocabularyDraft,
    found: &mut Findings<'_>,
) -> Option<Vocabulary> {
    match Vocabulary::new(words.clone()) {
        Ok(vocabulary) => Some(vocabulary),
        Err(errors) => {
            report(&errors, &words, draft, found);
            let flat = |mut words: Words| {
                words.areas.iter_mut().for_each(|area| area.includes.clear());
                words.fields.iter_mut().for_each(|field| field.parents.clear());
                words
            };
            Vocabulary::new(flat(words)).ok()
        }
    }
}

fn report(
    errors: &[VocabularyError],
    words: &Words,
    draft: &VocabularyDraft,
    found: &mut Findings<'_>,
) {
    let mut areas = Vec::new();
    let mut fields = Vec::new();
    for error in errors {
        match error {
            VocabularyError::AreaCycle(id) => areas.push(id.index()),
            VocabularyError::FieldCycle(id) => fields.push(id.index()),
            VocabularyError::TooMany(kind) | VocabularyError::Dangling(kind) => {
                let place = found.at(0..0);
                let message = format!("there are more words of the kind {kind} than can be used");
                let problem = VOCABULARY_TOO_LONG.at(place, message);
                found.add(problem.help("keep at most 65,535 words of each kind"));
            }
        }
    }
    let inside = |n: usize| words.areas[n].includes.iter().map(|id| id.index()).collect();
    for way in cycle::ways_around(areas, inside) {
        let names = cycle::in_words(&way, |n| &words.areas[n].id);
        let message = format!("areas of experience include one another in a circle: {names}");
        let help = "take one of these names out of `includes`: a wide area includes narrower ones";
        let spans = way.iter().map(|n| area_span(draft, &words.areas[*n].id)).collect();
        around(message, help, spans, found);
    }
    let above = |n: usize| words.fields[n].parents.iter().map(|id| id.index()).collect();
    for way in cycle::ways_around(fields, above) {
        let names = cycle::in_words(&way, |n| &words.fields[n].id);
        let message = format!("fields of study are parents of one another in a circle: {names}");
        let help = "take one of these names out of `parents`: a parent is the wider field";
        let spans = way.iter().map(|n| field_span(draft, &words.fields[*n].id)).collect();
        around(message, help, spans, found);
    }
}

fn around(message: String, help: &str, spans: Vec<Range<usize>>, found: &mut Findings<'_>) {
    let mut places = spans.into_iter().map(|span| found.at(span));
    let Some(first) = places.next() else { return };
    let problem = VOCABULARY_CYCLE.at(first, message).help(help);
    let problem = places.fold(problem, |problem, place| problem.related(place, "part of it"));
    found.add(problem);
}

fn area_span(draft: &VocabularyDraft, id: &str) -> Range<usize> {
    let mut ids = each(&draft.area).iter().filter_map(|word| word.get_ref().id.as_ref());
    ids.find(|said| said.get_ref() == id).map_or(0..0, crate::draft::Spanned::span)
}

fn field_span(draft: &VocabularyDraft, id: &str) -> Range<usize> {
    let mut ids = each(&draft.field).iter().filter_map(|word| word.get_ref().id.as_ref());
    ids.find(|said| said.get_ref() == id).map_or(0..0, crate::draft::Spanned::span)
}
