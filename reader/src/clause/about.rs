//! What a sentence is about as a whole. The order matters: a sentence that says
//! what may be substituted names degrees and years, but requires none.

use crate::text::pattern::{any, has};
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

const CREDIT: [&str; 12] = [
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
    "each ?additional year of .. equals",
];
const NO_CREDIT: [&str; 9] = [
    "resume|resumes",
    "no substitution",
    "not be substituted|accepted|considered",
    "wish~ to substitute",
    "substitution will not",
    "not .. substitute",
    "must .. submit",
    "hired in lieu",
    "cannot be substituted|used",
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
const EQUIVALENT: [&str; 7] = [
    "equivalent combination",
    "any ?equivalent combination",
    "combination of education ?training and|or experience",
    "combination of ?relevant|related ?training ?education ?and experience",
    "equivalent experience|education may|will be considered",
    "or equivalent experience $",
    "combination thereof",
];
const EXPLANATION: [&str; 24] = [
    "is|are defined as",
    "qualifying experience can|may|is|includes",
    "may be gained|obtained",
    "can be gained|obtained",
    "includes|include but|are ?is ?not limited",
    "under the policy of rounding",
    "must ?attach|submit|list|provide|complete|indicate ?a ?copy|their|the",
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
    "experience .. used in|applied toward",
];
const CONDITION: [&str; 32] = [
    "background|criminal|fingerprint~|livescan",
    "drug|medical|physical|psychological|polygraph test|testing|exam|examination|assessment|screening|screen",
    "record check",
    "physical ?assessment|demands|abilities|labor",
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
    "not required",
    "subject to",
];
const PART: [&str; 13] = [
    "# ?or ?more year|years|month|months|hours of this|the|that|such|these|said|which ?required|total|above ?work|experience|years",
    "# ?or ?more year|years|month|months|hours .. must|shall have been|include|be",
    "# ?or ?more year|years|months of experience must|shall|should",
    "^ this|such|the ?required experience must|shall ?have include|included|been|be",
    "must|shall ?have include|included ?at ?least #",
    "including|includes ?at ?least # years|year|months",
    "^ ?at ?least # year|years|months of which",
    "^ ?no|not more than # year|years|months of",
    "^ # years of experience at",
    "^ the # years .. experience ... must be",
    "^ of ?this|these ?# ?years at least",
    "up to # year|years|months of ?this|the|such|required ?experience may",
    "of which",
];

/// Says what a sentence is about.
pub(crate) fn of(words: &Words<'_>, first: bool) -> About {
    if any(words, &CREDIT) {
        return if any(words, &NO_CREDIT) { About::Explanation } else { About::Credit };
    }
    if any(words, &EARLY) {
        return About::Early;
    }
    if any(words, &["education|experience|requirements|qualifications indicated|specified|required|described ?in|for ?the entry ?level|class"]) {
        return About::Reference;
    }
    if !first && any(words, &PART) && !has(words, "or|and # years|year of ?full-time ?paid experience as|in") {
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
