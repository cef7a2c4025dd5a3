//! Files that are missing, empty or cannot be read.

use super::Problem;
use super::piece::{missing, unreadable, utf16, whole};
use crate::diagnostic::Severity::{Error, Warning};

const NOTE: &str = "content/note.md";
const GOOD: &str = "+++\ntitle = \"Note\"\n+++\nA page of the site.\n";

pub(super) const ALL: &[Problem] = &[
    Problem {
        code: "missing-config",
        severity: Error,
        what: "There is no `config.toml` in the folder of the site.",
        why: "It says what the site is called, where it will be, and which cities employ people. \
              If you see this for a site that used to work, you are in another folder.",
        bad: &[missing("config.toml")],
        good: &[whole(
            "config.toml",
            r#"base_url = "https://careers.elm.example"
title = "Careers in Elm"
[[taxonomies]]
name = "domain"
[[taxonomies]]
name = "level"
[[extra.employer]]
name = "City of Elm"
[[extra.employer]]
name = "City of Oak"
"#,
        )],
    },
    Problem {
        code: "missing-vocabulary",
        severity: Error,
        what: "There is no `content/vocabulary.toml`.",
        why: "Roles share the words of that file, so that one answer of a visitor serves every \
              role.",
        bad: &[missing("content/vocabulary.toml")],
        good: &[whole(
            "content/vocabulary.toml",
            r#"[[domain]]
id = "records"
title = "Records"
text = "Keeping papers."
[[level]]
id = "clerk"
title = "Clerk"
text = "You keep things in order."
[[level]]
id = "lead"
title = "Lead"
text = "You lead others."
[[area]]
id = "office-work"
title = "office work"
[[field]]
id = "history"
title = "history"
[[scale]]
id = "elm-skill"
employer = "City of Elm"
levels = ["some", "much"]
[[place]]
id = "elm"
title = "Elm"
"#,
        )],
    },
    Problem {
        code: "missing-section",
        severity: Warning,
        what: "A page that every site has has no file of its own, and gets a plain title.",
        why: "The home page, the page of all roles and that of all ladders are there in any case. \
              Their title and the words at their top are yours to write.",
        bad: &[missing("content/ladders/_index.md")],
        good: &[whole("content/ladders/_index.md", "+++\ntitle = \"Ladders\"\n+++\n")],
    },
    Problem {
        code: "unreadable-file",
        severity: Error,
        what: "A file is there, and the computer does not let it be read.",
        why: "Nobody can tell what it says. It may belong to somebody else, or be a broken link to \
              another file.",
        bad: &[unreadable(NOTE, "permission denied")],
        good: &[whole(NOTE, GOOD)],
    },
    Problem {
        code: "not-utf8",
        severity: Error,
        what: "A file is not saved as UTF-8.",
        why: "Programs write letters down in different ways. UTF-8 is the one that the web uses; \
              where a program lets you choose an encoding, choose that.",
        bad: &[utf16(NOTE, GOOD)],
        good: &[whole(NOTE, GOOD)],
    },
    Problem {
        code: "unpublished-file",
        severity: Warning,
        what: "A file under `content/` is no Markdown file, so it comes to no page.",
        why: "A picture or a document belongs into `static/`, from where it is copied as it is. A \
              page has a name that ends in `.md`.",
        bad: &[whole("content/note.txt", "A page of the site.\n")],
        good: &[whole(NOTE, GOOD)],
    },
    Problem {
        code: "bad-file-name",
        severity: Error,
        what: "The name of a file makes no address, or no id.",
        why: "The name of a role's file is its id, by which links and ladders know it, and its \
              address on the web: lower-case letters a to z, digits and single hyphens.",
        bad: &[whole("content/größe.md", GOOD)],
        good: &[whole("content/size.md", GOOD)],
    },
    Problem {
        code: "empty-file",
        severity: Error,
        what: "A file under `content/` is empty.",
        why: "Each file begins with its facts between two lines of `+++`; without them there is \
              nothing to show.",
        bad: &[whole(NOTE, "")],
        good: &[whole(NOTE, GOOD)],
    },
    Problem {
        code: "no-front-matter",
        severity: Error,
        what: "A file begins with its text, not with its facts.",
        why: "The facts come first, between two lines of `+++`: at least the title of the page.",
        bad: &[whole(NOTE, "A page of the site.\n")],
        good: &[whole(NOTE, GOOD)],
    },
    Problem {
        code: "yaml-front-matter",
        severity: Error,
        what: "The facts of a file stand between lines of `---`, which is another way to write \
               them.",
        why: "Only one way is read here: TOML, between two lines of `+++`, with `key = \"value\"`.",
        bad: &[whole(NOTE, "---\ntitle: Note\n---\nA page of the site.\n")],
        good: &[whole(NOTE, GOOD)],
    },
    Problem {
        code: "unclosed-front-matter",
        severity: Error,
        what: "The facts of a file begin with `+++`, and no second `+++` ends them.",
        why: "Without the second line nobody can tell where the facts end and the text begins.",
        bad: &[whole(NOTE, "+++\ntitle = \"Note\"\nA page of the site.\n")],
        good: &[whole(NOTE, GOOD)],
    },
];
