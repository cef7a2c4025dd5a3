//! Who reports to whom: nobody reports to themselves through others.

use std::collections::BTreeMap;

use roles::id::RoleId;

use crate::diagnostic::Diagnostic;
use crate::problem::{piece, problems};

use super::cycle;
use super::role_names::{RoleName, RoleNames};

problems! {
    REPORTING_CYCLE = "reporting-cycle", Error {
        what: "Roles report to one another in a circle.",
        why: "Somebody has to be at the top. One of the lines points the wrong way.",
        bad: [
            piece::role("[extra.reports_to]\ntitle = \"Records Lead\"\nrole = \"records-lead\""),
            piece::keys(
                "content/roles/records-lead.md",
                "[extra.reports_to]\ntitle = \"Records Clerk\"\nrole = \"clerk\"",
            ),
        ],
        good: [
            piece::role("[extra.reports_to]\ntitle = \"Records Lead\"\nrole = \"records-lead\""),
            piece::keys(
                "content/roles/records-lead.md",
                "[[extra.supervises]]\ntitle = \"Records Clerk\"\nrole = \"clerk\"",
            ),
        ],
    }
}

/// Reports every circle of reporting lines once.
pub(super) fn check(names: &RoleNames) -> Vec<Diagnostic> {
    let roles: Vec<_> = names.all().iter().collect();
    let positions: BTreeMap<&str, usize> =
        roles.iter().enumerate().map(|(n, (id, _))| (id.as_str(), n)).collect();
    let above: Vec<Option<usize>> = roles
        .iter()
        .map(|(id, role)| {
            let (name, _) = role.superior.as_ref()?;
            let name = name.as_str();
            // A role that reports to itself has been reported as such.
            positions.get(name).copied().filter(|_| name != id.as_str())
        })
        .collect();
    let ways = cycle::ways_around(on_cycle(&above), |n| above[n].into_iter().collect());
    ways.iter().map(|way| problem(way, &roles)).collect()
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

fn problem(way: &[usize], roles: &[(&RoleId, &RoleName)]) -> Diagnostic {
    let names = cycle::in_words(way, |n| roles[n].0.as_str());
    let message = format!("these roles report to one another in a circle: {names}");
    let place = |n: &usize| {
        let role = roles[*n].1;
        role.superior.as_ref().map_or(&role.top, |(_, place)| place).clone()
    };
    let problem = REPORTING_CYCLE
        .at(place(&way[0]), message)
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
