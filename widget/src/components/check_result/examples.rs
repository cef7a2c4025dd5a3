//! Results: nothing answered, something missing, and the minimum met.

use roles::assessment::assess;
use roles::profile::{MonthRange, Profile};
use yew::AttrValue;

use super::{Shown, check_result};
use crate::components::{Example, example_roles};
use crate::form::Form;

/// The result in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let book = example_roles::book();
    let catalog = book.catalog();
    let (root, next) = (AttrValue::from("../"), AttrValue::from("compare ladders"));
    let some = |months| {
        let mut profile = Profile::default();
        profile.set_months(roles::id::AreaId(0), Some(MonthRange::exactly(months)));
        profile
    };
    let situations = [
        ("not enough answers", "map-analyst", Profile::default()),
        ("something is missing", "map-analyst", some(6)),
        ("time is there", "map-analyst", some(48)),
        ("not written yet", "sensor-manager", Profile::default()),
    ];
    let shown = situations.map(|(name, id, profile)| {
        let assessment = assess(catalog.role(id)?, catalog, &profile);
        let html = check_result(Shown {
            n: 0,
            assessment: &assessment,
            words: catalog.vocabulary(),
            profile: &profile,
            form: &Form::of(&profile),
            unfolded: true,
            is_own: false,
            root: &root,
            next: &next,
        });
        Some(Example { component: "check-result", name, html })
    });
    shown.into_iter().flatten().collect()
}
