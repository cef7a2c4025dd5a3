//! `[[extra.requirement]]`: the keys that every requirement has, and for each kind a file
//! with the keys it has besides, their checks, and what a page says of them.

#![allow(missing_docs, reason = "a variant is the word of its name")]

use ::words::{msg, say};
use roles::id::RequirementId;
use roles::requirement::{Assess, HoldingKind, Kind};
use roles::{Requirement, Requirements, Vocabulary};
use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::check::findings::{Findings, Thing, text};
use crate::check::{Scope, need};
use crate::content::inline::plain;
use crate::draft::described::described;
use crate::draft::group::{NeedWord, StrengthWord};
use crate::draft::{Said, Spanned};
use crate::problem::{piece, problems};

pub mod condition;
pub mod course;
pub mod education;
pub mod experience;
pub mod holding;
mod length;
pub mod plain;
mod rate;
pub mod status;
mod terms;

use condition::ConditionDraft;
use course::CourseDraft;
use education::EducationDraft;
use experience::ExperienceDraft;
use holding::{CredentialDraft, MembershipDraft, SkillDraft};
use plain::PlainDraft;
use status::StatusDraft;

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

    /// The same, to be filled in.
    pub(crate) fn common_mut(&mut self) -> &mut CommonDraft {
        &mut self.0
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
    /// Its name in this file; links and ladders use it, so do not change it later. Without it,
    /// one is made of the kind: `skill`, `skill-2`.
    pub id: Said<String>,
    /// What sort of thing it is; it decides which keys it takes besides these.
    pub kind: Said<IgnoredAny>,
    /// How much it is needed.
    pub need: Said<NeedWord>,
    /// How strongly it is wished for; only with `need = "preferred"`.
    pub strength: Said<StrengthWord>,
    /// Who can say whether it is there, when it is not the usual.
    pub assess: Said<AssessWord>,
    /// The line of the source that it covers: `mq 3`; or several: `mq 3-5`. Without any, the
    /// requirements cover the lines of a single list in their order.
    pub line: Said<String>,
    /// The sentence that is shown, in plain language, to "you"; links, emphasis and code may
    /// stand in it, written in Markdown.
    pub text: Said<String>,
    /// The question a visitor is asked; without it, one is made from the facts; Markdown as in
    /// `text`.
    pub ask: Said<String>,
    /// What helps to answer it; Markdown as in `text`.
    pub help: Said<String>,
}
}

/// The keys that a kind has of its own. The variant is the word at `kind`.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KindDraft {
    Experience(ExperienceDraft),
    Education(EducationDraft),
    Course(CourseDraft),
    Skill(SkillDraft),
    Knowledge(SkillDraft),
    Credential(CredentialDraft),
    Membership(MembershipDraft),
    Status(StatusDraft),
    Ability(PlainDraft),
    Equivalency(PlainDraft),
    Condition(ConditionDraft),
    Statement(PlainDraft),
    Note(PlainDraft),
}

impl KindDraft {
    /// The word at `kind`.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Self::Experience(_) => "experience",
            Self::Education(_) => "education",
            Self::Course(_) => "course",
            Self::Skill(_) => "skill",
            Self::Knowledge(_) => "knowledge",
            Self::Credential(_) => "credential",
            Self::Membership(_) => "membership",
            Self::Status(_) => "status",
            Self::Ability(_) => "ability",
            Self::Equivalency(_) => "equivalency",
            Self::Condition(_) => "condition",
            Self::Statement(_) => "statement",
            Self::Note(_) => "note",
        }
    }
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

problems! {
    below: [
        course::ALL,
        education::ALL,
        experience::ALL,
        holding::ALL,
        length::ALL,
        terms::ALL,
    ];

    NOTHING_TO_ANSWER = "nothing-to-answer", Error {
        what: "A line that only the city can judge is put to visitors as a question.",
        why: "Visitors can say what they have and know. An ability or a condition is nothing they \
              can settle themselves.",
        bad: [piece::role(
            r#"[[extra.requirement]]
id = "care"
kind = "ability"
need = "required"
assess = "self"
text = "You work with care.""#,
        )],
        good: [piece::role(
            r#"[[extra.requirement]]
id = "care"
kind = "ability"
need = "required"
text = "You work with care.""#,
        )],
    }
}

