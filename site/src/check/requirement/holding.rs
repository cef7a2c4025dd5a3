//! Something to have: skills, knowledge, credentials, memberships.

use roles::id::TermId;
use roles::requirement::{Holding, HoldingKind, HoldingMode};
use roles::vocabulary::{ScaleLevel, TermKind};

use crate::draft::requirement::{KindWord, RequirementDraft};
use crate::draft::{Said, Spanned};
use crate::problem::{piece, problems};

use super::super::findings::{Findings, MISSING_KEY};
use super::super::scope::Scope;
use super::super::term_kind::{self, OTHER_KIND_OF_TERM};
use super::Asked;

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

/// What a requirement asks one to have.
pub(super) fn check(
    asked: &Asked<'_>,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<Holding> {
    let Asked { thing, said, .. } = asked;
    let level = level(said, scope, found);
    let (mode, names) = named(asked, found)?;
    let kind = holding_kind(asked.kind);
    let terms: Vec<_> = names.get_ref().iter().map(|name| term(kind, name, scope, found)).collect();
    let terms = terms.into_iter().collect::<Option<Vec<_>>>()?;
    let yes = |key: &Said<bool>| key.as_ref().is_some_and(|said| *said.get_ref());
    match Holding::new(kind, mode, terms) {
        Ok(holding) => Some(
            holding.or_similar(yes(&said.or_similar)).at_level(level?).active(yes(&said.active)),
        ),
        Err(roles::requirement::NoTerms) => {
            let message = format!("{} names nothing to have", thing.name);
            let problem = NO_TERMS.at(found.of(names), message);
            found.add(problem.help("name at least one id of content/vocabulary.toml"));
            None
        }
    }
}

type Named<'d> = (HoldingMode, &'d Spanned<Vec<Spanned<String>>>);

/// The one list that is given.
fn named<'d>(asked: &Asked<'d>, found: &mut Findings<'_>) -> Option<Named<'d>> {
    let Asked { kind, thing, said } = asked;
    let all_allowed = matches!(kind, KindWord::Skill | KindWord::Knowledge);
    match (&said.any_of, said.all_of.as_ref().filter(|_| all_allowed)) {
        (Some(any), None) => Some((HoldingMode::Any, any)),
        (None, Some(all)) => Some((HoldingMode::All, all)),
        (Some(_), Some(all)) => {
            let message = format!("{} has both `any_of` and `all_of`", thing.name);
            let problem = ANY_AND_ALL.at(found.of(all), message);
            let help = "keep one of them; what is needed besides becomes a requirement of its own";
            found.add(problem.help(help));
            None
        }
        (None, None) => {
            let message = format!("{} does not say what to have", thing.name);
            let problem = MISSING_KEY.at(found.place(thing), message);
            let help = if all_allowed {
                "add `any_of = [\"...\"]` where one will do, `all_of = [\"...\"]` where all are needed"
            } else {
                "add a line like `any_of = [\"...\"]`"
            };
            found.add(problem.help(help));
            None
        }
    }
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
    said: &RequirementDraft,
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

fn holding_kind(kind: KindWord) -> HoldingKind {
    match kind {
        KindWord::Knowledge => HoldingKind::Knowledge,
        KindWord::Credential => HoldingKind::Credential,
        KindWord::Membership => HoldingKind::Membership,
        _ => HoldingKind::Skill,
    }
}
