//! Doubts for HR: each with an id, a text, and the requirements it is about.

use roles::id::{QuestionId, RequirementId};
use roles::requirements::Node;
use roles::role::OpenQuestion;

use crate::draft::role::QuestionDraft;
use crate::draft::{RoleExtra, Spanned};
use crate::problem::{piece, problems};

use super::super::findings::{Findings, Thing, each};
use super::super::reference::{NameKind, Names};

problems! {
    QUESTION_ABOUT_GROUP = "question-about-group", Error {
        what: "An open question is about a group of requirements.",
        why: "On the page, a doubt stands beside the line that it is about. A group has none.",
        bad: [piece::role(
            r#"[[extra.group]]
id = "either"
mode = "any"
members = ["experience", "degree"]
need = "required"
[[extra.open_question]]
id = "q-either"
about = ["either"]
text = "The source does not say whether both are needed. We read that one is enough.""#,
        )],
        good: [piece::role(
            r#"[[extra.group]]
id = "either"
mode = "any"
members = ["experience", "degree"]
need = "required"
[[extra.open_question]]
id = "q-either"
about = ["experience", "degree"]
text = "The source does not say whether both are needed. We read that one is enough.""#,
        )],
    }
}

const NAMES: NameKind = NameKind {
    unknown: None,
    noun: "open question",
    table: "`[[extra.open_question]]`",
    file: "this role",
};

/// The open questions of a role.
pub(super) fn questions(
    extra: &RoleExtra,
    requirements: &Names<'_, Node>,
    found: &mut Findings<'_>,
) -> Vec<OpenQuestion> {
    let mut names = Names::new(NAMES, true);
    let mut questions = Vec::new();
    for draft in each(&extra.open_question) {
        let said = draft.get_ref();
        let thing = Thing::named("open question", &said.id, draft);
        let id = found.required(&thing, &said.id, "id = \"q-degree\"");
        let id = id.filter(|id| names.declare(id, (), found));
        let id = id.and_then(|id| found.id(id, QuestionId::new));
        let text = found.words(&thing, &said.text, "text = \"The doubt, and what we assume\"");
        let about = about(draft, requirements, found);
        if let (Some(id), Some(text)) = (id, text) {
            questions.push(OpenQuestion { id, about, text });
        }
    }
    questions
}

fn about(
    draft: &Spanned<QuestionDraft>,
    requirements: &Names<'_, Node>,
    found: &mut Findings<'_>,
) -> Vec<RequirementId> {
    let mut about = Vec::new();
    for name in each(&draft.get_ref().about) {
        match requirements.resolve(name, found) {
            Some(Node::Requirement(_)) => about.extend(RequirementId::new(name.get_ref())),
            Some(Node::Group(_)) => {
                let message = format!("`{}` is a group, not a requirement", name.get_ref());
                let problem = QUESTION_ABOUT_GROUP.at(found.of(name), message);
                found.add(problem.help("name the members of the group that the doubt is about"));
            }
            None => {}
        }
    }
    about
}
