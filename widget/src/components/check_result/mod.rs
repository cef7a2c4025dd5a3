//! What answers come to for one role: the verdict, line by line why, what would help, and
//! what this does not check.

use ::words::{msg, say};
use roles::assessment::Assessment;
use roles::early;
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
            <p class="result__hint">{ say(msg::ResultHint) }</p>
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
    let said = match assessment.role.status {
        Status::Stub => words::nothing_written(),
        _ => words::verdict(verdict),
    };
    let advice = early::advice(assessment, vocabulary).or_else(|| near(assessment, vocabulary));
    html! {
        <>
            <p class="verdict" data-verdict={tag::verdict(verdict)}>{ said }</p>
            if let Some(advice) = advice { <p class="result__near">{ advice }</p> }
        </>
    }
}

/// The advice where little is missing, by the setting of the site: an employer's own rule says
/// more.
fn near(assessment: &Assessment<'_>, vocabulary: &Vocabulary) -> Option<String> {
    let nearest = assessment.repairs.first().filter(|_| assessment.near_miss)?;
    let telling = Telling::of_repairs(assessment.role, vocabulary);
    Some(words::near_miss(&telling.repair(nearest)))
}

/// What stands beside every result.
pub(crate) fn reminders() -> Html {
    html! {
        <ul class="result__reminders">
            <li>{ say(msg::ReminderNoApplication) }</li>
            <li>{ say(msg::ReminderNotSent) }</li>
            <li>{ say(msg::ReminderCityDecides) }</li>
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
            <h4>{ say(msg::ResultLines) }</h4>
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
    html! { <p>{ say(msg::ResultGroups) }</p> }
}

fn line(requirement: &Requirement, found: Outcome, sums: &[String]) -> Html {
    html! {
        <li class="result__line">
            { outcome(found) }
            <p>{ &requirement.text }</p>
            { for sums.iter().map(|sum| html! {
                <p class="result__sum">{ sum }</p>
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
    let title = match assessment.repairs.len() {
        0 => return Html::default(),
        count => say(msg::ResultWays { count }),
    };
    html! {
        <>
            <h4>{ title }</h4>
            <ul class="result__repairs">
                { for assessment.repairs.iter().map(|repair| {
                    let said = words::sentence(&telling.repair(repair));
                    html! { <li>{ say(msg::ResultWay { way: &said }) }</li> }
                }) }
            </ul>
        </>
    }
}

fn beside(beside: &ResultNotes<'_>) -> Html {
    let ResultNotes { conditions, preferred, later, .. } = beside;
    let ResultNotes { may_be_required, some_positions, assumptions, .. } = beside;
    let (due, conditions): (Vec<_>, Vec<_>) =
        conditions.iter().cloned().partition(|note| note.by.is_some());
    html! {
        <>
            <h4>{ say(msg::ResultBesides) }</h4>
            <p>{ say(msg::ResultBesidesLead) }</p>
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
