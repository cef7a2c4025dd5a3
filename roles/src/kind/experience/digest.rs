//! The rules of an experience as text.

use super::{Credit, Experience, Part, PartTerms};
use crate::evaluate::is_assessable;
use crate::kind::digest::{area, quantity, sorted};
use crate::requirements::Requirements;
use crate::vocabulary::Vocabulary;

impl Experience {
    pub(crate) fn rules(&self, all: &Requirements, words: &Vocabulary) -> String {
        let parts = self.parts().iter().map(|part| self::part(part, words));
        let credits = self.credits().iter().filter_map(|credit| self::credit(credit, all, words));
        let mut rules = format!(
            "experience {} of {}; parts {}; credits {}; cap {:?}; in parts {}",
            self.months(),
            area(self.area(), words),
            sorted(parts, ","),
            sorted(credits, ","),
            self.cap(),
            self.credit_reduces_parts()
        );
        if let Some(years) = self.within_years() {
            rules += &format!("; within {years} years");
        }
        rules
    }
}

fn part(part: &Part, words: &Vocabulary) -> String {
    match &part.terms {
        PartTerms::InArea { area: id, months } => format!("{months} of {}", area(*id, words)),
        PartTerms::OfAreas { of, at_least, months } => {
            let of = sorted(of.iter().map(|id| area(*id, words)), " ");
            format!("{months} in each of {at_least} of {of}")
        }
        PartTerms::AtMost { area: id, months } => {
            format!("at most {months} of {}", area(*id, words))
        }
    }
}

/// None where neither answers nor a person can say whether it is earned.
fn credit(credit: &Credit, all: &Requirements, words: &Vocabulary) -> Option<String> {
    match credit {
        Credit::When { requirement, months } => {
            let when = &all.all()[usize::from(*requirement)];
            is_assessable(when).then(|| format!("{months} for {}", when.id))
        }
        Credit::Amount { using, rate } => {
            let most = rate.max_months;
            let (gives, per) = (rate.gives, rate.per);
            Some(format!("{gives} for {per} of {} up to {most:?}", quantity(*using, words)))
        }
    }
}
