//! Something to have: skills, knowledge, credentials, memberships.

use roles::id::TermId;
use roles::requirement::{Holding, HoldingKind, HoldingMode};
use roles::vocabulary::{ScaleLevel, TermKind};

use crate::diagnostic::Diagnostic;
use crate::draft::requirement::{KindWord, RequirementDraft};
use crate::draft::{Said, Spanned};

use super::super::findings::Findings;
use super::super::role::Scope;
use super::super::term_kind;
use super::Asked;

const MISSING_KEY: &str = "missing-key";
const ANY_AND_ALL: &str = "any-and-all";
const NO_TERMS: &str = "no-terms";
const OTHER_KIND_OF_TERM: &str = "other-kind-of-term";
const LEVEL_OF_OTHER_EMPLOYER: &str = "level-of-other-employer";

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
            let problem = Diagnostic::error(NO_TERMS, found.of(names), message);
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
            let problem = Diagnostic::error(ANY_AND_ALL, found.of(all), message);
            let help = "keep one of them; what is needed besides becomes a requirement of its own";
            found.add(problem.help(help));
            None
        }
        (None, None) => {
            let message = format!("{} does not say what to have", thing.name);
            let problem = Diagnostic::error(MISSING_KEY, found.place(thing), message);
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
        found.add(Diagnostic::error(OTHER_KIND_OF_TERM, found.of(name), message).help(help));
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
        found.add(Diagnostic::error(LEVEL_OF_OTHER_EMPLOYER, found.of(word), message).help(help));
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
