//! The result as a heading, and in short for the summary.

use ::words::{msg, say};
use roles::evaluate::Verdict;
use roles::missing::missing;
use roles::profile::Profile;

use super::{Check, CheckProps};
use crate::components::check_result::{in_short, missing_in_short};
use crate::components::check_summary::SoFar;

/// So many roles stand in the summary.
const IN_SUMMARY: usize = 8;

impl Check {
    /// The result in one sentence.
    pub(super) fn headline(&self, props: &CheckProps) -> String {
        if let Some(said) = self.told_of_loading(props) {
            return said;
        }
        if self.profile == Profile::default() {
            return say(msg::OverviewUnanswered);
        }
        match (&props.role, self.view.first()) {
            (Some(_), Some(n)) => self.headline_of(*n, props),
            _ => say(msg::ResultHeadline { met: self.distances.counts()[0] }),
        }
    }

    fn headline_of(&self, n: usize, props: &CheckProps) -> String {
        let verdict = self.distances.verdict(n);
        let missing = self.missing(n, props);
        match verdict {
            Verdict::NotYet if !missing.is_empty() => say(msg::ResultNotYet { missing: &missing }),
            _ => in_short(verdict),
        }
    }

    /// What is missing for a role in one phrase: first what is known to be.
    fn missing(&self, n: usize, props: &CheckProps) -> String {
        if self.distances.verdict(n) != Verdict::NotYet {
            return String::new();
        }
        let assessment = self.distances.assessment(n, &props.book, &self.profile);
        let words = props.book.catalog().vocabulary();
        let found = assessment.map(|found| missing(&found, words, &self.profile));
        let mut found = found.unwrap_or_default();
        found.retain(|one| !one.is_open);
        missing_in_short(&found)
    }

    /// The first roles in short, and how many more there are.
    pub(super) fn so_far(&self, props: &CheckProps) -> (Vec<SoFar>, usize) {
        let order = &self.distances.order;
        let shown = order.iter().take(IN_SUMMARY).map(|n| SoFar {
            title: props.book.catalog().roles()[*n].named(),
            verdict: self.distances.verdict(*n),
            missing: self.missing(*n, props),
        });
        (shown.collect(), order.len().saturating_sub(IN_SUMMARY))
    }
}
