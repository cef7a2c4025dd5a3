//! What somebody holds or is: a license, a certificate, a membership; being
//! employed somewhere, registered, a resident.

use crate::text::letter;
use crate::text::part::{self, within};
use crate::text::pattern;
use crate::text::word::{Words, listed};

const NOUNS: &str = "license|licenses|licensure|certificate|certificates|certification|certifications|registration|card|permit|credential|credentials|cdl|designation|designations|membership";

/// What may stand before the noun. `NOUN` stands for one of [`NOUNS`].
const CREDENTIALS: [&str; 26] = [
    "possession of ?a ?an ?valid|current|active ... NOUN",
    "possess|possesses|possessing|hold|holds|have|has|holding|maintain|obtain|obtaining ?and|or ?maintain ?a ?an ?the ?valid|current|active .. NOUN",
    "valid|active|unrestricted ... NOUN",
    "current ... NOUN",
    "certification|certificate|registration|licensure|license|membership as|by|from|issued",
    "certificate of|for",
    "license|certificate to practice|operate|teach|drive",
    "^ a|an .. NOUN",
    "certification|registration|membership in|with",
    "licensed as|to|by|in|professional|registered|clinical|psychologist|attorney|engineer",
    "registered as|nurse|professional|civil|engineer|environmental|dietitian|veterinary",
    "certified as|public|by|in",
    "admission to ?the .. bar",
    "member of ?the .. bar|association|society",
    "drivers|driver|driving|operators license",
    "state|professional|federal|commercial|teaching|national certification|license|licensure|registration|credential",
    "?class a|b|c|d|i|ii|iii commercial|drivers|driver license",
    "class a|b|c ?commercial ?drivers license",
    "completion of ... academy|apprenticeship|training|program|certificate|school",
    "# year|years apprenticeship",
    "graduation|graduate from|of ... school|academy|program|course",
    "certification~ required|is|must",
    "license|licenses|licensure required|is|must",
    "must be certified|licensed|registered",
    "?possession of ?the legal requirements",
    "cpr|emt|paramedic certification|license|certificate|certified",
];

const STATUSES: [&str; 26] = [
    "current ?full-time ?regular ?permanent ?paid ?active employment|employee|employees|member",
    "currently employed|working|enrolled|authorized|serving",
    "current|permanent ?or ?probationary ?civil ?service status|appointment",
    "employed ?full-time by|with|as|in",
    "must be a|an|current|permanent .. employee|employees|member|volunteer",
    "employee of ?the",
    "registered|qualified|eligible ?and|or ?registered|qualified|eligible voter|voters|elector",
    "resident|residents of",
    "must .. county|city|state ?a resident",
    "must be ?a ?an .. resident|citizen|student|volunteer",
    "reside|residing|residence|live in|within",
    "residency in|within",
    "?city ?county ?state residency ?is required",
    "united|u.s states|citizen|citizens ?citizen|citizens ?or ?nationals",
    "citizens|citizenship|citizen of",
    "authorized|eligible|authorization to work",
    "permanent civil service",
    "permanent status",
    "?at ?least # years ?of age|old",
    "?at ?least # or older",
    "minimum age",
    "enrolled|enrollment|matriculated in|at|as",
    "open to ?u.s ?united ?states citizens|residents",
    "civil service employee",
    "honorably discharged",
    "legally authorized|eligible",
];

/// What is held, by kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holding {
    Credential,
    Status,
}

/// The forms that may stand in a sentence.
pub(crate) struct Forms {
    statuses: Vec<&'static str>,
    credentials: Vec<&'static str>,
}

impl Forms {
    pub(crate) fn of(words: &Words<'_>) -> Forms {
        let may = |form: &&&str| {
            pattern::possible(words, form.strip_suffix("NOUN").unwrap_or(form).trim_end())
        };
        Forms {
            statuses: STATUSES.iter().filter(may).copied().collect(),
            credentials: CREDENTIALS.iter().filter(may).copied().collect(),
        }
    }

    /// What is held at a word, and where its words end.
    pub(crate) fn at(&self, words: &Words<'_>, start: usize) -> Option<(Holding, usize)> {
        if let Some(end) = first(words, &self.statuses, start) {
            return Some((Holding::Status, end));
        }
        let credential = first(words, &self.credentials, start).or_else(|| bare(words, start));
        credential.map(|end| (Holding::Credential, end))
    }
}

/// "ARRT registration" at the beginning, "an Advanced Appraiser's Certificate"
/// anywhere: names in capitals and the noun, of which no more is said.
fn bare(words: &Words<'_>, start: usize) -> Option<usize> {
    let article = matches!(words.text(start), "a" | "an");
    let from = start + usize::from(article);
    let is_noun = |at: &usize| NOUNS.split('|').any(|one| one == words.text(*at));
    let noun = (from + 1..from + 4).find(is_noun).filter(|_| start == 0 || article)?;
    let named = (from..noun).all(|at| words.list[at].capital && !words.broken(at + 1, &[',', ':']));
    let next = words.text(noun + 1);
    let ends =
        next.is_empty() || listed("required is within prior or from by upon issued with", next);
    (named && ends && !words.broken(noun + 1, &['&', '/'])).then_some(noun + 1)
}

fn first(words: &Words<'_>, forms: &[&str], start: usize) -> Option<usize> {
    forms.iter().find_map(|form| {
        let end = match form.strip_suffix("NOUN") {
            None => pattern::at(words, form, start),
            Some(before) => noun_after(words, before.trim_end(), start),
        }?;
        let crossed = (start + 1..end).any(|at| words.broken(at, &[';', ':']) || words.stops(at));
        (!crossed).then_some(end)
    })
}

/// Where a form ends that has one of the nouns at its end.
fn noun_after(words: &Words<'_>, before: &str, start: usize) -> Option<usize> {
    let first = pattern::at(words, part::before(before, " ."), start)?;
    let most = if before.ends_with("...") { 8 } else { 3 };
    (first..=first + most)
        .take_while(|at| *at < words.len())
        .find(|at| NOUNS.split('|').any(|noun| noun == words.text(*at)))
        .map(|at| at + 1)
}

const OPENINGS: &str = "must have has be possess hold possession of a an the applicants candidates \
    employees also either obtain to";
const CUTS: [&str; 9] = [
    " before ",
    " within ",
    " upon ",
    " prior to ",
    " by the ",
    " at the time ",
    " is a requirement",
    " to be eligible",
    ", unless",
];

/// What is held, without the words that only ask for it.
pub(crate) fn name(text: &str) -> String {
    let mut name = text.trim().trim_end_matches([',', ';', ':']);
    let opening = |name: &str| {
        let first = name.split(' ').next().unwrap_or_default();
        listed(OPENINGS, &letter::lowercase(first)) && first.len() < name.len()
    };
    while opening(name) {
        let first = name.find(' ').unwrap_or(name.len());
        name = within(name, first..).trim_start();
    }
    for cut in CUTS {
        // "live within the city" keeps its place.
        let short = part::before(name, cut);
        name = if short.contains(' ') { short } else { name };
    }
    for end in [" is required", " are required", " required", " is a must"] {
        name = name.strip_suffix(end).unwrap_or(name);
    }
    name.to_string()
}

/// Whether a word belongs to licenses, for the account of what was read.
pub(crate) fn is_license_word(word: &str) -> bool {
    word.starts_with("licens") || word.starts_with("certificat")
}
