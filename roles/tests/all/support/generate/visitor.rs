//! Generated visitors. What is true of one is consistent; a profile is what they have
//! said of it so far, exactly, vaguely or not at all. Of two profiles of one visitor the
//! later one says at least as much.

use proptest::prelude::*;
use roles::id::{AreaId, FieldId, TermId};
use roles::kind::{Unit, Units};
use roles::profile::{Answer, HeldDegree, MonthRange};
use roles::quantity::{Months, Quantity};
use roles::vocabulary::ScaleLevel;
use roles::{Profile, Vocabulary};

use super::role::degrees;
use super::{COURSES, FIELDS, RANKS, SCALES, TERMS, all_units, courses, levels, quantities};

/// What is true of a visitor.
#[derive(Debug, Clone)]
pub(crate) struct Truth {
    /// Of each quantity, before what one implies for another.
    months: Vec<Months>,
    degrees: Vec<HeldDegree>,
    terms: Vec<Have>,
    courses: Vec<Taken>,
}

/// What they have of a course: whether any of it, semester and quarter units in thirds of a
/// semester unit, and hours.
#[derive(Debug, Clone)]
struct Taken {
    plain: bool,
    thirds: u16,
    hours: u16,
}

/// Whether they have a term, and the ranks they reach on each scale, counted from 1.
#[derive(Debug, Clone)]
struct Have {
    plain: bool,
    ranks: Vec<u8>,
}

/// How much of the truth has been said, earlier and later.
#[derive(Debug, Clone)]
pub(crate) struct Knowledge {
    months: Vec<(Said, Said)>,
    degrees: (usize, usize, bool, bool),
    terms: Vec<(Said, Said)>,
    courses: Vec<(Said, Said)>,
}

/// How one thing has been said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Said {
    Nothing,
    Vaguely(Months),
    Exactly,
}

pub(crate) fn truths() -> impl Strategy<Value = Truth> {
    let months =
        prop::collection::vec(prop_oneof![2 => 0..80_u16, 1 => Just(0)], quantities().count());
    let field = prop::option::of((0..FIELDS).prop_map(FieldId));
    let degree = (degrees(), field, any::<bool>()).prop_map(|(level, field, related)| HeldDegree {
        level,
        field,
        related,
    });
    let degrees = prop::collection::vec(degree, 0..3);
    let have = (any::<bool>(), prop::collection::vec(0..=RANKS, usize::from(SCALES)))
        .prop_map(|(plain, ranks)| Have { plain, ranks });
    let terms = prop::collection::vec(have, usize::from(TERMS));
    let taken = (any::<bool>(), 0..30_u16, 0..10_u16).prop_map(|(plain, thirds, hours)| Taken {
        plain,
        thirds,
        hours,
    });
    let courses = prop::collection::vec(taken, usize::from(COURSES));
    (months, degrees, terms, courses).prop_map(|(months, degrees, terms, courses)| Truth {
        months,
        degrees,
        terms,
        courses,
    })
}

pub(crate) fn knowledge() -> impl Strategy<Value = Knowledge> {
    let keys = usize::from(TERMS) * levels().count();
    let degrees = (0..4_usize, 0..4_usize, any::<bool>(), any::<bool>());
    let months = prop::collection::vec(said_twice(), quantities().count());
    let courses = prop::collection::vec(said_twice(), course_keys().count());
    (months, degrees, prop::collection::vec(said_twice(), keys), courses)
        .prop_map(|(months, degrees, terms, courses)| Knowledge { months, degrees, terms, courses })
}

fn said_twice() -> impl Strategy<Value = (Said, Said)> {
    let said = || {
        prop_oneof![
            1 => Just(Said::Nothing),
            1 => (1..30_u16).prop_map(Said::Vaguely),
            2 => Just(Said::Exactly),
        ]
    };
    (said(), said()).prop_map(|(one, other)| match (one, other) {
        (Said::Vaguely(one), Said::Vaguely(other)) => {
            (Said::Vaguely(one.max(other)), Said::Vaguely(one.min(other)))
        }
        _ => (one.min(other), one.max(other)),
    })
}

impl Truth {
    /// All of it.
    pub(crate) fn told(&self, words: &Vocabulary) -> Profile {
        let mut profile = Profile::default();
        self.tell_degrees(self.degrees.len(), true, &mut profile);
        for quantity in quantities() {
            self.tell_months(quantity, Said::Exactly, words, &mut profile);
        }
        for (term, units) in course_keys() {
            self.tell_course(term, units, Said::Exactly, &mut profile);
        }
        for (term, level) in keys() {
            profile.set_answer(term, level, Some(self.answer(term, level)));
        }
        profile
    }

    /// What has been said of it, earlier and later.
    pub(crate) fn said(&self, knowledge: &Knowledge, words: &Vocabulary) -> (Profile, Profile) {
        let mut both = (Profile::default(), Profile::default());
        for ((earlier, later), quantity) in knowledge.months.iter().zip(quantities()) {
            self.tell_months(quantity, *earlier, words, &mut both.0);
            self.tell_months(quantity, *later, words, &mut both.1);
        }
        for ((earlier, later), (term, units)) in knowledge.courses.iter().zip(course_keys()) {
            self.tell_course(term, units, *earlier, &mut both.0);
            self.tell_course(term, units, *later, &mut both.1);
        }
        let (one, other, earlier_complete, later_complete) = knowledge.degrees;
        let all_at_first = one.min(other) >= self.degrees.len() && earlier_complete;
        self.tell_degrees(one.min(other), all_at_first, &mut both.0);
        self.tell_degrees(one.max(other), all_at_first || later_complete, &mut both.1);
        for ((term, level), (earlier, later)) in keys().zip(&knowledge.terms) {
            self.tell_term(term, level, *earlier, &mut both.0);
            self.tell_term(term, level, *later, &mut both.1);
        }
        both
    }

