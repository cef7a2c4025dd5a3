//! The self-check of one role, as it is rendered into a page.

use roles::id::RoleId;
use yew::{AttrValue, Callback};

use super::{Begun, Check, CheckProps};
use crate::components::{Example, example_roles};

/// The self-check in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let Ok(role) = RoleId::new("map-analyst") else { return Vec::new() };
    [("of one role", Some(role), "../../"), ("over all roles", None, "../")]
        .map(|(name, role, root)| {
            let props = CheckProps {
                book: example_roles::book(),
                role,
                begun: Begun::default(),
                root: root.into(),
                address: AttrValue::default(),
                around: Callback::default(),
            };
            Example { component: "check", name, html: Check::unanswered(&props) }
        })
        .into()
}
