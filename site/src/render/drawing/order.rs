//! In which order the roles of a chart are read, and on which rank each one stands.

/// Order and ranks of the nodes of a graph.
#[derive(Debug, Clone)]
pub(super) struct Order {
    /// All nodes: each after those that lead to it, and one way followed to its end
    /// before the next one begins.
    pub(super) sequence: Vec<usize>,
    /// How many lines the longest way to each node has.
    pub(super) ranks: Vec<usize>,
    /// Whether no way leads back to where it began. Several ladders together may have one
    /// that does; then some lines lead backwards in the sequence.
    pub(super) is_acyclic: bool,
}

impl Order {
    pub(super) fn of(nodes: usize, edges: &[(usize, usize)]) -> Self {
        let mut after = vec![Vec::new(); nodes];
        let mut open = vec![0_usize; nodes];
        for (from, to) in edges {
            after[*from].push(*to);
            open[*to] += 1;
        }
        let mut walk = Walk { after, open, sequence: Vec::with_capacity(nodes) };
        let sources: Vec<usize> = (0..nodes).filter(|node| walk.open[*node] == 0).collect();
        let mut is_taken = vec![false; nodes];
        walk.from(&sources, &mut is_taken);
        let is_acyclic = walk.sequence.len() == nodes;
        for node in 0..nodes {
            if !is_taken[node] {
                walk.from(&[node], &mut is_taken);
            }
        }
        let Walk { after, sequence, .. } = walk;
        let ranks = ranks(&sequence, &after);
        Self { sequence, ranks, is_acyclic }
    }
}

struct Walk {
    after: Vec<Vec<usize>>,
    /// How many lines lead to each node from nodes that are not in the sequence yet.
    open: Vec<usize>,
    sequence: Vec<usize>,
}

impl Walk {
    fn from(&mut self, starts: &[usize], is_taken: &mut [bool]) {
        let mut next: Vec<usize> = starts.iter().rev().copied().collect();
        while let Some(node) = next.pop() {
            if std::mem::replace(&mut is_taken[node], true) {
                continue;
            }
            self.sequence.push(node);
            for to in self.after[node].iter().rev() {
                self.open[*to] = self.open[*to].saturating_sub(1);
                if self.open[*to] == 0 {
                    next.push(*to);
                }
            }
        }
    }
}

fn ranks(sequence: &[usize], after: &[Vec<usize>]) -> Vec<usize> {
    let mut place = vec![0; sequence.len()];
    for (n, node) in sequence.iter().enumerate() {
        place[*node] = n;
    }
    let mut ranks = vec![0; sequence.len()];
    for node in sequence {
        for to in after[*node].iter().filter(|to| place[**to] > place[*node]) {
            ranks[*to] = ranks[*to].max(ranks[*node] + 1);
        }
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::Order;

    #[test]
    fn one_way_is_followed_to_its_end() {
        let order = Order::of(6, &[(0, 1), (1, 2), (0, 3), (3, 4), (5, 4)]);
        assert_eq!(order.sequence, [0, 1, 2, 3, 5, 4]);
        assert_eq!(order.ranks, [0, 1, 2, 1, 2, 0]);
        assert!(order.is_acyclic);
    }

    #[test]
    fn a_way_back_is_no_end() {
        let order = Order::of(3, &[(0, 1), (1, 2), (2, 1)]);
        assert_eq!(order.sequence, [0, 1, 2]);
        assert_eq!(order.ranks, [0, 1, 2]);
        assert!(!order.is_acyclic);
    }
}
