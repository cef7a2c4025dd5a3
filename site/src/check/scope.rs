//! What the requirements of one role can refer to. It is filled from the role's file by
//! [`super::role`].

use roles::requirements::Node;

use super::lines::Lines;
use super::reference::Names;
use super::vocabulary::WordNames;

/// What the requirements of one role can refer to.
pub(super) struct Scope<'d> {
    pub(super) words: &'d WordNames<'d>,
    /// Whose role it is; none when that is not known.
    pub(super) employer: Option<&'d str>,
    /// Its requirements and groups.
    pub(super) ids: Names<'d, Node>,
    /// The lines of its source.
    pub(super) lines: Lines<'d>,
}
