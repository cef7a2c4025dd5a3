//! Names and other short texts of facts, which are shown as they are: Markdown in them, and
//! spaces that nobody sees. What holds Markdown, and what the lint looks at, is left out.

use std::ops::Range;

use roles::rules::marks;
use toml::de::{DeTable, DeValue};

use super::read::Toml;
use super::typewriter;
use super::unseen::UNSEEN_CHARACTER;
use crate::check::look_alike::is_unseen;
use crate::diagnostic::{Diagnostic, Edit};
use crate::problem::{piece, problems};

problems! {
    MARKUP_IN_FACT = "markup-in-fact", Error {
        what: "A name or another short text of the facts holds a link or stress of Markdown.",
        why: "These texts are shown as they are: visitors would read the brackets and stars. The \
              text of a page may hold both, and so may requirements.",
        bad: [piece::role("[extra]\ndepartment = \"**City** Clerk\"")],
        good: [piece::role("[extra]\ndepartment = \"City Clerk\"")],
    }

    STRAY_SPACE = "stray-space", Warning {
        what: "A name begins or ends with a space, or holds two of them beside each other.",
        why: "Nobody sees it, and what compares names takes it for another one.",
        bad: [piece::role("title = \"Records  Clerk\"")],
        good: [piece::role("title = \"Records Clerk\"")],
    }
}

/// Keys of names.
const NAMES: [&str; 5] = ["department", "label", "name", "team", "title"];

/// What is wrong with the short texts of some facts.
pub(super) fn check<'a>(toml: &'a Toml<'a>, table: &'a DeTable<'_>) -> Vec<Diagnostic> {
    let mut texts = Texts { toml, path: Vec::new(), found: Vec::new() };
    texts.table(table);
    texts.found
}

struct Texts<'a> {
    toml: &'a Toml<'a>,
    /// The keys that lead to the value.
    path: Vec<&'a str>,
    found: Vec<Diagnostic>,
}

impl<'a> Texts<'a> {
    fn table(&mut self, table: &'a DeTable<'_>) {
        for (key, value) in table {
            self.path.push(key.get_ref());
            self.value(value.get_ref(), value.span());
            self.path.pop();
        }
    }

    fn value(&mut self, value: &'a DeValue<'_>, span: Range<usize>) {
        match value {
            DeValue::Table(table) => self.table(table),
            DeValue::Array(items) => {
                for item in items {
                    self.value(item.get_ref(), item.span());
                }
            }
            DeValue::String(text) => self.text(text, span),
            _ => {}
        }
    }

    fn text(&mut self, text: &str, span: Range<usize>) {
        let value = Value { toml: self.toml, text, span: self.toml.in_file(span) };
        if text.bytes().any(|b| matches!(b, b'*' | b'_' | b'`' | b']')) && !self.is_read_elsewhere()
        {
            self.found.extend(value.marks());
        }
        if !text.is_ascii() {
            self.found.extend(value.escaped());
        }
        if !self.is_pattern() {
            self.found.extend(value.typewriter());
        }
        if self.path.last().is_some_and(|key| NAMES.contains(key)) {
            self.found.extend(value.odd_space());
            self.found.extend(value.stray_space());
        }
    }

    /// Whether Markdown is read in it, or the lint says that it is not.
    fn is_read_elsewhere(&self) -> bool {
        let is_page = self.toml.path.as_str().ends_with(".md");
        match self.path.as_slice() {
            ["title" | "description"] => is_page,
            ["extra", "open_question", "text"] => true,
            ["extra", "requirement", "text" | "ask" | "help"] => true,
            _ => self.is_pattern(),
        }
    }

    /// Whether it is a pattern of files, which is no text.
    fn is_pattern(&self) -> bool {
        matches!(self.path.last(), Some(&("ignored_content" | "ignored_static")))
    }
}

/// A text and where it is written.
struct Value<'a> {
    toml: &'a Toml<'a>,
    text: &'a str,
    span: Range<usize>,
}

