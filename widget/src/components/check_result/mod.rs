//! What answers come to for one role: the verdict, line by line why, what would help, and
//! what this does not check.

use roles::assessment::Assessment;
use roles::evaluate::Outcome;
use roles::relevance::{Relevance, relevances};
use roles::requirement::Requirement;
use roles::requirements::Node;
use roles::result_notes::{ResultNote, ResultNotes};
use roles::role::Status;
use roles::words::{self, Telling, tag};
use roles::{Requirements, Vocabulary};
use yew::{Html, html};

pub mod examples;

/// The result for a role.
pub(crate) fn check_result(assessment: &Assessment<'_>, vocabulary: &Vocabulary) -> Html {
    html! {
        <div class="result">
            { verdict(assessment, vocabulary) }
            { reminders() }
            { lines(assessment, vocabulary) }
        </div>
    }
}

/// The result before there is an answer. What the lines say stands in the page above.
pub(crate) fn unanswered(assessment: &Assessment<'_>, vocabulary: &Vocabulary) -> Html {
    html! {
        <div class="result">
            { verdict(assessment, vocabulary) }
            { reminders() }
            { help(assessment, vocabulary) }
            <p class="result__hint">{ "Line by line, the result stands here as soon as you answer a question." }</p>
            <p class="result__coverage">{ words::coverage(assessment.role) }</p>
        </div>
    }
}

/// Why, and what would help, below a verdict that stands there already.
pub(crate) fn in_full(assessment: &Assessment<'_>, vocabulary: &Vocabulary) -> Html {
    html! { <div class="result">{ lines(assessment, vocabulary) }</div> }
}

fn lines(assessment: &Assessment<'_>, vocabulary: &Vocabulary) -> Html {
    html! {
        <>
            { counting(assessment, vocabulary) }
            { help(assessment, vocabulary) }
            { beside(&ResultNotes::lines(assessment)) }
            <p class="result__coverage">{ words::coverage(assessment.role) }</p>
        </>
    }
}

/// The verdict, and the advice where little is missing.
pub(crate) fn verdict(assessment: &Assessment<'_>, vocabulary: &Vocabulary) -> Html {
    let verdict = assessment.evaluation.verdict();
    let nearest = assessment.repairs.first().filter(|_| assessment.near_miss);
    let telling = Telling::of_repairs(assessment.role, vocabulary);
    let said = match assessment.role.status {
        Status::Stub => words::nothing_written(),
        _ => words::verdict(verdict),
    };
    let advice = nearest.map(|nearest| words::near_miss(&telling.repair(nearest)));
    html! {
        <>
            <p class="verdict" data-verdict={tag::verdict(verdict)}>{ said }</p>
            if let Some(advice) = advice { <p class="result__near">{ advice }</p> }
        </>
    }
}

/// What stands beside every result.
pub(crate) fn reminders() -> Html {
    html! {
        <ul class="result__reminders">
            <li>{ "This is not an application." }</li>
            <li>{ "Nothing was sent." }</li>
            <li>{ "The city decides." }</li>
        </ul>
    }
}

/// The lines that the verdict is about, each with its reason and arithmetic.
fn counting(assessment: &Assessment<'_>, vocabulary: &Vocabulary) -> Html {
    let requirements = &assessment.role.requirements;
    let all = requirements.all().iter().zip(0..).zip(relevances(requirements));
    let counting = all.filter(|(_, relevance)| *relevance == Relevance::Counts);
    let lines = counting.filter_map(|((requirement, n), _)| {
        let found = assessment.evaluation.outcome(Node::Requirement(n))?;
        let breakdown = assessment.evaluation.breakdown(n);
        let sums = breakdown
            .map(|breakdown| requirement.kind.arithmetic(breakdown, requirements, vocabulary));
        let sums = sums.unwrap_or_default();
        Some(line(requirement, found, &sums))
    });
    html! {
        <>
            <h4>{ "What counts" }</h4>
            { groups(requirements) }
            <ul class="result__lines" role="list">{ for lines }</ul>
        </>
    }
}

/// Where not every line has to be met.
fn groups(requirements: &Requirements) -> Html {
    if requirements.groups().is_empty() {
        return Html::default();
    }
    html! { <p>{ "Some of these stand in for one another: see what would help." }</p> }
}

fn line(requirement: &Requirement, found: Outcome, sums: &[String]) -> Html {
    html! {
        <li class="result__line">
            { outcome(found) }
            <p>{ &requirement.text }</p>
            { for sums.iter().map(|sum| html! {
                <p class="result__sum">{ [&words::sentence(sum), "."].concat() }</p>
            }) }
        </li>
    }
}

fn outcome(found: Outcome) -> Html {
    html! {
        <p class="outcome" data-outcome={tag::outcome(found)}>{ words::outcome(found) }</p>
    }
}

/// The shortest ways on.
fn help(assessment: &Assessment<'_>, vocabulary: &Vocabulary) -> Html {
    let telling = Telling::of_repairs(assessment.role, vocabulary);
    let title = match &assessment.repairs[..] {
        [] => return Html::default(),
        [_] => "What would help",
        _ => "What would help: one of these",
    };
    html! {
        <>
            <h4>{ title }</h4>
            <ul class="result__repairs">
                { for assessment.repairs.iter().map(|repair| {
                    let said = words::sentence(&telling.repair(repair));
                    html! { <li>{ [&said, "."].concat() }</li> }
                }) }
            </ul>
        </>
    }
}

fn beside(beside: &ResultNotes<'_>) -> Html {
    let ResultNotes { conditions, preferred, later, .. } = beside;
    let ResultNotes { may_be_required, some_positions, assumptions, .. } = beside;
    html! {
        <>
            <h4>{ "Beside the result" }</h4>
            <p>{ "None of this changes the result above." }</p>
            { asides("Conditions of the job", conditions) }
            { asides("Preferred, not required", preferred) }
            { asides("The city looks at this later", later) }
            { asides("The city may ask for this at entry", may_be_required) }
            { asides("Asked for in some positions", some_positions) }
            { asides("What this assumes", assumptions) }
        </>
    }
}

fn asides(title: &str, asides: &[ResultNote<'_>]) -> Html {
    if asides.is_empty() {
        return Html::default();
    }
    html! {
        <details class="result__beside">
            <summary>{ [title, ": ", &asides.len().to_string()].concat() }</summary>
            <ul>
                { for asides.iter().map(|aside| html! {
                    <li>
                        if let Some(found) = aside.outcome { { outcome(found) } }
                        { aside.text.to_owned() }
                    </li>
                }) }
            </ul>
        </details>
    }
}
