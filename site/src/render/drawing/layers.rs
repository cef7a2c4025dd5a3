//! Columns of a wide drawing: every role on its rank, every longer line with a place of
//! its own on each rank between its ends, and an order in each column with few crossings.

/// How often the columns are put in order, there and back.
const SWEEPS: usize = 4;

/// Columns of items. Items below the number of roles are roles, the others are places
/// through which a longer line runs.
#[derive(Debug, Clone)]
pub(super) struct Layers {
    /// The items of each rank, from top to bottom.
    pub(super) columns: Vec<Vec<usize>>,
    /// For each line the items that it joins, one on each rank, its ends among them.
    pub(super) chains: Vec<Vec<usize>>,
    /// The items on the rank below to which each item is joined.
    pub(super) before: Vec<Vec<usize>>,
    /// The items on the rank above to which each item is joined.
    pub(super) after: Vec<Vec<usize>>,
}

impl Layers {
    /// The columns of nodes with ranks, first in the order of the sequence. Every line
    /// leads to a higher rank.
    pub(super) fn of(sequence: &[usize], ranks: &[usize], edges: &[(usize, usize)]) -> Self {
        let many = ranks.iter().max().map_or(0, |most| most + 1);
        let mut columns = vec![Vec::new(); many];
        for node in sequence {
            columns[ranks[*node]].push(*node);
        }
        let mut items = ranks.len();
        let mut chains = Vec::with_capacity(edges.len());
        for (from, to) in edges {
            let mut chain = vec![*from];
            for column in &mut columns[ranks[*from] + 1..ranks[*to]] {
                column.push(items);
                chain.push(items);
                items += 1;
            }
            chain.push(*to);
            chains.push(chain);
        }
        let mut layers =
            Self { columns, chains, before: vec![vec![]; items], after: vec![vec![]; items] };
        for chain in &layers.chains {
            for pair in chain.windows(2) {
                layers.after[pair[0]].push(pair[1]);
                layers.before[pair[1]].push(pair[0]);
            }
        }
        layers.put_in_order();
        layers
    }

    /// How many items there are.
    pub(super) fn len(&self) -> usize {
        self.before.len()
    }

    /// Sorts each column by where its neighbours stand, and keeps the best order seen.
    fn put_in_order(&mut self) {
        let mut best = (self.crossings(), self.columns.clone());
        for _ in 0..SWEEPS {
            for n in 1..self.columns.len() {
                self.sort(n, n - 1);
            }
            for n in (1..self.columns.len()).rev() {
                self.sort(n - 1, n);
            }
            let crossings = self.crossings();
            if crossings < best.0 {
                best = (crossings, self.columns.clone());
            }
        }
        self.columns = best.1;
    }

    fn sort(&mut self, column: usize, by: usize) {
        let places = self.places(by);
        let neighbours = if by < column { &self.before } else { &self.after };
        let key = |own: usize, item: usize| -> usize {
            let near = &neighbours[item];
            let sum: usize = near.iter().map(|other| places[*other] * 1_024).sum();
            if near.is_empty() { own * 1_024 } else { sum / near.len() }
        };
        let mut keyed: Vec<(usize, usize)> = self.columns[column]
            .iter()
            .enumerate()
            .map(|(n, item)| (key(n, *item), *item))
            .collect();
        keyed.sort_by_key(|(key, _)| *key);
        self.columns[column] = keyed.into_iter().map(|(_, item)| item).collect();
    }

    /// Where each item of a column stands in it, by item.
    fn places(&self, column: usize) -> Vec<usize> {
        let mut places = vec![0; self.len()];
        for (n, item) in self.columns[column].iter().enumerate() {
            places[*item] = n;
        }
        places
    }

    /// How often lines cross between neighbouring columns.
    fn crossings(&self) -> usize {
        (1..self.columns.len()).map(|n| self.crossings_before(n)).sum()
    }

    /// Ends in the order of starts: each pair that stands the wrong way round crosses.
    fn crossings_before(&self, column: usize) -> usize {
        let places = self.places(column);
        let mut ends = Vec::new();
        for item in &self.columns[column - 1] {
            let mut own: Vec<usize> = self.after[*item].iter().map(|to| places[*to]).collect();
            own.sort_unstable();
            ends.extend(own);
        }
        let mut seen = vec![0_usize; self.columns[column].len() + 1];
        let mut crossings = 0;
        for (n, end) in ends.iter().enumerate() {
            crossings += n - sum_to(&seen, end + 1);
            add(&mut seen, end + 1);
        }
        crossings
    }
}

/// How many of the first places are taken, in a tree of partial sums.
fn sum_to(tree: &[usize], mut place: usize) -> usize {
    let mut sum = 0;
    while place > 0 {
        sum += tree[place];
        place -= place & place.wrapping_neg();
    }
    sum
}

fn add(tree: &mut [usize], mut place: usize) {
    while place < tree.len() {
        tree[place] += 1;
        place += place & place.wrapping_neg();
    }
}

#[cfg(test)]
mod tests {
    use super::Layers;

    #[test]
    fn crossings_are_undone() {
        let layers = Layers::of(&[0, 1, 2, 3], &[0, 0, 1, 1], &[(0, 3), (1, 2)]);
        assert_eq!(layers.columns, [vec![0, 1], vec![3, 2]]);
        assert_eq!(layers.crossings(), 0);
    }

    #[test]
    fn long_lines_have_a_place_on_each_rank() {
        let layers = Layers::of(&[0, 1, 2], &[0, 1, 2], &[(0, 1), (1, 2), (0, 2)]);
        assert_eq!(layers.chains[2], [0, 3, 2]);
        assert_eq!(layers.columns[1].len(), 2);
    }
}
