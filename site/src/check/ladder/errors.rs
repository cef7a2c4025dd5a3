//! Why rungs and steps make no ladder, in words.

use roles::ladder::{EvidenceKind, LadderError, Step};

use crate::diagnostic::Diagnostic;
use crate::draft::Spanned;
use crate::draft::ladder::{RungDraft, StepDraft};

use super::super::findings::Findings;
use super::super::reference::{Known, mended};
use super::problems::{
    EVIDENCE_LACKING, LADDER_CYCLE, RUNG_TWICE, STEP_OFF_THE_LADDER, STEP_TWICE,
    STEP_WITHOUT_EVIDENCE, SUPPORTED_BY_ONE_KIND,
};
use super::words::step_name;

/// What an author said of a ladder; steps in the order in which they were checked.
pub(super) struct Said<'a> {
    pub(super) rungs: &'a [Spanned<RungDraft>],
    pub(super) steps: &'a [&'a Spanned<StepDraft>],
}

impl Said<'_> {
    /// Reports all errors.
    pub(super) fn report(&self, errors: &[LadderError], steps: &[Step], found: &mut Findings<'_>) {
        for error in errors {
            let problem = match *error {
                LadderError::RungTwice(n) => self.rung_twice(n, found),
                LadderError::FromNoRung(n) => self.off_the_ladder(n, true, found),
                LadderError::ToNoRung(n) => self.off_the_ladder(n, false, found),
                LadderError::NoEvidence(n) => self.no_evidence(n, found),
                LadderError::SupportedByOne(n) => self.one_kind(n, found),
                LadderError::Lacks(n, kind) => self.lacks(n, kind, found),
                LadderError::StepTwice(n) => self.step_twice(n, steps, found),
                LadderError::Cycle(n) => self.cycle(n, found),
            };
            found.add(problem);
        }
    }

    fn rung_twice(&self, n: usize, found: &Findings<'_>) -> Diagnostic {
        let rung = &self.rungs[n];
        let role = rung.get_ref().role.as_ref();
        let span = role.map_or_else(|| rung.span(), Spanned::span);
        let name = role.map_or("", |name| name.get_ref());
        let message = format!("role `{name}` is two rungs of this ladder");
        RUNG_TWICE.at(found.at(span), message).help("take one of them out")
    }

    fn off_the_ladder(&self, n: usize, from: bool, found: &Findings<'_>) -> Diagnostic {
        let step = self.steps[n];
        let said = step.get_ref();
        let (word, end) = if from { ("from", &said.from) } else { ("to", &said.to) };
        let span = end.as_ref().map_or_else(|| step.span(), Spanned::span);
        let name = end.as_ref().map_or("", |name| name.get_ref());
        let message = format!("a step leads {word} `{name}`, which is not on this ladder");
        let rungs = self.rungs.iter().filter_map(|rung| rung.get_ref().role.as_ref());
        let help = mended(
            name,
            &Known::new(rungs.map(|name| name.get_ref().as_str())),
            "add it as a rung",
        );
        STEP_OFF_THE_LADDER.at(found.at(span), message).help(help)
    }

    fn no_evidence(&self, n: usize, found: &Findings<'_>) -> Diagnostic {
        let step = self.steps[n];
        let message = format!("{} rests on nothing", step_name(step.get_ref()));
        let help = "add `[[extra.step.evidence]]` with `kind`, `role` and `note`, \
                    or take the step out";
        STEP_WITHOUT_EVIDENCE.at(found.of(step), message).help(help)
    }

    fn lacks(&self, n: usize, kind: EvidenceKind, found: &Findings<'_>) -> Diagnostic {
        let step = self.steps[n];
        let said = step.get_ref();
        let span = said.confidence.as_ref().map_or_else(|| step.span(), Spanned::span);
        let (word, kind) = match kind {
            EvidenceKind::Minimum => ("rule", "minimum"),
            _ => ("named", "reporting-line"),
        };
        let name = step_name(said);
        let message = format!("{name} is sure as `{word}` without evidence of kind `{kind}`");
        EVIDENCE_LACKING.at(found.at(span), message).help(format!(
            "add evidence with `kind = \"{kind}\"`, or write `confidence = \"inferred\"`"
        ))
    }

    fn one_kind(&self, n: usize, found: &Findings<'_>) -> Diagnostic {
        let step = self.steps[n];
        let said = step.get_ref();
        let span = said.confidence.as_ref().map_or_else(|| step.span(), Spanned::span);
        let message = format!("{} is supported by one kind of evidence only", step_name(said));
        SUPPORTED_BY_ONE_KIND
            .at(found.at(span), message)
            .help("add evidence of a second kind, or write `confidence = \"inferred\"`")
    }

    fn step_twice(&self, n: usize, steps: &[Step], found: &Findings<'_>) -> Diagnostic {
        let message = format!("{} is there twice", step_name(self.steps[n].get_ref()));
        let problem = STEP_TWICE
            .at(found.of(self.steps[n]), message)
            .help("put the evidence of both into one step");
        let same = |other: &Step| (&other.from, &other.to) == (&steps[n].from, &steps[n].to);
        match steps[..n].iter().position(same) {
            Some(first) => problem.related(found.of(self.steps[first]), "the first of them"),
            None => problem,
        }
    }

    fn cycle(&self, n: usize, found: &Findings<'_>) -> Diagnostic {
        let name = step_name(self.steps[n].get_ref());
        let message = format!("{name} leads back to where the ladder has been");
        LADDER_CYCLE
            .at(found.of(self.steps[n]), message)
            .help("steps lead from lower rungs to higher ones: turn it around, or take it out")
    }
}
