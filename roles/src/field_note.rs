//! Why a degree did not count for a role: its field is none of those that are listed.

use words::{msg, say};

use crate::id::FieldId;
use crate::kind::Education;
use crate::kind::education::fits;
use crate::profile::{HeldDegree, Profile};
use crate::questionnaire::ranks;
use crate::role::Role;
use crate::vocabulary::Vocabulary;
use crate::words::list_or;

/// A degree of the right level in a field that is not listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldNote<'a> {
    /// What the role asks for.
    pub education: &'a Education,
    /// The degree, by its position in the profile.
    pub degree: usize,
    /// Its field; none where it is none of the vocabulary's.
    pub field: Option<FieldId>,
}

/// The degrees that did not count where a minimum turns on one, at most one for each line.
#[must_use]
pub fn field_notes<'a>(
    role: &'a Role,
    vocabulary: &Vocabulary,
    profile: &Profile,
) -> Vec<FieldNote<'a>> {
    let lines = role.requirements.all().iter().zip(ranks(role));
    let turning = lines.filter(|(_, rank)| *rank == 0);
    let educations = turning.filter_map(|(line, _)| line.kind.as_education());
    educations.filter_map(|education| note(education, vocabulary, &profile.degrees)).collect()
}

fn note<'a>(
    education: &'a Education,
    vocabulary: &Vocabulary,
    degrees: &[HeldDegree],
) -> Option<FieldNote<'a>> {
    let high_enough = |held: &&HeldDegree| held.level >= education.degree();
    let fits = |held: &HeldDegree| fits(education.fields(), vocabulary, held.field);
    if degrees.iter().filter(high_enough).any(fits) {
        return None;
    }
    let found = degrees.iter().enumerate().filter(|(_, held)| high_enough(held));
    let (degree, held) = found.max_by_key(|(_, held)| held.level)?;
    Some(FieldNote { education, degree, field: held.field })
}

impl FieldNote<'_> {
    /// Why the degree did not count, with the fields that would.
    #[must_use]
    pub fn text(&self, vocabulary: &Vocabulary) -> String {
        let fields = self.education.fields().iter();
        let fields: Vec<&str> = fields.map(|id| vocabulary.field(*id).title.as_str()).collect();
        let fields = &list_or(&fields);
        match self.field {
            Some(field) => {
                say(msg::DegreeNotListed { field: &vocabulary.field(field).title, fields })
            }
            None => say(msg::DegreeFieldUnknown { fields }),
        }
    }
}
