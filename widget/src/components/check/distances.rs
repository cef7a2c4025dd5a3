//! The roles in view by effort, measured a few at a time: what would help takes a hundred
//! times as long to find as a verdict, and nobody should wait for ten thousand of them.

use std::ops::Range;

use roles::assessment::{Assessment, assess};
use roles::effort::{self, Effort};
use roles::evaluate::{CompiledRoles, Verdict};
use roles::profile::Profile;
use roles::sorting::order;
use roles::{CheckData, Role};

use crate::components::check_summary::VERDICTS;

/// So many roles are measured at once; as many take a few milliseconds.
const AT_ONCE: usize = 50;

/// The roles in view by effort, by their positions in the book.
#[derive(Debug, Default)]
pub(super) struct Distances {
    compiled: CompiledRoles,
    /// The roles that can be in view, by their positions in the book.
    roles: Range<usize>,
    /// Of these roles.
    verdicts: Vec<Verdict>,
    view: Vec<usize>,
    measured: Vec<Option<Effort>>,
    /// The least work first; by verdict where not all are measured yet.
    pub(super) order: Vec<usize>,
}

impl Distances {
    /// Those of one role, or of all. A page of one role that is being built compiles no other: a
    /// site has ten thousand of them.
    pub(super) fn new(book: &CheckData, only: Option<usize>) -> Self {
        let all = book.catalog().roles();
        let roles = only.map_or(0..all.len(), |n| n..n + 1);
        let compiled = CompiledRoles::of(&all[roles.clone()]);
        Self { compiled, roles, ..Self::default() }
    }

    /// The verdict on the role at a position of the book.
    pub(super) fn verdict(&self, n: usize) -> Verdict {
        self.verdicts[n - self.roles.start]
    }

    /// The roles that can be in view with their verdicts.
    pub(super) fn verdicts<'b>(
        &self,
        book: &'b CheckData,
    ) -> impl Iterator<Item = (&'b Role, Verdict)> {
        let roles = &book.catalog().roles()[self.roles.clone()];
        roles.iter().zip(self.verdicts.iter().copied())
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

    /// Measures some more roles; sorts once all are. One role alone needs no measure.
    pub(super) fn measure(&mut self, book: &CheckData, profile: &Profile) {
        let more = (self.measured.len() + AT_ONCE).min(self.view.len());
        for n in self.measured.len()..more {
            let n = self.view[n];
            let role = &book.catalog().roles()[n];
            self.measured.push(match self.verdict(n) {
                Verdict::AppearsToMeet | Verdict::NothingToCheck => None,
                _ if self.view.len() == 1 => None,
                _ => effort::order(&assess(role, book.catalog(), profile), profile).1,
            });
        }
        if self.is_done() {
            self.sort();
        }
    }

    fn sort(&mut self) {
        let key = |n: usize| {
            let group = effort::group(self.verdict(self.view[n]));
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
        VERDICTS.map(|verdict| self.view.iter().filter(|n| self.verdict(**n) == verdict).count())
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
