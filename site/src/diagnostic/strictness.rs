//! Which problems count: what is allowed is not shown, and warnings may be as bad as errors.

use std::collections::BTreeSet;

use super::{Diagnostic, Severity};

/// How strict to be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Strictness {
    /// Codes of warnings and advice that are not shown.
    pub allowed: BTreeSet<&'static str>,
    /// Whether a warning keeps the site from being made.
    pub deny_warnings: bool,
}

impl Strictness {
    /// Leaves out what is allowed, by this and by the site, and raises what is denied.
    pub fn apply(&self, problems: &mut Vec<Diagnostic>, by_site: &BTreeSet<&'static str>) {
        problems.retain(|problem| {
            let allowed = self.allowed.contains(problem.code()) || by_site.contains(problem.code());
            problem.severity == Severity::Error || !allowed
        });
        if self.deny_warnings {
            let warnings = problems.iter_mut().filter(|p| p.severity == Severity::Warning);
            warnings.for_each(|warning| warning.severity = Severity::Error);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Strictness;
    use crate::diagnostic::{Diagnostic, Place, Severity};
    use crate::explain;
    use crate::sources::SourcePath;

    fn problems() -> Vec<Diagnostic> {
        let place = Place::file(&SourcePath::new("a.md"));
        let found = |code| explain::of(code).expect("it is declared").at(place.clone(), "no");
        vec![found("jargon").raised(Severity::Error), found("jargon"), found("stale-text")]
    }

    #[test]
    fn allowed_codes_are_left_out_unless_they_are_errors() {
        let mut left = problems();
        let strictness =
            Strictness { allowed: BTreeSet::from(["jargon"]), ..Strictness::default() };
        strictness.apply(&mut left, &BTreeSet::from(["stale-text"]));
        assert_eq!(left, problems()[..1]);
    }

    #[test]
    fn denied_warnings_are_errors_and_advice_stays() {
        let mut denied = problems();
        let strictness = Strictness { deny_warnings: true, ..Strictness::default() };
        strictness.apply(&mut denied, &BTreeSet::new());
        let severities: Vec<_> = denied.iter().map(|problem| problem.severity).collect();
        assert_eq!(severities, [Severity::Error, Severity::Error, Severity::Advice]);
    }
}
