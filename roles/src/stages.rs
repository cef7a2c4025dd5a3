//! Where answers stand on the rungs of a ladder, and what is left from rung to rung.
//!
//! This is deliberately no forecast: it compares answers with descriptions along the
//! steps of a ladder. Whether anybody gets a role is for the city to say.

use crate::evaluate::{Verdict, evaluate};
use crate::profile::Profile;
use crate::repair::{Distance, Repair, repairs};
use crate::role::Role;
use crate::vocabulary::Vocabulary;

/// A rung, seen with some answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stage {
    /// What the answers come to today.
    pub verdict: Verdict,
    /// The rung, by position, of which everything is taken to be done already; none where
    /// this one starts from the answers of today.
    pub after: Option<usize>,
    /// What is left then, the nearest first; none where nothing is.
    pub left: Vec<Repair>,
}

/// The stages of all rungs, in their order. A rung that one appears to meet starts anew;
/// any other continues the nearest of the rungs from which a step leads to it.
#[must_use]
pub fn stages(
    rungs: &[&Role],
    steps: &[(usize, usize)],
    words: &Vocabulary,
    profile: &Profile,
) -> Vec<Stage> {
    let mut walk = Walk { rungs, words, profile, reached: vec![None; rungs.len()] };
    while let Some(next) = walk.next(steps) {
        let below = steps.iter().filter(|(from, to)| *to == next && *from != next);
        walk.reach(next, below.map(|(from, _)| *from).collect());
    }
    walk.reached.into_iter().flatten().map(|reached| reached.stage).collect()
}

struct Walk<'a> {
    rungs: &'a [&'a Role],
    words: &'a Vocabulary,
    profile: &'a Profile,
    reached: Vec<Option<Reached>>,
}

/// A rung, the answers of somebody who has done what is left for it, and how far that is.
#[derive(Debug, Clone)]
struct Reached {
    stage: Stage,
    profile: Profile,
    distance: Distance,
}

const NEAR: Distance = Distance { review: false, gets: 0, months: 0 };

impl Walk<'_> {
    /// A rung that was not reached yet and from whose steps all others were; of steps in a
    /// circle, the first rung.
    fn next(&self, steps: &[(usize, usize)]) -> Option<usize> {
        let is_open = |rung: &usize| self.reached.get(*rung).is_some_and(Option::is_none);
        let waits = |rung: &usize| steps.iter().any(|(from, to)| to == rung && is_open(from));
        let open: Vec<usize> = (0..self.rungs.len()).filter(is_open).collect();
        open.iter().find(|rung| !waits(rung)).or(open.first()).copied()
    }

    fn reach(&mut self, rung: usize, below: Vec<usize>) {
        let verdict = evaluate(self.rungs[rung], self.words, self.profile).verdict();
        let below = if verdict == Verdict::AppearsToMeet { Vec::new() } else { below };
        let known = below.into_iter().filter(|n| self.reached.get(*n).is_some_and(Option::is_some));
        let mut ways: Vec<Reached> =
            known.map(|below| self.continued(rung, verdict, Some(below))).collect();
        if ways.is_empty() {
            ways.push(self.continued(rung, verdict, None));
        }
        self.reached[rung] = ways.into_iter().min_by_key(|way| way.distance);
    }

    fn continued(&self, rung: usize, verdict: Verdict, after: Option<usize>) -> Reached {
        let start = after.and_then(|below| self.reached[below].as_ref());
        let after = after.filter(|_| start.is_some_and(|start| start.distance != NEAR));
        let (profile, distance) = match start {
            Some(start) => (&start.profile, start.distance),
            None => (self.profile, NEAR),
        };
        let role = self.rungs[rung];
        let left = repairs(role, self.words, profile);
        let nearest = left.first().cloned().unwrap_or_default();
        Reached {
            profile: nearest.applied_to(role, self.words, profile),
            distance: distance.and(nearest.distance()),
            stage: Stage { verdict, after, left },
        }
    }
}
