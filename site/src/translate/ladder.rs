//! The texts of ladders: their names, and the notes of evidence.

use super::Translation;
use super::digest::digest;
use super::problems::MISSING_TRANSLATION;
use super::prose::put_prose;
use crate::content::Content;
use crate::content::inline::plain;
use crate::diagnostic::Place;

/// Puts the words of a language into every ladder. Steps and their evidence are named by their
/// numbers, from 1.
pub(super) fn translate(translation: &mut Translation<'_>, content: &mut Content) {
    let mut ladders = content.catalog.ladders().to_vec();
    for ladder in &mut ladders {
        let Some(prose) = content.ladders.get_mut(&ladder.id) else { continue };
        let Some(mut own) = translation.take(&prose.file) else {
            let message = format!("ladder `{}` is not translated", ladder.id);
            let problem = MISSING_TRANSLATION.at(Place::file(&prose.file), message);
            translation.found.push(problem.help("`careers new translation` begins one"));
            prose.language = Some(translation.original.site.language.clone());
            continue;
        };
        put_prose(&mut own, prose, translation.found);
        ladder.title.clone_from(&prose.title);
        ladder.description.clone_from(&prose.description);
        let mut steps = 0;
        ladder.retell(|step| {
            steps += 1;
            let n = steps.to_string();
            for (evidence, m) in step.evidence.iter_mut().zip(1..) {
                let m: String = i32::to_string(&m);
                let now = digest(&[&evidence.note]);
                let path = ["extra", "step", &n, "evidence", &m];
                if let Some(note) = own.text(&[&path[..], &["note"]].concat()) {
                    evidence.note = plain(&note).into_owned();
                }
                let what = format!("evidence {m} of step {n}");
                let of = [&path[..], &["of"]].concat();
                translation.found.extend(own.stale(&of, &now, &what));
            }
        });
        let numbers: Vec<String> = (1..=steps).map(|n: usize| n.to_string()).collect();
        let numbers = numbers.iter().map(String::as_str).collect();
        translation.found.extend(own.unused(&[("extra.step", numbers)]));
    }
    content.reuse_ladders(ladders);
}
