//! Words that keep people out: by sex, age, origin, body or swagger.

use std::ops::Range;

use super::phrases::{Beginnings, Phrases};
use super::text::Passage;
use super::{Finding, Reading, Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "exclusive-wording",
    severity: Severity::Warning,
    what: "A text uses a word that fits some people only.",
    why: "Anyone who reads \"he\", \"young\" or \"aggressive\" learns who is expected, and the others \
          stay away. Words that are normal in jobs with data, like \"analyst\", \"lead\" and \
          \"objective\", are no findings.",
    bad: "description = \"Help the chairman; he keeps the papers of the city.\"",
    good: "description = \"Help the chair, who keeps the papers of the city.\"",
    check,
};

const PEOPLE: &str = "write \"you\" or \"they\", or name the role";

static EXCLUSIVE: Phrases = Phrases::new(&[
    ("able-bodied", "say what the work needs, such as carrying boxes"),
    ("blacklist", "write \"block list\""),
    ("chairman", "write \"chair\""),
    ("craftsman", "name the craft"),
    ("craftsmanship", "write \"skill\""),
    ("culture fit", "say which ways of working matter"),
    ("digital native", "say what one has to know"),
    ("fireman", "write \"firefighter\""),
    ("foreman", "write \"supervisor\""),
    ("grandfathered", "write \"kept under the old rule\""),
    ("guru", "write \"expert\""),
    ("guys", "write \"people\""),
    ("he", PEOPLE),
    ("her", PEOPLE),
    ("hers", PEOPLE),
    ("herself", PEOPLE),
    ("him", PEOPLE),
    ("himself", PEOPLE),
    ("his", PEOPLE),
    ("journeyman", "write \"experienced worker\""),
    ("layman", "write \"lay person\""),
    ("man-hours", "write \"hours of work\""),
    ("mankind", "write \"people\""),
    ("manned", "write \"staffed\""),
    ("manpower", "write \"staff\""),
    ("native english speaker", "write \"fluent in English\""),
    ("native speaker", "write \"fluent\", and in which language"),
    ("ninja", "write \"expert\""),
    ("policeman", "write \"police officer\""),
    ("recent graduate", "say what one has to know; graduates of any year can"),
    ("recent graduates", "say what one has to know; graduates of any year can"),
    ("rock star", "write \"expert\""),
    ("rockstar", "write \"expert\""),
    ("salesman", "write \"sales staff\""),
    ("she", PEOPLE),
    ("spokesman", "write \"spokesperson\""),
    ("superstar", "write \"expert\""),
    ("whitelist", "write \"allow list\""),
    ("wizard", "write \"expert\""),
    ("workman", "write \"worker\""),
    ("young", "say what the work needs; age is not it"),
    ("youthful", "say what the work needs; age is not it"),
]);

/// Beginnings of words that studies of job advertisements find to speak to men.
const SWAGGER: [&str; 12] = [
    "aggress",
    "ambitio",
    "analy",
    "assert",
    "compet",
    "domina",
    "fearless",
    "headstrong",
    "lead",
    "logic",
    "objective",
    "outspoken",
];
static SWAGGER_BEGINS: Beginnings = Beginnings::of(&SWAGGER);

/// Such words that are everyday ones where people work with data: no findings.
const DATA_JOBS: [&str; 34] = [
    "analyse",
    "analysed",
    "analyses",
    "analysing",
    "analysis",
    "analyst",
    "analyst's",
    "analysts",
    "analytic",
    "analytical",
    "analytics",
    "analyze",
    "analyzed",
    "analyzes",
    "analyzing",
    "assertion",
    "assertions",
    "competence",
    "competencies",
    "competency",
    "competent",
    "lead",
    "lead's",
    "leader",
    "leaders",
    "leadership",
    "leading",
    "leads",
    "logic",
    "logical",
    "logically",
    "objective",
    "objectively",
    "objectives",
];

fn check(reading: &Reading<'_>) -> Vec<Finding> {
    let found = |passage: &Passage<'_>| {
        let named = EXCLUSIVE.used(passage).into_iter().map(|(words, (_, help))| (words, *help));
        let help = "say what the person does, without the swagger";
        let swagger = swagger(passage).map(move |n| (n..n + 1, help));
        // A plan may be ambitious; what a role says is about people.
        let swagger = swagger.filter(|_| reading.role.is_some());
        let all = named.chain(swagger).map(|(words, help)| finding(passage, &words, help));
        all.collect::<Vec<_>>()
    };
    reading.passages.iter().flat_map(found).collect()
}

fn finding(passage: &Passage<'_>, words: &Range<usize>, help: &str) -> Finding {
    let at = passage.span(words);
    let message = format!("\"{}\" does not fit everybody", &passage.text[at.clone()]);
    Finding::of(passage.field, message, help).at(at)
}

fn swagger(passage: &Passage<'_>) -> impl Iterator<Item = usize> {
    let words = passage.words().iter().enumerate();
    let words = words.filter(|(_, word)| SWAGGER_BEGINS.may_begin(word.beginning));
    words.map(|(n, _)| n).filter(|n| {
        let word = passage.lower(*n);
        let last = SWAGGER.partition_point(|beginning| *beginning <= word);
        let begins = last.checked_sub(1).is_some_and(|n| word.starts_with(SWAGGER[n]));
        begins && DATA_JOBS.binary_search(&word).is_err()
    })
}

#[cfg(test)]
mod tests {
    use super::super::example::{found, in_text, requires};
    use super::super::phrases::assert_in_order;
    use super::{DATA_JOBS, EXCLUSIVE, RULE, SWAGGER};

    #[test]
    fn words_for_some_people_are_found() {
        assert_in_order(&EXCLUSIVE);
        assert!(SWAGGER.is_sorted());
        assert_eq!(
            found(&RULE, &requires("He leads a young team of aggressive, competitive people.")),
            [
                "He: \"He\" does not fit everybody",
                "young: \"young\" does not fit everybody",
                "aggressive: \"aggressive\" does not fit everybody",
                "competitive: \"competitive\" does not fit everybody"
            ]
        );
        assert_eq!(in_text(&RULE, "A native English speaker of ambitious plans").len(), 1);
    }

    #[test]
    fn everyday_words_of_data_jobs_are_fine() {
        assert!(DATA_JOBS.is_sorted());
        for text in [
            "Data and Performance Analyst, Data Science Lead",
            "The analysts lead; leadership, logic, analytics and objectives matter.",
            "The other competencies are listed there.",
        ] {
            assert!(found(&RULE, &requires(text)).is_empty(), "{text}");
        }
    }
}
