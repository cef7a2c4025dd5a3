//! A tree of requirements without what is said twice: lists within lists,
//! licenses that are asked for again, alternatives that say the same.

use super::draft::Draft;
use crate::fact::{Kind, Node};
use crate::question::without;
use crate::text::word::Words;

impl Draft {
    /// The requirement of a class: alternatives that say the same are one.
    pub(crate) fn tidy(&self, mut nodes: Vec<Node>) -> Node {
        let mut node = if nodes.len() == 1 { nodes.remove(0) } else { Node::All(nodes) };
        for id in self.repeated(&node) {
            node = without(&node, id);
        }
        self.simpler(node)
    }

    /// Licenses and statuses that every way asks for twice.
    fn repeated(&self, node: &Node) -> Vec<usize> {
        let mut held: Vec<(usize, Vec<String>)> = Vec::new();
        let mut again = Vec::new();
        for id in common(node) {
            let Some(words) = self.facts.get(id).and_then(|fact| held_words(&fact.kind)) else {
                continue;
            };
            let within = |a: &[String], b: &[String]| a.iter().all(|word| b.contains(word));
            match held.iter().position(|(_, known)| within(&words, known) || within(known, &words))
            {
                Some(at) if held[at].1.len() < words.len() => {
                    again.push(held[at].0);
                    held[at] = (id, words);
                }
                Some(_) => again.push(id),
                None => held.push((id, words)),
            }
        }
        again
    }

    fn simpler(&self, node: Node) -> Node {
        match node {
            Node::All(list) => flat(self.each(list)),
            Node::AtLeast(n, list) => Node::AtLeast(n, self.each(list)),
            Node::Any(list) => {
                let list = self.one_degree(self.each(list));
                if list.len() == 1 { list[0].clone() } else { Node::Any(list) }
            }
            fact @ Node::Fact(_) => fact,
        }
    }

    fn each(&self, list: Vec<Node>) -> Vec<Node> {
        list.into_iter().map(|one| self.simpler(one)).collect()
    }

    /// "A diploma or an equivalency certificate", "a bachelor's or master's
    /// degree": the lower one says it all.
    fn one_degree(&self, list: Vec<Node>) -> Vec<Node> {
        let degree = |node: &Node| match node {
            Node::Fact(id) => match self.facts.get(*id).map(|fact| &fact.kind) {
                Some(Kind::Education(education)) => Some(education.clone()),
                _ => None,
            },
            _ => None,
        };
        let mut kept: Vec<Node> = Vec::new();
        for node in &list {
            let Some(one) = degree(node) else {
                kept.push(node.clone());
                continue;
            };
            let implied = list.iter().filter_map(degree).any(|other| {
                let wider =
                    other.fields.is_empty() || other.fields == one.fields || one.fields.is_empty();
                other.degree < one.degree && wider
            });
            let again = kept.iter().filter_map(degree).any(|other| other.degree == one.degree);
            if !implied && !again {
                kept.push(node.clone());
            }
        }
        kept
    }
}

/// One list instead of lists within lists; one thing instead of a list of one.
fn flat(list: Vec<Node>) -> Node {
    let mut kept = Vec::new();
    for node in list {
        match node {
            Node::All(inner) => kept.extend(inner),
            other => kept.push(other),
        }
    }
    if kept.len() == 1 { kept.remove(0) } else { Node::All(kept) }
}

/// The facts that every way asks for.
fn common(node: &Node) -> Vec<usize> {
    match node {
        Node::Fact(id) => vec![*id],
        Node::All(list) => list.iter().flat_map(common).collect(),
        Node::Any(_) | Node::AtLeast(..) => Vec::new(),
    }
}

/// The words of a license or status that tell it from others.
fn held_words(kind: &Kind) -> Option<Vec<String>> {
    let text = match kind {
        Kind::Credential(names) => names.first()?,
        Kind::Status(text) => text,
        _ => return None,
    };
    let small = ["a", "an", "the", "valid", "active", "current", "of", "in", "as", "by"];
    let words = Words::of(text);
    let kept = (0..words.len()).map(|at| words.text(at).to_string());
    Some(kept.filter(|word| !small.contains(&word.as_str())).collect())
}
