//! What there is to do with answers: at first, and with a link.

use yew::AttrValue;

use super::{Keeping, check_keeping};
use crate::components::{Example, Send};

/// The section in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let link = AttrValue::from("https://city.example/roles/map-analyst/#check=1;m=work:24");
    let situations = [("at first", false, None), ("kept, and with a link", true, Some(&link))];
    let shown = situations.map(|(name, keeps, link)| Example {
        component: "check-keeping",
        name,
        html: check_keeping(&Keeping { keeps, link }, &Send::noop()),
    });
    shown.into()
}
