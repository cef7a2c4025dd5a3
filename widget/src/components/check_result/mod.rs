//! The result for a role: the verdict, exactly what is missing, which answers did not count and
//! why, other conditions, what to do next, and the reasons line by line.

use ::words::{msg, say};
use roles::assessment::Assessment;
use roles::evaluate::Verdict;
use roles::field_note::field_notes;
use roles::missing::{Missing, MissingKind, missing};
use roles::profile::{Answer, Profile};
use roles::relevance::{Relevance, relevances};
use roles::requirement::Need;
use roles::result_notes::ResultNotes;
use roles::role::Status;
use roles::route::Route;
use roles::words::{self, Telling, tag};
use roles::{Vocabulary, early};
use yew::{AttrValue, Html, html};

use super::check_step::field::{button, tick};
use crate::form::{Field, Form};

pub mod examples;
mod lines;

/// One role and what the answers come to for it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shown<'a> {
    /// Its position.
    pub(crate) n: usize,
    pub(crate) assessment: &'a Assessment<'a>,
    pub(crate) words: &'a Vocabulary,
    pub(crate) profile: &'a Profile,
    pub(crate) form: &'a Form,
    /// Whether every line is shown.
    pub(crate) unfolded: bool,
    /// Whether it is the role of the page, whose title stands above.
    pub(crate) is_own: bool,
    /// What leads from the page to the root of the site.
    pub(crate) root: &'a AttrValue,
    /// Which pages there are to go on to.
    pub(crate) next: &'a AttrValue,
}

/// A verdict in a few words, with a shape of its own.
pub(crate) fn chip(verdict: Verdict) -> Html {
    html! { <span class="chip" data-verdict={tag::verdict(verdict)}>{ in_short(verdict) }</span> }
}

/// A verdict in a few words.
pub(crate) fn in_short(verdict: Verdict) -> String {
    words::sentence(&match verdict {
        Verdict::AppearsToMeet => say(msg::VerdictShortAppearsToMeet),
        Verdict::NotYet => say(msg::VerdictShortNotYet),
        Verdict::CannotTellYet => say(msg::VerdictShortCannotTellYet),
        Verdict::ReviewerDecides => say(msg::VerdictShortReviewerDecides),
        Verdict::NothingToCheck => say(msg::VerdictShortNothingToCheck),
    })
}

/// What is missing for a role in one phrase: `4 more months in …, and PowerPoint`.
pub(crate) fn missing_in_short(missing: &[Missing]) -> String {
    const MOST: usize = 3;
    if missing.len() > MOST {
        return say(msg::ResultMissingCount { count: missing.len() });
    }
    let all: Vec<&str> = missing.iter().map(|one| one.text.as_str()).collect();
    all.join(&say(msg::AllOfSeparator))
}

/// A role with its result.
pub(crate) fn check_result(shown: Shown<'_>) -> Html {
    let Shown { assessment, n, is_own, unfolded, .. } = shown;
    let role = assessment.role;
    let verdict = assessment.evaluation.verdict();
    let fold = ["fold.", &n.to_string()].concat();
    html! {
        <article class="lot" key={n} data-role={role.id.as_str().to_owned()}
            data-verdict={tag::verdict(verdict)}>
            <header>
                if !is_own {
                    <h3><a href={page(shown)}>{ role.named() }</a></h3>
                    <p class="hint">{ &role.employer }</p>
                }
                { chip(verdict) }
            </header>
            <div class="lot__why">
                { because(shown) }
                { conditions(shown) }
                { next(shown) }
                if role.is_checkable() {
                    if !is_own {
                        <button type="button" class="button" data-look="fold" data-do={fold}
                            aria-expanded={if unfolded { "true" } else { "false" }}>
                            { say(msg::RolesDetails { role: &role.named() }) }
                        </button>
                    }
                    if unfolded || is_own { { lines::lines(shown) } }
                }
            </div>
        </article>
    }
}

fn page(shown: Shown<'_>) -> String {
    let slug = shown.assessment.role.slug.clone();
    [shown.root.as_str(), &Route::Role(slug).address()].concat()
}

/// The verdict as a sentence, what is missing, and why a degree did not count.
fn because(shown: Shown<'_>) -> Html {
    let Shown { assessment, words: vocabulary, profile, .. } = shown;
    let verdict = assessment.evaluation.verdict();
    let said = match assessment.role.status {
        Status::Stub => words::nothing_written(),
        _ => words::verdict(verdict),
    };
    let all = missing(assessment, vocabulary, profile);
    let (open, gone): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| one.is_open);
    html! {
        <>
            <p class="verdict">{ said }</p>
            if let Some(advice) = early::advice(assessment, vocabulary) {
                <p class="result__near">{ advice }</p>
            }
            { listed(say(msg::ResultMissing), &gone) }
            { listed(say(msg::ResultOpen), &open) }
            { fields(shown) }
        </>
    }
}

