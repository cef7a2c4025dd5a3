//! Degrees in words.

use super::{Degree, Education};

/// A degree with its article: `a bachelor’s degree`.
#[must_use]
pub fn degree_name(degree: Degree) -> &'static str {
    match degree {
        Degree::Elementary => "eighth grade",
        Degree::HighSchool => "a high school diploma",
        Degree::SomeCollege => "some college",
        Degree::Associate => "an associate’s degree",
        Degree::Bachelor => "a bachelor’s degree",
        Degree::Master => "a master’s degree",
        Degree::Doctorate => "a doctorate",
    }
}

/// The degree that is asked for: `a bachelor’s degree in a listed field`.
#[must_use]
pub fn degree(education: &Education) -> String {
    let name = degree_name(education.degree());
    match (education.fields().is_empty(), education.related_will_do()) {
        (true, _) => name.to_owned(),
        (false, false) => format!("{name} in a listed field"),
        (false, true) => format!("{name} in a listed or related field"),
    }
}
