//! The words of headings, and the part of a posting each opens. The first that
//! fits wins; the order is from narrow to wide.

use super::Section;
use crate::text::pattern::{any, find, has};
use crate::text::word::Words;

const HEADINGS: [(&str, Section); 100] = [
    ("selective certification", Section::Selective),
    ("we offer", Section::Terms),
    ("essential|minimum|required criteria|skills|knowledge", Section::Qualifications),
    ("must haves|have", Section::Qualifications),
    ("how|who ?to ?can ?may qualify", Section::Qualifications),
    ("we require|need|expect", Section::Qualifications),
    ("desirable|desired|preferred|preferable|preferences", Section::Preferred),
    ("nice to have|haves", Section::Preferred),
    ("nice-to-have|nice-to-haves", Section::Preferred),
    ("stand out", Section::Preferred),
    ("set|sets you apart", Section::Preferred),
    ("preference .. given", Section::Preferred),
    ("^ ?additional ?minimum ?basic required|essential|mandatory $", Section::Qualifications),
    ("documents", Section::Apply),
    ("bonus points|skills", Section::Preferred),
    ("supplemental ?application questions|questionnaire", Section::Questionnaire),
    ("process note~", Section::Notes),
    ("special ?requirements conditions", Section::Conditions),
    ("conditions of employment", Section::Conditions),
    ("special conditions", Section::Conditions),
    ("physical", Section::Conditions),
    ("working|work conditions|environment", Section::Conditions),
    ("background", Section::Conditions),
    ("additional|other requirements|considerations", Section::Conditions),
    ("drug", Section::Conditions),
    ("vaccin~", Section::Conditions),
    ("travel", Section::Conditions),
    ("supervisory status", Section::Details),
    ("residency", Section::Conditions),
    ("special personal characteristics", Section::Knowledge),
    ("knowledge", Section::Knowledge),
    ("competenc~", Section::Knowledge),
    ("key skills|experiences", Section::Knowledge),
    ("skills", Section::Knowledge),
    ("abilit~", Section::Knowledge),
    ("what|who ?are were|we|are ?are looking for", Section::Knowledge),
    ("what|who .. looking for", Section::Knowledge),
    ("expertise", Section::Knowledge),
    ("about you", Section::Knowledge),
    ("you should|will have", Section::Knowledge),
    ("wed|would love|like to see", Section::Preferred),
    ("what will|would you|i be|do ?doing", Section::Duties),
    ("what .. be doing", Section::Duties),
    ("what ?the job|position|work involves", Section::Duties),
    ("^ the test $", Section::Selection),
    ("supervisory|decision responsibilities", Section::Duties),
    ("licen~ certif~", Section::Qualifications),
    ("drivers license", Section::Qualifications),
    ("licen~", Section::Qualifications),
    ("certification~", Section::Qualifications),
    ("minimum ?required qualif~", Section::Qualifications),
    ("minimum .. requirement~", Section::Qualifications),
    ("required ?minimum qualif~", Section::Qualifications),
    ("education", Section::Qualifications),
    ("substitut~", Section::Qualifications),
    ("experience requirement~", Section::Qualifications),
    ("training and experience", Section::Qualifications),
    ("experience and training", Section::Qualifications),
    ("qualif~", Section::Qualifications),
    ("employment|hiring standards", Section::Qualifications),
    ("mqs", Section::Qualifications),
    ("eligibility", Section::Qualifications),
    ("requirement~", Section::Qualifications),
    ("experience", Section::Qualifications),
    ("what you|youll ?will need|bring", Section::Qualifications),
    ("who you are", Section::Qualifications),
    ("alternate range", Section::Terms),
    ("how|where to apply", Section::Apply),
    ("to apply", Section::Apply),
    ("next steps", Section::Apply),
    (
        "application ?filing deadline|procedure|process|period|information|instructions",
        Section::Apply,
    ),
    ("filing deadline|period|information", Section::Apply),
    ("further|special instructions", Section::Apply),
    ("information|info session~", Section::Apply),
    ("selection|examination|exam|testing", Section::Selection),
    ("interview", Section::Selection),
    ("salary|compensation|wage|pay", Section::Terms),
    ("benefits|perks", Section::Terms),
    ("schedule|hours", Section::Terms),
    ("terms", Section::Terms),
    ("dut~", Section::Duties),
    ("task~", Section::Duties),
    ("responsibilit~", Section::Duties),
    ("essential ?job functions", Section::Duties),
    ("key ?objectives|measures", Section::Duties),
    ("what you|youll will|do|be", Section::Duties),
    ("definition", Section::Duties),
    ("scope", Section::Duties),
    ("examples", Section::Duties),
    ("accountability", Section::Duties),
    ("characteristics", Section::Duties),
    ("job description", Section::About),
    ("job details", Section::Details),
    ("purpose of", Section::About),
    ("about", Section::About),
    ("summary|overview", Section::About),
    ("role|position description", Section::About),
    ("why", Section::About),
    ("opportunity", Section::About),
    ("class|series history", Section::About),
];

/// What may stand in a heading beside its own words.
const FILLERS: [&str; 43] = [
    "and",
    "or",
    "the",
    "of",
    "a",
    "for",
    "minimum",
    "required",
    "general",
    "key",
    "special",
    "experience",
    "training",
    "education",
    "skills",
    "requirement",
    "requirements",
    "qualification",
    "qualifications",
    "desired",
    "preferred",
    "certifications",
    "abilities",
    "criteria",
    "you",
    "what",
    "how",
    "would",
    "we",
    "success",
    "additional",
    "basic",
    "will",
    "if",
    "at",
    "time",
    "application",
    "start",
    "have",
    "one",
    "any",
    "these",
    "following",
];

/// The part that a line opens which looks like a heading.
pub(crate) fn of_heading(words: &Words<'_>) -> Option<Section> {
    HEADINGS.iter().find(|(pattern, _)| has(words, pattern)).map(|(_, section)| *section)
}

/// The part that a line opens whose words are those of a heading and no others.
pub(crate) fn of_whole_line(words: &Words<'_>) -> Option<Section> {
    if words.len() == 0 || words.len() > 8 {
        return None;
    }
    HEADINGS.iter().find(|(pattern, _)| covers(words, pattern)).map(|(_, section)| *section)
}

/// The part that a line with a colon at its end opens, whatever else it says:
/// "To be considered you must:", "Requirements at the time of appointment:".
pub(crate) fn of_opening(words: &Words<'_>) -> Option<Section> {
    let asks = [
        "you|candidates|applicants must ?have|be $",
        "^ to qualify|apply .. need|have|must $",
        "^ ?minimum ?job requirements at|for|to",
        "looking for|seeking .. who ?is|has $",
    ];
    let wishes = [
        "great|nice|good|helpful|useful|plus|bonus ... if",
        "not essential|required ... if|are",
        "prefer|preferred|preference ... who|with|for|if ?you ?have $",
    ];
    if any(words, &wishes) {
        return Some(Section::Preferred);
    }
    any(words, &asks).then_some(Section::Qualifications)
}

fn covers(words: &Words<'_>, pattern: &str) -> bool {
    let Some(found) = find(words, pattern) else { return false };
    let outside = (0..words.len()).filter(|at| *at < found.start || *at >= found.end);
    outside.into_iter().all(|at| FILLERS.contains(&words.text(at)) || known(words.text(at)))
}

fn known(word: &str) -> bool {
    [
        "licens",
        "certif",
        "credential",
        "registration",
        "job",
        "position",
        "knowledge",
        "conditions",
        "employment",
        "range",
    ]
    .iter()
    .any(|start| word.starts_with(start))
}
