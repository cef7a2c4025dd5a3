//! How far each role is away, measured a few at a time: what would help takes a hundred
//! times as long to find as a verdict, and nobody should wait for ten thousand of them.

use roles::CheckData;
use roles::assessment::{Assessment, assess};
use roles::evaluate::{CompiledRoles, Verdict};
use roles::profile::Profile;
use roles::repair::Distance;
use roles::sorting::order;

/// So many roles are measured at once; as many take a few milliseconds.
const AT_ONCE: usize = 50;

/// The roles by distance, by their positions in the book.
#[derive(Debug, Default)]
pub(super) struct Distances {
    compiled: CompiledRoles,
    verdicts: Vec<Verdict>,
    measured: Vec<Option<Distance>>,
    /// The nearest first; by verdict where not all are measured yet.
    pub(super) order: Vec<usize>,
}

impl Distances {
    pub(super) fn new(book: &CheckData) -> Self {
        Self { compiled: CompiledRoles::of(book.catalog().roles()), ..Self::default() }
    }

    /// Starts anew for other answers.
    pub(super) fn evaluate(&mut self, book: &CheckData, profile: &Profile) {
        let words = book.catalog().vocabulary();
        self.verdicts = self.compiled.verdicts(words, profile).collect();
        self.measured.clear();
        let verdicts = &self.verdicts;
        self.order =
            order(verdicts.len(), &|one, other| place(verdicts[one]) < place(verdicts[other]));
        self.measure(book, profile);
    }

    /// Measures some more roles; sorts once all are.
    pub(super) fn measure(&mut self, book: &CheckData, profile: &Profile) {
        let roles = book.catalog().roles();
        let more = (self.measured.len() + AT_ONCE).min(roles.len());
        let next = self.measured.len()..more;
        let judged = roles[next.clone()].iter().zip(&self.verdicts[next]);
        self.measured.extend(judged.map(|(role, verdict)| match verdict {
            Verdict::AppearsToMeet | Verdict::NothingToCheck => None,
            _ => assess(role, book.catalog(), profile).distance(),
        }));
        if self.is_done() {
            let (verdicts, measured) = (&self.verdicts, &self.measured);
            let key = |n: usize| (verdicts[n] == Verdict::NothingToCheck, measured[n]);
            self.order = order(measured.len(), &|one, other| key(one) < key(other));
        }
    }

    /// Whether all roles are measured.
    pub(super) fn is_done(&self) -> bool {
        self.measured.len() == self.verdicts.len()
    }

    /// How many roles have a verdict.
    pub(super) fn with(&self, verdict: Verdict) -> usize {
        self.verdicts.iter().filter(|own| **own == verdict).count()
    }

    /// What the answers come to for a role.
    pub(super) fn assessment<'b>(
        &self,
        n: usize,
        book: &'b CheckData,
        profile: &Profile,
    ) -> Option<Assessment<'b>> {
        Some(assess(book.catalog().roles().get(n)?, book.catalog(), profile))
    }
}

/// The further along, the earlier.
fn place(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::AppearsToMeet => 0,
        Verdict::ReviewerDecides => 1,
        Verdict::CannotTellYet => 2,
        Verdict::NotYet => 3,
        Verdict::NothingToCheck => 4,
    }
}
