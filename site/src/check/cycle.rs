//! Ways that lead back to where they start, one for each, for messages.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// For each node that lies on a cycle the shortest way around, each node in one way only.
pub(crate) fn ways_around(
    on_cycle: impl IntoIterator<Item = usize>,
    edges: impl Fn(usize) -> Vec<usize>,
) -> Vec<Vec<usize>> {
    let mut shown = BTreeSet::new();
    let mut ways = Vec::new();
    for start in on_cycle {
        if !shown.contains(&start)
            && let Some(way) = way_around(start, &edges)
        {
            shown.extend(way.iter().copied());
            ways.push(way);
        }
    }
    ways
}

fn way_around(start: usize, edges: &impl Fn(usize) -> Vec<usize>) -> Option<Vec<usize>> {
    let mut came_from = BTreeMap::new();
    let mut next = VecDeque::from([start]);
    while let Some(node) = next.pop_front() {
        for to in edges(node) {
            if to == start {
                return Some(trail(node, start, &came_from));
            }
            came_from.entry(to).or_insert_with(|| {
                next.push_back(to);
                node
            });
        }
    }
    None
}

fn trail(last: usize, start: usize, came_from: &BTreeMap<usize, usize>) -> Vec<usize> {
    let back = std::iter::successors(Some(last), |node| {
        if *node == start { None } else { came_from.get(node).copied() }
    });
    let mut way: Vec<_> = back.collect();
    way.reverse();
    way
}

/// A way around in words: "`a` → `b` → `a`".
pub(crate) fn in_words<'n>(way: &[usize], name: impl Fn(usize) -> &'n str) -> String {
    let stations = way.iter().chain(way.first()).map(|node| format!("`{}`", name(*node)));
    stations.collect::<Vec<_>>().join(" → ")
}

#[cfg(test)]
mod tests {
    use super::{in_words, ways_around};

    #[test]
    fn each_cycle_is_shown_once() {
        let edges = [vec![1], vec![2], vec![0, 2], vec![4], vec![0]];
        let ways = ways_around(0..5, |node| edges[node].clone());
        assert_eq!(ways, [vec![0, 1, 2]]);
        assert_eq!(in_words(&ways[0], |node| ["a", "b", "c"][node]), "`a` → `b` → `c` → `a`");
    }

    #[test]
    fn what_leads_to_itself_is_a_cycle_of_one() {
        assert_eq!(ways_around([0], |_| vec![0]), [vec![0]]);
    }
}
