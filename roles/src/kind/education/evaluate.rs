//! Evaluating a degree, and what substitutes for one.

use super::{Degree, Education};
use crate::evaluate::{
    Breakdown, Caveat, Caveats, Count, EvaluationInput, Outcome, Reason, Reasons, Run,
};
use crate::id::{AreaId, FieldId};
use crate::kind::overlap::{Used, Worth, settles, worths};
use crate::kind::rate::Rate;
use crate::profile::{HeldDegree, MonthRange};
use crate::quantity::{Months, Quantity};
use crate::requirements::Requirements;
use crate::vocabulary::Vocabulary;

use super::companions::{Companion, companions, taken};

#[derive(Debug, Clone, Copy)]
pub(crate) struct CompiledEducation {
    degree: Degree,
    fields: Run<FieldId>,
    related_ok: bool,
    credits: Run<CompiledCredit>,
    companions: Run<Companion>,
}

#[derive(Debug, Clone, Copy)]
struct CompiledCredit {
    using: AreaId,
    rate: Rate,
    additional: bool,
}

/// The lists that compiled degrees share.
#[derive(Debug, Clone, Default)]
pub(crate) struct Pool {
    fields: Vec<FieldId>,
    credits: Vec<CompiledCredit>,
    companions: Vec<Companion>,
}

/// What substitutes for a degree, added up.
struct StandIn {
    needed: Months,
    college: MonthRange,
    worths: Vec<Worth>,
}

impl CompiledEducation {
    pub(crate) fn of(
        education: &Education,
        (n, all): (u16, &Requirements),
        pool: &mut Pool,
    ) -> Self {
        let credits = education.credits().iter();
        let credits = credits.map(|credit| CompiledCredit {
            using: credit.using,
            rate: credit.rate,
            additional: credit.additional,
        });
        let additional = education.credits().iter().any(|credit| credit.additional);
        let companions = if additional { companions(all, n) } else { Vec::new() };
        Self {
            degree: education.degree(),
            fields: Run::append(&mut pool.fields, education.fields().iter().copied()),
            related_ok: education.related_will_do(),
            credits: Run::append(&mut pool.credits, credits),
            companions: Run::append(&mut pool.companions, companions),
        }
    }

    /// Met by the degree with the fewest caveats, or by what substitutes for it. While there
    /// may be more degrees than listed, one of those may do.
    pub(crate) fn evaluate(&self, pool: &Pool, input: EvaluationInput<'_>) -> Outcome {
        let fields = self.fields.of(&pool.fields);
        let degrees = input.profile.degrees.iter();
        let fitting = degrees.filter_map(|held| self.fit(fields, input.vocabulary, held));
        match fitting.min_by_key(|caveats| caveats.count()) {
            Some(caveats) => Outcome::Met(caveats),
            None => match self.stand_in(pool, input) {
                None if input.profile.degrees_complete => Outcome::NotMet,
                None => Outcome::Unknown(Reason::Unanswered.into()),
                Some(stand_in) => self.evaluate_stand_in(&stand_in, fields, input),
            },
        }
    }

    fn evaluate_stand_in(
        &self,
        stand_in: &StandIn,
        fields: &[FieldId],
        input: EvaluationInput<'_>,
    ) -> Outcome {
        let possible = self.may_be_held(stand_in.college, input);
        match stand_in.total().reaches(stand_in.needed) {
            Some(true) if fields.is_empty() => Outcome::Met(Caveats::default()),
            Some(true) => Outcome::Met(Caveat::FieldOfStudy.into()),
            Some(false) if !possible => Outcome::NotMet,
            Some(false) => Outcome::Unknown(Reason::Unanswered.into()),
            None => {
                let degree = possible.then(|| Reasons::from(Reason::Unanswered));
                Outcome::Unknown(degree.unwrap_or_default().union(stand_in.reasons(input)))
            }
        }
    }

    /// Whether a degree that is not listed may do: anyone who has one has its months of college.
    fn may_be_held(&self, college: MonthRange, input: EvaluationInput<'_>) -> bool {
        let implied = self.degree.implied_college();
        !input.profile.degrees_complete && college.high().is_none_or(|high| high >= implied)
    }

    /// The arithmetic of what substitutes for the degree, where that is not there.
    pub(crate) fn sums(&self, pool: &Pool, input: EvaluationInput<'_>) -> Option<Breakdown> {
        let fields = self.fields.of(&pool.fields);
        let mut degrees = input.profile.degrees.iter();
        if degrees.any(|held| self.fit(fields, input.vocabulary, held).is_some()) {
            return None;
        }
        let StandIn { needed, college, worths } = self.stand_in(pool, input)?;
        let none = MonthRange::NONE;
        let credit = worths.iter().fold(none, |sum, worth| sum.sum(worth.months));
        let whole = Count { needed, have: college, credit };
        Some(Breakdown { requirement: 0, whole, parts: Vec::new() })
    }

    /// None where nothing substitutes for the degree.
    fn stand_in(&self, pool: &Pool, input: EvaluationInput<'_>) -> Option<StandIn> {
        let credits = self.credits.of(&pool.credits);
        let needed = self.degree.college().filter(|_| !credits.is_empty())?;
        let companions = self.companions.of(&pool.companions);
        let used = credits.iter().map(|credit| {
            let months = match credit.additional {
                true => taken(companions, credit.using, input.vocabulary),
                false => 0,
            };
            let taken = MonthRange::exactly(months);
            Used { using: credit.using.into(), rate: credit.rate, taken, may_return: false }
        });
        let worths = worths(used, input);
        Some(StandIn { needed, college: input.months(Quantity::College), worths })
    }

    fn fit(
        &self,
        fields: &[FieldId],
        vocabulary: &Vocabulary,
        held: &HeldDegree,
    ) -> Option<Caveats> {
        let field_fits = fits(fields, vocabulary, held.field);
        match () {
            () if held.level < self.degree => None,
            () if field_fits => Some(Caveats::default()),
            () if self.related_ok && held.related => Some(Caveat::RelatedField.into()),
            () => None,
        }
    }
}

/// Whether a field of study is one of those listed, or a kind of one. Where none is listed, any
/// will do.
pub(crate) fn fits(fields: &[FieldId], vocabulary: &Vocabulary, held: Option<FieldId>) -> bool {
    let named = |field| fields.contains(&field);
    fields.is_empty()
        || held.is_some_and(|field| {
            named(field) || vocabulary.field(field).parents.iter().copied().any(named)
        })
}

impl StandIn {
    fn total(&self) -> MonthRange {
        self.worths.iter().fold(self.college, |sum, worth| sum.sum(worth.months))
    }

    /// Why it is open: whatever could settle it.
    fn reasons(&self, input: EvaluationInput<'_>) -> Reasons {
        let college: Reasons = input.reason(Quantity::College).into();
        let all = self.worths.iter().map(|worth| (worth.months, worth.reasons));
        let all: Vec<_> = all.chain([(self.college, college)]).collect();
        let mut reasons = Reasons::default();
        for (n, (months, own)) in all.iter().enumerate() {
            let others = all.iter().enumerate().filter(|(other, _)| *other != n);
            let none = MonthRange::NONE;
            let others = others.fold(none, |sum, (_, (months, _))| sum.sum(*months));
            if settles(*months, others, self.needed) {
                reasons = reasons.union(*own);
            }
        }
        reasons
    }
}