impl Value<'_> {
    /// Where some bytes of the text are written; none where they are written in another way.
    fn written(&self, at: &Range<usize>) -> Option<Range<usize>> {
        let raw = &self.toml.text[self.span.clone()];
        let start = self.span.start + raw.find(self.text)?;
        Some(start + at.start..start + at.end)
    }

    fn marks(&self) -> Vec<Diagnostic> {
        let marks = marks(self.text).into_iter().map(|mark| {
            let at = self.written(&mark.at).unwrap_or_else(|| self.span.clone());
            MARKUP_IN_FACT.at(self.toml.place(at), mark.message).help(mark.help)
        });
        marks.collect()
    }

    /// Quotes as typewriters have them.
    fn typewriter(&self) -> Vec<Diagnostic> {
        let found = typewriter::typewriter(self.text).into_iter().map(|signs| {
            let place = self.written(&(signs[0].0.start..signs[signs.len() - 1].0.end));
            let place = self.toml.place(place.unwrap_or_else(|| self.span.clone()));
            let edits = signs.iter().map(|(at, sign)| Some(Edit::new(self.written(at)?, *sign)));
            let edits = edits.collect::<Option<Vec<_>>>().unwrap_or_default();
            typewriter::problem(place, &signs).fix(edits)
        });
        found.collect()
    }

    /// What nobody sees and is written by its number, `\u00ad`.
    fn escaped(&self) -> Option<Diagnostic> {
        let raw = &self.toml.text[self.span.clone()];
        let c = self.text.chars().find(|c| is_unseen(*c) && !raw.contains(*c))?;
        let code = u32::from(c);
        let message = format!("a character stands here that nobody sees (U+{code:04X})");
        let help = "delete the `\\` and the code after it";
        Some(UNSEEN_CHARACTER.at(self.toml.place(self.span.clone()), message).help(help))
    }

    /// A space that does not break, between two words; before a colon it is the custom of print.
    fn odd_space(&self) -> Option<Diagnostic> {
        let mut spaces = self.text.char_indices().filter(|(_, c)| c.is_whitespace() && *c != ' ');
        let (at, c) = spaces.find(|(at, c)| {
            let before = self.text[..*at].chars().next_back();
            let after = self.text[at + c.len_utf8()..].chars().next();
            let is_word = |c: Option<char>| c.is_none_or(char::is_alphabetic);
            *c != '\n' && is_word(before) && is_word(after)
        })?;
        let message = match c {
            '\t' => "a tab stands in this name".to_string(),
            c => format!("a space here is not an ordinary space (U+{:04X})", u32::from(c)),
        };
        let at = self.written(&(at..at + c.len_utf8()));
        let place = self.toml.place(at.clone().unwrap_or_else(|| self.span.clone()));
        let help = "type a space in its place: search does not find the name as it is";
        let problem = UNSEEN_CHARACTER.at(place, message).help(help);
        Some(problem.fix(at.map(|at| Edit::new(at, " "))))
    }

    fn stray_space(&self) -> Option<Diagnostic> {
        let plain = self.text.trim_matches(' ');
        let is_stray = plain.len() < self.text.len() || plain.contains("  ");
        if !is_stray || plain.is_empty() || plain.contains('\n') {
            return None;
        }
        let words: Vec<&str> = plain.split(' ').filter(|word| !word.is_empty()).collect();
        let words = words.join(" ");
        let at = self.written(&(0..self.text.len()));
        let place = self.toml.place(at.clone().unwrap_or_else(|| self.span.clone()));
        let problem = STRAY_SPACE.at(place, "there is an extra space in this name");
        let problem = problem.help(format!("write `{words}`"));
        let Some(at) = at else { return Some(problem) };
        let extra = extra_spaces(self.text).into_iter();
        Some(problem.fix(extra.map(|one| Edit::new(at.start + one.start..at.start + one.end, ""))))
    }
}

