//! The requirements of a role as a diagram: what is needed one after another on a line, and
//! alternatives beside each other.
//!
//! Deliberately as it is written, and not as it is checked: the diagram is there too while
//! something is still wrong.

mod moves;
mod summary;

use std::collections::BTreeSet;

use studio::message::{Node, Station, Step, Stop};
use toml_edit::DocumentMut;

use super::tables::{tables, text};
use super::{arrange, members, names};

/// The diagram of a role.
pub(super) fn route(facts: &DocumentMut) -> Vec<Station> {
    let all = All {
        facts,
        requirements: names::names(facts, "requirement"),
        groups: names::names(facts, "group"),
    };
    let line = arrange::line(facts);
    let stops = line.iter().filter_map(|(name, _)| all.stop(name, None));
    let mut stations: Vec<Station> = stops.map(|stop| all.station(stop, &mut Vec::new())).collect();
    moves::offer(&mut stations, None);
    tell_apart(&mut stations, &mut BTreeSet::new());
    stations
}

/// Gives each station a key of its own: a member may stand in two groups.
fn tell_apart(stations: &mut [Station], taken: &mut BTreeSet<String>) {
    for one in stations {
        let again = (2..).map(|n| format!("{}-{n}", one.id));
        let mut keys = std::iter::once(one.id.clone()).chain(again);
        one.key = keys.find(|key| !taken.contains(key)).unwrap_or_default();
        taken.insert(one.key.clone());
        tell_apart(&mut one.members, taken);
    }
}

struct All<'f> {
    facts: &'f DocumentMut,
    requirements: Vec<String>,
    groups: Vec<String>,
}

impl All<'_> {
    fn stop(&self, name: &str, within: Option<usize>) -> Option<Stop> {
        let at = |names: &[String]| names.iter().position(|own| own == name);
        let requirement = at(&self.requirements).map(Node::Requirement);
        let node = requirement.or_else(|| at(&self.groups).map(Node::Group))?;
        Some(Stop { node, within })
    }

    /// A station with all that is in it. A group that is in itself is left out there.
    fn station(&self, stop: Stop, above: &mut Vec<usize>) -> Station {
        let is_beside = stop.within.is_some_and(|group| self.is_fork(group));
        let own = Station {
            stop,
            id: String::new(),
            key: String::new(),
            title: String::new(),
            detail: String::new(),
            need: self.need(stop),
            is_fork: false,
            members: Vec::new(),
            moves: Vec::new(),
            onto: if is_beside { Step::And(stop) } else { Step::Or(stop) },
        };
        match stop.node {
            Node::Requirement(place) => {
                let table = tables(self.facts, "requirement")[place];
                let title = format!("Requirement {}: {}", place + 1, summary::kind(table));
                let id = self.requirements[place].clone();
                Station { id, title, detail: summary::detail(table), ..own }
            }
            Node::Group(place) => {
                let table = tables(self.facts, "group")[place];
                let (id, title) = (self.groups[place].clone(), format!("Group {}", place + 1));
                let is_fork = self.is_fork(place);
                let onto = if is_fork { Step::Into(place) } else { own.onto };
                let members = self.members(place, above);
                Station { id, title, detail: summary::mode(table), is_fork, onto, members, ..own }
            }
        }
    }

    fn members(&self, group: usize, above: &mut Vec<usize>) -> Vec<Station> {
        above.push(group);
        let names = members::at(self.facts, group);
        let stops = names.iter().filter_map(|name| self.stop(name, Some(group)));
        let is_new = |stop: &Stop, above: &[usize]| !matches!(stop.node, Node::Group(inside) if above.contains(&inside));
        let stops: Vec<Stop> = stops.filter(|stop| is_new(stop, above)).collect();
        let inside = stops.into_iter().map(|stop| self.station(stop, above)).collect();
        above.pop();
        inside
    }

    /// How much something is needed on its own.
    fn need(&self, stop: Stop) -> String {
        let (list, place) = match stop.node {
            Node::Requirement(place) => ("requirement", place),
            Node::Group(place) => ("group", place),
        };
        let own = tables(self.facts, list).get(place).and_then(|table| text(*table, "need"));
        own.filter(|_| stop.within.is_none()).unwrap_or_default().replace('_', " ")
    }

    fn is_fork(&self, group: usize) -> bool {
        let groups = tables(self.facts, "group");
        groups.get(group).and_then(|table| text(*table, "mode")) != Some("all")
    }
}

#[cfg(test)]
mod tests;
