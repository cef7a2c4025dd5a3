//! Sorting by one small routine. The standard library sorts long lists faster, and weighs
//! several kilobytes in the visitor's module for each kind of list it sorts.

/// Sorts a list by a key; equals stay in their order.
pub(crate) fn sort_by_key<T, K: Ord>(list: &mut Vec<T>, key: impl Fn(&T) -> K) {
    sort(list, |one, other| key(one) < key(other));
}

/// Sorts a list, given what stands before what; equals stay in their order.
pub(crate) fn sort<T>(list: &mut Vec<T>, before: impl Fn(&T, &T) -> bool) {
    let order = order(list.len(), &|one, other| before(&list[one], &list[other]));
    let mut taken: Vec<Option<T>> = std::mem::take(list).into_iter().map(Some).collect();
    list.extend(order.into_iter().filter_map(|n| taken[n].take()));
}

/// The positions of a list in order, given which of two stands before the other.
#[must_use]
pub fn order(len: usize, before: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut order: Vec<usize> = (0..len).collect();
    let mut width = 1;
    while width < len {
        let mut merged = Vec::with_capacity(len);
        let mut start = 0;
        while start < len {
            let middle = (start + width).min(len);
            let end = (middle + width).min(len);
            merge(&order[start..middle], &order[middle..end], before, &mut merged);
            start = end;
        }
        order = merged;
        width *= 2;
    }
    order
}

fn merge(
    left: &[usize],
    right: &[usize],
    before: &dyn Fn(usize, usize) -> bool,
    merged: &mut Vec<usize>,
) {
    let (mut l, mut r) = (0, 0);
    while l < left.len() && r < right.len() {
        if before(right[r], left[l]) {
            merged.push(right[r]);
            r += 1;
        } else {
            merged.push(left[l]);
            l += 1;
        }
    }
    merged.extend_from_slice(&left[l..]);
    merged.extend_from_slice(&right[r..]);
}

#[cfg(test)]
mod tests {
    use super::sort_by_key;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(list in prop::collection::vec(0..9_u8, 0..70)) {
            let mut ours: Vec<(u8, usize)> = list.into_iter().zip(0..).collect();
            let mut theirs = ours.clone();
            sort_by_key(&mut ours, |(key, _)| *key);
            theirs.sort_by_key(|(key, _)| *key);
            prop_assert_eq!(ours, theirs);
        }
    }
}
