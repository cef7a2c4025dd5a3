//! Line by line why a result is what it is, and what stands beside it.

use ::words::{msg, say};
use roles::evaluate::Outcome;
use roles::relevance::{Relevance, relevances};
use roles::requirements::Node;
use roles::result_notes::{ResultNote, ResultNotes};
use roles::words::{self, tag};
use yew::{Html, html};

use super::{Shown, heading, other_ways};

pub(super) fn lines(shown: Shown<'_>) -> Html {
    html! {
        <div class="result">
            { other_ways(shown) }
            { counting(shown) }
            { beside(shown, &ResultNotes::lines(shown.assessment)) }
            <p class="hint">{ words::coverage(shown.assessment.role) }</p>
        </div>
    }
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
        let sums = sums.unwrap_or_default();
        Some(html! {
            <li class="result__line">
                { outcome(found) }
                <p>{ &requirement.text }</p>
                { for sums.iter().map(|sum| html! { <p class="hint">{ sum }</p> }) }
            </li>
        })
    });
    html! {
        <>
            { heading(shown, say(msg::ResultLines)) }
            if !requirements.groups().is_empty() { <p>{ say(msg::ResultGroups) }</p> }
            <ul class="result__lines" role="list">{ for lines }</ul>
        </>
    }
}

fn outcome(found: Outcome) -> Html {
    html! {
        <p class="outcome" data-outcome={tag::outcome(found)}>{ words::outcome(found) }</p>
    }
}

fn beside(shown: Shown<'_>, beside: &ResultNotes<'_>) -> Html {
    let ResultNotes { conditions, preferred, later, .. } = beside;
    let ResultNotes { may_be_required, some_positions, assumptions, .. } = beside;
    let (due, conditions): (Vec<_>, Vec<_>) =
        conditions.iter().cloned().partition(|note| note.by.is_some());
    html! {
        <>
            { heading(shown, say(msg::ResultBesides)) }
            <p class="hint">{ say(msg::ResultBesidesLead) }</p>
            { asides(&conditions, |count| say(msg::ResultConditions { count })) }
            { asides(&due, |count| say(msg::ResultDueLater { count })) }
            { asides(preferred, |count| say(msg::ResultPreferred { count })) }
            { asides(later, |count| say(msg::ResultLater { count })) }
            { asides(may_be_required, |count| say(msg::ResultAtEntry { count })) }
            { asides(some_positions, |count| say(msg::ResultSomePositions { count })) }
            { asides(assumptions, |count| say(msg::ResultAssumptions { count })) }
        </>
    }
}

fn asides(asides: &[ResultNote<'_>], title: fn(usize) -> String) -> Html {
    if asides.is_empty() {
        return Html::default();
    }
    html! {
        <details class="result__beside">
            <summary>{ title(asides.len()) }</summary>
            <ul>
                { for asides.iter().map(|aside| html! {
                    <li>
                        if let Some(found) = aside.outcome { { outcome(found) } }
                        { aside.text.to_owned() }
                        { aside.by.map(|date| say(msg::ResultNeededBy { date })) }
                    </li>
                }) }
            </ul>
        </details>
    }
}
