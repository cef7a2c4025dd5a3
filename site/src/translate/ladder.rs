//! The texts of ladders: their names, and the notes of evidence.

use roles::Ladder;

use super::digest::digest;
use super::problems::MISSING_TRANSLATION;
use super::prose::put_prose;
use super::read::Words;
use super::{Translation, mark};
use crate::content::Content;
use crate::content::inline::plain;
use crate::diagnostic::Place;

/// Puts the words of a language into every ladder. Steps and their evidence are named by their
/// numbers, from 1. What is not translated names its language.
pub(super) fn translate(translation: &mut Translation<'_>, content: &mut Content) {
    let language = translation.original.site.language.clone();
    let mut ladders = content.catalog.ladders().to_vec();
    for ladder in &mut ladders {
        let Some(prose) = content.ladders.get_mut(&ladder.id) else { continue };
        let Some(mut own) = translation.take(&prose.file) else {
            let message = format!("ladder `{}` is not translated", ladder.id);
            let problem = MISSING_TRANSLATION.at(Place::file(&prose.file), message);
            translation.found.push(problem.help("`careers new translation` begins one"));
            prose.language = Some(language.clone());
            mark_texts(ladder, &language);
            continue;
        };
        put_prose(&mut own, prose, translation.found);
        ladder.title.clone_from(&prose.title);
        ladder.description.clone_from(&prose.description);
        let steps = put_evidence(&mut own, ladder, translation, &language);
        let numbers: Vec<String> = (1..=steps).map(|n: usize| n.to_string()).collect();
        let numbers = numbers.iter().map(String::as_str).collect();
        translation.found.extend(own.unused(&[("extra.step", numbers)]));
    }
    content.reuse_ladders(ladders);
}

/// Marks all texts of a ladder with their language.
fn mark_texts(ladder: &mut Ladder, language: &str) {
    for text in [&mut ladder.title, &mut ladder.description] {
        mark(text, language);
    }
    ladder.retell(|step| step.evidence.iter_mut().for_each(|one| mark(&mut one.note, language)));
}

/// Puts the notes of evidence, and says how many steps there are.
fn put_evidence(
    own: &mut Words,
    ladder: &mut Ladder,
    translation: &mut Translation<'_>,
    language: &str,
) -> usize {
    let mut steps = 0;
    ladder.retell(|step| {
        steps += 1;
        let n = steps.to_string();
        for (evidence, m) in step.evidence.iter_mut().zip(1..) {
            let m: String = i32::to_string(&m);
            let now = digest(&[&evidence.note]);
            let path = ["extra", "step", &n, "evidence", &m];
            match own.text(&[&path[..], &["note"]].concat()) {
                Some(note) => evidence.note = plain(&note).into_owned(),
                None => mark(&mut evidence.note, language),
            }
            let what = format!("evidence {m} of step {n}");
            let of = [&path[..], &["of"]].concat();
            translation.found.extend(own.stale(&of, &now, &what));
        }
    });
    steps
}
