//! What roles can be filtered by.

use words::{Key, msg};

use crate::requirement::Months;
use crate::role::Status;
use crate::stored::stored;

/// One way to sort roles into groups. A role may stand in several groups of one facet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    /// The domain of work.
    Domain,
    /// The level of seniority.
    Level,
    /// Whose role it is.
    Employer,
    /// Where the work is.
    Place,
    /// What can be done with it today.
    Status,
    /// What it pays in a year, at least.
    Pay,
    /// Whether it is a whole week's work.
    Week,
    /// What it says of degrees.
    Degree,
    /// How many years it asks for.
    Years,
    /// The tools it names.
    Tool,
}

stored!(Facet is one of Domain, Level, Employer, Place, Status, Pay, Week, Degree, Years, Tool);

/// One group of a facet that holds at least one role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetOption {
    /// Its facet.
    pub facet: Facet,
    /// Its name in addresses.
    pub id: String,
    /// What visitors read.
    pub title: String,
    /// Other names, for searching.
    pub aliases: Vec<String>,
    /// How the line of a field looks on maps: the number of its color, then its letter. Empty
    /// for what is no field.
    pub line: String,
}

stored!(FacetOption { facet, id, title, aliases, line });

/// What a role says of degrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DegreeMention {
    /// There is no way in without one, short of a review.
    Required,
    /// One counts in place of experience, in part or whole.
    CountsTowardsYears,
    /// One is a plus and no more.
    Preferred,
    /// The role does not speak of one.
    NotMentioned,
}

impl Facet {
    /// All of them, in display order.
    pub const ALL: [Self; 10] = [
        Self::Domain,
        Self::Level,
        Self::Employer,
        Self::Place,
        Self::Status,
        Self::Pay,
        Self::Week,
        Self::Degree,
        Self::Years,
        Self::Tool,
    ];

    /// Its name in addresses.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Domain => "domain",
            Self::Level => "level",
            Self::Employer => "employer",
            Self::Place => "place",
            Self::Status => "status",
            Self::Pay => "pay",
            Self::Week => "week",
            Self::Degree => "degree",
            Self::Years => "years",
            Self::Tool => "tool",
        }
    }

    /// What visitors read.
    #[must_use]
    pub fn title(self) -> String {
        let key = match self {
            Self::Domain => msg::FacetDomain::KEY,
            Self::Level => msg::FacetLevel::KEY,
            Self::Employer => msg::FacetEmployer::KEY,
            Self::Place => msg::FacetPlace::KEY,
            Self::Status => msg::FacetStatus::KEY,
            Self::Pay => msg::FacetPay::KEY,
            Self::Week => msg::FacetWeek::KEY,
            Self::Degree => msg::FacetDegree::KEY,
            Self::Years => msg::FacetYears::KEY,
            Self::Tool => msg::FacetTool::KEY,
        };
        key.say()
    }

    /// The facet of a name in addresses.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|facet| facet.key() == key)
    }
}

/// The groups of years, in order: id and what visitors read.
pub(super) const YEARS: [(&str, Key); 5] = [
    ("none", msg::YearsNotStated::KEY),
    ("2", msg::YearsUpToTwo::KEY),
    ("3", msg::YearsThree::KEY),
    ("4", msg::YearsFour::KEY),
    ("5", msg::YearsFiveOrMore::KEY),
];

/// The group of years that months belong to, begun years counted whole.
pub(super) fn years_group(months: Option<Months>) -> usize {
    match months.map_or(0, |months| months.div_ceil(12)) {
        0 => 0,
        1 | 2 => 1,
        3 => 2,
        4 => 3,
        _ => 4,
    }
}

/// Whether work takes a whole week: id and what visitors read.
pub(super) const WEEKS: [(&str, Key); 2] =
    [("full-time", msg::WeekFullTime::KEY), ("part-time", msg::WeekPartTime::KEY)];

/// The groups of degrees, in the order of [`DegreeMention`].
pub(super) const DEGREES: [(&str, Key); 4] = [
    ("required", msg::DegreeMentionRequired::KEY),
    ("counts", msg::DegreeMentionCounts::KEY),
    ("preferred", msg::DegreeMentionPreferred::KEY),
    ("none", msg::DegreeMentionNone::KEY),
];

/// The groups of statuses: what is open stands first.
pub(super) const STATUSES: [(Status, &str, Key); 5] = [
    (Status::Open, "open", msg::StatusOpen::KEY),
    (Status::Upcoming, "upcoming", msg::StatusUpcoming::KEY),
    (Status::Described, "described", msg::StatusDescribed::KEY),
    (Status::Stub, "stub", msg::StatusStub::KEY),
    (Status::Archived, "archived", msg::StatusArchived::KEY),
];

#[cfg(test)]
mod tests {
    use super::{Facet, years_group};

    #[test]
    fn keys_name_facets() {
        for facet in Facet::ALL {
            assert_eq!(Facet::of_key(facet.key()), Some(facet));
        }
        assert_eq!(Facet::of_key("q"), None);
    }

    #[test]
    fn begun_years_count_whole() {
        for (months, group) in
            [(None, 0), (Some(1), 1), (Some(24), 1), (Some(25), 2), (Some(48), 3), (Some(49), 4)]
        {
            assert_eq!(years_group(months), group, "{months:?}");
        }
    }
}