fn listed(title: String, missing: &[Missing]) -> Html {
    if missing.is_empty() {
        return Html::default();
    }
    html! {
        <div class="missing">
            <p class="missing__title">{ title }</p>
            <ul role="list">
                { for missing.iter().map(|one| html! {
                    <li data-kind={word(one)}>{ words::sentence(&one.text) }</li>
                }) }
            </ul>
        </div>
    }
}

fn word(missing: &Missing) -> &'static str {
    match missing.kind {
        _ if missing.is_open => "open",
        MissingKind::Thing => "thing",
        MissingKind::Time => "time",
        MissingKind::Degree => "degree",
        MissingKind::Review => "review",
    }
}

/// Why a degree did not count. Where a related field would do, there is room to say so.
fn fields(shown: Shown<'_>) -> Html {
    let Shown { assessment, words, profile, form, .. } = shown;
    let notes = field_notes(assessment.role, words, profile);
    html! {
        <>
            { for notes.iter().map(|note| {
                // Degrees without a level are in the form and not in the profile.
                let entries = form.degrees().iter().zip(0..).filter(|(own, _)| own.level.is_some());
                let n = entries.map(|(_, n)| n).nth(note.degree).unwrap_or_default();
                let related = form.degrees().get(n).is_some_and(|own| own.related);
                html! {
                    <>
                        <p class="hint">{ note.text(words) }</p>
                        if note.education.related_will_do() {
                            { tick(Field::Related(n).name(words),
                                html! { { say(msg::DegreeFieldRelated) } }, related) }
                        }
                    </>
                }
            }) }
        </>
    }
}

/// What has to hold besides, and what only the hiring team sees.
fn conditions(shown: Shown<'_>) -> Html {
    let Shown { assessment, form, .. } = shown;
    let good = matches!(
        assessment.evaluation.verdict(),
        Verdict::AppearsToMeet | Verdict::ReviewerDecides
    );
    let requirements = &assessment.role.requirements;
    let all = requirements.all().iter().zip(relevances(requirements));
    let due = all.filter(|(line, own)| {
        *own == Relevance::Condition && line.need == Need::Required && (good || shown.is_own)
    });
    let later = ResultNotes::lines(assessment).later.len();
    html! {
        <>
            { for due.map(|(line, _)| {
                let place = line.kind.as_condition().and_then(|own| own.place);
                let said = match place.and_then(|place| form.home(place)) {
                    Some(Answer::Yes) => Some(say(msg::ConditionYes)),
                    Some(Answer::No) => Some(say(msg::ConditionNo)),
                    _ => None,
                };
                html! {
                    <p class="condition">
                        <strong>{ say(msg::ConditionAlso) }</strong>{ " " }{ &line.text }
                        if let Some(said) = said { { " " }{ said } }
                    </p>
                }
            }) }
            if good && later > 0 {
                <p class="hint">{ say(msg::ResultTeam { count: later }) }</p>
            }
        </>
    }
}

/// What to do next.
fn next(shown: Shown<'_>) -> Html {
    let role = shown.assessment.role;
    let to = |route: Route, query: &str| [shown.root.as_str(), &route.address(), query].concat();
    let mut links = Vec::new();
    if !shown.is_own {
        links.push((page(shown), say(msg::NextApply)));
    }
    if shown.next.contains("compare") {
        let query = ["?to=", role.id.as_str()].concat();
        links.push((to(Route::Compare, &query), say(msg::NextCompare)));
    }
    if shown.next.contains("ladders") {
        links.push((to(Route::Ladders, ""), say(msg::NextLadders)));
    }
    html! {
        <p class="next">
            <strong>{ say(msg::NextTitle) }</strong>
            if shown.assessment.evaluation.verdict() == Verdict::CannotTellYet {
                { button("text", ["answer.", &shown.n.to_string()].concat(),
                    html! { { say(msg::NextAnswer) } }) }
            }
            { for links.into_iter().map(|(link, label)| html! { <a href={link}>{ label }</a> }) }
        </p>
    }
}

/// The other ways to get there, where there are several.
pub(crate) fn other_ways(shown: Shown<'_>) -> Html {
    let Shown { assessment, words: vocabulary, .. } = shown;
    let telling = Telling::of_repairs(assessment.role, vocabulary);
    // One way alone stands above, thing by thing; on the page of the role it is told as a whole.
    if assessment.repairs.is_empty() || assessment.repairs.len() < 2 && !shown.is_own {
        return Html::default();
    }
    html! {
        <>
            { heading(shown, say(msg::ResultWays { count: assessment.repairs.len() })) }
            <ul class="ways">
                { for assessment.repairs.iter().map(|repair| {
                    let said = words::sentence(&telling.repair(repair));
                    html! { <li>{ say(msg::ResultWay { way: &said }) }</li> }
                }) }
            </ul>
        </>
    }
}

/// A heading below that of the role, which the page of a role has not.
fn heading(shown: Shown<'_>, title: String) -> Html {
    if shown.is_own {
        html! { <h3>{ title }</h3> }
    } else {
        html! { <h4>{ title }</h4> }
    }
}

/// What stands beside every result.
pub(crate) fn reminders() -> Html {
    html! { <p class="hint">{ say(msg::NoApplication) }</p> }
}
