//! Who reports to whom: nobody reports to themselves through others.

use std::collections::BTreeMap;

use roles::id::RoleId;

use crate::diagnostic::{Diagnostic, Place};

use super::cycle;
use super::role::RoleFile;
use super::role_names::RoleNames;

const REPORTING_CYCLE: &str = "reporting-cycle";

/// Reports every circle of reporting lines once.
pub(super) fn check(names: &RoleNames<'_>) -> Vec<Diagnostic> {
    let files: Vec<_> = names.all().iter().collect();
    let positions: BTreeMap<&str, usize> =
        files.iter().enumerate().map(|(n, (id, _))| (id.as_str(), n)).collect();
    let above: Vec<Option<usize>> = files
        .iter()
        .map(|(id, file)| {
            let name = superior(file)?.get_ref().as_str();
            // A role that reports to itself has been reported as such.
            positions.get(name).copied().filter(|_| name != id.as_str())
        })
        .collect();
    let ways = cycle::ways_around(on_cycle(&above), |n| above[n].into_iter().collect());
    ways.iter().map(|way| problem(way, &files)).collect()
}

/// One node of every cycle: each node is walked over once.
fn on_cycle(above: &[Option<usize>]) -> Vec<usize> {
    let mut walk_of = vec![None; above.len()];
    let mut found = Vec::new();
    for start in 0..above.len() {
        let mut next = Some(start);
        while let Some(node) = next.filter(|node| walk_of[*node].is_none()) {
            walk_of[node] = Some(start);
            next = above[node];
        }
        found.extend(next.filter(|node| walk_of[*node] == Some(start)));
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn superior(file: &RoleFile) -> Option<&crate::draft::Spanned<String>> {
    file.front.extra.as_ref()?.get_ref().reports_to.as_ref()?.get_ref().role.as_ref()
}

fn problem(way: &[usize], files: &[(&RoleId, &&RoleFile)]) -> Diagnostic {
    let names = cycle::in_words(way, |n| files[n].0.as_str());
    let message = format!("these roles report to one another in a circle: {names}");
    let place = |n: &usize| {
        let file = files[*n].1;
        superior(file).map_or_else(|| file.top(), |s| Place::span(&file.path, s.span()))
    };
    let problem = Diagnostic::error(REPORTING_CYCLE, place(&way[0]), message)
        .help("correct `role` of `[extra.reports_to]` in one of them");
    way[1..].iter().fold(problem, |problem, n| problem.related(place(n), "part of it"))
}

#[cfg(test)]
mod tests {
    use super::on_cycle;

    #[test]
    fn each_cycle_gives_a_node() {
        let above = [Some(1), Some(2), Some(1), None, Some(3), Some(5)];
        assert_eq!(on_cycle(&above), [1, 5]);
    }
}
