//! Steps by rule, found in the descriptions of their roles: nobody has to write their
//! evidence by hand.

use std::collections::BTreeMap;

use roles::id::RoleId;
use roles::ladder::{Evidence, EvidenceKind, named_by_minimum};
use roles::{Role, Vocabulary};

use crate::draft::ladder::StepDraft;

/// What is known of the roles while ladders are checked.
pub(in crate::check) struct Rules<'r> {
    pub(in crate::check) roles: &'r BTreeMap<&'r RoleId, &'r Role>,
    /// None while the vocabulary makes no sense.
    pub(in crate::check) words: Option<&'r Vocabulary>,
}

/// The rule that a step follows.
pub(super) enum Rule {
    /// What the higher role says of the lower one.
    Found(Evidence),
    /// The higher role does not name the lower one.
    None,
    /// One of the two makes no sense, which has been reported.
    Unknown,
}

impl Rules<'_> {
    /// The rule between the roles that a step names.
    pub(super) fn between(&self, step: &StepDraft) -> Rule {
        let role = |said: &crate::draft::Said<String>| {
            self.roles.get(&RoleId::new(said.as_ref()?.get_ref()).ok()?).copied()
        };
        let (Some(from), Some(to), Some(words)) = (role(&step.from), role(&step.to), self.words)
        else {
            return Rule::Unknown;
        };
        let named = named_by_minimum(from, to, words);
        let first = named.first().and_then(|n| to.requirements.all().get(usize::from(*n)));
        first.map_or(Rule::None, |requirement| {
            Rule::Found(Evidence {
                kind: EvidenceKind::Minimum,
                role: to.id.clone(),
                line: requirement.line.as_ref().map(ToString::to_string),
                note: requirement.text.clone(),
            })
        })
    }
}

impl Rule {
    /// Evidence as written, with that of the rule where nobody wrote it.
    pub(super) fn with(self, mut written: Vec<Evidence>) -> Vec<Evidence> {
        match self {
            Self::Found(found) if written.iter().all(|one| one.kind != EvidenceKind::Minimum) => {
                written.insert(0, found);
            }
            Self::Found(_) | Self::None | Self::Unknown => {}
        }
        written
    }
}
