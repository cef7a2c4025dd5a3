//! What has to be asked, and what each answer changes.
//!
//! A doubt is put where it arises; the likelier reading is assumed.

use super::draft::{Clause, Draft};
use crate::clause::head::{self, Beginning, Head};
use crate::clause::{expression, holding};
use crate::fact::{Credit, Degree, Fact, Kind, Need, Node};
use crate::question::{Answer, Effect, Question};
use crate::reading::{Span, Sure};

/// Words of the source that a question quotes.
const QUOTED: usize = 9;

fn answer(text: &str, effect: Effect) -> Answer {
    Answer { text: text.to_string(), effect }
}

/// An amount or degree that no fact took: asks what it is.
pub(crate) fn about_loose(clause: &Clause<'_>, draft: &mut Draft, head: &Head) {
    let end = clause.words.len().min(head.end + QUOTED);
    let kind = expression::kind(clause, head, (head.start, end));
    let span = clause.span(head.start, end);
    let text = ["What does \"", clause.text((head.start, end)), "\" ask for?"].concat();
    draft.unsure(span, kind, (&text, "It explains the requirement beside it"));
}

/// An explanation that names amounts: it may be a requirement after all.
pub(crate) fn about_explanation(clause: &Clause<'_>, draft: &mut Draft) {
    let heads = head::collect(&clause.words);
    let first = heads.list.iter().find(|head| match head.beginning {
        Beginning::Experience(amount) => amount.is_some(),
        Beginning::Education(named) => !named.vague,
        Beginning::Units(_) => true,
        _ => false,
    });
    let Some(head) = first else { return };
    let end = clause.words.len().min(head.end + QUOTED);
    let kind = expression::kind(clause, head, (head.start, end));
    let text = ["Is \"", clause.text((head.start, end)), "\" a requirement of its own?"].concat();
    draft.unsure(clause.whole(), kind, (&text, "No, it explains another sentence"));
}

/// A substitution without an amount, or with one that can be read in two ways.
pub(crate) fn about_credit(clause: &Clause<'_>, draft: &mut Draft, credit: &Credit) {
    let at = draft.facts.len();
    let other = match (credit.per_months, credit.gives_months) {
        (None, None) => Credit { per_months: Some(12), gives_months: Some(12), ..credit.clone() },
        (Some(per), Some(gives)) if credit.by_amounts => {
            let _ = per;
            Credit { per_months: None, gives_months: Some(gives), ..credit.clone() }
        }
        _ => return,
    };
    if draft.facts.iter().any(|fact| fact.kind == Kind::Credit(credit.clone())) {
        return;
    }
    let fact = Fact {
        span: clause.whole(),
        need: Need::Information,
        sure: Sure::Certain,
        by: None,
        kind: Kind::Credit(other),
    };
    let (keep, instead) = match credit.per_months {
        None => ("For all of it", "A year for each year"),
        Some(_) => ("Again for every such amount", "Once, as a fixed amount"),
    };
    let answers =
        vec![answer(keep, Effect::Keep), answer(instead, Effect::Fact(at, Box::new(fact)))];
    let text = ["How much does this count: \"", clause.words.source, "\"?"].concat();
    draft.questions.push(Question { text, span: clause.whole(), answers });
}

/// "A degree in law": of which level?
pub(crate) fn about_level(draft: &mut Draft, id: usize) {
    let Some(fact) = draft.facts.get(id).cloned() else { return };
    let level = |degree: Degree| {
        let mut fact = fact.clone();
        if let Kind::Education(education) = &mut fact.kind {
            education.degree = degree;
        }
        Effect::Fact(id, Box::new(fact))
    };
    let answers = vec![
        answer("A bachelor's degree", Effect::Keep),
        answer("An associate's degree is enough", level(Degree::Associate)),
        answer("A master's degree", level(Degree::Master)),
    ];
    let text = "Which level of degree is meant?".to_string();
    draft.questions.push(Question { text, span: fact.span, answers });
}

/// Something that the words put off or call a wish, though it looks like a
/// minimum: is it required from the start?
pub(crate) fn about_need(draft: &mut Draft, id: usize) {
    let Some(fact) = draft.facts.get_mut(id) else { return };
    fact.sure = Sure::Assumed;
    let (span, short) = (fact.span, fact.kind.short());
    let text = ["Does everybody need this from the start: ", &short, "?"].concat();
    let answers = vec![answer("No", Effect::Keep), answer("Yes", Effect::Add(id))];
    draft.questions.push(Question { text, span, answers });
}

/// A license or status found outside of the qualification part.
pub(crate) fn about_standing(draft: &mut Draft, id: usize) {
    let Some(fact) = draft.facts.get_mut(id) else { return };
    fact.sure = Sure::Assumed;
    let (span, short) = (fact.span, fact.kind.short());
    let text = ["Is this required of everybody who is hired: ", &short, "?"].concat();
    let answers = vec![answer("Yes", Effect::Keep), answer("No", Effect::Remove(id))];
    draft.questions.push(Question { text, span, answers });
}

/// A way to meet the minimum that was not understood: a person judges it, or
/// the author says what it is.
pub(crate) fn about_way(draft: &mut Draft, id: usize, text: &str) -> Option<Node> {
    let fact = draft.facts.get_mut(id)?;
    let open = fact.sure == Sure::Unread || fact.kind == Kind::Condition;
    if !open || fact.need != Need::Required {
        return None;
    }
    let span = fact.span;
    (fact.kind, fact.sure) = (Kind::Equivalency, Sure::Assumed);
    let words = holding::name(text);
    let other = |kind: Kind| {
        Effect::Fact(id, Box::new(Fact { sure: Sure::Certain, kind, ..draft.facts[id].clone() }))
    };
    let answers = vec![
        answer("Another way to meet the minimum, which a person judges", Effect::Keep),
        answer(
            "A license or certificate, as another way",
            other(Kind::Credential(vec![words.clone()])),
        ),
        answer("Something that one is or was, as another way", other(Kind::Status(words))),
        answer("No way of its own", Effect::Remove(id)),
    ];
    let text = "What is this line beside the ways to meet the minimum?".to_string();
    draft.questions.push(Question { text, span, answers });
    Some(Node::Fact(id))
}

impl Draft {
    /// Something that may be a requirement: kept beside the tree, and asked.
    fn unsure(&mut self, span: Span, kind: Kind, (text, no): (&str, &str)) {
        let fact = Fact { span, need: Need::Information, sure: Sure::Assumed, by: None, kind };
        let id = self.push(fact);
        let answers = vec![
            answer(no, Effect::Keep),
            answer("It is required, too", Effect::Add(id)),
            answer("It is another way to meet the minimum", Effect::Alternative(id)),
        ];
        self.questions.push(Question { text: text.to_string(), span, answers });
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
}
