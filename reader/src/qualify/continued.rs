//! Sentences that go on with what was said before: parts of an experience, a
//! requirement after an explanation, a license that is needed before
//! appointment.

use super::draft::{Clause, Draft};
use crate::clause::condition::whole;
use crate::clause::{experience, expression, head, holding};
use crate::fact::{Fact, Kind, Need, Node};
use crate::reading::Sure;
use crate::text::part::within;
use crate::text::pattern::{any, has};
use crate::text::word::Words;

/// "(Applicants must have active membership in the Bar before they are eligible
/// for appointment.)" requires the membership.
pub(crate) fn holding_before_appointment(clause: &Clause<'_>, draft: &mut Draft) -> Option<Node> {
    if !has(&clause.words, "^ applicants|candidates must have|possess|hold") {
        return None;
    }
    let found = head::collect(&clause.words);
    let head =
        found.list.iter().find(|head| matches!(head.beginning, head::Beginning::Credential))?;
    let span = clause.span(head.start, head.end);
    let end = found.list.iter().map(|one| one.start).find(|start| *start > head.start);
    let end = end.unwrap_or(clause.words.len()).min(head.end + 8);
    let name = holding::name(clause.text((head.start, end)));
    let by = Some("before appointment".to_string());
    let fact = Fact {
        span,
        need: Need::Required,
        sure: Sure::Certain,
        by,
        kind: Kind::Credential(vec![name]),
    };
    Some(Node::Fact(draft.push(fact)))
}

/// More about the experience of the sentence before.
pub(crate) fn part(clause: &Clause<'_>, draft: &mut Draft) {
    let words = &clause.words;
    let heads = head::collect(words);
    let amounts = heads.list.iter().filter_map(|head| match head.beginning {
        head::Beginning::Experience(Some(duration)) => Some((duration, head.start)),
        _ => None,
    });
    let amounts: Vec<_> = amounts.collect();
    let restated = has(words, "^ the|these #");
    for (at, (duration, start)) in amounts.iter().enumerate() {
        let end = amounts.get(at + 1).map_or(words.len(), |(_, next)| *next);
        let part =
            experience::part(words, Some(*duration), (*start, end), clause.span(*start, end));
        let at_most = any(words, &["no|not more than", "up to", "maximum of"]);
        if let Some(whole) = draft.last_experience().filter(|_| !restated) {
            whole.parts.push(crate::fact::Part { at_most, ..part });
        }
    }
    draft.push(whole(clause.whole(), Kind::Statement, Need::Information));
}

/// "... under the policy of rounding ..., and a degree": an explanation that
/// was put into the middle of a requirement.
pub(crate) fn resumed(clause: &Clause<'_>, draft: &mut Draft) -> Option<Node> {
    let words = &clause.words;
    if !has(words, "^ under the policy|rules") {
        return None;
    }
    let start = head::collect(words)
        .list
        .iter()
        .find(|head| head.join == head::Join::And && head.strength == 1)
        .map(|head| words.list[head.start].start)?;
    let rest = Clause {
        words: Words::of(within(words.source, start..)),
        base: clause.base + start,
        ..clause.clone()
    };
    expression::read(&rest, draft).node
}
