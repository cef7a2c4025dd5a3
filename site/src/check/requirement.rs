//! One requirement: its keys, its line in the source, and what it checks.

use roles::Requirement;
use roles::id::RequirementId;
use roles::requirement::{Assess, Test};

use crate::diagnostic::Diagnostic;
use crate::draft::Spanned;
use crate::requirement::{AssessWord, CommonDraft, KindDraft, RequirementDraft};

use super::findings::{Findings, Thing, text};
use super::need;
use super::role::Scope;

mod condition;
mod education;
mod experience;
mod holding;
mod span_of_time;

const NOTHING_TO_ANSWER: &str = "nothing-to-answer";
const MISSING_QUESTION: &str = "missing-question";

/// A requirement. One whose test makes no sense is kept as a plain statement, so
/// that what refers to it still finds it; its problem keeps the site from being built.
pub(super) fn check(
    id: RequirementId,
    draft: &Spanned<RequirementDraft>,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Requirement {
    let (said, kind) = (draft.get_ref().common(), draft.get_ref().kind());
    let thing = Thing::named("requirement", &said.id, draft);
    found.required(&thing, &said.kind, "kind = \"skill\"");
    let sentence = found.words(&thing, &said.text, "text = \"You can write plain reports\"");
    let need = need::need(&thing, &said.need, &said.strength, found);
    let test = kind.and_then(|kind| test(kind, &thing, scope, found));
    let requirement = Requirement {
        id,
        need,
        assess: kind.map_or(Assess::NotAssessed, |kind| assess(kind, (&thing, said), found)),
        text: sentence.unwrap_or_default(),
        ask: text(&said.ask),
        help: text(&said.help),
        line: said.line.as_ref().and_then(|line| scope.lines.resolve(line, found)),
        test: test.unwrap_or(Test::Statement),
    };
    if requirement.assess == Assess::Own && requirement.ask.is_none() {
        let message = format!("{} has no question", thing.name);
        let problem = Diagnostic::warning(MISSING_QUESTION, found.place(&thing), message);
        found.add(problem.help("add `ask`, the question a visitor answers"));
    }
    requirement
}

fn test(
    kind: &KindDraft,
    thing: &Thing,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<Test> {
    match kind {
        KindDraft::Experience(said) => {
            experience::check(thing, said, scope, found).map(Test::Experience)
        }
        KindDraft::Education(said) => {
            education::check(thing, said, scope, found).map(Test::Education)
        }
        KindDraft::Skill(said) => holding::skill(thing, said, scope, found).map(Test::Holding),
        KindDraft::Knowledge(said) => {
            holding::knowledge(thing, said, scope, found).map(Test::Holding)
        }
        KindDraft::Credential(said) => {
            holding::credential(thing, said, scope, found).map(Test::Holding)
        }
        KindDraft::Membership(said) => {
            holding::membership(thing, said, scope, found).map(Test::Holding)
        }
        KindDraft::Condition(said) => {
            condition::check(thing, said, scope, found).map(Test::Condition)
        }
        KindDraft::Ability(_) => Some(Test::Ability),
        KindDraft::Equivalency(_) => Some(Test::Equivalency),
        KindDraft::Statement(_) => Some(Test::Statement),
        KindDraft::Note(_) => Some(Test::Note),
    }
}

/// Who assesses: as said, else as usual for the kind.
fn assess(
    kind: &KindDraft,
    (thing, said): (&Thing, &CommonDraft),
    found: &mut Findings<'_>,
) -> Assess {
    let (kind, usual) = usual(kind);
    let Some(word) = &said.assess else { return usual };
    let chosen = match word.get_ref() {
        AssessWord::Own => Assess::Own,
        AssessWord::Later => Assess::Later,
        AssessWord::Review => Assess::Review,
        AssessWord::Condition => Assess::Condition,
        AssessWord::None => Assess::NotAssessed,
    };
    if chosen == Assess::Own && usual != Assess::Own {
        let message = format!("{} is {kind}, and visitors have no answers for that", thing.name);
        let help = "take `assess = \"self\"` out, or make it a skill, an experience or the like";
        found.add(Diagnostic::error(NOTHING_TO_ANSWER, found.of(word), message).help(help));
        return usual;
    }
    chosen
}

/// A kind as messages name it, and who usually assesses it.
fn usual(kind: &KindDraft) -> (&'static str, Assess) {
    match kind {
        KindDraft::Experience(_) => ("an experience", Assess::Own),
        KindDraft::Education(_) => ("an education", Assess::Own),
        KindDraft::Skill(_) => ("a skill", Assess::Own),
        KindDraft::Knowledge(_) => ("knowledge", Assess::Own),
        KindDraft::Credential(_) => ("a credential", Assess::Own),
        KindDraft::Membership(_) => ("a membership", Assess::Own),
        KindDraft::Ability(_) => ("an ability", Assess::Later),
        KindDraft::Equivalency(_) => ("an equivalency", Assess::Review),
        KindDraft::Condition(_) => ("a condition", Assess::Condition),
        KindDraft::Statement(_) => ("a statement", Assess::NotAssessed),
        KindDraft::Note(_) => ("a note", Assess::NotAssessed),
    }
}
