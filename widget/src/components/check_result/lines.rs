//! Line by line why a result is what it is, and what stands beside it.

use ::words::{msg, say};
use roles::evaluate::Outcome;
use roles::relevance::{Relevance, relevances};
use roles::requirements::Node;
use roles::result_notes::{ResultNote, ResultNotes};
use roles::words::{self, tag};
use yew::Html;

use super::{Shown, heading, other_ways};
use crate::components::element::{bare, element, fixed, list, saying, text, views, when, with};

pub(super) fn lines(shown: Shown<'_>) -> Html {
    let parts = vec![
        other_ways(shown),
        counting(shown),
        beside(shown, &ResultNotes::lines(shown.assessment)),
        saying("p", "hint", words::coverage(shown.assessment.role)),
    ];
    element("div", "result", views(parts))
}

/// The lines that the verdict is about, each with its reason and arithmetic.
fn counting(shown: Shown<'_>) -> Html {
    let Shown { assessment, words: vocabulary, .. } = shown;
    let requirements = &assessment.role.requirements;
    let all = requirements.all().iter().zip(0..).zip(relevances(requirements));
    let counting = all.filter(|(_, relevance)| *relevance == Relevance::Counts);
    let lines = counting.filter_map(|((requirement, n), _)| {
        let found = assessment.evaluation.outcome(Node::Requirement(n))?;
        let breakdown = assessment.evaluation.breakdown(n);
        let sums = breakdown
            .map(|breakdown| requirement.kind.arithmetic(breakdown, requirements, vocabulary));
        let mut parts = vec![outcome(found), bare("p", text(requirement.text.clone()))];
        parts.extend(sums.unwrap_or_default().into_iter().map(|sum| saying("p", "hint", sum)));
        Some(element("li", "result__line", views(parts)))
    });
    let attributes = [fixed("result__lines"), fixed("list")];
    views(vec![
        heading(shown, say(msg::ResultLines)),
        when(!requirements.groups().is_empty(), || bare("p", text(say(msg::ResultGroups)))),
        with("ul", &["class", "role"], attributes, list(lines)),
    ])
}

fn outcome(found: Outcome) -> Html {
    let attributes = [fixed("outcome"), fixed(tag::outcome(found))];
    with("p", &["class", "data-outcome"], attributes, text(words::outcome(found)))
}

fn beside(shown: Shown<'_>, beside: &ResultNotes<'_>) -> Html {
    let ResultNotes { conditions, preferred, later, .. } = beside;
    let ResultNotes { may_be_required, some_positions, assumptions, .. } = beside;
    let (due, conditions): (Vec<_>, Vec<_>) =
        conditions.iter().cloned().partition(|note| note.by.is_some());
    views(vec![
        heading(shown, say(msg::ResultBesides)),
        saying("p", "hint", say(msg::ResultBesidesLead)),
        asides(&conditions, |count| say(msg::ResultConditions { count })),
        asides(&due, |count| say(msg::ResultDueLater { count })),
        asides(preferred, |count| say(msg::ResultPreferred { count })),
        asides(later, |count| say(msg::ResultLater { count })),
        asides(may_be_required, |count| say(msg::ResultAtEntry { count })),
        asides(some_positions, |count| say(msg::ResultSomePositions { count })),
        asides(assumptions, |count| say(msg::ResultAssumptions { count })),
    ])
}

fn asides(asides: &[ResultNote<'_>], title: fn(usize) -> String) -> Html {
    if asides.is_empty() {
        return Html::default();
    }
    let all = asides.iter().map(|aside| {
        let by = aside.by.map(|date| say(msg::ResultNeededBy { date })).unwrap_or_default();
        let said = text([aside.text, &by].concat());
        bare("li", views(vec![aside.outcome.map(outcome).unwrap_or_default(), said]))
    });
    let summary = bare("summary", text(title(asides.len())));
    element("details", "result__beside", views(vec![summary, bare("ul", list(all))]))
}
