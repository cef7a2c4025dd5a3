//! Problems found in the content, as data: which, where and in which words. What a problem
//! means is said by its [`Problem`]; how all is shown is the business of [`emit`].

pub mod cap_repeats;
pub mod emit;
pub mod fix;
pub mod position;
pub mod strictness;

use std::ops::Range;

use crate::problem::Problem;
pub use crate::problem::Severity;
use crate::sources::SourcePath;
pub use fix::Edit;

/// A place in a source file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub file: SourcePath,
    /// The bytes in it; none when the whole file is meant.
    pub span: Option<(usize, usize)>,
}

impl Place {
    /// A whole file.
    #[must_use]
    pub fn file(file: &SourcePath) -> Self {
        Self { file: file.clone(), span: None }
    }

    /// Some bytes of a file.
    #[must_use]
    pub fn span(file: &SourcePath, span: Range<usize>) -> Self {
        Self { file: file.clone(), span: Some((span.start, span.end)) }
    }
}

/// A problem of the content: what, where, and how to mend it.
///
/// Sorts by file and place, so that problems read in the order of the files.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Where it is.
    pub place: Place,
    /// How bad it is: as bad as its problem, unless it was [raised](Diagnostic::raised).
    pub severity: Severity,
    /// Which problem it is.
    pub problem: &'static Problem,
    /// What is wrong, naming the thing. Lower case, no full stop.
    pub message: String,
    /// What is accepted, and the fix.
    pub help: String,
    /// Other places that belong to it, each with a few words: "first used here".
    pub related: Vec<(Place, String)>,
    /// What a program can write to mend it; nothing where a person has to decide.
    pub fix: Vec<Edit>,
}

impl Problem {
    /// This problem at a place, with a message that names the thing.
    #[must_use]
    pub fn at(&'static self, place: Place, message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            place,
            severity: self.severity,
            problem: self,
            message: shortened(message.into()),
            help: String::new(),
            related: Vec::new(),
            fix: Vec::new(),
        }
    }
}

impl Diagnostic {
    /// The stable name of its problem: `unknown-key`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.problem.code
    }

    /// The same, worse than its problem usually is. A milder severity changes nothing.
    #[must_use]
    pub fn raised(self, severity: Severity) -> Self {
        Self { severity: self.severity.min(severity), ..self }
    }

    /// The same with what is accepted and the fix.
    #[must_use]
    pub fn help(self, help: impl Into<String>) -> Self {
        Self { help: shortened(help.into()), ..self }
    }

    /// The same with what a program can write to mend it, in the file of its place.
    #[must_use]
    pub fn fix(mut self, edits: impl IntoIterator<Item = Edit>) -> Self {
        self.fix.extend(edits);
        self
    }

    /// The same with another place that belongs to it.
    #[must_use]
    pub fn related(mut self, place: Place, words: impl Into<String>) -> Self {
        self.related.push((place, words.into()));
        self
    }
}

/// The most characters of a message: it may name what an author pasted.
const LONGEST: usize = 600;
/// So many of them are its end, which says what is wrong with what is named.
const END: usize = 200;

/// A text whose middle is left out where it is too long to be read.
fn shortened(text: String) -> String {
    let length = text.chars().count();
    if length <= LONGEST {
        return text;
    }
    let begin: String = text.chars().take(LONGEST - END).collect();
    let end: String = text.chars().skip(length - END).collect();
    format!("{begin} … {end}")
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn the_middle_of_a_long_text_is_left_out() {
        assert_eq!(shortened("é".repeat(600)), "é".repeat(600));
        let long = format!("`{}` is not an id", "a".repeat(1000));
        let short = shortened(long);
        assert_eq!(short.chars().count(), 603);
        assert!(short.starts_with("`aaa") && short.ends_with("aaa` is not an id"));
        assert!(short.contains("a … a"));
    }
}