/// A requirement. One whose test makes no sense is kept as a plain statement, so
/// that what refers to it still finds it; its problem keeps the site from being built.
pub(crate) fn check(
    id: RequirementId,
    draft: &Spanned<RequirementDraft>,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Requirement {
    let (said, of_kind) = (draft.get_ref().common(), draft.get_ref().kind());
    let thing = Thing::named("requirement", &said.id, draft);
    found.required(&thing, &said.kind, "kind = \"skill\"");
    let sentence = found.words(&thing, &said.text, "text = \"You can write plain reports\"");
    let need = need::need(&thing, &said.need, &said.strength, found);
    let kind = of_kind.and_then(|of_kind| read(of_kind, &thing, scope, found));
    Requirement {
        id,
        need,
        assess: of_kind.map_or(Assess::NotAssessed, |of_kind| {
            assess((of_kind, kind.as_ref()), (&thing, said), found)
        }),
        text: sentence.map(|text| plain(&text).into_owned()).unwrap_or_default(),
        ask: text(&said.ask).map(|text| plain(&text).into_owned()),
        help: text(&said.help).map(|text| plain(&text).into_owned()),
        line: said.line.as_ref().and_then(|line| scope.lines.resolve(line, found)),
        kind: kind.unwrap_or(Kind::Statement),
    }
}

fn read(
    kind: &KindDraft,
    thing: &Thing,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<Kind> {
    Some(match kind {
        KindDraft::Experience(said) => {
            Kind::Experience(experience::check(thing, said, scope, found)?)
        }
        KindDraft::Education(said) => Kind::Education(education::check(thing, said, scope, found)?),
        KindDraft::Course(said) => Kind::Course(course::check(thing, said, scope, found)?),
        KindDraft::Skill(said) => {
            Kind::Holding(holding::skill((HoldingKind::Skill, thing), said, scope, found)?)
        }
        KindDraft::Knowledge(said) => {
            Kind::Holding(holding::skill((HoldingKind::Knowledge, thing), said, scope, found)?)
        }
        KindDraft::Credential(said) => {
            Kind::Holding(holding::credential(thing, said, scope, found)?)
        }
        KindDraft::Membership(said) => {
            Kind::Holding(holding::membership(thing, said, scope, found)?)
        }
        KindDraft::Status(said) => Kind::Status(status::check(thing, said, scope, found)?),
        KindDraft::Condition(said) => Kind::Condition(condition::check(thing, said, scope, found)?),
        KindDraft::Ability(_) => Kind::Ability,
        KindDraft::Equivalency(_) => Kind::Equivalency,
        KindDraft::Statement(_) => Kind::Statement,
        KindDraft::Note(_) => Kind::Note,
    })
}

/// Who assesses: as said, else as usual for what is asked for.
fn assess(
    (said, kind): (&KindDraft, Option<&Kind>),
    (thing, common): (&Thing, &CommonDraft),
    found: &mut Findings<'_>,
) -> Assess {
    let usual = kind.map_or(Assess::NotAssessed, Kind::default_assess);
    let Some(word) = &common.assess else { return usual };
    let chosen = match word.get_ref() {
        AssessWord::Own => Assess::Own,
        AssessWord::Later => Assess::Later,
        AssessWord::Review => Assess::Review,
        AssessWord::Condition => Assess::Condition,
        AssessWord::None => Assess::NotAssessed,
    };
    if let (Assess::Own, Some(kind)) = (chosen, without_answers(said)) {
        let message = format!("{} is {kind}, and visitors have no answers for that", thing.name);
        let help = "take `assess = \"self\"` out, or make it a skill, an experience or the like";
        found.add(NOTHING_TO_ANSWER.at(found.of(word), message).help(help));
        return usual;
    }
    chosen
}

/// A kind for which visitors have no answers, as messages name it.
fn without_answers(kind: &KindDraft) -> Option<&'static str> {
    match kind {
        KindDraft::Experience(_)
        | KindDraft::Education(_)
        | KindDraft::Course(_)
        | KindDraft::Skill(_)
        | KindDraft::Knowledge(_)
        | KindDraft::Credential(_)
        | KindDraft::Membership(_)
        | KindDraft::Status(_) => None,
        KindDraft::Ability(_) => Some("an ability"),
        KindDraft::Equivalency(_) => Some("an equivalency"),
        KindDraft::Condition(_) => Some("a condition"),
        KindDraft::Statement(_) => Some("a statement"),
        KindDraft::Note(_) => Some("a note"),
    }
}

/// What a page says of a requirement beyond its own sentence: numbers and lists, a sentence
/// each.
#[must_use]
pub fn facts(requirement: &Requirement, all: &Requirements, words: &Vocabulary) -> Vec<String> {
    match &requirement.kind {
        Kind::Experience(experience) => experience::facts(experience, all, words),
        Kind::Education(education) => education::facts(education, words),
        Kind::Course(course) => course::facts(course, words),
        Kind::Holding(holding) => holding::facts(holding, words),
        Kind::Status(status) => status::facts(status, words),
        Kind::Condition(condition) => condition::facts(condition, words),
        Kind::Equivalency => vec![say(msg::FactReview)],
        Kind::Ability | Kind::Statement | Kind::Note => Vec::new(),
    }
}
