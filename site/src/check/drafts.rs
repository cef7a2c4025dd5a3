//! Files marked `draft = true`: left out unless asked for, and remembered, so that
//! what refers to one is told why it is not there.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::Options;
use crate::draft::{Draft, FileDraft, PageDraft, Said};
use crate::sources::SourcePath;

use super::prose::fixed_route;

/// The files that were left out because they are drafts.
pub(super) type Hidden = BTreeSet<SourcePath>;

/// Takes drafts out, unless they are to be shown.
pub(super) fn set_aside(draft: &mut Draft, options: &Options) -> Hidden {
    let mut hidden = Hidden::new();
    if !options.drafts {
        pages(&mut draft.roles, &mut hidden);
        pages(&mut draft.ladders, &mut hidden);
        pages(&mut draft.pages, &mut hidden);
        // A section that every site has is there even as a draft, which is reported.
        draft.sections.retain(|file| {
            fixed_route(&file.path).is_some() || keep(&file.path, &file.front.draft, &mut hidden)
        });
    }
    hidden
}

fn pages<E>(files: &mut Vec<Arc<FileDraft<PageDraft<E>>>>, hidden: &mut Hidden) {
    files.retain(|file| keep(&file.path, &file.front.draft, hidden));
}

fn keep(path: &SourcePath, said: &Said<bool>, hidden: &mut Hidden) -> bool {
    let keep = !is_draft(said);
    if !keep {
        hidden.insert(path.clone());
    }
    keep
}

/// Whether a file says that it is a draft.
pub(super) fn is_draft(said: &Said<bool>) -> bool {
    said.as_ref().is_some_and(|draft| *draft.get_ref())
}
