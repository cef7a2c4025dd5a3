//! What a visitor says of quantities, and what the one implies for the other.

use super::{HeldDegree, MonthRange, Profile, put};
use crate::id::AreaId;
use crate::quantity::{Months, Quantity};
use crate::vocabulary::Vocabulary;

/// Answers for quantities. Nearly all are of areas, so those lie densely.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Counted {
    areas: Vec<Option<MonthRange>>,
    /// By quantity; a list and no map, whose code weighs in the visitor's module.
    others: Vec<(Quantity, MonthRange)>,
}

impl Counted {
    pub(super) fn months(&self, quantity: Quantity) -> Option<MonthRange> {
        match quantity {
            Quantity::Area(area) => self.areas.get(area.index()).copied().flatten(),
            other => Some(self.others[self.place(other).ok()?].1),
        }
    }

    pub(super) fn set(&mut self, quantity: Quantity, months: Option<MonthRange>) {
        match (quantity, months) {
            (Quantity::Area(area), months) => put(&mut self.areas, area.index(), months),
            (other, months) => match (self.place(other), months) {
                (Ok(found), Some(months)) => self.others[found].1 = months,
                (Ok(found), None) => drop(self.others.remove(found)),
                (Err(at), Some(months)) => self.others.insert(at, (other, months)),
                (Err(_), None) => {}
            },
        }
    }

    pub(super) fn quantities(&self) -> impl Iterator<Item = (Quantity, MonthRange)> {
        let areas = self.areas.iter().zip(0..);
        let areas = areas.filter_map(|(months, n)| Some((AreaId(n).into(), (*months)?)));
        areas.chain(self.others.iter().copied())
    }

    fn place(&self, quantity: Quantity) -> Result<usize, usize> {
        self.others.binary_search_by_key(&quantity, |(other, _)| *other)
    }
}

impl Profile {
    /// What the answers say of a quantity: at least as many months as of anything within it,
    /// at most as many as answered, though never fewer than at least.
    ///
    /// Within an area are those that it includes, and what is counted of them in the last
    /// years or outside of another area. Months of the last years are never more than all.
    /// What lies outside of an area is not computed from the whole: more months in that area
    /// would make it less. A degree implies months of college.
    #[must_use]
    pub fn effective_months(
        &self,
        quantity: impl Into<Quantity>,
        vocabulary: &Vocabulary,
    ) -> MonthRange {
        let quantity = quantity.into();
        let own = self.months(quantity).unwrap_or(MonthRange::UNANSWERED);
        let low = self.least(quantity, vocabulary);
        let high = match quantity {
            Quantity::Recent { area, years } => self.most_recent(area, years, vocabulary),
            Quantity::Area(_) | Quantity::Outside { .. } | Quantity::College => None,
        };
        high.map_or(own, |high| own.bounded_by(high)).raised_to(low)
    }

    /// The most months that do not contradict what is said of anything that the quantity lies
    /// within; none when nothing bounds it.
    pub(crate) fn bound(&self, quantity: Quantity, vocabulary: &Vocabulary) -> Option<Months> {
        let wider = self
            .quantities()
            .filter(|(wider, _)| *wider != quantity && quantity.is_within(*wider, vocabulary));
        let highs = wider.filter_map(|(wider, _)| self.effective_months(wider, vocabulary).high());
        highs.min()
    }

    /// The most that is said to be there of anything within a quantity.
    fn least(&self, quantity: Quantity, vocabulary: &Vocabulary) -> Months {
        let areas = match quantity {
            Quantity::Area(area) => vocabulary.area(area).includes.as_slice(),
            Quantity::College => return self.implied_college(),
            Quantity::Recent { .. } | Quantity::Outside { .. } => &[],
        };
        let included = areas.iter().filter_map(|inner| self.months(*inner));
        let others = self.counted.others.iter();
        let others = others.filter(|(other, _)| other.is_within(quantity, vocabulary));
        let others = others.map(|(_, months)| *months);
        included.chain(others).map(MonthRange::low).max().unwrap_or_default()
    }

    fn implied_college(&self) -> Months {
        let implied = |held: &HeldDegree| held.level.implied_college();
        self.degrees.iter().map(implied).max().unwrap_or_default()
    }

    /// The most that is said of an area, and of more recent years of it.
    fn most_recent(&self, area: AreaId, years: u8, vocabulary: &Vocabulary) -> Option<Months> {
        let longer = self.counted.others.iter().filter(|(other, _)| {
            matches!(other, Quantity::Recent { area: own, years: more } if *own == area && *more > years)
        });
        let longer = longer.map(|(_, months)| months.high());
        let all = self.effective_months(area, vocabulary).high();
        longer.chain([all]).flatten().min()
    }
}
