//! `[[extra.requirement]]`: the keys that every requirement has, and for each kind a file
//! with the keys it has besides, their checks, and what a page says of them.

#![allow(missing_docs, reason = "a variant is the word of its name")]

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::draft::Said;
use crate::draft::described::described;
use crate::draft::group::{NeedWord, StrengthWord};

pub mod condition;
pub mod education;
pub mod experience;
pub mod holding;
pub mod plain;

use condition::ConditionDraft;
use education::EducationDraft;
use experience::ExperienceDraft;
use holding::{CredentialDraft, MembershipDraft, SkillDraft};
use plain::PlainDraft;

/// A requirement as written: what all have, and what its kind has. No kind where it is not
/// said; a word that is none has been reported.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct RequirementDraft(CommonDraft, Option<KindDraft>);

impl RequirementDraft {
    /// What all requirements have.
    #[must_use]
    pub fn common(&self) -> &CommonDraft {
        &self.0
    }

    /// What its kind has.
    #[must_use]
    pub fn kind(&self) -> Option<&KindDraft> {
        self.1.as_ref()
    }
}

described! {
/// The keys of every requirement.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct CommonDraft {
    /// Its name in this file; links and ladders use it, so do not change it later.
    pub id: Said<String>,
    /// What sort of thing it is; it decides which keys it takes besides these.
    pub kind: Said<IgnoredAny>,
    /// How much it is needed.
    pub need: Said<NeedWord>,
    /// How strongly it is wished for; only with `need = "preferred"`.
    pub strength: Said<StrengthWord>,
    /// Who can say whether it is there, when it is not the usual.
    pub assess: Said<AssessWord>,
    /// The line of the source that it covers: `mq 3`.
    pub line: Said<String>,
    /// The sentence that is shown, in plain language, to "you".
    pub text: Said<String>,
    /// The question a visitor is asked.
    pub ask: Said<String>,
    /// What helps to answer it.
    pub help: Said<String>,
}
}

/// The keys that a kind has of its own. The variant is the word at `kind`.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KindDraft {
    Experience(ExperienceDraft),
    Education(EducationDraft),
    Skill(SkillDraft),
    Knowledge(SkillDraft),
    Credential(CredentialDraft),
    Membership(MembershipDraft),
    Ability(PlainDraft),
    Equivalency(PlainDraft),
    Condition(ConditionDraft),
    Statement(PlainDraft),
    Note(PlainDraft),
}

/// `assess`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AssessWord {
    #[serde(rename = "self")]
    Own,
    Later,
    Review,
    Condition,
    None,
}
