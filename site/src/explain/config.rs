//! The configuration.

use super::Problem;
use super::piece::{config, missing, whole};
use crate::diagnostic::Severity::Error;

pub(super) const ALL: &[Problem] = &[
    Problem {
        code: "bad-base-url",
        severity: Error,
        what: "`base_url` is not the address of a site.",
        why: "The sitemap and what search engines read hold whole addresses. The pages themselves \
              work at any address.",
        bad: &[config("base_url = \"careers.elm.example\"")],
        good: &[config("base_url = \"https://careers.elm.example\"")],
    },
    Problem {
        code: "bad-language",
        severity: Error,
        what: "`default_language` is no short name of a language.",
        why: "Screen readers choose a voice by it, and browsers offer translations.",
        bad: &[config("default_language = \"english\"")],
        good: &[config("default_language = \"en\"")],
    },
    Problem {
        code: "bad-output-folder",
        severity: Error,
        what: "`output_dir` names a folder that a site cannot be written to.",
        why: "What is in that folder gets replaced. So it has to be a folder of its own, inside \
              that of the site, and none that holds what you write.",
        bad: &[config("output_dir = \"content\"")],
        good: &[config("output_dir = \"public\"")],
    },
    Problem {
        code: "taxonomy-not-declared",
        severity: Error,
        what: "`config.toml` does not declare `domain` or `level`.",
        why: "Roles are listed under both. Zola, which can read these files too, wants them \
              declared.",
        bad: &[whole(
            "config.toml",
            r#"base_url = "https://careers.elm.example"
title = "Careers in Elm"
[[taxonomies]]
name = "domain"
[extra]
[[extra.employer]]
name = "City of Elm"
place = "elm"
[[extra.employer]]
name = "City of Oak"
"#,
        )],
        good: &[config("[[taxonomies]]\nname = \"level\"")],
    },
    Problem {
        code: "no-employer",
        severity: Error,
        what: "`config.toml` names no employer.",
        why: "Every role is a role of somebody. Pay, levels and part-time work are only compared \
              within one employer.",
        bad: &[
            whole(
                "config.toml",
                r#"base_url = "https://careers.elm.example"
title = "Careers in Elm"
[[taxonomies]]
name = "domain"
[[taxonomies]]
name = "level"
"#,
            ),
            missing("content/roles/clerk.md"),
            missing("content/roles/records-lead.md"),
            missing("content/ladders/records.md"),
            whole(
                "content/vocabulary.toml",
                "[[domain]]\nid = \"records\"\ntitle = \"Records\"\ntext = \"Keeping papers.\"\n",
            ),
        ],
        good: &[config("[[extra.employer]]\nname = \"City of Elm\"\nplace = \"elm\"")],
    },
    Problem {
        code: "employers-alike",
        severity: Error,
        what: "Two employers have names that make the same address.",
        why: "Each employer has a page of its own, and its address is made of its name.",
        bad: &[config("[[extra.employer]]\nname = \"City of Oak!\"")],
        good: &[config("[[extra.employer]]\nname = \"City of Oak Hill\"")],
    },
    Problem {
        code: "too-many-months",
        severity: Error,
        what: "`near_miss_months` is longer than a life of work.",
        why: "It says how many missing months still count as near. Most cities write 6.",
        bad: &[config("[extra]\nnear_miss_months = 6000")],
        good: &[config("[extra]\nnear_miss_months = 6")],
    },
    Problem {
        code: "unknown-problem",
        severity: Error,
        what: "`allow` under `[extra.lint]` names a problem that there is none of.",
        why: "What is allowed is no longer shown. A wrong name would allow nothing, silently.",
        bad: &[config("[extra.lint]\nallow = [\"jargn\"]")],
        good: &[config("[extra.lint]\nallow = [\"jargon\"]")],
    },
    Problem {
        code: "not-allowable",
        severity: Error,
        what: "`allow` under `[extra.lint]` names a problem that has to be mended.",
        why: "Warnings and advice can be allowed, because a site can be made all the same. With \
              an error there is no site to show.",
        bad: &[config("[extra.lint]\nallow = [\"broken-link\"]")],
        good: &[config("[extra.lint]\nallow = [\"vague-link\"]")],
    },
    Problem {
        code: "bad-limit",
        severity: Error,
        what: "A limit under `[extra.lint]` is so low that nothing could keep to it.",
        why: "No sentence has 0 words. To turn a rule off, name it in `allow` instead.",
        bad: &[config("[extra.lint]\nsentence_words = 0")],
        good: &[config("[extra.lint]\nsentence_words = 30")],
    },
    Problem {
        code: "bad-color",
        severity: Error,
        what: "A color under `[extra.brand]` is not written as a color.",
        why: "It goes into the style sheet of the site as it is.",
        bad: &[config("[extra.brand]\naccent = \"dark blue\"")],
        good: &[config("[extra.brand]\naccent = \"#0a5585\"")],
    },
    Problem {
        code: "brand-contrast",
        severity: Error,
        what: "A color under `[extra.brand]` cannot be read well on what it stands on.",
        why: "People with low vision, and everybody in bright sun, need a contrast of at least 4.5 \
              between words and what is behind them.",
        bad: &[config("[extra.brand]\naccent = \"#7fb8e0\"")],
        good: &[config("[extra.brand]\naccent = \"#0a5585\"")],
    },
    Problem {
        code: "bad-email",
        severity: Error,
        what: "`email` under `[extra.help]` is not an email address.",
        why: "It stands as a link on every page, for people who need help.",
        bad: &[config("[extra.help]\nemail = \"careers at elm.example\"")],
        good: &[config("[extra.help]\nemail = \"careers@elm.example\"")],
    },
    Problem {
        code: "bad-phone",
        severity: Error,
        what: "`phone` under `[extra.help]` is not a telephone number.",
        why: "It stands as a link on every page, and phones call it when it is pressed.",
        bad: &[config("[extra.help]\nphone = \"ask the desk\"")],
        good: &[config("[extra.help]\nphone = \"+1 555 010 0199\"")],
    },
];
