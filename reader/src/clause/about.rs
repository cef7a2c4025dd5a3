//! What a sentence is about as a whole. The order matters: a sentence that says
//! what may be substituted names degrees and years, but requires none.

use super::duration;
use crate::text::pattern::{any, at, has};
use crate::text::word::Words;

/// What a sentence is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum About {
    /// One thing counts in place of another.
    Credit,
    /// Who may apply before everything is there.
    Early,
    /// "An equivalent combination of ...".
    Equivalency,
    /// What words of another sentence mean, or how to prove something.
    Explanation,
    /// A condition of the work or of being hired.
    Condition,
    /// More about the experience of the sentence before.
    Part,
    /// What the entry level asks for.
    Reference,
    /// Requirements.
    Requirement,
}

const CREDIT: [&str; 15] = [
    "take|takes the place of",
    "stand|stands in for",
    "substitut~",
    "in lieu of",
    "in place of",
    "may|can|will be used to satisfy|meet|fulfill",
    "may|can|will be counted|credited|applied toward|towards|as",
    "may|can|will be accepted .. as|for",
    "is|are|be considered equivalent to",
    "# year|years of college|education|experience .. equals|equal # year|years|month|months",
    "being equivalent to",
    "can|may replace",
    "may|can|will count .. as|toward|towards",
    "count|counts as # year|years|month|months",
    "each ?additional year of .. equals",
];
const NO_CREDIT: [&str; 9] = [
    "resume|resumes",
    "no ?educational|education substitution|substitutions",
    "not be substituted|accepted|considered",
    "wish~ to substitute",
    "substitution will not",
    "not .. substitute",
    "must .. submit",
    "hired in lieu",
    "cannot|not ?be substitute|substituted|used",
];
const EARLY: [&str; 15] = [
    "lack|lacking # month|months or less|fewer",
    "admitted|admit ?applicants|candidates ?to ?the examination",
    "will|may be admitted",
    "within # month|months of meeting|satisfying|completing|graduation|graduating|completion|fulfilling",
    "may file|apply|compete ... cannot|not be appointed|hired",
    "may file|apply for this examination",
    "registration as a senior",
    "may|will be accepted ... not be appointed",
    "who are within # months",
    "may file|apply",
    "may take the examination",
    "may|will be allowed to compete|apply|take",
    "students ... final|last|senior|second year|semester|quarter",
    "will be considered ... prior to graduation",
    "before ... eligible for appointment",
];
const EQUIVALENT: [&str; 10] = [
    "equivalent combination",
    "any ?equivalent combination",
    "combination of education ?training and|or experience",
    "combination of ?relevant|related ?training ?education ?and experience",
    "equivalent experience|education may|will be considered",
    "or equivalent experience $",
    "combination thereof",
    "^ ?an ?the equivalent of ?the minimum|above",
    "combination of ... experience|education ... and ... experience|education",
    "experience which|that is equivalent to # .. above",
];
const EXPLANATION: [&str; 33] = [
    "is|are defined as",
    "qualifying experience can|may|is|includes",
    "may be gained|obtained",
    "can be gained|obtained",
    "includes|include but|are ?is ?not limited",
    "under the policy of rounding",
    "must attach|submit|list|provide|indicate",
    "must be attached",
    "please note",
    "will be contacted",
    "applicants|candidates qualifying|filing|applying under",
    "such experience must|shall|may",
    "is a|considered the equivalent",
    "for example",
    "experience is considered|understood",
    "will not be recognized|credited|counted|considered",
    "may not be eligible",
    "disqualified|disqualification",
    "refers|means",
    "requires|required completion of .. recognized apprenticeship",
    "will be verified",
    "to attain",
    "verification",
    "experience ... used|applied in|toward|towards",
    "not require|required",
    "including but not limited",
    "^ specialized|qualifying|creditable|professional|this experience is|means|includes|may",
    "no educational|education|experience requirement",
    "^ however",
    "time-in-grade",
    "time in grade",
    "must|shall have served",
    "may|can|will be accepted|considered with|when|if",
];
const CONDITION: [&str; 32] = [
    "background|criminal ?history ?record check|checks|history|investigation|investigations|screening|screen|clearance",
    "fingerprint~|livescan",
    "drug|medical|physical|psychological|polygraph test|testing|exam|examination|assessment|screening|screen",
    "record check",
    "physical assessment|demands|abilities|labor|effort|requirements|ability",
    "overtime|weekends|holidays|evenings|nights|shift|shifts",
    "travel|transportation|automobile",
    "willing|willingness",
    "vaccinated|vaccination|immunization",
    "bad|inclement weather",
    "lift|lifting",
    "reasonable accommodation",
    "sponsor|sponsorship",
    "remote eligible",
    "attendance",
    "nepotism|nonpartisanship",
    "statutory|statute|statutes",
    "reappointment|appointed for",
    "proof of",
    "no|not more than # moving",
    "major traffic violations",
    "appointments .. made",
    "temporary|on-call",
    "probationary period",
    "self ?contained breathing",
    "uniform|tools|equipment .. provide|furnish",
    "relocation",
    "letter of recommendation|interest",
    "pass|passing ?a ?an",
    "oath|bond|bonded|bondable",
    "conflict of interest",
    "subject to",
];
/// What follows an amount that is a part of the experience before.
const PART: [&str; 8] = [
    "of which|this|that|these|such|said",
    "of the required|above|total|stated|qualifying ?years ?of ?experience|work|years",
    "of the experience|years|work",
    "of experience|work must|shall|should",
    "of ?required .. experience ?required ?above must|shall",
    "must|shall have|be|include",
    "experience must|shall",
    ".. equivalent to ... must be|have",
];

