//! Generated visitors. What is true of one is consistent; a profile is what they have
//! said of it so far, exactly, vaguely or not at all. Of two profiles of one visitor the
//! later one says at least as much.

use proptest::prelude::*;
use roles::id::{AreaId, FieldId, TermId};
use roles::profile::{Answer, HeldDegree, MonthRange};
use roles::requirement::Months;
use roles::vocabulary::ScaleLevel;
use roles::{Profile, Vocabulary};

use super::role::degrees;
use super::{AREAS, FIELDS, RANKS, SCALES, TERMS, levels};

/// What is true of a visitor.
#[derive(Debug, Clone)]
pub(crate) struct Truth {
    months: Vec<Months>,
    degrees: Vec<HeldDegree>,
    terms: Vec<Have>,
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
}

/// How one thing has been said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Said {
    Nothing,
    Vaguely(Months),
    Exactly,
}

pub(crate) fn truths() -> impl Strategy<Value = Truth> {
    let months = prop::collection::vec(0..80_u16, usize::from(AREAS));
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
    (months, degrees, terms).prop_map(|(months, degrees, terms)| Truth { months, degrees, terms })
}

pub(crate) fn knowledge() -> impl Strategy<Value = Knowledge> {
    let keys = usize::from(TERMS) * levels().count();
    let degrees = (0..4_usize, 0..4_usize, any::<bool>(), any::<bool>());
    let months = prop::collection::vec(said_twice(), usize::from(AREAS));
    (months, degrees, prop::collection::vec(said_twice(), keys))
        .prop_map(|(months, degrees, terms)| Knowledge { months, degrees, terms })
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
        for area in (0..AREAS).map(AreaId) {
            self.tell_months(area, Said::Exactly, words, &mut profile);
        }
        for (term, level) in keys() {
            profile.set_answer(term, level, Some(self.answer(term, level)));
        }
        profile
    }

    /// What has been said of it, earlier and later.
    pub(crate) fn said(&self, knowledge: &Knowledge, words: &Vocabulary) -> (Profile, Profile) {
        let mut both = (Profile::default(), Profile::default());
        for ((earlier, later), n) in knowledge.months.iter().zip(0..) {
            self.tell_months(AreaId(n), *earlier, words, &mut both.0);
            self.tell_months(AreaId(n), *later, words, &mut both.1);
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

    /// As many months as of anything the area includes.
    pub(crate) fn months(&self, area: AreaId, words: &Vocabulary) -> Months {
        let included = words.area(area).includes.iter().map(|inner| self.months[inner.index()]);
        included.fold(self.months[area.index()], Ord::max)
    }

    /// A rank reached is a yes at it and below, and a plain yes; a plain yes is a yes at
    /// the lowest rank of every scale.
    pub(crate) fn answer(&self, term: TermId, level: Option<ScaleLevel>) -> Answer {
        let have = &self.terms[term.index()];
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

    fn tell_months(&self, area: AreaId, said: Said, words: &Vocabulary, profile: &mut Profile) {
        let months = self.months(area, words);
        profile.set_months(
            area,
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
