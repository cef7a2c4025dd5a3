//! Degrees in words.

use words::{Key, msg, say};

use super::{Degree, Education};

/// A degree with its article: `a bachelor’s degree`.
#[must_use]
pub fn degree_name(degree: Degree) -> String {
    let key: Key = match degree {
        Degree::Elementary => msg::DegreeElementary::KEY,
        Degree::HighSchool => msg::DegreeHighSchool::KEY,
        Degree::SomeCollege => msg::DegreeSomeCollege::KEY,
        Degree::Associate => msg::DegreeAssociate::KEY,
        Degree::Bachelor => msg::DegreeBachelor::KEY,
        Degree::Master => msg::DegreeMaster::KEY,
        Degree::Doctorate => msg::DegreeDoctorate::KEY,
    };
    key.say()
}

/// The degree that is asked for: `a bachelor’s degree in a listed field`.
#[must_use]
pub fn degree(education: &Education) -> String {
    let degree = degree_name(education.degree());
    match (education.fields().is_empty(), education.related_will_do()) {
        (true, _) => degree,
        (false, false) => say(msg::DegreeListed { degree: &degree }),
        (false, true) => say(msg::DegreeRelated { degree: &degree }),
    }
}
