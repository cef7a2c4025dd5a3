//! What is collected while a class is read: facts, questions, the experience
//! that a following sentence says more about.

use crate::fact::{Credit, Degree, Experience, Fact, Kind, Need, Node};
use crate::question::Question;
use crate::reading::{Span, Sure};
use crate::text::marker::Marker;
use crate::text::part::holds;
use crate::text::word::Words;

/// A sentence, where it stands, and what its place says about it.
#[derive(Debug, Clone)]
pub(crate) struct Clause<'a> {
    pub(crate) words: Words<'a>,
    pub(crate) line: usize,
    /// The byte of the line at which the sentence begins.
    pub(crate) base: usize,
    /// How much it is asked for, where the part of the posting says so.
    pub(crate) need: Option<Need>,
}

impl<'a> Clause<'a> {
    pub(crate) fn span(&self, from: usize, to: usize) -> Span {
        let start = self.words.list.get(from).map_or(self.words.source.len(), |word| word.start);
        let end =
            to.checked_sub(1).and_then(|at| self.words.list.get(at)).map_or(start, |word| word.end);
        Span { line: self.line, start: self.base + start, end: self.base + end.max(start) }
    }

    /// The whole sentence.
    pub(crate) fn whole(&self) -> Span {
        Span { line: self.line, start: self.base, end: self.base + self.words.source.len() }
    }

    pub(crate) fn text(&self, region: (usize, usize)) -> &'a str {
        self.words.slice(region.0, region.1)
    }
}

/// The facts and questions so far.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub(crate) facts: Vec<Fact>,
    pub(crate) questions: Vec<Question>,
    pub(crate) last_experience: Option<usize>,
    /// Words of the account that some fact explains.
    pub(crate) explained: Vec<Span>,
    /// What the entry level of a series asks for, for those that refer to it.
    pub(crate) entry: Vec<Fact>,
}

impl Draft {
    /// Adds a fact; gives its number.
    pub(crate) fn push(&mut self, fact: Fact) -> usize {
        self.facts.push(fact);
        self.facts.len() - 1
    }

    pub(crate) fn last_experience(&mut self) -> Option<&mut Experience> {
        match self.last_experience.and_then(|id| self.facts.get_mut(id)).map(|fact| &mut fact.kind)
        {
            Some(Kind::Experience(experience)) => Some(experience),
            _ => None,
        }
    }

    /// A new item: what follows says nothing more about the one before.
    pub(crate) fn begin(&mut self, marker: Marker, label: &str) {
        if marker != Marker::None || holds(label, "experience") {
            self.last_experience = None;
        }
    }

    /// Adds a credit, once.
    pub(crate) fn push_credit(&mut self, clause: &Clause<'_>, credit: Credit) {
        let kind = Kind::Credit(credit);
        let span = clause.whole();
        if !self.facts.iter().any(|fact| fact.kind == kind) {
            let need = Need::Information;
            self.push(Fact { span, need, sure: Sure::Certain, by: None, kind });
        } else {
            self.explained.push(span);
        }
    }

    /// What the entry level asks for by way of education, said again.
    pub(crate) fn entry_again(&mut self, clause: &Clause<'_>) -> Option<Node> {
        let mut node = None;
        for fact in self.entry.clone() {
            let education = matches!(fact.kind, Kind::Education(_));
            let id = self.push(Fact { span: clause.whole(), ..fact });
            if education && node.is_none() {
                node = Some(Node::Fact(id));
            }
        }
        node
    }

    /// Whether a requirement is nothing but licenses and statuses.
    pub(crate) fn is_holding(&self, node: &Node) -> bool {
        match node {
            Node::Fact(id) => self
                .facts
                .get(*id)
                .is_some_and(|fact| matches!(fact.kind, Kind::Credential(_) | Kind::Status(_))),
            Node::All(list) | Node::Any(list) | Node::AtLeast(_, list) => {
                list.iter().all(|one| self.is_holding(one))
            }
        }
    }

    /// The degree that a requirement asks for in every way.
    pub(crate) fn degree(&self, node: &Node) -> Option<Degree> {
        match node {
            Node::Fact(id) => match &self.facts.get(*id)?.kind {
                Kind::Education(education) => Some(education.degree),
                _ => None,
            },
            Node::All(list) => list.iter().find_map(|one| self.degree(one)),
            Node::Any(_) | Node::AtLeast(..) => None,
        }
    }
}
