//! Education: a degree, in some fields or in any.

use roles::requirement::{Degree, Education, EducationTerms};
use serde::Deserialize;

use crate::check::Scope;
use crate::check::findings::{Findings, Thing};
use crate::draft::described::described;
use crate::draft::{Said, Spanned};

described! {
/// The keys of an education.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct EducationDraft {
    /// The lowest degree that will do.
    pub degree: Said<DegreeWord>,
    /// The fields of study that count; left out when any will do.
    pub fields: Said<Vec<Spanned<String>>>,
    /// `true` when the source says "or a related field".
    pub related_ok: Said<bool>,
    /// `true` when the school has to be accredited.
    pub accredited: Said<bool>,
    /// `true` when degrees of other countries count.
    pub foreign_ok: Said<bool>,
}
}

/// `degree`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DegreeWord {
    HighSchool,
    SomeCollege,
    Associate,
    Bachelor,
    Master,
    Doctorate,
}

/// The degree a requirement asks for.
pub(crate) fn check(
    thing: &Thing,
    said: &EducationDraft,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<Education> {
    let degree = found.required(thing, &said.degree, "degree = \"bachelor\"");
    let named = said.fields.as_ref().map_or(&[][..], |fields| fields.get_ref());
    let fields: Vec<_> = named.iter().map(|name| scope.words.fields.resolve(name, found)).collect();
    let yes = |key: &Said<bool>| key.as_ref().is_some_and(|said| *said.get_ref());
    let terms = EducationTerms {
        degree: degree_of(*degree?.get_ref()),
        fields: fields.into_iter().collect::<Option<_>>()?,
        related_ok: yes(&said.related_ok),
        accredited: yes(&said.accredited),
        foreign_ok: yes(&said.foreign_ok),
        credits: Vec::new(),
    };
    Education::new(terms).ok()
}

fn degree_of(word: DegreeWord) -> Degree {
    match word {
        DegreeWord::HighSchool => Degree::HighSchool,
        DegreeWord::SomeCollege => Degree::SomeCollege,
        DegreeWord::Associate => Degree::Associate,
        DegreeWord::Bachelor => Degree::Bachelor,
        DegreeWord::Master => Degree::Master,
        DegreeWord::Doctorate => Degree::Doctorate,
    }
}
