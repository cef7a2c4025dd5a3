//! What there is to do with a result: without answers, with some, with a link, and of somebody's
//! link.

use yew::AttrValue;

use super::{check_keeping, of_a_link};
use crate::components::Example;

/// The section in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let link = AttrValue::from("https://city.example/roles/map-analyst/#check=1;m=work:24");
    let situations = [
        ("without answers", check_keeping(false, None, false)),
        ("at first", check_keeping(false, None, true)),
        ("kept, and with a link", check_keeping(true, Some(&link), true)),
        ("of a link", of_a_link()),
    ];
    let shown = situations.map(|(name, html)| Example { component: "check-keeping", name, html });
    shown.into()
}
