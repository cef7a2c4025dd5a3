//! Degrees and schools, by the words that name them.

use crate::fact::Degree;
use crate::text::pattern;
use crate::text::word::Words;

const NAMES: [(&str, Degree); 57] = [
    ("eighth|8th grade", Degree::Elementary),
    ("twelfth|12th grade", Degree::HighSchool),
    ("grade twelve|12 ?diploma|education", Degree::HighSchool),
    ("three|3 full years of .. graduate ?level|school education|study", Degree::Doctorate),
    ("# full years of .. graduate ?level|school education|study", Degree::Master),
    (
        "high|secondary school diploma|graduation|graduate|degree|equivalency|education|equivalent",
        Degree::HighSchool,
    ),
    ("graduation from ?a ?an ?accredited|recognized high school", Degree::HighSchool),
    ("graduate|completion of ?a high school", Degree::HighSchool),
    ("high school or|and ged|g.e.d|equivalent", Degree::HighSchool),
    ("ged|g.e.d", Degree::HighSchool),
    ("general education|educational development|diploma ?diploma|certificate", Degree::HighSchool),
    ("high school proficiency", Degree::HighSchool),
    (
        "graduation from ?a ?an ?accredited|recognized two-year|community|junior college",
        Degree::Associate,
    ),
    (
        "associates|associate ?of|in ?applied ?arts|science|sciences ?or ?arts|science degree|degrees",
        Degree::Associate,
    ),
    ("associate of|in arts|science|applied", Degree::Associate),
    ("associates or|and|in|from|with|plus|is|required", Degree::Associate),
    (
        "two-year|2-year|three-year|3-year ?community ?college degree|diploma|certificate",
        Degree::Associate,
    ),
    ("college diploma", Degree::Associate),
    ("a.a|a.s|aa degree", Degree::Associate),
    ("doctorate|doctoral|ph.d|phd ?level ?degree", Degree::Doctorate),
    ("juris doctor|doctorate", Degree::Doctorate),
    ("j.d|jd ?degree", Degree::Doctorate),
    ("law degree", Degree::Doctorate),
    ("doctor of", Degree::Doctorate),
    ("graduation from ?a ?an ?accredited|recognized ?school|law ?of school|law", Degree::Doctorate),
    ("masters|master ?level ?degree", Degree::Master),
    ("m.a|m.s|mba|m.b.a|mpa|m.p.a", Degree::Master),
    ("m.p.h|mph degree|in|or", Degree::Master),
    ("ms|ma|msc in|degree", Degree::Master),
    ("bs|ba|bsc ?bs|ba|ms in|degree", Degree::Bachelor),
    ("graduate|advanced|postgraduate|post-graduate degree", Degree::Master),
    (
        "bachelors|bachelor|baccalaureate ?level ?or ?higher ?of ?arts|science ?degree",
        Degree::Bachelor,
    ),
    ("b.a|b.s|ba|bs ?or ?b.s|b.a|bs|ba degree", Degree::Bachelor),
    ("four-year|4-year|undergraduate ?college degree", Degree::Bachelor),
    ("four|4 year ?accredited ?college ?or ?university ?college degree", Degree::Bachelor),
    ("two|2 year ?accredited ?college ?or ?university ?college degree", Degree::Associate),
    (
        "graduation from ?a ?an ?the ?accredited|recognized ?accredited|recognized ?four-year|4-year ?accredited|recognized college|university|institution",
        Degree::Bachelor,
    ),
    (
        "graduation from ?an ?a ?accredited ?four|4 ?year ?accredited college|university|institution",
        Degree::Bachelor,
    ),
    ("graduation from ?a ?an ?accredited|recognized .. college|university", Degree::Bachelor),
    ("graduate of ?a ?an ?accredited ?four-year college|university", Degree::Bachelor),
    ("college|university graduation|graduate|diploma", Degree::Bachelor),
    (
        "degree from ?a ?an ?accredited|recognized ?four-year ?accredited college|university|institution",
        Degree::Bachelor,
    ),
    ("college|university|related|accredited degree", Degree::Bachelor),
    ("graduation .. with ?a degree|major", Degree::Bachelor),
    ("degree in", Degree::Bachelor),
    ("equivalent to college graduation", Degree::Bachelor),
    ("# years ?of college|university|education ?education|coursework|study", Degree::SomeCollege),
    (
        "# year|years ?# semester|quarter|college ?units|credits ?or ?# ?quarter ?units of college|university ?education",
        Degree::SomeCollege,
    ),
    ("# years .. above ?the high school", Degree::SomeCollege),
    ("some|two-year college", Degree::SomeCollege),
    ("# year|years ?of post-high ?school ?education|training|study", Degree::SomeCollege),
    ("graduated from ?a ?an ?accredited|recognized high school", Degree::HighSchool),
    (
        "graduated from ?a ?an ?accredited|recognized ?four-year college|university",
        Degree::Bachelor,
    ),
    ("# year of ?full-time college|university ?education|coursework|study", Degree::SomeCollege),
    ("# years ?of post-secondary|postsecondary ?education", Degree::SomeCollege),
    ("college|university|academic degree", Degree::Bachelor),
    ("degree", Degree::Bachelor),
];

