//! Units and courses: "12 semester units in ...", "two courses in ...",
//! "30 semester or 45 quarter units", "80 hours of training".

use crate::fact::Unit;
use crate::text::pattern;
use crate::text::word::Words;

/// Units or courses and the words they take.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Units {
    pub(crate) end: usize,
    pub(crate) count: Option<u32>,
    pub(crate) unit: Unit,
}

const FORMS: [(&str, Unit); 16] = [
    (
        "# quarter ?college ?credit units|hours|credits or # semester ?college ?credit units|hours|credits",
        Unit::Quarter,
    ),
    (
        "# semester|semester-hour or # quarter|quarter-hour ?college ?credit units|hours|credits",
        Unit::Semester,
    ),
    ("# semester units|hours|credits or # quarter ?credit units|hours|credits", Unit::Semester),
    ("# semester ?college|credit|credits ?credit units|unit|hours|hour|credits", Unit::Semester),
    ("# quarter ?college|credit ?credit units|unit|hours|credits", Unit::Quarter),
    ("# ?college|university|academic credit|credits hours", Unit::Semester),
    ("# ?college|university|academic|upper-division credits|units", Unit::Unstated),
    (
        "# hours|hour of ?formal|classroom|approved|related|specialized training|coursework|instruction|courses|education",
        Unit::Hours,
    ),
    (
        "# ?college|university|high|level|semester ?school ?level courses|course|classes|class",
        Unit::Courses,
    ),
    (
        "one|# year|years of high|college ?school .. level|algebra|mathematics|science",
        Unit::Unstated,
    ),
    ("# ?full year of .. graduate ?level|school education|study|work", Unit::Unstated),
    ("course ?work|coursework in", Unit::Unstated),
    ("courses|coursework|classes in", Unit::Unstated),
    ("college|university|academic ?level courses|coursework|units", Unit::Unstated),
    ("college|university level course work", Unit::Unstated),
    ("course in|at", Unit::Courses),
];

/// The units that begin at a word.
pub(crate) fn at(words: &Words<'_>, start: usize) -> Option<Units> {
    let first = words.list.get(start)?;
    let could = first.number.is_some()
        || ["course", "class", "college", "univ", "academic"]
            .iter()
            .any(|w| words.text(start).starts_with(w));
    if !could {
        return None;
    }
    let (index, end) = FORMS
        .iter()
        .enumerate()
        .find_map(|(index, (form, _))| Some((index, pattern::at(words, form, start)?)))?;
    let crossed = (start + 1..end).any(|at| words.broken(at, &[';', '.']));
    let school = ["one|#", "# ?full"].iter().any(|years| FORMS[index].0.starts_with(years));
    let count = first.number.filter(|_| !school).map(|value| value / 100);
    (!crossed).then_some(Units { end, count, unit: FORMS[index].1 })
}
