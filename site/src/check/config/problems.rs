//! The problems of the configuration as a whole. Those of one of its tables stand with the
//! check of that table.

use crate::problem::{piece, problems};

problems! {
    pub(super) BAD_BASE_URL = "bad-base-url", Error {
        what: "`base_url` is not the address of a site.",
        why: "The sitemap and what search engines read hold whole addresses. The pages themselves \
              work at any address.",
        bad: [piece::config("base_url = \"careers.elm.example\"")],
        good: [piece::config("base_url = \"https://careers.elm.example\"")],
    }

    pub(super) BAD_LANGUAGE = "bad-language", Error {
        what: "`default_language` is not a short name of a language.",
        why: "Screen readers choose a voice by it, and browsers offer translations.",
        bad: [piece::config("default_language = \"english\"")],
        good: [piece::config("default_language = \"en\"")],
    }

    pub(super) TAXONOMY_NOT_DECLARED = "taxonomy-not-declared", Error {
        what: "`config.toml` does not declare `domain` or `level`.",
        why: "Roles are listed under both. Zola, which can read these files too, wants them \
              declared.",
        bad: [piece::whole(
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
        good: [piece::config("[[taxonomies]]\nname = \"level\"")],
    }

    pub(super) NO_EMPLOYER = "no-employer", Error {
        what: "`config.toml` names no employer.",
        why: "Every role is a role of somebody. Pay, levels and part-time work are only compared \
              within one employer.",
        bad: [
            piece::whole(
                "config.toml",
                r#"base_url = "https://careers.elm.example"
title = "Careers in Elm"
[[taxonomies]]
name = "domain"
[[taxonomies]]
name = "level"
"#,
            ),
            piece::missing("content/roles/clerk.md"),
            piece::missing("content/roles/records-lead.md"),
            piece::missing("content/ladders/records.md"),
            piece::whole(
                "content/vocabulary.toml",
                "[[domain]]\nid = \"records\"\ntitle = \"Records\"\ntext = \"Keeping papers.\"\n",
            ),
        ],
        good: [piece::config("[[extra.employer]]\nname = \"City of Elm\"\nplace = \"elm\"")],
    }

    pub(super) EMPLOYERS_ALIKE = "employers-alike", Error {
        what: "Two employers have names that make the same address.",
        why: "Each employer has a page of its own, and its address is made of its name.",
        bad: [piece::config("[[extra.employer]]\nname = \"City of Oak!\"")],
        good: [piece::config("[[extra.employer]]\nname = \"City of Oak Hill\"")],
    }

    pub(super) TOO_MANY_MONTHS = "too-many-months", Error {
        what: "`near_miss_months` is longer than a life of work.",
        why: "It says how many missing months still count as near. Most cities write 6.",
        bad: [piece::config("[extra]\nnear_miss_months = 6000")],
        good: [piece::config("[extra]\nnear_miss_months = 6")],
    }

    pub(super) UNKNOWN_EMPLOYER = "unknown-employer", Error {
        what: "A role names an employer that `config.toml` does not.",
        why: "The employer's rules for part-time work, its scale of skills and its place hang on \
              the name, so it is written alike everywhere.",
        bad: [piece::role("[extra]\nemployer = \"Elm\"")],
        good: [piece::role("[extra]\nemployer = \"City of Elm\"")],
    }
}
