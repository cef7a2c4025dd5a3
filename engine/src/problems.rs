//! Problems as the interface shows them: with lines, and places as browsers count them.

use site::diagnostic::position::position;
use site::diagnostic::{self, Diagnostic};
use site::sources::{SourceFile, Sources};
use studio::message::{Problem, Severity};

/// Problems of some sources.
pub(crate) fn list(found: &[Diagnostic], sources: &Sources) -> Vec<Problem> {
    found.iter().map(|problem| told(problem, sources)).collect()
}

fn told(problem: &Diagnostic, sources: &Sources) -> Problem {
    let file = problem.place.file.as_str();
    let bytes = match sources.get(file) {
        Some(SourceFile::Bytes(bytes)) => bytes.as_ref(),
        _ => &[],
    };
    let span = problem.place.span;
    let at = span.map(|(start, _)| position(bytes, start));
    Problem {
        file: file.to_owned(),
        at: at.map(|at| (at.line, at.column)),
        span: span.map(|(start, end)| (units(bytes, start), units(bytes, end.max(start)))),
        severity: match problem.severity {
            diagnostic::Severity::Error => Severity::Error,
            diagnostic::Severity::Warning => Severity::Warning,
            diagnostic::Severity::Advice => Severity::Advice,
        },
        code: problem.code().to_owned(),
        message: problem.message.clone(),
        help: problem.help.clone(),
        has_fix: !problem.fix.is_empty(),
    }
}

/// How many units of UTF-16 stand before a byte, in a field where each line ends with one.
fn units(bytes: &[u8], byte: usize) -> u32 {
    let before = String::from_utf8_lossy(&bytes[..byte.min(bytes.len())]).replace("\r\n", "\n");
    u32::try_from(before.encode_utf16().count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::units;

    #[test]
    fn places_are_counted_as_browsers_do() {
        assert_eq!(units("aé🙂b".as_bytes(), 7), 4);
        assert_eq!(units(b"a\r\nb", 3), 2);
        assert_eq!(units(b"a", 9), 1);
    }
}
