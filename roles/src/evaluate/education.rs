//! Judging a degree.

use super::compiled_requirement::CompiledEducation;
use super::evaluator::Answers;
use super::outcome::{Caveat, Caveats, Outcome, Reason};
use crate::id::FieldId;
use crate::profile::HeldDegree;
use crate::vocabulary::Vocabulary;

/// Met by the degree with the fewest caveats. While there may be more degrees than
/// listed, one of those may do.
pub(super) fn evaluate(check: &CompiledEducation, fields: &[FieldId], answers: Answers) -> Outcome {
    let Answers { vocabulary, profile, .. } = answers;
    let fitting = profile.degrees.iter().filter_map(|held| fit(check, fields, vocabulary, held));
    match fitting.min_by_key(|caveats| caveats.number()) {
        Some(caveats) => Outcome::Met(caveats),
        None if profile.degrees_complete => Outcome::NotMet,
        None => Outcome::Unknown(Reason::Unanswered.into()),
    }
}

fn fit(
    check: &CompiledEducation,
    fields: &[FieldId],
    vocabulary: &Vocabulary,
    held: &HeldDegree,
) -> Option<Caveats> {
    let named = |field| fields.contains(&field);
    let field_fits = fields.is_empty()
        || held.field.is_some_and(|field| {
            named(field) || vocabulary.field(field).parents.iter().copied().any(named)
        });
    match () {
        () if held.level < check.degree => None,
        () if field_fits => Some(Caveats::default()),
        () if check.related_ok && held.related => Some(Caveat::RelatedField.into()),
        () => None,
    }
}
