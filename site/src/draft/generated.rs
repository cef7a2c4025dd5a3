//! What authors may leave out because it follows from the rest: the names of requirements,
//! groups, parts and open questions, and the lines of a source that are covered in order.
//!
//! A name that is written is never changed, and one that is made never equals one that is
//! written.

use std::collections::BTreeSet;

use super::group::GroupDraft;
use super::{RoleExtra, Said, Spanned};
use crate::requirement::{KindDraft, RequirementDraft};

/// Fills in what was left out.
pub(crate) fn fill(extra: &mut RoleExtra) {
    let mut names = Names::of(extra);
    for draft in extra.requirement.iter_mut().flatten() {
        let span = draft.span();
        let word = draft.get_ref().kind().map_or("requirement", KindDraft::word);
        names.give(&mut draft.get_mut().common_mut().id, span, word);
    }
    for draft in extra.group.iter_mut().flatten() {
        let span = draft.span();
        names.give(&mut draft.get_mut().id, span, "group");
    }
    let mut names = Names(ids(&extra.open_question, |one| &one.id));
    for draft in extra.open_question.iter_mut().flatten() {
        let span = draft.span();
        names.give(&mut draft.get_mut().id, span, "q");
    }
    lines(extra);
}

/// Names that are taken.
struct Names(BTreeSet<String>);

impl Names {
    fn of(extra: &RoleExtra) -> Self {
        let mut names = ids(&extra.requirement, |one: &RequirementDraft| &one.common().id);
        names.extend(ids(&extra.group, |one: &GroupDraft| &one.id));
        Self(names)
    }

    /// A name like a word, where there is none.
    fn give(&mut self, id: &mut Said<String>, span: std::ops::Range<usize>, word: &str) {
        if id.is_some() {
            return;
        }
        let numbered = (2..).map(|n: usize| format!("{word}-{n}"));
        let mut all = std::iter::once(word.to_string()).chain(numbered);
        if let Some(free) = all.find(|name| !self.0.contains(name)) {
            self.0.insert(free.clone());
            *id = Some(Spanned::new(span, free));
        }
    }
}

fn ids<T>(list: &Option<Vec<Spanned<T>>>, id: impl Fn(&T) -> &Said<String>) -> BTreeSet<String> {
    let all = list.iter().flatten();
    all.filter_map(|one| Some(id(one.get_ref()).as_ref()?.get_ref().clone())).collect()
}

/// Where a source has one list, and as many requirements as the list has lines, and none of
/// them says which line it covers, each covers the line of its number.
fn lines(extra: &mut RoleExtra) {
    let Some(source) = &extra.source else { return };
    let Some(lists) = &source.get_ref().lines else { return };
    let mut all = lists.iter();
    let (Some((list, count)), None) = (all.next(), all.next()) else { return };
    let requirements = extra.requirement.iter().flatten();
    let said = requirements.clone().any(|one| one.get_ref().common().line.is_some());
    if said || requirements.count() != usize::from(*count.get_ref()) {
        return;
    }
    for (n, draft) in extra.requirement.iter_mut().flatten().enumerate() {
        let line = Spanned::new(draft.span(), format!("{list} {}", n + 1));
        draft.get_mut().common_mut().line = Some(line);
    }
}
