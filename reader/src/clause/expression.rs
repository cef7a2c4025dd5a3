//! The heads of a sentence as facts, and how they belong together.
//!
//! A stronger mark stands further out: in "A, and B or C" the comma makes it A
//! and one of the others. Where the marks do not tell, "or" stands further out
//! and a question asks.

use super::head::{Beginning, Head, Join, collect};
use super::{area, experience, field, holding, need, unit};
use crate::fact::{Amount, Course, Degree, Education, Experience, Fact, Kind, Need, Node};
use crate::qualify::asking;
use crate::qualify::draft::{Clause, Draft};
use crate::reading::{Span, Sure};
use crate::text::letter;
use crate::text::part::holds;
use crate::text::pattern::{any, has};

/// What makes "experience" without a number only the heading of a list.
const VAGUE: [&str; 2] =
    ["demonstrat~|following|below|above|listed|described", "must ?have|possess|meet $"];

/// What a sentence asks for.
pub(crate) struct Expression {
    pub(crate) node: Option<Node>,
    /// "and" and "or" stand side by side and no mark tells which is further out.
    pub(crate) mixed: Option<Node>,
}

/// Reads the requirements of a sentence.
pub(crate) fn read(clause: &Clause<'_>, draft: &mut Draft) -> Expression {
    let words = &clause.words;
    let heads = collect(words);
    let need = clause.need.unwrap_or_else(|| need::of(words));
    let mut terms: Vec<Term> = Vec::new();
    for (at, head) in heads.list.iter().enumerate() {
        let end = heads.list.get(at + 1).map_or(words.len(), |next| next.lead.max(head.end));
        let region = (head.start, end);
        let alone = heads.list.len() == 1 && matches!(head.beginning, Beginning::Experience(None));
        if head.join == Join::Part && !matches!(head.beginning, Beginning::Units(_)) {
            add_part(clause, draft, head, region);
        } else if alone && (!firm(words) || any(words, &VAGUE)) {
            // Some experience, without a number: for a person to judge.
            let kind = kind(clause, head, region);
            let span = clause.span(region.0, region.1);
            draft.push(Fact { span, need, sure: Sure::Unread, by: None, kind });
        } else {
            let node = fact(clause, draft, head, (region, need));
            let raised = if head.either && at > 0 { 4 } else { 0 };
            let strength = head.strength + raised;
            terms.push(Term { node, join: head.join, strength, implied: head.implied });
        }
    }
    for head in &heads.loose {
        asking::about_loose(clause, draft, head);
    }
    if need != Need::Required || terms.is_empty() {
        return Expression { node: None, mixed: None };
    }
    one_level(draft, &mut terms);
    combine(terms)
}

