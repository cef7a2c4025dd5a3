//! The rules of a degree as text.

use super::{Education, EducationCredit};
use crate::kind::digest::{area, field, sorted};
use crate::vocabulary::Vocabulary;

impl Education {
    pub(crate) fn rules(&self, words: &Vocabulary) -> String {
        let fields = self.fields().iter().map(|id| field(*id, words));
        let mut rules = format!(
            "education {}; fields {}; related {}; accredited {}; foreign {}",
            self.degree().word(),
            sorted(fields, ","),
            self.related_will_do(),
            self.has_to_be_accredited(),
            self.foreign_will_do()
        );
        if !self.credits().is_empty() {
            let credits = self.credits().iter().map(|credit| self::credit(credit, words));
            rules += &format!("; credits {}", sorted(credits, ","));
        }
        rules
    }
}

fn credit(credit: &EducationCredit, words: &Vocabulary) -> String {
    let EducationCredit { using, rate, additional } = credit;
    let on_top = if *additional { " on top" } else { "" };
    let using = area(*using, words);
    format!("{} for {} of {using}{on_top} up to {:?}", rate.gives, rate.per, rate.max_months)
}
