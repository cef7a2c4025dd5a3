//! One requirement: its keys, its line in the source, and what it checks.

use roles::Requirement;
use roles::id::RequirementId;
use roles::requirement::{Assess, Kind};

use crate::diagnostic::Diagnostic;
use crate::draft::Spanned;
use crate::draft::requirement::{AssessWord, KindWord, RequirementDraft};

use super::findings::{Findings, Thing, text};
use super::need;
use super::role::Scope;

mod condition;
mod education;
mod experience;
mod holding;
mod keys;
mod span_of_time;

use keys::kind_name;

const NOTHING_TO_ANSWER: &str = "nothing-to-answer";
const MISSING_QUESTION: &str = "missing-question";

/// A requirement as written, with its name for messages.
struct Asked<'d> {
    kind: KindWord,
    thing: Thing,
    said: &'d RequirementDraft,
}

/// A requirement. One whose test makes no sense is kept as a plain statement, so
/// that what refers to it still finds it; its problem keeps the site from being built.
pub(super) fn check(
    id: RequirementId,
    draft: &Spanned<RequirementDraft>,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Requirement {
    let said = draft.get_ref();
    let thing = Thing::named("requirement", &said.id, draft);
    let kind = found.required(&thing, &said.kind, "kind = \"skill\"");
    let sentence = found.words(&thing, &said.text, "text = \"You can write plain reports\"");
    let need = need::need(&thing, &said.need, &said.strength, found);
    let asked = kind.map(|kind| Asked { kind: *kind.get_ref(), thing: thing.clone(), said });
    let test = asked.as_ref().and_then(|asked| test(asked, scope, found));
    let requirement = Requirement {
        id,
        need,
        assess: asked.map_or(Assess::NotAssessed, |asked| assess(&asked, found)),
        text: sentence.unwrap_or_default(),
        ask: text(&said.ask),
        help: text(&said.help),
        line: said.line.as_ref().and_then(|line| scope.lines.resolve(line, found)),
        kind: test.unwrap_or(Kind::Statement),
    };
    if requirement.assess == Assess::Own && requirement.ask.is_none() {
        let message = format!("{} has no question", thing.name);
        let problem = Diagnostic::warning(MISSING_QUESTION, found.place(&thing), message);
        found.add(problem.help("add `ask`, the question a visitor answers"));
    }
    requirement
}

fn test(asked: &Asked<'_>, scope: &Scope<'_>, found: &mut Findings<'_>) -> Option<Kind> {
    keys::foreign(asked.kind, asked.said, found);
    match asked.kind {
        KindWord::Experience => experience::check(asked, scope, found).map(Kind::Experience),
        KindWord::Education => education::check(asked, scope, found).map(Kind::Education),
        KindWord::Skill | KindWord::Knowledge | KindWord::Credential | KindWord::Membership => {
            holding::check(asked, scope, found).map(Kind::Holding)
        }
        KindWord::Condition => condition::check(asked, scope, found).map(Kind::Condition),
        KindWord::Ability => Some(Kind::Ability),
        KindWord::Equivalency => Some(Kind::Equivalency),
        KindWord::Statement => Some(Kind::Statement),
        KindWord::Note => Some(Kind::Note),
    }
}

/// Who assesses: as said, else as usual for the kind.
fn assess(asked: &Asked<'_>, found: &mut Findings<'_>) -> Assess {
    let usual = match asked.kind {
        KindWord::Experience
        | KindWord::Education
        | KindWord::Skill
        | KindWord::Knowledge
        | KindWord::Credential
        | KindWord::Membership => Assess::Own,
        KindWord::Ability => Assess::Later,
        KindWord::Equivalency => Assess::Review,
        KindWord::Condition => Assess::Condition,
        KindWord::Statement | KindWord::Note => Assess::NotAssessed,
    };
    let Some(word) = &asked.said.assess else { return usual };
    let chosen = match word.get_ref() {
        AssessWord::Own => Assess::Own,
        AssessWord::Later => Assess::Later,
        AssessWord::Review => Assess::Review,
        AssessWord::Condition => Assess::Condition,
        AssessWord::None => Assess::NotAssessed,
    };
    if chosen == Assess::Own && usual != Assess::Own {
        let kind = kind_name(asked.kind);
        let message =
            format!("{} is {kind}, and visitors have no answers for that", asked.thing.name);
        let help = "take `assess = \"self\"` out, or make it a skill, an experience or the like";
        found.add(Diagnostic::error(NOTHING_TO_ANSWER, found.of(word), message).help(help));
        return usual;
    }
    chosen
}