/// "An associate's degree or 60 units and two years": the units are the degree
/// said again, so the "or" stands closer.
fn one_level(draft: &Draft, terms: &mut [Term]) {
    let college = |node: &Node| match node {
        Node::Fact(id) => match &draft.facts.get(*id)?.kind {
            Kind::Education(one) => Some(one.degree),
            Kind::Course(one) => match one.units? {
                60 | 90 => Some(Degree::Associate),
                120 | 180 => Some(Degree::Bachelor),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    };
    for at in 1..terms.len().saturating_sub(1) {
        let (one, other) = (college(&terms[at - 1].node), college(&terms[at].node));
        let alike = one.is_some() && one == other && terms[at].join == Join::Or;
        if alike && terms[at + 1].join == Join::And && terms[at + 1].strength <= 1 {
            terms[at].strength = 0;
            terms[at + 1].strength = 1;
        }
    }
}

/// Whether years or a degree are put off or wished for in words that also demand.
fn put_off(words: &crate::text::word::Words<'_>, head: &Head, need: Need) -> bool {
    let amount = match head.beginning {
        Beginning::Experience(duration) => duration.is_some(),
        Beginning::Education(_) => true,
        _ => false,
    };
    match need {
        Need::Required | Need::Information => false,
        Need::Preferred(_) => amount && (firm(words) || has(words, "minimum|at least")),
        Need::SomePositions | Need::Later => amount,
    }
}

fn firm(words: &crate::text::word::Words<'_>) -> bool {
    has(words, "required") || has(words, "must") || has(words, "requires")
}

/// A head as a fact, with the questions it raises.
fn fact(
    clause: &Clause<'_>,
    draft: &mut Draft,
    head: &Head,
    (region, need): ((usize, usize), Need),
) -> Node {
    let words = &clause.words;
    let kind = kind(clause, head, region);
    let vague = matches!(head.beginning, Beginning::Education(named) if named.vague);
    let sure = if vague { Sure::Assumed } else { Sure::Certain };
    let by = need::by(words);
    let id = draft.push(Fact { span: clause.span(region.0, region.1), need, sure, by, kind });
    if vague && need == Need::Required {
        asking::about_level(draft, id);
    }
    if put_off(words, head, need) && clause.need.is_none() {
        asking::about_need(draft, id);
    }
    if matches!(head.beginning, Beginning::Experience(_)) {
        draft.last_experience = Some(id);
        add_unnumbered_part(clause, draft, region);
    }
    match counted_in_units(clause, head, draft) {
        Some(units) => Node::All(vec![Node::Fact(id), units]),
        None => Node::Fact(id),
    }
}

/// A fact and how it is joined to the one before.
#[derive(Debug, Clone)]
pub(crate) struct Term {
    pub(crate) node: Node,
    pub(crate) join: Join,
    pub(crate) strength: u8,
    /// Joined by a mark only: "A; B; or C" is "A or B or C".
    pub(crate) implied: bool,
}

/// Puts terms together, the strongest marks outermost.
pub(crate) fn combine(mut terms: Vec<Term>) -> Expression {
    let strongest = terms.iter().skip(1).map(|term| term.strength).max().unwrap_or(0);
    let at_top = |term: &Term| term.strength == strongest;
    if terms.iter().skip(1).any(|term| at_top(term) && term.join == Join::Or) {
        for term in terms.iter_mut().filter(|term| term.implied && term.strength == strongest) {
            term.join = Join::Or;
        }
    }
    let joins: Vec<Join> =
        terms.iter().skip(1).filter(|term| at_top(term)).map(|term| term.join).collect();
    let ors = joins.contains(&Join::Or);
    let ands = joins.iter().any(|join| *join != Join::Or);
    let outer = if ors { Join::Or } else { Join::And };
    if terms.len() == 1 {
        return Expression { node: terms.into_iter().next().map(|term| term.node), mixed: None };
    }
    if !(ors && ands) {
        let groups = split(&terms, |term| at_top(term));
        return group(groups, outer);
    }
    let first = group(split(&terms, |term| at_top(term) && term.join == Join::Or), Join::Or);
    let second = group(split(&terms, |term| at_top(term) && term.join != Join::Or), Join::And);
    Expression { mixed: second.node, ..first }
}

/// Cuts a list before each term for which a test holds.
fn split(terms: &[Term], cuts: impl Fn(&Term) -> bool) -> Vec<Vec<Term>> {
    let mut groups: Vec<Vec<Term>> = Vec::new();
    for (at, term) in terms.iter().enumerate() {
        match groups.last_mut() {
            Some(group) if at > 0 && !cuts(term) => group.push(term.clone()),
            _ => groups.push(vec![term.clone()]),
        }
    }
    groups
}

fn group(groups: Vec<Vec<Term>>, join: Join) -> Expression {
    let mut mixed = None;
    let mut nodes = Vec::new();
    for group in groups {
        let inner = combine(group);
        mixed = mixed.or(inner.mixed);
        nodes.extend(inner.node);
    }
    let single = nodes.len() == 1;
    let node = match (single, join) {
        (true, _) => nodes.pop(),
        (_, Join::Or) => Some(Node::Any(nodes)),
        _ => Some(Node::All(nodes)),
    };
    Expression { node, mixed: mixed.filter(|_| single) }
}

/// What a head says, with the words up to the next one.
pub(crate) fn kind(clause: &Clause<'_>, head: &Head, region: (usize, usize)) -> Kind {
    let words = &clause.words;
    match head.beginning {
        Beginning::Experience(duration) => {
            Kind::Experience(experience::read(words, duration, region))
        }
        Beginning::Education(named) => {
            let fields = field::find(words, head.end, region.1);
            let accredited = words.slice(region.0, region.1).contains('c')
                && holds(&letter::lowercase(words.slice(region.0, region.1)), "accredited");
            Kind::Education(Education {
                degree: named.degree,
                fields: fields.names,
                related_ok: fields.related_ok,
                accredited,
            })
        }
        Beginning::Units(units) => Kind::Course(Course {
            units: units.count,
            unit: units.unit,
            subject: area::text(words, head.end, region.1),
        }),
        Beginning::Credential => Kind::Credential(vec![holding::name(clause.text(region))]),
        Beginning::Status => Kind::Status(holding::name(clause.text(region))),
    }
}

/// "two years (60 semester units) of college": the units, too.
fn counted_in_units(clause: &Clause<'_>, head: &Head, draft: &mut Draft) -> Option<Node> {
    let Beginning::Education(named) = head.beginning else { return None };
    if named.degree != Degree::SomeCollege {
        return None;
    }
    let (at, units) =
        (head.start..head.end).find_map(|at| Some((at, unit::at(&clause.words, at)?)))?;
    units.count?;
    let subject = "college".to_string();
    let kind = Kind::Course(Course { units: units.count, unit: units.unit, subject });
    let span = clause.span(at, units.end);
    let fact = Fact { span, need: Need::Required, sure: Sure::Certain, by: None, kind };
    Some(Node::Fact(draft.push(fact)))
}

fn add_part(clause: &Clause<'_>, draft: &mut Draft, head: &Head, region: (usize, usize)) {
    let Beginning::Experience(duration) = head.beginning else { return };
    let part = experience::part(&clause.words, duration, region, clause.span(region.0, region.1));
    if let Some(whole) = draft.last_experience() {
        whole.parts.push(part);
    }
}

/// "which must include time as a lead": a part without an amount.
fn add_unnumbered_part(clause: &Clause<'_>, draft: &mut Draft, region: (usize, usize)) {
    let words = &clause.words;
    let inner = crate::text::word::Words::of(words.slice(region.0, region.1));
    let form = "which|that must|shall ?have include|included time";
    if !has(&inner, form) {
        return;
    }
    let found = crate::text::pattern::find(&inner, form).map_or(0, |found| found.end - 1);
    let from = (region.0 + found).min(region.1);
    let span: Span = clause.span(from, region.1);
    let part = experience::part(words, None, (from, region.1), span);
    if let Some(Experience { parts, .. }) = draft.last_experience() {
        parts.push(crate::fact::Part { amount: Amount::Any, ..part });
    }
}
