//! The requirements of a role as a diagram: what is needed one after another on a line, and
//! alternatives beside each other.
//!
//! Deliberately as it is written, and not as it is checked: the diagram is there too while
//! something is still wrong.

mod moves;
mod summary;

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
    stations
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
        let need = |list: &str, place: usize| {
            let own = tables(self.facts, list).get(place).and_then(|table| text(*table, "need"));
            let own = own.filter(|_| stop.within.is_none()).unwrap_or_default();
            own.replace('_', " ")
        };
        let onto = if stop.within.is_some_and(|group| self.is_fork(group)) {
            Step::And(stop)
        } else {
            Step::Or(stop)
        };
        let bare = |id: &str, title: String, detail: String, need: String| Station {
            stop,
            id: id.to_owned(),
            title,
            detail,
            need,
            is_fork: false,
            members: Vec::new(),
            moves: Vec::new(),
            onto,
        };
        match stop.node {
            Node::Requirement(place) => {
                let table = tables(self.facts, "requirement")[place];
                let title = format!("Requirement {}: {}", place + 1, summary::kind(table));
                let detail = summary::detail(table);
                bare(&self.requirements[place], title, detail, need("requirement", place))
            }
            Node::Group(place) => {
                let table = tables(self.facts, "group")[place];
                let title = format!("Group {}", place + 1);
                let own =
                    bare(&self.groups[place], title, summary::mode(table), need("group", place));
                above.push(place);
                let names = members::at(self.facts, place);
                let stops = names.iter().filter_map(|name| self.stop(name, Some(place)));
                let stops = stops.filter(
                    |stop| !matches!(stop.node, Node::Group(inside) if above.contains(&inside)),
                );
                let stops: Vec<Stop> = stops.collect();
                let inside = stops.into_iter().map(|stop| self.station(stop, above)).collect();
                above.pop();
                let is_fork = self.is_fork(place);
                let onto = if is_fork { Step::Into(place) } else { onto };
                Station { is_fork, members: inside, onto, ..own }
            }
        }
    }

    fn is_fork(&self, group: usize) -> bool {
        let groups = tables(self.facts, "group");
        groups.get(group).and_then(|table| text(*table, "mode")) != Some("all")
    }
}

#[cfg(test)]
mod tests;
