//! How the requirements of a class belong together: "Either I ... Or II ..." as groups.

use reader::fact::{Kind as FactKind, Need, Node};

use super::facts::Asked;
use super::names::Names;
use super::text::{list, quoted};

/// The groups of a class, as TOML.
pub(super) fn toml(asked: &Asked<'_>) -> String {
    let mut groups =
        Groups { asked, names: Names::new(asked.by_fact.values().cloned()), text: String::new() };
    groups.root(&asked.class.requirement);
    groups.text
}

struct Groups<'a> {
    asked: &'a Asked<'a>,
    names: Names,
    text: String,
}

impl Groups<'_> {
    /// What is needed in any case stands alone; an equivalent combination counts instead of
    /// all that is school, courses and experience.
    fn root(&mut self, node: &Node) {
        let own = [node.clone()];
        let parts: &[Node] = if let Node::All(list) = node { list } else { &own };
        let equivalency = self.asked.written.iter().find(|one| one.kind == "equivalency");
        let equivalency = equivalency.map(|one| one.id.clone());
        let (weighed, others): (Vec<&Node>, Vec<&Node>) =
            parts.iter().partition(|part| equivalency.is_some() && self.is_weighed(part));
        for part in others {
            self.member(part);
        }
        let (Some(equivalency), false) = (equivalency, weighed.is_empty()) else { return };
        let members: Vec<String> = weighed.iter().filter_map(|part| self.member(part)).collect();
        let together = match members.as_slice() {
            [] => return,
            [one] => one.clone(),
            _ => self.group("together", "all", None, &members),
        };
        self.group("way", "any", None, &[together, equivalency]);
    }

    /// Whether an equivalent combination can count instead of something.
    fn is_weighed(&self, node: &Node) -> bool {
        match node {
            Node::Fact(id) => self.asked.class.facts.get(*id).is_some_and(|fact| {
                matches!(
                    fact.kind,
                    FactKind::Experience(_) | FactKind::Education(_) | FactKind::Course(_)
                )
            }),
            Node::All(list) | Node::Any(list) | Node::AtLeast(_, list) => {
                list.iter().any(|one| self.is_weighed(one))
            }
        }
    }

    /// The name of a requirement or of the group made of a node; none where nothing of it is
    /// asked for.
    fn member(&mut self, node: &Node) -> Option<String> {
        let (mode, n, nodes) = match node {
            Node::Fact(id) => return self.requirement(*id),
            Node::All(list) => ("all", None, list),
            Node::Any(list) => ("any", None, list),
            Node::AtLeast(n, list) => ("at_least", Some(*n), list),
        };
        let mut members: Vec<String> = Vec::new();
        for node in nodes {
            if let Some(name) = self.member(node).filter(|name| !members.contains(name)) {
                members.push(name);
            }
        }
        match members.as_slice() {
            [] => None,
            [one] => Some(one.clone()),
            _ => {
                let n = n.map(|n| usize::try_from(n).unwrap_or(1).clamp(1, members.len()));
                let words = if mode == "any" { "way" } else { "together" };
                Some(self.group(words, mode, n, &members))
            }
        }
    }

    /// A fact that is a requirement with a test of its own.
    fn requirement(&self, id: usize) -> Option<String> {
        let name = self.asked.by_fact.get(&id)?;
        let written = self.asked.written.iter().find(|one| one.id == *name)?;
        (written.need == Some(Need::Required)).then(|| name.clone())
    }

    fn group(&mut self, words: &str, mode: &str, n: Option<usize>, members: &[String]) -> String {
        let id = self.names.take(words);
        let (name, members) = (quoted(&id), list(members));
        let n = n.map(|n| format!("n = {n}\n")).unwrap_or_default();
        self.text += &format!(
            "\n[[extra.group]]\nid = {name}\nmode = \"{mode}\"\n{n}members = {members}\nneed = \"required\"\n"
        );
        id
    }
}