/// A degree and the words it takes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Named {
    pub(crate) end: usize,
    pub(crate) degree: Degree,
    /// The words name no level: "a degree in ...".
    pub(crate) vague: bool,
}

/// The degree that is named at a word.
pub(crate) fn at(words: &Words<'_>, start: usize) -> Option<Named> {
    let first = words.list.get(start)?;
    let could = first.number.is_some()
        || STARTS.iter().any(|beginning| words.text(start).starts_with(beginning));
    if !could {
        return None;
    }
    let (index, end) = NAMES
        .iter()
        .enumerate()
        .find_map(|(index, (name, _))| Some((index, pattern::at(words, name, start)?)))?;
    let name = NAMES[index].0;
    let small = ["in", "or", "and", "from", "with", "plus", "is", "required"];
    let end = if end > start + 1 && small.contains(&words.text(end - 1)) { end - 1 } else { end };
    let end = aside(words, end);
    Some(Named { end, degree: NAMES[index].1, vague: name == "degree" || name == "degree in" })
}

/// "a bachelor's degree (B.A. or B.S.) in": the word after the short names.
fn aside(words: &Words<'_>, end: usize) -> usize {
    if !words.gap(end).trim_start().starts_with('(') {
        return end;
    }
    let close = (end + 1..=(end + 5).min(words.len())).find(|at| words.gap(*at).contains(')'));
    let short = |at: usize| {
        let word = words.text(at);
        word.len() <= 4 && words.list[at].number.is_none()
            || matches!(word, "higher" | "equivalent")
    };
    close.filter(|close| (end..*close).all(short)).unwrap_or(end)
}

const STARTS: [&str; 40] = [
    "eighth",
    "8th",
    "twelfth",
    "12th",
    "high",
    "secondary",
    "grad",
    "completion",
    "ged",
    "g.e.d",
    "general",
    "assoc",
    "two-year",
    "2-year",
    "three-year",
    "3-year",
    "a.a",
    "a.s",
    "aa",
    "doctor",
    "ph",
    "juris",
    "j.d",
    "jd",
    "law",
    "master",
    "m",
    "advanced",
    "postgrad",
    "post-grad",
    "bach",
    "bacc",
    "b",
    "four",
    "4",
    "under",
    "college",
    "univ",
    "degree",
    "some",
];

/// Whether a word names a degree or school, for the account of what was read.
pub(crate) fn is_degree_word(word: &str) -> bool {
    let names =
        ["degree", "bachelor", "master", "associates", "doctor", "diploma", "graduat", "ged"];
    names.iter().any(|name| word.starts_with(name)) && word != "mastery"
}

#[cfg(test)]
mod tests {
    use super::{Degree, at};
    use crate::text::word::Words;

    #[test]
    fn degrees_are_known_by_name() {
        let table = [
            ("Bachelor's degree in law", Some(Degree::Bachelor)),
            (
                "graduation from an accredited four-year college or university",
                Some(Degree::Bachelor),
            ),
            ("graduation from a recognized college", Some(Degree::Bachelor)),
            ("high school diploma", Some(Degree::HighSchool)),
            ("twelfth grade", Some(Degree::HighSchool)),
            ("G.E.D", Some(Degree::HighSchool)),
            ("Associate's Degree", Some(Degree::Associate)),
            ("graduate degree", Some(Degree::Master)),
            ("Juris Doctor", Some(Degree::Doctorate)),
            ("two years of college", Some(Degree::SomeCollege)),
            ("graduation ceremony", None),
        ];
        for (text, expected) in table {
            assert_eq!(at(&Words::of(text), 0).map(|named| named.degree), expected, "{text}");
        }
    }
}
