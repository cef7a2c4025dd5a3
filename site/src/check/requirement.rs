//! One requirement: its keys, its line in the source, and what it checks.

use roles::Requirement;
use roles::id::RequirementId;
use roles::requirement::{Assess, Test};

use crate::draft::Spanned;
use crate::draft::requirement::{AssessWord, KindWord, RequirementDraft};
use crate::problem::{piece, problems};

use super::findings::{Findings, Thing, text};
use super::need;
use super::scope::Scope;

mod condition;
mod education;
mod experience;
mod holding;
mod keys;
mod span_of_time;

use keys::kind_name;

problems! {
    below: [experience::ALL, holding::ALL, keys::ALL, span_of_time::ALL];

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

    MISSING_QUESTION = "missing-question", Warning {
        what: "A line that visitors can answer has no question.",
        why: "Without `ask`, nobody can check themselves against the line in plain words.",
        bad: [piece::role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type quickly."
any_of = ["typing"]"#,
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
}

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
        test: test.unwrap_or(Test::Statement),
    };
    if requirement.assess == Assess::Own && requirement.ask.is_none() {
        let message = format!("{} has no question", thing.name);
        let problem = MISSING_QUESTION.at(found.place(&thing), message);
        found.add(problem.help("add `ask`, the question a visitor answers"));
    }
    requirement
}

fn test(asked: &Asked<'_>, scope: &Scope<'_>, found: &mut Findings<'_>) -> Option<Test> {
    keys::foreign(asked.kind, asked.said, found);
    match asked.kind {
        KindWord::Experience => experience::check(asked, scope, found).map(Test::Experience),
        KindWord::Education => education::check(asked, scope, found).map(Test::Education),
        KindWord::Skill | KindWord::Knowledge | KindWord::Credential | KindWord::Membership => {
            holding::check(asked, scope, found).map(Test::Holding)
        }
        KindWord::Condition => condition::check(asked, scope, found).map(Test::Condition),
        KindWord::Ability => Some(Test::Ability),
        KindWord::Equivalency => Some(Test::Equivalency),
        KindWord::Statement => Some(Test::Statement),
        KindWord::Note => Some(Test::Note),
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
        found.add(NOTHING_TO_ANSWER.at(found.of(word), message).help(help));
        return usual;
    }
    chosen
}