    /// As many months as of anything within the quantity.
    pub(crate) fn months(&self, quantity: Quantity, words: &Vocabulary) -> Months {
        let within = quantities().zip(&self.months);
        let within = within.filter(|(other, _)| is_within(*other, quantity, words));
        let college = self.degrees.iter().map(|held| held.level.implied_college());
        let implied = college.filter(|_| quantity == Quantity::College);
        within.map(|(_, months)| *months).chain(implied).max().unwrap_or_default()
    }

    /// Whether they have so many units of a course.
    pub(crate) fn units(&self, term: TermId, units: Units) -> Answer {
        let taken = &self.courses[usize::from(term.0 - TERMS)];
        let yes = match units.unit {
            Unit::Semester => taken.thirds >= 3 * units.number,
            Unit::Quarter => taken.thirds >= 2 * units.number,
            Unit::Hours => taken.hours >= units.number,
        };
        if yes { Answer::Yes } else { Answer::No }
    }

    /// A rank reached is a yes at it and below, and a plain yes; a plain yes is a yes at
    /// the lowest rank of every scale.
    pub(crate) fn answer(&self, term: TermId, level: Option<ScaleLevel>) -> Answer {
        let Some(have) = self.terms.get(term.index()) else {
            let taken = &self.courses[usize::from(term.0 - TERMS)];
            let yes = taken.plain || taken.thirds > 0 || taken.hours > 0;
            return if yes { Answer::Yes } else { Answer::No };
        };
        let plain = have.plain || have.ranks.iter().any(|rank| *rank > 0);
        let yes = match level {
            None => plain,
            Some(level) if level.rank == 0 => plain,
            Some(level) => have.ranks[level.scale.index()] > level.rank,
        };
        if yes { Answer::Yes } else { Answer::No }
    }

    pub(crate) fn degrees(&self) -> &[HeldDegree] {
        &self.degrees
    }

    fn tell_months(
        &self,
        quantity: Quantity,
        said: Said,
        words: &Vocabulary,
        profile: &mut Profile,
    ) {
        let months = self.months(quantity, words);
        profile.set_months(
            quantity,
            match said {
                Said::Nothing => None,
                Said::Vaguely(slack) => {
                    Some(MonthRange::between(months.saturating_sub(slack), months + slack))
                }
                Said::Exactly => Some(MonthRange::exactly(months)),
            },
        );
    }

    fn tell_degrees(&self, count: usize, complete: bool, profile: &mut Profile) {
        let count = count.min(self.degrees.len());
        profile.degrees = self.degrees[..count].to_vec();
        profile.degrees_complete = complete && count == self.degrees.len();
    }

    fn tell_course(&self, term: TermId, units: Option<Units>, said: Said, profile: &mut Profile) {
        let Some(units) = units else { return self.tell_term(term, None, said, profile) };
        let answer = match said {
            Said::Nothing => None,
            Said::Vaguely(_) => Some(Answer::NotSure),
            Said::Exactly => Some(self.units(term, units)),
        };
        profile.set_units_answer(term, units, answer);
    }

    fn tell_term(
        &self,
        term: TermId,
        level: Option<ScaleLevel>,
        said: Said,
        profile: &mut Profile,
    ) {
        profile.set_answer(
            term,
            level,
            match said {
                Said::Nothing => None,
                Said::Vaguely(_) => Some(Answer::NotSure),
                Said::Exactly => Some(self.answer(term, level)),
            },
        );
    }
}

fn keys() -> impl Iterator<Item = (TermId, Option<ScaleLevel>)> {
    (0..TERMS).flat_map(|n| levels().map(move |level| (TermId(n), level)))
}

/// Every key of an answer for a course: plain, and every amount.
fn course_keys() -> impl Iterator<Item = (TermId, Option<Units>)> {
    let amounts = || std::iter::once(None).chain(all_units().map(Some));
    courses().flat_map(move |term| amounts().map(move |units| (term, units)))
}

/// What lies within what, told once more, so that it is not tested against itself.
fn is_within(inner: Quantity, outer: Quantity, words: &Vocabulary) -> bool {
    let includes = |outer: AreaId, inner: AreaId| {
        outer == inner || words.area(outer).includes.contains(&inner)
    };
    match (inner, outer) {
        (Quantity::Area(inner), Quantity::Area(outer))
        | (Quantity::Recent { area: inner, .. }, Quantity::Area(outer))
        | (Quantity::Outside { whole: inner, .. }, Quantity::Area(outer)) => includes(outer, inner),
        (Quantity::Recent { area: inner, years: few }, Quantity::Recent { area: outer, years }) => {
            includes(outer, inner) && few <= years
        }
        (
            Quantity::Outside { whole: inner, area },
            Quantity::Outside { whole: outer, area: other },
        ) => includes(outer, inner) && area == other,
        _ => inner == outer,
    }
}
