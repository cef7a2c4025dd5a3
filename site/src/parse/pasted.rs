//! What got into a text by mistake: one of the two versions that a version control system
//! could not settle, and facts that were pasted below the front matter, where nobody reads
//! them. What Markdown makes of a text is looked at by the lint.

mod facts;

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
    let mut found: Vec<_> = conflicts(path, text, &lines).collect();
    let facts = facts_among(text, &lines).into_iter();
    found.extend(facts.map(|stretch| misplaced(path, text, split, stretch)));
    found
}

/// The marks of a version control system in a file that is no page.
pub(crate) fn in_whole(path: &SourcePath, text: &str) -> Vec<Diagnostic> {
    if !text.contains("<<<<<<<") && !text.contains(">>>>>>>") {
        return Vec::new();
    }
    let mut at = 0;
    let lines = text.split_inclusive('\n').map(|line| {
        let start = at;
        at += line.len();
        start..start + line.trim_end().len()
    });
    conflicts(path, text, &lines.collect::<Vec<_>>()).collect()
}

/// A text in which the lines are blank that are told here, as long as it was; none where there
/// are none.
pub(crate) fn without_pasted(text: &str) -> Option<String> {
    if !text.bytes().any(|b| matches!(b, b'=' | b'<' | b'>' | b'|')) {
        return None;
    }
    let lines = lines(text, 0);
    let of = |line: &Range<usize>| &text[line.clone()];
    let is_divided = lines.iter().any(|line| is_conflict(of(line)));
    let is_mark = |line: &str| is_divided && (is_conflict(line) || line == "=======");
    let mut pasted: Vec<_> = lines.iter().filter(|line| is_mark(of(line))).cloned().collect();
    pasted.extend(facts_among(text, &lines));
    if pasted.is_empty() {
        return None;
    }
    let mut blank = text.to_string();
    for stretch in &pasted {
        let is_end = |c: char| matches!(c, '\r' | '\n');
        let blanks = text[stretch.clone()].split_inclusive(is_end).map(|line| {
            let words = line.trim_end_matches(is_end);
            " ".repeat(words.len()) + &line[words.len()..]
        });
        blank.replace_range(stretch.clone(), &blanks.collect::<String>());
    }
    Some(blank)
}

/// The stretches of facts among some lines.
fn facts_among(text: &str, lines: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let stretch = facts::stretch(text, &lines[at..]);
        let length = stretch.as_ref().map_or(1, |stretch| stretch.lines);
        if stretch.is_some_and(|stretch| stretch.are_facts) {
            found.push(lines[at].start..lines[at + length - 1].end);
        }
        at += length;
    }
    found
}

/// The lines of the text that are in no block of code, without their ends.
pub(super) fn lines(text: &str, from: usize) -> Vec<Range<usize>> {
    let mut at = from;
    let mut code: Option<&str> = None;
    let mut lines = Vec::new();
    for line in text[from..].split_inclusive('\n') {
        let start = at;
        at += line.len();
        let words = line.trim_start_matches([' ', '\t', '>']);
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

/// Whether a line is one of those that begin or end a version, with the name of the version or
/// without.
fn is_conflict(line: &str) -> bool {
    ["<<<<<<<", "|||||||", ">>>>>>>"].iter().any(|mark| {
        line.strip_prefix(mark).is_some_and(|name| name.is_empty() || name.starts_with(' '))
    })
}

fn conflicts<'t>(
    path: &'t SourcePath,
    text: &'t str,
    lines: &'t [Range<usize>],
) -> impl Iterator<Item = Diagnostic> + 't {
    let marks = lines.iter().filter(|line| is_conflict(&text[(*line).clone()]));
    // What stands between the versions is told with what stands around them.
    let marks = marks.filter(|line| !text[(*line).clone()].starts_with('|'));
    marks.map(|line| {
        let place = Place::span(path, line.clone());
        CONFLICT_MARKER.at(place, "an unsettled merge conflict stands here").help(
            "keep one of the two versions, and delete the lines that begin with `<<<<<<<`, \
             `=======` and `>>>>>>>`",
        )
    })
}

fn misplaced(path: &SourcePath, text: &str, split: &Split, facts: Range<usize>) -> Diagnostic {
    let line = text[facts.start..].lines().next().unwrap_or_default();
    let place = Place::span(path, facts.start..facts.start + line.trim_end().len());
    let message = "these facts stand below the front matter, where they are shown as text";
    let problem = FACTS_IN_TEXT.at(place, message);
    if !facts::is_header(line) {
        return problem.help(
            "move them above the second `+++`, below the line in brackets that they are about, \
             as in `[[extra.requirement]]`",
        );
    }
    let problem = problem.help("move them above the second `+++`");
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
    use super::{in_text, in_whole, without_pasted};
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
    fn a_single_mark_is_found_and_so_are_those_of_other_files() {
        assert_eq!(found("+++\n+++\na\n<<<<<<<\nb\n"), ["conflict-marker: <<<<<<<"]);
        let path = SourcePath::new("index.html");
        assert_eq!(in_whole(&path, "<p>\r\n<<<<<<< HEAD\r\n=======\r\n>>>>>>> b\r\n").len(), 2);
        assert!(in_whole(&path, "<p>a <<<<<<< b</p>\n<<<<<<<<\n").is_empty());
    }

    #[test]
    fn marks_are_no_words() {
        let text = "a\r\n<<<<<<< HEAD\r\nb\r\n=======\r\nc\r\n>>>>>>> x\r\n";
        let blank = "a\r\n            \r\nb\r\n       \r\nc\r\n         \r\n";
        assert_eq!(without_pasted(text).as_deref(), Some(blank));
        assert_eq!(without_pasted("A\n=======\n"), None);
        let facts = "é [[ a ]]\n[[ a ]]\nb = 1\n\nc";
        assert_eq!(without_pasted(facts).as_deref(), Some("é [[ a ]]\n       \n     \n\nc"));
    }

    #[test]
    fn facts_are_found_however_they_stand_there() {
        for (text, first) in [
            ("[[ extra.requirement ]]\nid = \"x\"\n", "[[ extra.requirement ]]"),
            ("> [[extra.requirement]]\n> id = \"x\"\n", "> [[extra.requirement]]"),
            ("\\[\\[extra.requirement\\]\\]\nid = \"x\"\n", "\\[\\[extra.requirement\\]\\]"),
            ("Text.\nyears = 2\narea = \"data-work\"\n", "years = 2"),
            ("- years = 2\n- area = \"data-work\"\n", "- years = 2"),
            ("all_of = [\"a\"]\n\nneed = \"required\"\n", "all_of = [\"a\"]"),
        ] {
            assert_eq!(found(&format!("+++\n+++\n{text}")), [format!("facts-in-text: {first}")]);
        }
    }

    #[test]
    fn links_and_code_are_text() {
        for text in [
            "+++\n+++\n```toml\n[extra]\na = 1\n```\n",
            "+++\n+++\n[here]\nis a = b\n",
            "+++\n+++\n[here]\n",
            "+++\n+++\n- [a]\n- [b]\n- [c]\n",
            "+++\n+++\n> ```toml\n> [extra]\n> a = 1\n> ```\n",
            "+++\n+++\n    [tool]\n    a = 1\n",
            "+++\n+++\n    years = 2\n    area = \"a\"\n",
            "+++\n+++\nyears = 2\n",
            "+++\n+++\na = 1\nb = 2\n",
            "+++\n+++\nyears = two\narea = much\n",
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
