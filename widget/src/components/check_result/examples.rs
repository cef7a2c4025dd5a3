//! Results: nothing answered, nearly there, all there.

use roles::assessment::assess;
use roles::id::{AreaId, TermId};
use roles::profile::{Answer, MonthRange, Profile};

use super::check_result;
use crate::components::{Example, example_roles};

/// The result in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let book = example_roles::book();
    let catalog = book.catalog();
    let with = |months| {
        let mut profile = Profile::default();
        profile.set_months(AreaId(0), Some(MonthRange::exactly(months)));
        profile.set_answer(TermId(0), None, Some(Answer::Yes));
        profile
    };
    let situations =
        [("nothing answered", Profile::default()), ("nearly", with(20)), ("all there", with(24))];
    let shown = situations.map(|(name, profile)| {
        let assessment = assess(catalog.role("map-analyst")?, catalog, &profile);
        let html = check_result(&assessment, catalog.vocabulary());
        Some(Example { component: "check-result", name, html })
    });
    shown.into_iter().flatten().collect()
}