/// Says what a sentence is about.
pub(crate) fn of(words: &Words<'_>, first: bool) -> About {
    if words.source.trim_end_matches(['*', ' ', '"']).ends_with('?') {
        return About::Explanation;
    }
    if words.len() > 3 && any(words, &CREDIT) && !names_another_way(words) {
        return if any(words, &NO_CREDIT) { About::Explanation } else { About::Credit };
    }
    if any(words, &EARLY) {
        return About::Early;
    }
    if any(
        words,
        &[
            "education|experience|requirements|qualifications indicated|specified|required|described ?in|for ?the entry ?level|class",
        ],
    ) {
        return About::Reference;
    }
    if !first && is_part(words) {
        return About::Part;
    }
    if any(words, &EQUIVALENT) {
        return About::Equivalency;
    }
    if any(words, &EXPLANATION) {
        return About::Explanation;
    }
    if any(words, &CONDITION) { About::Condition } else { About::Requirement }
}

/// "a degree, or five years of experience in lieu of it": a way of its own.
fn names_another_way(words: &Words<'_>) -> bool {
    let lieu = has(words, "or ?an ?additional # ... in lieu|place of");
    lieu && !any(words, &["may|can|will|substitut~", "is|are|be accepted|considered"])
}

/// "One year of this experience must have been ...": begins with an amount, or
/// with "such experience must include" and one.
fn is_part(words: &Words<'_>) -> bool {
    let first = (0..words.len().min(6)).find_map(|start| duration::at(words, start));
    let Some(first) = first else {
        return any(
            words,
            &[
                "^ this|such|the ?required|qualifying experience must|shall ?have include|included|been ... #",
            ],
        );
    };
    if any(
        words,
        &["^ no|not more than # month|months|year|years|hours", "^ a ?maximum of #", "^ up to #"],
    ) {
        return true;
    }
    let restated = has(words, "^ the|these #") && has(words, "must|shall");
    restated
        || PART.iter().any(|form| at(words, form, first.end).is_some())
        || has(words, "^ of this|these|the ?required|total")
}
