//! What can be wrong with a translation.

use crate::problem::{piece, problems};

const CLERK: &str = "content/roles/clerk.es.md";
/// A site in Spanish too, of which not everything has to be translated.
const SPANISH: &str = "[languages.es]\ntitle = \"Empleos en Elm\"\n[extra.lint]\nallow = \
                       [\"missing-translation\"]";

problems! {
    pub(super) UNDECLARED_LANGUAGE = "undeclared-language", Error {
        what: "A file is named after a language that the site does not have.",
        why: "Its words would be shown nowhere.",
        bad: [piece::whole("content/note.fr.md", "+++\ntitle = \"Note\"\n+++\nUne page.\n")],
        good: [piece::missing("content/note.fr.md")],
    }

    pub(super) BROKEN_TRANSLATION = "broken-translation", Error {
        what: "A file with words of another language cannot be read.",
        why: "None of its words can be shown.",
        bad: [
            piece::config(SPANISH),
            piece::whole(CLERK, "+++\ntitle = Secretaría\n+++\n"),
        ],
        good: [
            piece::config(SPANISH),
            piece::whole(CLERK, "+++\ntitle = \"Secretaría\"\n+++\n"),
        ],
    }

    pub(super) NO_ORIGINAL = "no-original", Error {
        what: "A translation is of something that the site does not have.",
        why: "It may have been renamed or taken out in the default language. Nobody would see \
              the translation.",
        bad: [
            piece::config(SPANISH),
            piece::whole(CLERK, "+++\ntitle = \"Secretaría\"\n[extra.text.filling]\ntext = \"Usted archiva.\"\n+++\n"),
        ],
        good: [
            piece::config(SPANISH),
            piece::whole(CLERK, "+++\ntitle = \"Secretaría\"\n+++\n"),
        ],
    }

    pub(super) FACT_IN_TRANSLATION = "fact-in-translation", Error {
        what: "A translation says something that is not a text of its original.",
        why: "Facts are the same in all languages: they are written once, in the default language.",
        bad: [
            piece::config(SPANISH),
            piece::whole(CLERK, "+++\ntitle = \"Secretaría\"\nweight = 3\n+++\n"),
        ],
        good: [
            piece::config(SPANISH),
            piece::whole(CLERK, "+++\ntitle = \"Secretaría\"\n+++\n"),
        ],
    }

    pub(super) STALE_TRANSLATION = "stale-translation", Warning {
        what: "The original of a text has changed since it was translated.",
        why: "The two languages may say different things now.",
        bad: [
            piece::config(SPANISH),
            piece::whole(CLERK, "+++\ntitle = \"Secretaría\"\n[extra]\ntitle_of = \"00000000\"\n+++\n"),
        ],
        good: [
            piece::config(SPANISH),
            piece::whole(CLERK, "+++\ntitle = \"Secretaría\"\n+++\n"),
        ],
    }

    pub(super) MISSING_TRANSLATION = "missing-translation", Advice {
        what: "A page or some of its texts are not translated.",
        why: "Visitors read these in the default language. `careers new translation` makes a \
              file with the originals in place.",
        bad: [piece::config("[languages.es]\ntitle = \"Empleos en Elm\"")],
        good: [piece::config("")],
    }
}
