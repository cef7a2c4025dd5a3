//! The result so far, always in view: a bar on phones, a column where there is room.

use ::words::{msg, say};
use roles::evaluate::Verdict;
use roles::words::tag;
use yew::{Html, html};

use super::check_result::in_short;

pub mod examples;

/// One role in short.
#[derive(Debug, Clone)]
pub(crate) struct SoFar {
    pub(crate) title: String,
    pub(crate) verdict: Verdict,
    /// What is missing in one phrase, or nothing.
    pub(crate) missing: String,
}

/// All verdicts, the best first.
pub(crate) const VERDICTS: [Verdict; 5] = [
    Verdict::AppearsToMeet,
    Verdict::ReviewerDecides,
    Verdict::NotYet,
    Verdict::CannotTellYet,
    Verdict::NothingToCheck,
];

/// The result so far: how many roles have each verdict, and the first of them with the number of
/// the others; or what there is to say in place of that, and what leads on from there.
pub(crate) fn check_summary(
    counts: &[usize; 5],
    (roles, more): (&[SoFar], usize),
    (instead, again): (Option<String>, Html),
    is_alive: bool,
) -> Html {
    let is_known = instead.is_none();
    html! {
        <section class="summary" aria-labelledby="check-summary">
            <h2 class="summary__title" id="check-summary">{ say(msg::SummaryTitle) }</h2>
            if let Some(instead) = instead { <p class="summary__ahead">{ instead }</p> }
            if is_known {
                { tally(counts) }
                <ul class="summary__roles" role="list">
                    { for roles.iter().map(|own| html! {
                        <li data-verdict={tag::verdict(own.verdict)}>
                            <strong>{ &own.title }</strong>
                            <span>{ phrase(own) }</span>
                        </li>
                    }) }
                    if more > 0 { <li><span>{ say(msg::SummaryMore { count: more }) }</span></li> }
                </ul>
            }
            <div class="summary__end">
                { again }
                <button type="button" class="button" data-look="framed" data-do="result"
                    disabled={!is_alive}>
                    { say(msg::CheckResultRole) }
                </button>
                <p class="hint">{ say(msg::SummaryPrivacy) }</p>
            </div>
        </section>
    }
}

fn phrase(own: &SoFar) -> String {
    match own.missing.as_str() {
        "" => in_short(own.verdict),
        missing => roles::words::sentence(missing),
    }
}

/// How many roles have each verdict; nothing that there is none of.
pub(crate) fn tally(counts: &[usize; 5]) -> Html {
    let all = VERDICTS.into_iter().zip(counts).filter(|(_, count)| **count > 0);
    html! {
        <ul class="tally" role="list">
            { for all.map(|(verdict, count)| html! {
                <li data-verdict={tag::verdict(verdict)}>
                    <strong>{ say(msg::SummaryCount { count: *count }) }</strong>
                    <span>{ in_short(verdict) }</span>
                </li>
            }) }
        </ul>
    }
}
