//! What the requirements of one role can refer to. It is filled from the role's file by
//! [`super::role`].

use roles::requirements::Node;

use super::lines::Lines;
use super::reference::Names;
use super::vocabulary::WordNames;

/// What the requirements of one role can refer to.
pub(crate) struct Scope<'d> {
    pub(crate) words: &'d WordNames<'d>,
    /// Whose role it is; none when that is not known.
    pub(crate) employer: Option<&'d str>,
    /// Its requirements and groups.
    pub(crate) ids: Names<'d, Node>,
    /// The lines of its source.
    pub(crate) lines: Lines<'d>,
}
