//! What a degree asks.

use super::Education;
use crate::quantity::Quantity;
use crate::question::Question;

impl Education {
    pub(crate) fn questions(&self) -> Vec<Question> {
        let credits = self.credits().iter();
        let used = credits.clone().map(|credit| Quantity::Area(credit.using));
        let college = credits.take(1).map(|_| Quantity::College);
        let months = college.chain(used).map(Question::Months);
        std::iter::once(Question::Degrees).chain(months).collect()
    }
}
