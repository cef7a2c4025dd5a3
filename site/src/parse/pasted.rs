//! What got into a text by mistake: one of the two versions that a version control system
//! could not settle, and facts that were pasted below the front matter, where nobody reads
//! them. What Markdown makes of a text is looked at by the lint.

use std::ops::Range;

use super::front_matter::Split;
use crate::diagnostic::{Diagnostic, Edit, Place};
use crate::problem::{piece, problems};
use crate::sources::SourcePath;

problems! {
    CONFLICT_MARKER = "conflict-marker", Error {
        what: "A text holds two versions, and the marks of a version control system between them.",
        why: "Somebody has to decide which of the two is right; visitors would see both.",
        bad: [piece::prose("<<<<<<< ours\nYou file.\n=======\nYou sort.\n>>>>>>> theirs\n")],
        good: [piece::prose("You file.\n")],
    }

    FACTS_IN_TEXT = "facts-in-text", Error {
        what: "Facts stand below the second `+++`, where the text of the page is.",
        why: "There they are shown as words and mean nothing: the requirement that they are about \
              is not asked for.",
        bad: [piece::prose("You file.\n\n[extra.terms]\nas_stated = \"Full time\"\n")],
        good: [piece::role("[extra.terms]\nas_stated = \"Full time\"\n")],
    }
}

/// Everything that is no text in the text of a page.
pub(super) fn in_text(path: &SourcePath, text: &str, split: &Split) -> Vec<Diagnostic> {
    let lines = lines(text, split.body);
    let mut found = Vec::new();
    let mut explained = 0;
    for (n, line) in lines.iter().enumerate() {
        let words = &text[line.clone()];
        if words.starts_with("<<<<<<< ") || words.starts_with(">>>>>>> ") {
            found.push(conflict(Place::span(path, line.clone())));
        }
        if n >= explained && is_header(words) {
            let facts = facts(text, &lines[n..]);
            if facts > 1 {
                let stretch = line.start..lines[n + facts - 1].end;
                found.push(misplaced(path, text, split, stretch));
                explained = n + facts;
            }
        }
    }
    found
}

/// The lines of the text that are in no block of code, without their ends.
fn lines(text: &str, from: usize) -> Vec<Range<usize>> {
    let mut at = from;
    let mut code: Option<&str> = None;
    let mut lines = Vec::new();
    for line in text[from..].split_inclusive('\n') {
        let start = at;
        at += line.len();
        let words = line.trim();
        let fence = ["```", "~~~"].into_iter().find(|fence| words.starts_with(fence));
        match (code, fence) {
            (None, Some(fence)) => code = Some(fence),
            (Some(open), Some(fence)) if open == fence => code = None,
            (Some(_), _) => {}
            (None, None) => lines.push(start..start + line.trim_end().len()),
        }
    }
    lines
}

/// `[[extra.requirement]]`, `[extra]`: what no one writes who means a text.
fn is_header(line: &str) -> bool {
    let name = line.trim().trim_start_matches('[').trim_end_matches(']');
    let brackets = line.trim().len() - name.len();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    matches!(brackets, 2 | 4) && !name.is_empty() && name.chars().all(plain)
}

/// How many lines from a header on are facts; 1 when only the header is one.
fn facts(text: &str, lines: &[Range<usize>]) -> usize {
    let is_fact = |line: &str| {
        let line = line.trim();
        let key = line.split_once('=').map(|(key, _)| key.trim());
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '"');
        is_header(line) || key.is_some_and(|key| !key.is_empty() && key.chars().all(plain))
    };
    let mut facts = 1;
    for (n, line) in lines.iter().enumerate().skip(1) {
        let line = &text[line.clone()];
        if is_fact(line) {
            facts = n + 1;
        } else if !line.trim().is_empty() && !line.trim_start().starts_with('#') {
            break;
        }
    }
    facts
}

fn conflict(place: Place) -> Diagnostic {
    CONFLICT_MARKER.at(place, "an unsettled merge conflict stands here").help(
        "keep one of the two versions, and delete the lines that begin with `<<<<<<<`, \
         `=======` and `>>>>>>>`",
    )
}

fn misplaced(path: &SourcePath, text: &str, split: &Split, facts: Range<usize>) -> Diagnostic {
    let line = text[facts.start..].lines().next().unwrap_or_default();
    let place = Place::span(path, facts.start..facts.start + line.trim_end().len());
    let message = "these facts stand below the front matter, where they are shown as text";
    let problem = FACTS_IN_TEXT.at(place, message).help("move them above the second `+++`");
    let moved = &text[facts.clone()];
    if moved.parse::<toml::Table>().is_err() {
        return problem;
    }
    let front = Edit::new(split.front.end..split.front.end, format!("\n{moved}\n"));
    problem.fix([front, Edit::new(facts, "")])
}

#[cfg(test)]
mod tests {
    use super::super::front_matter::split;
    use super::in_text;
    use crate::diagnostic::fix::applied;
    use crate::sources::SourcePath;

    fn found(text: &str) -> Vec<String> {
        let path = SourcePath::new("a.md");
        let found = in_text(&path, text, &split(&path, text, 0).unwrap());
        let shown = found.iter().map(|found| {
            let (start, end) = found.place.span.unwrap();
            format!("{}: {}", found.code(), &text[start..end])
        });
        shown.collect()
    }

    #[test]
    fn what_is_no_text_is_found() {
        assert_eq!(
            found("+++\n+++\na\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\n"),
            ["conflict-marker: <<<<<<< HEAD", "conflict-marker: >>>>>>> other"]
        );
        assert_eq!(
            found("+++\n+++\na\n\n[[extra.requirement]]\nid = \"x\"\n\nb\n"),
            ["facts-in-text: [[extra.requirement]]"]
        );
    }

    #[test]
    fn links_and_code_are_text() {
        for text in [
            "+++\n+++\n```toml\n[extra]\na = 1\n```\n",
            "+++\n+++\n[here]\nis a = b\n",
            "+++\n+++\n[here]\n",
        ] {
            assert!(found(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn facts_move_up() {
        let text =
            "+++\ntitle = \"A\"\n+++\nText.\n\n[extra]\na = 1\n\n[[extra.b]]\nc = 2\n\nEnd.\n";
        let path = SourcePath::new("a.md");
        let found = in_text(&path, text, &split(&path, text, 0).unwrap());
        assert_eq!(
            applied(text, &found[0].fix).as_deref(),
            Some(
                "+++\ntitle = \"A\"\n\n[extra]\na = 1\n\n[[extra.b]]\nc = 2\n+++\nText.\n\n\n\nEnd.\n"
            )
        );
    }
}
