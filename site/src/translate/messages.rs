//! The messages of a language: those that come along, and those that the site brings in
//! `locales/es.ftl`.

use roles::words::count;
use words::{Language as Messages, Misfit, MisfitKind, Shared, Table};

use super::declared::{Declared, Language, is_tag};
use crate::diagnostic::{Diagnostic, Place};
use crate::nearest::nearest;
use crate::parse::conflicts;
use crate::problem::{piece, problems};
use crate::sources::{SourceFile, SourcePath, Sources};

problems! {
    NO_CATALOG = "no-catalog", Warning {
        what: "A language of the site has no messages.",
        why: "Buttons, headings and results are in English until somebody translates them: \
              write `locales/` and the language with `.ftl`.",
        bad: [piece::config("default_language = \"fi\"")],
        good: [piece::config("default_language = \"es\"")],
    }

    UNTRANSLATED_MESSAGE = "untranslated-message", Advice {
        what: "Some messages of a language are not translated.",
        why: "They are shown in English, marked as English.",
        bad: [
            piece::config("default_language = \"fi\""),
            piece::whole("locales/fi.ftl", "home-find = Etsi tehtävä\n"),
        ],
        good: [piece::config("default_language = \"es\"")],
    }

    BROKEN_MESSAGE = "broken-message", Error {
        what: "A file of messages is not written as Fluent asks.",
        why: "The message cannot be shown.",
        bad: [piece::whole("locales/en.ftl", "home-find Find a job\n")],
        good: [piece::whole("locales/en.ftl", "home-find = Find a job\n")],
    }

    UNKNOWN_MESSAGE = "unknown-message", Error {
        what: "There is no message of this name.",
        why: "It would be shown nowhere. The names are those of `words/locales/en`.",
        bad: [piece::whole("locales/en.ftl", "home-fnid = Find a job\n")],
        good: [piece::whole("locales/en.ftl", "home-find = Find a job\n")],
    }

    MISSING_PLACE = "missing-place", Error {
        what: "A message leaves out a place of its sentence.",
        why: "Visitors would miss what stands there: a number, a name, a link.",
        bad: [piece::whole("locales/en.ftl", "home-ways-link = How to get there\n")],
        good: [piece::whole("locales/en.ftl", "home-ways-link = How to become { $role }\n")],
    }

    UNKNOWN_PLACE = "unknown-message-place", Error {
        what: "A message has a place that nothing fills.",
        why: "There would be a hole in the sentence.",
        bad: [piece::whole("locales/en.ftl", "home-ways-link = { $job }: { $role }\n")],
        good: [piece::whole("locales/en.ftl", "home-ways-link = How to become { $role }\n")],
    }
}

/// The messages of a language, with English where it has none.
pub(super) fn table(
    declared: &Declared,
    language: &Language,
    sources: &Sources,
    found: &mut Vec<Diagnostic>,
) -> Shared<Table> {
    let english = Messages::bundled("en").unwrap_or_else(|| Messages::empty("en"));
    let bundled = Messages::bundled(&language.tag);
    let path = SourcePath::new(&format!("locales/{}.ftl", language.tag));
    let own = match sources.get(path.as_str()) {
        Some(SourceFile::Bytes(bytes)) => std::str::from_utf8(bytes).ok(),
        Some(SourceFile::Unreadable(_)) | None => None,
    };
    // What is no language at all is said where it is read.
    if bundled.is_none() && own.is_none() && is_tag(&language.tag) {
        found.push(no_catalog(declared, language));
    }
    let mut messages = bundled.unwrap_or_else(|| Messages::empty(&language.tag));
    if let Some(text) = own {
        let conflicts = conflicts(&path, text);
        let misfits = messages.put(text);
        // What stands between two versions is no message, and that is told once.
        if conflicts.is_empty() {
            found.extend(misfits.iter().map(|misfit| told(misfit, &path)));
        }
        found.extend(conflicts);
    }
    let (table, missing) = messages.table(&english);
    if own.is_some() && !missing.is_empty() {
        found.push(untranslated(&path, &missing));
    }
    Shared::new(table)
}

fn no_catalog(declared: &Declared, language: &Language) -> Diagnostic {
    let tag = &language.tag;
    let place = match &language.span {
        Some(span) => Place::span(&declared.file, span.clone()),
        None => Place::file(&declared.file),
    };
    let message = format!("there are no messages in the language `{tag}`, so they are in English");
    let known: Vec<&str> = words::bundled_languages().collect();
    let help = format!(
        "write them into `locales/{tag}.ftl`, or choose a language that comes along: {}",
        known.join(", ")
    );
    NO_CATALOG.at(place, message).help(help)
}

fn untranslated(path: &SourcePath, missing: &[&str]) -> Diagnostic {
    const SHOWN: usize = 8;
    let first = missing.iter().take(SHOWN).copied().collect::<Vec<_>>().join("`, `");
    let more = match missing.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let messages = count(missing.len(), "message is", "messages are");
    let message = format!("{messages} not translated: `{first}`{more}");
    let help = "they are shown in English until they are here";
    UNTRANSLATED_MESSAGE.at(Place::file(path), message).help(help)
}

fn told(misfit: &Misfit, path: &SourcePath) -> Diagnostic {
    let name = &misfit.name;
    let place = Place::span(path, misfit.start..misfit.start + name.len());
    match &misfit.kind {
        MisfitKind::Syntax(message) => BROKEN_MESSAGE
            .at(place, format!("this is not a message: {}", lower(message)))
            .help("write a name, `=` and the words, like `home-find = Find a role`"),
        MisfitKind::Twice => BROKEN_MESSAGE
            .at(place, format!("`{name}` is there twice"))
            .help("take one of the two out"),
        MisfitKind::Unknown => {
            let names: Vec<&str> = words::names().collect();
            let help = match nearest(name, &names) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "take it out; the names are those of `words/locales/en`".to_owned(),
            };
            UNKNOWN_MESSAGE.at(place, format!("there is no message `{name}`")).help(help)
        }
        MisfitKind::LacksPlace(needed) => MISSING_PLACE
            .at(place, format!("`{name}` lacks `{{ ${needed} }}`"))
            .help(format!("write `{{ ${needed} }}` where it belongs in the sentence")),
        MisfitKind::UnknownPlace(unknown, known) => {
            let known: Vec<String> = known.iter().map(|one| format!("`{{ ${one} }}`")).collect();
            let help = match known.as_slice() {
                [] => "this message has no places".to_owned(),
                known => format!("its places are {}", known.join(", ")),
            };
            UNKNOWN_PLACE.at(place, format!("`{name}` has no place `${unknown}`")).help(help)
        }
    }
}

fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
