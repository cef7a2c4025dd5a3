//! The words that roles share.

use super::Problem;
use super::piece::{role, times, words};
use crate::diagnostic::Severity::Error;

pub(super) const ALL: &[Problem] = &[
    Problem {
        code: "vocabulary-cycle",
        severity: Error,
        what: "Words contain one another in a circle.",
        why: "A wide area includes narrower ones, which count in full. Two areas cannot both be \
              the wider one; if they mean the same, make them one.",
        bad: &[words(
            "[[area]]\nid = \"filing\"\ntitle = \"filing\"\nincludes = [\"office-work\"]",
        )],
        good: &[words("[[area]]\nid = \"filing\"\ntitle = \"filing\"")],
    },
    Problem {
        code: "vocabulary-too-long",
        severity: Error,
        what: "There are more words of one kind than can be told apart.",
        why: "A site has at most 65,535 of each kind. So many can only be a slip of a program.",
        bad: &[times(
            65_600,
            "content/vocabulary.toml",
            "[[tool]]\nid = \"tool-{n}\"\ntitle = \"tool {n}\"\n",
        )],
        good: &[words("[[tool]]\nid = \"tool-1\"\ntitle = \"tool 1\"")],
    },
    Problem {
        code: "empty-scale",
        severity: Error,
        what: "A scale has no words, or more than 255.",
        why: "A scale is a list of words from the lowest level to the highest. Without words, no \
              level can be asked for.",
        bad: &[words("[[scale]]\nid = \"elm-speech\"\nemployer = \"City of Elm\"\nlevels = []")],
        good: &[words(
            "[[scale]]\nid = \"elm-speech\"\nemployer = \"City of Elm\"\nlevels = [\"a few words\", \"fluent\"]",
        )],
    },
    Problem {
        code: "level-of-other-employer",
        severity: Error,
        what: "A requirement uses a level word of another employer.",
        why: "What one city calls \"expert\", another may call \"much\". The words of two cities \
              are never compared.",
        bad: &[role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You are an expert at typing."
ask = "Are you an expert at typing?"
any_of = ["typing"]
level = "expert""#,
        )],
        good: &[role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type much."
ask = "Do you type much?"
any_of = ["typing"]
level = "much""#,
        )],
    },
    Problem {
        code: "other-kind-of-term",
        severity: Error,
        what: "A requirement names a word of another kind than it asks for.",
        why: "A credential asks for a certificate, a membership for an organization, a skill for a \
              tool, a skill or knowledge. The question would make no sense otherwise.",
        bad: &[role(
            r#"[[extra.requirement]]
id = "certificate"
kind = "credential"
need = "required"
text = "You type quickly."
ask = "Do you hold the certificate?"
any_of = ["typing"]"#,
        )],
        good: &[role(
            r#"[[extra.requirement]]
id = "certificate"
kind = "credential"
need = "required"
text = "You hold the archivist's certificate."
ask = "Do you hold the archivist's certificate?"
any_of = ["archivist-certificate"]"#,
        )],
    },
];
