//! What a problem is known by from one commit to the next: its code and the words of its
//! line, not the number of the line, which moves with every edit above it.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::diagnostic::Diagnostic;
use crate::diagnostic::position::{line_end, line_start};
use crate::sources::{SourceFile, Sources};

/// So many bytes of a hash tell problems apart.
const BYTES: usize = 8;

/// The fingerprints of the problems of one document.
#[derive(Debug, Default)]
pub(super) struct Fingerprints(BTreeMap<String, usize>);

impl Fingerprints {
    /// The fingerprint of the next problem: `39fa2ee980eb94b0:1`, where the number tells it
    /// from others on lines of the same words.
    pub(super) fn of(&mut self, problem: &Diagnostic, sources: &Sources) -> String {
        let mut hash = Sha256::new();
        for part in [problem.code().as_bytes(), problem.place.file.as_str().as_bytes()] {
            hash.update(part);
            hash.update([0]);
        }
        hash.update(line(problem, sources));
        let hash: String =
            hash.finalize().iter().take(BYTES).map(|byte| format!("{byte:02x}")).collect();
        let count = self.0.entry(hash.clone()).or_default();
        *count += 1;
        format!("{hash}:{count}")
    }
}

/// The line of a problem without the space around it.
fn line<'s>(problem: &Diagnostic, sources: &'s Sources) -> &'s [u8] {
    let Some((start, _)) = problem.place.span else { return b"" };
    let Some(SourceFile::Bytes(bytes)) = sources.get(problem.place.file.as_str()) else {
        return b"";
    };
    let at = start.min(bytes.len());
    let start = line_start(bytes, at);
    bytes[start..line_end(bytes, at.max(start))].trim_ascii()
}

#[cfg(test)]
mod tests {
    use super::Fingerprints;
    use crate::diagnostic::Place;
    use crate::explain::of;
    use crate::sources::{SourcePath, Sources};

    fn fingerprints(text: &str, words: &str) -> Vec<String> {
        let mut sources = Sources::default();
        sources.insert_text("content/a.md", text);
        let file = SourcePath::new("content/a.md");
        let mut known = Fingerprints::default();
        let raw_html = of("raw-html").expect("it is declared");
        let problem = |(at, _)| raw_html.at(Place::span(&file, at..at + 1), "no");
        text.match_indices(words).map(problem).map(|one| known.of(&one, &sources)).collect()
    }

    #[test]
    fn a_line_that_moves_is_still_known_and_two_alike_are_told_apart() {
        let before = fingerprints("one <b>\n\none <b>\n", "<b>");
        let after = fingerprints("new\n  one <b>\n", "<b>");
        assert_eq!(before[0], after[0]);
        assert_eq!(before[0].strip_suffix(":1"), before[1].strip_suffix(":2"));
        assert_ne!(before[0], fingerprints("two <b>", "<b>")[0]);
    }
}
