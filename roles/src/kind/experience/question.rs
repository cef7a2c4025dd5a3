//! What an experience asks.

use super::{Credit, Experience, PartTerms};
use crate::quantity::Quantity;
use crate::question::Question;
use crate::vocabulary::Vocabulary;
use crate::words;

impl Experience {
    pub(crate) fn questions(&self) -> Vec<Question> {
        let bounded = self.at_most().map(|(area, _)| Quantity::Area(area));
        let parts = self.parts().iter().flat_map(|part| self.quantities_of(&part.terms));
        let used = self.credits().iter().filter_map(Credit::using);
        let all = std::iter::once(self.quantity()).chain(bounded).chain(parts).chain(used);
        all.map(Question::Months).collect()
    }

    fn quantities_of(&self, part: &PartTerms) -> Vec<Quantity> {
        match part {
            PartTerms::InArea { area, .. } => vec![self.quantity_in(*area)],
            PartTerms::OfAreas { of, .. } => {
                of.iter().map(|area| self.quantity_in(*area)).collect()
            }
            PartTerms::AtMost { .. } => Vec::new(),
        }
    }

    pub(crate) fn standard_ask(&self, words: &Vocabulary) -> String {
        let area = words.area(self.area()).question.clone();
        let area = area.filter(|_| self.within_years().is_none());
        let whole = self.quantity_in(self.area());
        area.unwrap_or_else(|| words::question(Question::Months(whole), words))
    }
}
