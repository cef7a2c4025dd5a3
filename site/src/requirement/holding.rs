//! Something to have: skills, knowledge, credentials, memberships.

use ::words::{msg, say};
use roles::Vocabulary;
use roles::requirement::{Holding, HoldingKind, HoldingMode, NoTerms};
use roles::vocabulary::{ScaleLevel, TermKind};
use serde::Deserialize;

use super::terms::{self, Wanted};
use crate::check::Scope;
use crate::check::findings::{Findings, Thing, text};
use crate::draft::described::described;
use crate::draft::{Said, Spanned};
use crate::problem::{piece, problems};

problems! {
    LEVEL_OF_OTHER_EMPLOYER = "level-of-other-employer", Error {
        what: "A requirement uses a level word of another employer.",
        why: "What one city calls \"expert\", another may call \"much\". The words of two cities \
              are never compared.",
        bad: [piece::role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You are an expert at typing."
ask = "Are you an expert at typing?"
any_of = ["typing"]
level = "expert""#,
        )],
        good: [piece::role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type much."
ask = "Do you type much?"
any_of = ["typing"]
level = "much""#,
        )],
    }
}

described! {
/// The keys of a skill and of knowledge.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct SkillDraft {
    /// One of these is enough.
    pub any_of: Said<Vec<Spanned<String>>>,
    /// All of these are needed.
    pub all_of: Said<Vec<Spanned<String>>>,
    /// `true` when another tool of the same family will do.
    pub or_similar: Said<bool>,
    /// A word of the employer's scale.
    pub level: Said<String>,
}

/// The keys of a credential.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct CredentialDraft {
    /// One of these is enough.
    pub any_of: Said<Vec<Spanned<String>>>,
    /// `true` when it must not have run out.
    pub active: Said<bool>,
    /// By when, in words, where it may come after the start.
    pub by: Said<String>,
}

/// The keys of a membership.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct MembershipDraft {
    /// One of these is enough.
    pub any_of: Said<Vec<Spanned<String>>>,
    /// `true` when it must not have run out.
    pub active: Said<bool>,
}
}

const SKILL: Wanted = Wanted {
    fits: |kind| match kind {
        TermKind::Tool
        | TermKind::Skill
        | TermKind::Knowledge
        | TermKind::Ability
        | TermKind::Competency => true,
        TermKind::Credential | TermKind::Organization | TermKind::Course | TermKind::Status => {
            false
        }
    },
    help: "name a tool, a skill or knowledge, or write the `kind` that fits: `credential`, \
           `membership`, `course` or `status`",
};

const CREDENTIAL: Wanted = Wanted {
    fits: |kind| kind == TermKind::Credential,
    help: "a credential names `[[credential]]` words: name one, or change `kind`",
};

const MEMBERSHIP: Wanted = Wanted {
    fits: |kind| kind == TermKind::Organization,
    help: "a membership names `[[organization]]` words: name one, or change `kind`",
};

/// The skill or the knowledge a requirement asks for.
pub(crate) fn skill(
    (kind, thing): (HoldingKind, &Thing),
    said: &SkillDraft,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<Holding> {
    let level = level(said, scope, found);
    let (mode, names) = terms::any_or_all(thing, [&said.any_of, &said.all_of], found)?;
    let terms = terms::resolve(SKILL, names, scope, found)?;
    let holding = Holding::new(kind, mode, terms);
    let holding = holding.map_err(|NoTerms| terms::report_empty(thing, names, found)).ok()?;
    Some(holding.or_similar(yes(&said.or_similar)).at_level(level?))
}

/// The certificate or licence a requirement asks for.
pub(crate) fn credential(
    thing: &Thing,
    said: &CredentialDraft,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<Holding> {
    let names = terms::any(thing, &said.any_of, found)?;
    let terms = terms::resolve(CREDENTIAL, names, scope, found)?;
    let holding = Holding::new(HoldingKind::Credential, HoldingMode::Any, terms);
    let holding = holding.map_err(|NoTerms| terms::report_empty(thing, names, found)).ok()?;
    Some(holding.active(yes(&said.active)).by(text(&said.by)))
}

/// The membership a requirement asks for.
pub(crate) fn membership(
    thing: &Thing,
    said: &MembershipDraft,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<Holding> {
    let names = terms::any(thing, &said.any_of, found)?;
    let terms = terms::resolve(MEMBERSHIP, names, scope, found)?;
    let holding = Holding::new(HoldingKind::Membership, HoldingMode::Any, terms);
    let holding = holding.map_err(|NoTerms| terms::report_empty(thing, names, found)).ok()?;
    Some(holding.active(yes(&said.active)))
}

fn yes(key: &Said<bool>) -> bool {
    key.as_ref().is_some_and(|said| *said.get_ref())
}

/// The level, when one is named; none when it makes no sense.
fn level(
    said: &SkillDraft,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<Option<ScaleLevel>> {
    let Some(word) = &said.level else { return Some(None) };
    let rank = scope.words.ranks.resolve(word, found)?;
    if let (Some(whose), Some(employer)) = (rank.employer, scope.employer)
        && whose != employer
    {
        let message = format!("`{}` is a level word of {whose}, not of {employer}", word.get_ref());
        let help = "levels of different employers are never compared: \
                    use a word of this employer's scale, or take `level` out";
        found.add(LEVEL_OF_OTHER_EMPLOYER.at(found.of(word), message).help(help));
    }
    Some(Some(rank.level))
}

/// What it says beyond its own sentence.
pub(super) fn facts(holding: &Holding, words: &Vocabulary) -> Vec<String> {
    let mut facts = Vec::new();
    facts.extend(terms::names_fact(holding.mode(), holding.terms(), words));
    if let Some(level) = holding.level() {
        facts.push(say(msg::FactLevel { level: words.level_word(level) }));
    }
    if holding.similar_will_do() {
        facts.push(say(msg::FactSimilar));
    }
    if holding.has_to_be_active() {
        facts.push(say(msg::FactActive));
    }
    facts.extend(holding.deadline().map(|date| say(msg::FactNeededBy { date })));
    facts
}