/// Each stretch of spaces that is too many: before, behind, and all but one between two words.
fn extra_spaces(text: &str) -> Vec<Range<usize>> {
    let end = text.trim_end_matches(' ').len();
    let spaces = text
        .char_indices()
        .filter(|(at, c)| *c == ' ' && (*at >= end || *at == 0 || text[..*at].ends_with(' ')));
    spaces.map(|(at, _)| at..at + 1).collect()
}

#[cfg(test)]
mod tests {
    use toml::de::DeTable;

    use super::{Toml, check};
    use crate::diagnostic::fix::applied;
    use crate::sources::SourcePath;

    fn found(file: &str, text: &str) -> Vec<String> {
        let path = SourcePath::new(file);
        let toml = Toml { path: &path, text, range: 0..text.len() };
        let table = DeTable::parse(text).unwrap();
        let found = check(&toml, table.get_ref()).into_iter();
        let shown = found.map(|found| {
            let (start, end) = found.place.span.unwrap();
            format!("{}: {}", found.code(), &text[start..end])
        });
        shown.collect()
    }

    #[test]
    fn markdown_that_nobody_reads_is_found() {
        for (text, at) in [
            ("[extra]\ndepartment = \"**Tech** of all\"", "**Tech**"),
            ("[extra.reports_to]\ntitle = \"The *Lead*\"", "*Lead*"),
            ("[extra.source]\nsection = \"[S](https://a.example)\"", "[S](https://a.example)"),
            ("[[area]]\nincludes = [\"`a`\"]", "`a`"),
        ] {
            assert_eq!(found("content/roles/a.md", text), [format!("markup-in-fact: {at}")]);
        }
    }

    #[test]
    fn markdown_that_is_read_or_told_elsewhere_is_fine() {
        for text in [
            "title = \"**A**\"",
            "[[extra.requirement]]\ntext = \"**A**\"",
            "[[extra.open_question]]\ntext = \"**A**\"",
            "[extra]\ndepartment = \"C* and D*\"",
        ] {
            assert!(found("content/roles/a.md", text).is_empty(), "{text}");
        }
        assert_eq!(found("config.toml", "title = \"**A**\""), ["markup-in-fact: **A**"]);
    }

    #[test]
    fn spaces_that_nobody_sees_are_found_in_names() {
        for (text, expected) in [
            ("name = \"City of\u{a0}Elm\"", "unseen-character: \u{a0}"),
            ("name = \"City of\\u00a0Elm\"", "unseen-character: \"City of\\u00a0Elm\""),
            ("title = \"Data\\u00adbase\"", "unseen-character: \"Data\\u00adbase\""),
            ("title = \"Data  Analyst \"", "stray-space: Data  Analyst "),
            ("[a]\ntitle = ' Data'", "stray-space:  Data"),
        ] {
            assert_eq!(found("config.toml", text), [expected]);
        }
        for text in
            ["title = \"Chef\u{a0}: vos\"", "title = \"Grade\u{a0}5\"", "text = \"a  b\u{a0}c\""]
        {
            assert!(found("config.toml", text).is_empty(), "{text}");
        }
    }

    #[test]
    fn names_and_quotes_are_mended() {
        for (text, meant) in [
            ("title = \"  Data   Analyst \"", "title = \"Data Analyst\""),
            ("team = \"The ''Data'' Lab\"", "team = \"The “Data” Lab\""),
            ("team = '``Data`` Lab´s'", "team = '``Data`` Lab´s'"),
            ("team = 'The Lab´s'", "team = 'The Lab’s'"),
        ] {
            let path = SourcePath::new("a.md");
            let toml = Toml { path: &path, text, range: 0..text.len() };
            let found = check(&toml, DeTable::parse(text).unwrap().get_ref());
            let edits = found.first().map_or(&[][..], |found| &found.fix);
            assert_eq!(applied(text, edits).as_deref(), Some(meant));
        }
    }
}
