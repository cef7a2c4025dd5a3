//! Generated visitors for the real vocabulary. What is true of one is consistent; a profile
//! is what they have said of it so far, exactly, vaguely or not at all.

use proptest::prelude::*;
use roles::id::{AreaId, FieldId, ScaleId, TermId};
use roles::profile::{Answer, HeldDegree, MonthRange};
use roles::requirement::{Degree, Months};
use roles::vocabulary::ScaleLevel;
use roles::{Profile, Quantity, Question, Vocabulary};

/// What is true of a visitor, and how much of it they say.
#[derive(Debug, Clone)]
pub(crate) struct Visitor {
    months: Vec<Months>,
    degrees: Vec<HeldDegree>,
    terms: Vec<Have>,
    /// How each question is answered, at first and later on.
    months_said: Vec<(Said, Said)>,
    terms_said: Vec<(Said, Said)>,
    degrees_said: (bool, bool),
}

/// Whether they have a term, and how many levels of each scale they reach.
#[derive(Debug, Clone)]
struct Have {
    plain: bool,
    ranks: Vec<u8>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Said {
    Nothing,
    Vaguely(Months),
    Exactly,
}

/// A term, plain or at a level.
type Key = (TermId, Option<ScaleLevel>);

/// Visitors who know the words of a vocabulary.
pub(crate) fn visitors(words: &Vocabulary) -> impl Strategy<Value = Visitor> + use<> {
    let keys = keys(words).count();
    let ranks: Vec<_> = words.scales().iter().map(|s| 0..=small::<u8>(s.levels.len())).collect();
    let have = (any::<bool>(), ranks).prop_map(|(plain, ranks)| Have { plain, ranks });
    let fields = small::<u16>(words.fields().len());
    let degree = (0..Degree::ALL.len(), prop::option::of(0..fields), any::<bool>());
    let degree = degree.prop_map(|(level, field, related)| HeldDegree {
        level: Degree::ALL[level],
        field: field.map(FieldId),
        related,
    });
    let truth = (
        prop::collection::vec(prop_oneof![Just(0), 1..130_u16], words.areas().len()),
        prop::collection::vec(degree, 0..3),
        prop::collection::vec(have, words.terms().len()),
    );
    let said = (
        prop::collection::vec(said_twice(), words.areas().len()),
        prop::collection::vec(said_twice(), keys),
        (any::<bool>(), any::<bool>()),
    );
    (truth, said).prop_map(|((months, degrees, terms), (months_said, terms_said, degrees_said))| {
        Visitor { months, degrees, terms, months_said, terms_said, degrees_said }
    })
}

fn said_twice() -> impl Strategy<Value = (Said, Said)> {
    let said = prop_oneof![
        Just(Said::Nothing),
        (1..30_u16).prop_map(Said::Vaguely),
        Just(Said::Exactly),
        Just(Said::Exactly),
    ];
    (said.clone(), said).prop_map(|(one, other)| match (one, other) {
        // What is said later is said at least as well.
        (Said::Vaguely(one), Said::Vaguely(other)) => {
            (Said::Vaguely(one.max(other)), Said::Vaguely(one.min(other)))
        }
        _ => (one.min(other), one.max(other)),
    })
}

fn small<N: TryFrom<usize>>(count: usize) -> N
where
    N::Error: std::fmt::Debug,
{
    count.try_into().expect("a vocabulary is small")
}

/// Every key of an answer: each term, plain and at each level of each scale.
fn keys(words: &Vocabulary) -> impl Iterator<Item = Key> {
    let levels = words.scales().iter().zip(0..).flat_map(|(scale, n)| {
        (0..small(scale.levels.len())).map(move |rank| Some(ScaleLevel { scale: ScaleId(n), rank }))
    });
    let levels: Vec<_> = std::iter::once(None).chain(levels).collect();
    let terms = 0..small(words.terms().len());
    terms.flat_map(move |n| levels.clone().into_iter().map(move |level| (TermId(n), level)))
}

impl Visitor {
    /// Nothing, something, some more, everything.
    pub(crate) fn stages(&self, words: &Vocabulary) -> [Profile; 4] {
        let [earlier, later] = self.said(words);
        [Profile::default(), earlier, later, self.told(words)]
    }

    /// Everything.
    pub(crate) fn told(&self, words: &Vocabulary) -> Profile {
        let areas = words.areas().iter().map(|_| Said::Exactly);
        let terms = keys(words).map(|_| Said::Exactly);
        self.profile(words, areas, terms, true)
    }

    /// What was said at first, and what later.
    pub(crate) fn said(&self, words: &Vocabulary) -> [Profile; 2] {
        let (first, then) = self.degrees_said;
        let (areas, terms) = (self.months_said.iter(), self.terms_said.iter());
        [
            self.profile(words, areas.clone().map(|s| s.0), terms.clone().map(|s| s.0), first),
            self.profile(words, areas.map(|s| s.1), terms.map(|s| s.1), first || then),
        ]
    }

    fn profile(
        &self,
        words: &Vocabulary,
        areas: impl Iterator<Item = Said>,
        terms: impl Iterator<Item = Said>,
        degrees: bool,
    ) -> Profile {
        let mut profile = Profile::default();
        if degrees {
            profile.degrees.clone_from(&self.degrees);
            profile.degrees_complete = true;
        }
        for (said, n) in areas.zip(0..) {
            let months = self.months(AreaId(n), words);
            let range = match said {
                Said::Nothing => None,
                Said::Vaguely(slack) => {
                    Some(MonthRange::between(months.saturating_sub(slack), months + slack))
                }
                Said::Exactly => Some(MonthRange::exactly(months)),
            };
            profile.set_months(AreaId(n), range);
        }
        for ((term, level), said) in keys(words).zip(terms) {
            let answer = match said {
                Said::Nothing => None,
                Said::Vaguely(_) => Some(Answer::NotSure),
                Said::Exactly => Some(self.answer(term, level)),
            };
            profile.set_answer(term, level, answer);
        }
        profile
    }

    /// As many months as of anything the area includes.
    fn months(&self, area: AreaId, words: &Vocabulary) -> Months {
        let inner = words.area(area).includes.iter().map(|inner| self.months(*inner, words));
        inner.fold(self.months[area.index()], Ord::max)
    }

    /// A level reached is a yes at it and below, and a plain yes; a plain yes is a yes at
    /// the lowest level of every scale.
    fn answer(&self, term: TermId, level: Option<ScaleLevel>) -> Answer {
        let have = &self.terms[term.index()];
        let plain = have.plain || have.ranks.iter().any(|rank| *rank > 0);
        let yes = match level {
            Some(level) if level.rank > 0 => have.ranks[level.scale.index()] > level.rank,
            _ => plain,
        };
        if yes { Answer::Yes } else { Answer::No }
    }

    /// Answers a question truthfully.
    pub(crate) fn reply(&self, question: Question, words: &Vocabulary, profile: &mut Profile) {
        match question {
            Question::Months(quantity) => {
                let Quantity::Area(area) = quantity else { unreachable!("only areas are asked") };
                profile.set_months(area, Some(MonthRange::exactly(self.months(area, words))));
            }
            Question::Degrees => {
                profile.degrees.clone_from(&self.degrees);
                profile.degrees_complete = true;
            }
            Question::Units(..) => unreachable!("the content has no courses"),
            Question::Have(term, level) => {
                profile.set_answer(term, level, Some(self.answer(term, level)));
            }
        }
    }

    /// A degree, where they have one.
    pub(crate) fn degrees(&self) -> &[HeldDegree] {
        &self.degrees
    }
}
