//! In which order found roles stand.

use std::collections::BinaryHeap;

use super::{FinderIndex, number, position};

/// What found roles are sorted by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// The best hits first; without a search, the order the city gave its roles.
    #[default]
    Best,
    /// By title.
    Title,
    /// By level, the first step first; roles without a level last.
    Level,
    /// By years of experience, the fewest first; roles that state none first.
    Years,
    /// By when one can apply no longer, the soonest first; roles without such a day last.
    Closing,
}

impl Sort {
    /// All of them, in display order.
    pub const ALL: [Self; 5] = [Self::Best, Self::Title, Self::Level, Self::Years, Self::Closing];

    /// Its name in addresses.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Best => "best",
            Self::Title => "title",
            Self::Level => "level",
            Self::Years => "years",
            Self::Closing => "closing",
        }
    }

    /// The order of a name in addresses.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.key() == key)
    }
}

/// Sorts positions of roles; equals keep the order of the catalog.
pub(super) fn sort(index: &FinderIndex, found: &mut [u32], by: Sort, ranks: &[u32]) {
    let columns = &index.columns;
    let of = |list: &[u32], n: &u32| list.get(position(*n)).copied().unwrap_or_default();
    let key = |n: &u32| match by {
        Sort::Best => u32::MAX - of(ranks, n),
        Sort::Title => of(&columns.title_ranks.0, n),
        Sort::Level => index.level_rank(position(*n)),
        Sort::Years => of(&columns.months.0, n),
        Sort::Closing => of(&columns.closing_ranks.0, n),
    };
    let keys: Vec<u32> = found.iter().map(key).collect();
    by_keys(found, &keys);
}

/// Sorts positions by one key each, then by position.
///
/// Key and position are packed into one number, and a heap sorts the numbers:
/// the library's quicker sorts take two kilobytes each in the visitor's module,
/// and ten thousand numbers are a millisecond's work either way.
pub(super) fn by_keys(positions: &mut [u32], keys: &[u32]) {
    let pack = |(n, key): (&u32, &u32)| u64::from(*key) << 32 | u64::from(*n);
    let packed: BinaryHeap<u64> = positions.iter().zip(keys).map(pack).collect();
    for (place, packed) in positions.iter_mut().zip(packed.into_sorted_vec()) {
        *place = (packed & u64::from(u32::MAX)) as u32;
    }
}

/// The places of texts in their folded order.
pub(super) fn ranks<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<u32> {
    let folded: Vec<String> = texts.map(super::fold::folded).collect();
    let mut order: Vec<usize> = (0..folded.len()).collect();
    order.sort_by_key(|n| &folded[*n]);
    let mut ranks = vec![0; folded.len()];
    for (rank, n) in order.into_iter().enumerate() {
        ranks[n] = number(rank);
    }
    ranks
}
