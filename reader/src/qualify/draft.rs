//! What is collected while a class is read: facts, questions, the experience
//! that a following sentence says more about.

use crate::fact::{Credit, Experience, Fact, Kind, Need, Node};
use crate::text::marker::Marker;
use crate::question::{Answer, Effect, Question, without};
use crate::reading::{Span, Sure};
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
        let end = to.checked_sub(1).and_then(|at| self.words.list.get(at)).map_or(start, |word| word.end);
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
        match self.last_experience.and_then(|id| self.facts.get_mut(id)).map(|fact| &mut fact.kind) {
            Some(Kind::Experience(experience)) => Some(experience),
            _ => None,
        }
    }

    /// An amount that no fact took: asks what it is.
    pub(crate) fn loose(&mut self, clause: &Clause<'_>, at: usize) {
        let span = clause.span(at, clause.words.len().min(at + 8));
        let text = ["What does \"", clause.text((at, clause.words.len().min(at + 8))), "\" ask for?"];
        let answers = ["It explains the requirement before it", "It is a requirement of its own"];
        self.ask(span, text.concat(), &answers);
    }

    /// A question whose answers change nothing by themselves.
    pub(crate) fn ask(&mut self, span: Span, text: String, answers: &[&str]) {
        let answers = answers
            .iter()
            .map(|text| Answer { text: (*text).to_string(), effect: Effect::Keep })
            .collect();
        self.questions.push(Question { text, span, answers });
    }

    /// A new item: what follows says nothing more about the one before.
    pub(crate) fn begin(&mut self, marker: Marker, label: &str) {
        if marker != Marker::None || label.contains("experience") {
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
    pub(crate) fn from_entry(&mut self, clause: &Clause<'_>) -> Option<Node> {
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

    /// Asks which of two groupings is meant.
    pub(crate) fn ask_grouping(&mut self, assumed: &Node, other: Node) {
        let span = self.span_of(assumed);
        let say = |node: &Node| self.say(node);
        let answers = vec![
            Answer { text: say(assumed), effect: Effect::Keep },
            Answer { text: say(&other), effect: Effect::Regroup(assumed.clone(), other.clone()) },
        ];
        let text = "Which of these belong together?".to_string();
        self.questions.push(Question { text, span, answers });
    }

    fn span_of(&self, node: &Node) -> Span {
        match node {
            Node::Fact(id) => self.facts.get(*id).map_or(Span::default(), |fact| fact.span),
            Node::All(list) | Node::Any(list) | Node::AtLeast(_, list) => {
                list.first().map_or(Span::default(), |one| self.span_of(one))
            }
        }
    }

    /// A requirement in short words: "(A and B) or C".
    fn say(&self, node: &Node) -> String {
        let inner = |list: &[Node], word: &str| {
            let parts: Vec<String> = list
                .iter()
                .map(|one| match one {
                    Node::Fact(_) => self.say(one),
                    _ => ["(", &self.say(one), ")"].concat(),
                })
                .collect();
            parts.join(word)
        };
        match node {
            Node::Fact(id) => self.facts.get(*id).map_or(String::new(), |fact| fact.kind.short()),
            Node::All(list) => inner(list, " and "),
            Node::Any(list) | Node::AtLeast(_, list) => inner(list, " or "),
        }
    }

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
            let Some(words) = self.facts.get(id).and_then(|fact| held_words(&fact.kind)) else { continue };
            let within = |a: &[String], b: &[String]| a.iter().all(|word| b.contains(word));
            match held.iter().position(|(_, known)| within(&words, known) || within(known, &words)) {
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
                let wider = other.fields.is_empty() || other.fields == one.fields || one.fields.is_empty();
                other.degree < one.degree && wider
            });
            let again = kept.iter().filter_map(degree).any(|other| other.degree == one.degree);
            if !implied && !again {
                kept.push(node.clone());
            }
        }
        kept
    }

    /// A credit that the words suggest but do not say: assumed, and asked.
    pub(crate) fn suppose(&mut self, span: Span, credit: Credit, (text, no): (&str, &str)) {
        let kind = Kind::Credit(credit);
        if self.facts.iter().any(|fact| fact.kind == kind) {
            return;
        }
        let fact = Fact { span, need: Need::Information, sure: Sure::Assumed, by: None, kind };
        let id = self.push(fact);
        let answers = vec![
            Answer { text: "Yes".to_string(), effect: Effect::Keep },
            Answer { text: no.to_string(), effect: Effect::Remove(id) },
        ];
        self.questions.push(Question { text: text.to_string(), span, answers });
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
