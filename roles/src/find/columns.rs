//! What a search needs of every role: its options, and its place in each order. The index always
//! holds all of it, column by column, which compresses well.

use super::FinderIndex;
use super::facet::Facet;
use super::position;
use crate::stored::{Reader, Stored, stored};

/// Lists with an entry for each role, in the order of the catalog.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Columns {
    /// Its place by title.
    pub(super) title_ranks: Steps,
    /// Its place by when one can apply no longer; roles without such a day stand last.
    pub(super) closing_ranks: Steps,
    /// The experience it asks for; 0 where it states none.
    pub(super) months: Steps,
    /// Positions of its options, in order.
    pub(super) options: Vec<Vec<u32>>,
}

stored!(Columns { title_ranks, closing_ranks, months, options });

/// Numbers, each stored as its distance from the one before.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Steps(pub(super) Vec<u32>);

impl Stored for Steps {
    fn write(&self, bytes: &mut Vec<u8>) {
        let mut before = 0_u32;
        let mut steps = Vec::new();
        for number in &self.0 {
            let step = number.wrapping_sub(before);
            // A small step down has to be a small number, too.
            steps.push(step << 1 ^ ((step.cast_signed() >> 31).cast_unsigned()));
            before = *number;
        }
        steps.write(bytes);
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        let mut numbers = Vec::<u32>::read(reader);
        let mut before = 0_u32;
        for number in &mut numbers {
            before = before.wrapping_add(*number >> 1 ^ (*number & 1).wrapping_neg());
            *number = before;
        }
        Self(numbers)
    }
}

impl Columns {
    /// Adds the next role.
    pub(super) fn push(&mut self, title_rank: u32, months: u32, options: Vec<u32>) {
        self.title_ranks.0.push(title_rank);
        self.closing_ranks.0.push(u32::MAX);
        self.months.0.push(months);
        self.options.push(options);
    }

    /// Whether there is an entry for each role in each list, and every option is one.
    pub(super) fn is_sound(&self, options: usize) -> bool {
        let Self { title_ranks, closing_ranks, months, .. } = self;
        let lists = [title_ranks, closing_ranks, months];
        lists.iter().all(|list| list.0.len() == self.options.len())
            && self.options.iter().all(|own| own.iter().all(|n| position(*n) < options))
    }
}

impl FinderIndex {
    /// The place of a role's first level; roles without one stand last.
    pub(super) fn level_rank(&self, role: usize) -> u32 {
        let is_level = |n: &&u32| self.options[position(**n)].facet == Facet::Level;
        self.columns.options[role].iter().find(is_level).copied().unwrap_or(u32::MAX)
    }
}
