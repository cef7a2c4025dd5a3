//! Hours a week.

use crate::draft::Said;
use crate::problem::{piece, problems};

use super::findings::Findings;

problems! {
    BAD_HOURS = "bad-hours", Error {
        what: "A number of hours does not fit into a week.",
        why: "Hours decide how part-time work counts. A week has 168 of them.",
        bad: [piece::role("[extra.terms]\nhours_per_week = 350")],
        good: [piece::role("[extra.terms]\nhours_per_week = 35")],
    }
}

/// Hours a week, in hundredths: more than none, at most a week's 168.
pub(super) fn hundredths(said: &Said<f64>, found: &mut Findings<'_>) -> Option<u16> {
    let said = said.as_ref()?;
    let hundredths = (said.get_ref() * 100.0).round();
    if hundredths >= 1.0 && *said.get_ref() <= 168.0 {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "whole and at most 16,800, as just checked"
        )]
        return Some(hundredths as u16);
    }
    let message = format!("{} is no number of hours in a week", said.get_ref());
    let problem = BAD_HOURS.at(found.of(said), message);
    found.add(problem.help("write more than 0 and at most 168, like `35`"));
    None
}
