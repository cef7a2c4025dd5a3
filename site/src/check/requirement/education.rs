//! A degree, in some fields or in any.

use roles::requirement::{Degree, Education};

use crate::draft::Said;
use crate::draft::requirement::DegreeWord;

use super::super::findings::Findings;
use super::super::scope::Scope;
use super::Asked;

/// The degree a requirement asks for.
pub(super) fn check(
    Asked { thing, said, .. }: &Asked<'_>,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<Education> {
    let degree = found.required(thing, &said.degree, "degree = \"bachelor\"");
    let named = said.fields.as_ref().map_or(&[][..], |fields| fields.get_ref());
    let fields: Vec<_> = named.iter().map(|name| scope.words.fields.resolve(name, found)).collect();
    let yes = |key: &Said<bool>| key.as_ref().is_some_and(|said| *said.get_ref());
    Some(Education {
        degree: degree_of(*degree?.get_ref()),
        fields: fields.into_iter().collect::<Option<_>>()?,
        related_ok: yes(&said.related_ok),
        accredited: yes(&said.accredited),
        foreign_ok: yes(&said.foreign_ok),
    })
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
