//! A doubt of the reader, put as a question with two to four answers. Each
//! answer says what it changes, so that a caller needs no grammar.

use crate::fact::{Fact, Kind, Need, Node};
use crate::reading::{Class, Span, Sure};

/// A question about a class.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// The question, in one sentence.
    pub text: String,
    /// The words it is about.
    pub span: Span,
    /// Two to four; the first is what was assumed.
    pub answers: Vec<Answer>,
}

/// One answer to a question.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// What it says.
    pub text: String,
    /// What it changes.
    pub effect: Effect,
}

/// What an answer changes.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Nothing: the reading was right.
    Keep,
    /// Some facts belong together otherwise: instead of the first, the second.
    Regroup(Node, Node),
    /// A fact is this one.
    Fact(usize, Box<Fact>),
    /// A fact is required, too.
    Add(usize),
    /// A fact is another way to meet the minimum.
    Alternative(usize),
    /// A fact says nothing that could be checked.
    Remove(usize),
}

impl Class {
    /// The class after a question was answered. Unknown numbers change nothing.
    #[must_use]
    pub fn answered(&self, question: usize, answer: usize) -> Class {
        let mut class = self.clone();
        let chosen = self.questions.get(question).and_then(|one| one.answers.get(answer));
        match chosen.map(|one| &one.effect) {
            None | Some(Effect::Keep) => {}
            Some(Effect::Regroup(old, new)) => {
                class.requirement = replaced(&self.requirement, old, new);
            }
            Some(Effect::Fact(at, fact)) => {
                if let Some(old) = class.facts.get_mut(*at) {
                    *old = (**fact).clone();
                    old.sure = Sure::Certain;
                }
            }
            Some(Effect::Add(at)) => {
                class.require(*at);
                class.requirement = Node::All(vec![self.requirement.clone(), Node::Fact(*at)]);
            }
            Some(Effect::Alternative(at)) => {
                class.require(*at);
                class.requirement = Node::Any(vec![self.requirement.clone(), Node::Fact(*at)]);
            }
            Some(Effect::Remove(at)) => {
                class.requirement = without(&class.requirement, *at);
                if let Some(fact) = class.facts.get_mut(*at) {
                    (fact.kind, fact.need) = (Kind::Statement, Need::Information);
                }
            }
        }
        class
    }

    fn require(&mut self, at: usize) {
        if let Some(fact) = self.facts.get_mut(at) {
            (fact.need, fact.sure) = (Need::Required, Sure::Certain);
        }
    }
}

/// A requirement with one of its groups put together otherwise.
fn replaced(node: &Node, old: &Node, new: &Node) -> Node {
    if node == old {
        return new.clone();
    }
    let all = |list: &[Node]| list.iter().map(|one| replaced(one, old, new)).collect();
    if let (Node::All(list), Node::All(part)) = (node, old) {
        // A list within a list became one list.
        if part.iter().all(|one| list.contains(one)) {
            let others = list.iter().filter(|one| !part.contains(one)).cloned();
            return Node::All(others.chain([new.clone()]).collect());
        }
    }
    match node {
        Node::Fact(at) => Node::Fact(*at),
        Node::All(list) => Node::All(all(list)),
        Node::Any(list) => Node::Any(all(list)),
        Node::AtLeast(n, list) => Node::AtLeast(*n, all(list)),
    }
}

/// A requirement without one of its facts.
pub(crate) fn without(node: &Node, fact: usize) -> Node {
    let all = |list: &[Node]| -> Vec<Node> {
        list.iter().filter(|one| **one != Node::Fact(fact)).map(|one| without(one, fact)).collect()
    };
    match node {
        Node::Fact(at) if *at == fact => Node::All(Vec::new()),
        Node::Fact(at) => Node::Fact(*at),
        Node::All(list) => Node::All(all(list)),
        Node::Any(list) => Node::Any(all(list)),
        Node::AtLeast(n, list) => Node::AtLeast(*n, all(list)),
    }
}
