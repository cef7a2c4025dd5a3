//! Education: a degree, in some fields or in any, and what counts instead of it.

use ::words::{msg, say};
use roles::Vocabulary;
use roles::kind::{Degree, Education, EducationTerms};
use serde::Deserialize;

use super::rate::in_words;
use crate::check::Scope;
use crate::check::findings::{Findings, Thing, each};
use crate::draft::described::described;
use crate::draft::{Said, Spanned};

mod credit;

pub(crate) use credit::ALL;

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
    /// Experience that counts as college when the degree is not there.
    pub credit: Option<Vec<Spanned<EducationCreditDraft>>>,
}

/// Experience that counts as college.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct EducationCreditDraft {
    /// In what; an `[[area]]` of the vocabulary.
    pub using: Said<String>,
    /// So many months of it ...
    pub per: Said<u16>,
    /// ... count for so many months of college.
    pub gives: Said<u16>,
    /// The most years of college that it is worth.
    pub max_years: Said<f64>,
    /// The most months of college that it is worth, in place of years.
    pub max_months: Said<u16>,
    /// `true` when it has to come on top of the experience that is required.
    pub additional: Said<bool>,
}
}

/// `degree`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DegreeWord {
    Elementary,
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
    let credits = each(&said.credit).iter();
    let (spans, credits): (Vec<_>, Vec<_>) =
        credits.filter_map(|one| credit::check(thing, one, scope, found)).unzip();
    let yes = |key: &Said<bool>| key.as_ref().is_some_and(|said| *said.get_ref());
    let terms = EducationTerms {
        degree: degree_of(*degree?.get_ref()),
        fields: fields.into_iter().collect::<Option<_>>()?,
        related_ok: yes(&said.related_ok),
        accredited: yes(&said.accredited),
        foreign_ok: yes(&said.foreign_ok),
        credits,
    };
    Education::new(terms.clone())
        .map_err(|errors| {
            errors.into_iter().for_each(|error| credit::report(error, &terms, &spans, found));
        })
        .ok()
}

fn degree_of(word: DegreeWord) -> Degree {
    match word {
        DegreeWord::Elementary => Degree::Elementary,
        DegreeWord::HighSchool => Degree::HighSchool,
        DegreeWord::SomeCollege => Degree::SomeCollege,
        DegreeWord::Associate => Degree::Associate,
        DegreeWord::Bachelor => Degree::Bachelor,
        DegreeWord::Master => Degree::Master,
        DegreeWord::Doctorate => Degree::Doctorate,
    }
}

/// What it says beyond its own sentence.
pub(super) fn facts(education: &Education, words: &Vocabulary) -> Vec<String> {
    let mut facts = Vec::new();
    let fields = education.fields().iter().map(|id| words.field(*id).title.clone());
    let mut fields: Vec<String> = fields.collect();
    if education.related_will_do() && !fields.is_empty() {
        fields.push(say(msg::FactRelatedField));
    }
    facts.push(match fields.as_slice() {
        [] => say(msg::FactAnyField),
        fields => say(msg::FactFields { fields: &roles::words::list_or(fields) }),
    });
    if education.has_to_be_accredited() {
        facts.push(say(msg::FactAccredited));
    }
    if education.foreign_will_do() {
        facts.push(say(msg::FactForeign));
    }
    facts.extend(education.credits().iter().map(|credit| {
        let what = say(msg::RateWhatExperience { area: &words.area(credit.using).title });
        let time = &roles::words::months(credit.rate.gives);
        let time = match credit.additional {
            true => say(msg::RateCollegeTimeAdditional { time }),
            false => say(msg::RateCollegeTime { time }),
        };
        say(msg::FactRateCollege { rate: &in_words(&what, credit.rate, &time) })
    }));
    facts
}
