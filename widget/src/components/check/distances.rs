//! The roles in view by effort, measured a few at a time: what would help takes a hundred
//! times as long to find as a verdict, and nobody should wait for ten thousand of them.

use roles::CheckData;
use roles::assessment::{Assessment, assess};
use roles::effort::{self, Effort};
use roles::evaluate::{CompiledRoles, Verdict};
use roles::profile::Profile;
use roles::sorting::order;

use crate::components::check_summary::VERDICTS;

/// So many roles are measured at once; as many take a few milliseconds.
const AT_ONCE: usize = 50;

/// The roles in view by effort, by their positions in the book.
#[derive(Debug, Default)]
pub(super) struct Distances {
    compiled: CompiledRoles,
    /// Of all roles.
    pub(super) verdicts: Vec<Verdict>,
    view: Vec<usize>,
    measured: Vec<Option<Effort>>,
    /// The least work first; by verdict where not all are measured yet.
    pub(super) order: Vec<usize>,
}

impl Distances {
    pub(super) fn new(book: &CheckData) -> Self {
        Self { compiled: CompiledRoles::of(book.catalog().roles()), ..Self::default() }
    }

    /// Starts anew for other answers or another view.
    pub(super) fn evaluate(&mut self, book: &CheckData, view: &[usize], profile: &Profile) {
        let words = book.catalog().vocabulary();
        self.verdicts = self.compiled.verdicts(words, profile).collect();
        self.view = view.to_vec();
        self.measured.clear();
        self.sort();
        self.measure(book, profile);
    }

    /// Measures some more roles; sorts once all are.
    pub(super) fn measure(&mut self, book: &CheckData, profile: &Profile) {
        let more = (self.measured.len() + AT_ONCE).min(self.view.len());
        for n in self.measured.len()..more {
            let n = self.view[n];
            let role = &book.catalog().roles()[n];
            self.measured.push(match self.verdicts[n] {
                Verdict::AppearsToMeet | Verdict::NothingToCheck => None,
                _ => effort::order(&assess(role, book.catalog(), profile), profile).1,
            });
        }
        if self.is_done() {
            self.sort();
        }
    }

    fn sort(&mut self) {
        let key = |n: usize| {
            let group = effort::group(self.verdicts[self.view[n]]);
            (group, self.measured.get(n).copied().flatten())
        };
        let places = order(self.view.len(), &|one, other| key(one) < key(other));
        self.order = places.into_iter().map(|n| self.view[n]).collect();
    }

    /// Whether all roles are measured.
    pub(super) fn is_done(&self) -> bool {
        self.measured.len() == self.view.len()
    }

    /// How many roles in view have each verdict.
    pub(super) fn counts(&self) -> [usize; 5] {
        VERDICTS.map(|verdict| {
            self.view.iter().filter(|n| self.verdicts.get(**n) == Some(&verdict)).count()
        })
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
