//! Something to have: skills, knowledge, credentials, memberships.

use roles::id::TermId;
use roles::requirement::{Holding, HoldingKind, HoldingMode};
use roles::vocabulary::{ScaleLevel, TermKind};
use serde::Deserialize;

use crate::check::Scope;
use crate::check::findings::{Findings, MISSING_KEY, Thing};
use crate::check::term_kind::{self, OTHER_KIND_OF_TERM};
use crate::draft::described::described;
use crate::draft::{Said, Spanned};
use crate::problem::{piece, problems};

problems! {
    ANY_AND_ALL = "any-and-all", Error {
        what: "A requirement has both `any_of` and `all_of`.",
        why: "Nobody could tell what is enough. Make two requirements of it.",
        bad: [piece::role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type quickly."
ask = "Do you type quickly?"
any_of = ["typing"]
all_of = ["spreadsheet"]"#,
        )],
        good: [piece::role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type quickly."
ask = "Do you type quickly?"
any_of = ["typing"]"#,
        )],
    }

    NO_TERMS = "no-terms", Error {
        what: "A requirement asks for one of several things, and lists none.",
        why: "Nothing could meet it, or everything could.",
        bad: [piece::role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type quickly."
ask = "Do you type quickly?"
any_of = []"#,
        )],
        good: [piece::role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type quickly."
ask = "Do you type quickly?"
any_of = ["typing"]"#,
        )],
    }

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

/// The skill a requirement asks for.
pub(crate) fn skill(
    thing: &Thing,
    said: &SkillDraft,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<Holding> {
    let level = level(said, scope, found);
    let named = any_or_all(thing, said, found)?;
    let holding = holding((HoldingKind::Skill, thing), named, scope, found)?;
    Some(holding.or_similar(yes(&said.or_similar)).at_level(level?))
}

/// The knowledge a requirement asks for.
pub(crate) fn knowledge(
    thing: &Thing,
    said: &SkillDraft,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<Holding> {
    let level = level(said, scope, found);
    let named = any_or_all(thing, said, found)?;
    let holding = holding((HoldingKind::Knowledge, thing), named, scope, found)?;
    Some(holding.or_similar(yes(&said.or_similar)).at_level(level?))
}

/// The certificate or licence a requirement asks for.
pub(crate) fn credential(
    thing: &Thing,
    said: &CredentialDraft,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<Holding> {
    let named = (HoldingMode::Any, any(thing, &said.any_of, found)?);
    let holding = holding((HoldingKind::Credential, thing), named, scope, found)?;
    Some(holding.active(yes(&said.active)))
}

/// The membership a requirement asks for.
pub(crate) fn membership(
    thing: &Thing,
    said: &MembershipDraft,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<Holding> {
    let named = (HoldingMode::Any, any(thing, &said.any_of, found)?);
    let holding = holding((HoldingKind::Membership, thing), named, scope, found)?;
    Some(holding.active(yes(&said.active)))
}

fn yes(key: &Said<bool>) -> bool {
    key.as_ref().is_some_and(|said| *said.get_ref())
}

type List = Spanned<Vec<Spanned<String>>>;

fn holding(
    (kind, thing): (HoldingKind, &Thing),
    (mode, names): (HoldingMode, &List),
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<Holding> {
    let terms: Vec<_> = names.get_ref().iter().map(|name| term(kind, name, scope, found)).collect();
    let terms = terms.into_iter().collect::<Option<Vec<_>>>()?;
    let holding = Holding::new(kind, mode, terms);
    if let Err(roles::requirement::NoTerms) = &holding {
        let message = format!("{} names nothing to have", thing.name);
        let problem = NO_TERMS.at(found.of(names), message);
        found.add(problem.help("name at least one id of content/vocabulary.toml"));
    }
    holding.ok()
}

/// The only list there can be.
fn any<'d>(thing: &Thing, any_of: &'d Option<List>, found: &mut Findings<'_>) -> Option<&'d List> {
    if any_of.is_none() && !found.is_left_out(thing, "any_of") {
        says_nothing(thing, "add a line like `any_of = [\"...\"]`", found);
    }
    any_of.as_ref()
}

/// The one list that is given.
fn any_or_all<'d>(
    thing: &Thing,
    said: &'d SkillDraft,
    found: &mut Findings<'_>,
) -> Option<(HoldingMode, &'d List)> {
    match (&said.any_of, &said.all_of) {
        (Some(any), None) => Some((HoldingMode::Any, any)),
        (None, Some(all)) => Some((HoldingMode::All, all)),
        (Some(_), Some(all)) => {
            let message = format!("{} has both `any_of` and `all_of`", thing.name);
            let problem = ANY_AND_ALL.at(found.of(all), message);
            let help = "keep one of them; what is needed besides becomes a requirement of its own";
            found.add(problem.help(help));
            None
        }
        (None, None) if ["any_of", "all_of"].iter().any(|key| found.is_left_out(thing, key)) => {
            None
        }
        (None, None) => {
            let help = "add `any_of = [\"...\"]` where one will do, `all_of = [\"...\"]` where all are needed";
            says_nothing(thing, help, found);
            None
        }
    }
}

fn says_nothing(thing: &Thing, help: &str, found: &mut Findings<'_>) {
    let message = format!("{} does not say what to have", thing.name);
    let problem = MISSING_KEY.at(found.place(thing), message);
    found.add(problem.help(help));
}

fn term(
    holding: HoldingKind,
    name: &Spanned<String>,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<TermId> {
    let (id, kind) = scope.words.terms.resolve(name, found)?;
    let fits = match holding {
        HoldingKind::Skill | HoldingKind::Knowledge => {
            !matches!(kind, TermKind::Credential | TermKind::Organization)
        }
        HoldingKind::Credential => kind == TermKind::Credential,
        HoldingKind::Membership => kind == TermKind::Organization,
    };
    if !fits {
        let kind = term_kind::with_article(kind);
        let message = format!("`{}` is {kind} in the vocabulary", name.get_ref());
        let help = match holding {
            HoldingKind::Credential => {
                "a credential names `[[credential]]` words: name one, or change `kind`"
            }
            HoldingKind::Membership => {
                "a membership names `[[organization]]` words: name one, or change `kind`"
            }
            HoldingKind::Skill | HoldingKind::Knowledge => {
                "write `kind = \"credential\"` or `kind = \"membership\"`, or name a tool, a skill or knowledge"
            }
        };
        found.add(OTHER_KIND_OF_TERM.at(found.of(name), message).help(help));
    }
    Some(id)
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
