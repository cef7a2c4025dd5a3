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
use yew::{AttrValue, Html};

use super::check_step::field::{button, tick};
use super::element::{bare, element, fixed, given, keyed, list, saying, text, views, when, with};
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
    let attributes = [fixed("chip"), fixed(tag::verdict(verdict))];
    with("span", &["class", "data-verdict"], attributes, text(in_short(verdict)))
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
    let name = || {
        let page = with("a", &["href"], [given(page(shown))], text(role.named()));
        views(vec![bare("h3", page), saying("p", "hint", role.employer.clone())])
    };
    let head = vec![when(!is_own, name), chip(verdict)];
    let why = vec![
        because(shown),
        conditions(shown),
        next(shown),
        when(role.is_checkable() && !is_own, || fold(shown)),
        when(role.is_checkable() && (unfolded || is_own), || lines::lines(shown)),
    ];
    let parts = vec![bare("header", views(head)), element("div", "lot__why", views(why))];
    let id = given(role.id.as_str().to_owned());
    let attributes = [fixed("lot"), id, fixed(tag::verdict(verdict))];
    keyed(n, with("article", &["class", "data-role", "data-verdict"], attributes, views(parts)))
}

/// The button that shows or hides every line.
fn fold(shown: Shown<'_>) -> Html {
    let Shown { assessment, n, unfolded, .. } = shown;
    let does = given(["fold.", &n.to_string()].concat());
    let is_unfolded = fixed(if unfolded { "true" } else { "false" });
    with(
        "button",
        &["type", "class", "data-look", "data-do", "aria-expanded"],
        [fixed("button"), fixed("button"), fixed("fold"), does, is_unfolded],
        text(say(msg::RolesDetails { role: &assessment.role.named() })),
    )
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
    let advice = early::advice(assessment, vocabulary);
    views(vec![
        saying("p", "verdict", said),
        advice.map(|advice| saying("p", "result__near", advice)).unwrap_or_default(),
        listed(say(msg::ResultMissing), &gone),
        listed(say(msg::ResultOpen), &open),
        fields(shown),
    ])
}

fn listed(title: String, missing: &[Missing]) -> Html {
    if missing.is_empty() {
        return Html::default();
    }
    let all = missing.iter().map(|one| {
        with("li", &["data-kind"], [fixed(word(one))], text(words::sentence(&one.text)))
    });
    let title = saying("p", "missing__title", title);
    let all = with("ul", &["role"], [fixed("list")], list(all));
    element("div", "missing", views(vec![title, all]))
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
    list(notes.iter().map(|note| {
        // Degrees without a level are in the form and not in the profile.
        let entries = form.degrees().iter().zip(0..).filter(|(own, _)| own.level.is_some());
        let n = entries.map(|(_, n)| n).nth(note.degree).unwrap_or_default();
        let related = form.degrees().get(n).is_some_and(|own| own.related);
        let label = || text(say(msg::DegreeFieldRelated));
        let tick = || tick(Field::Related(n).name(words), label(), related);
        let said = saying("p", "hint", note.text(words));
        views(vec![said, when(note.education.related_will_do(), tick)])
    }))
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
    let due = due.map(|(line, _)| {
        let place = line.kind.as_condition().and_then(|own| own.place);
        let mut said = [" ", &line.text].concat();
        match place.and_then(|place| form.home(place)) {
            Some(Answer::Yes) => said.extend([" ", &say(msg::ConditionYes)]),
            Some(Answer::No) => said.extend([" ", &say(msg::ConditionNo)]),
            _ => {}
        }
        let also = bare("strong", text(say(msg::ConditionAlso)));
        element("p", "condition", views(vec![also, text(said)]))
    });
    let team = || saying("p", "hint", say(msg::ResultTeam { count: later }));
    views(vec![list(due), when(good && later > 0, team)])
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
    let answer = || {
        let does = ["answer.", &shown.n.to_string()].concat();
        button("text", &does, say(msg::NextAnswer))
    };
    let links = links.into_iter();
    let parts = vec![
        bare("strong", text(say(msg::NextTitle))),
        when(shown.assessment.evaluation.verdict() == Verdict::CannotTellYet, answer),
        list(links.map(|(link, label)| with("a", &["href"], [given(link)], text(label)))),
    ];
    element("p", "next", views(parts))
}

/// The other ways to get there, where there are several.
pub(crate) fn other_ways(shown: Shown<'_>) -> Html {
    let Shown { assessment, words: vocabulary, .. } = shown;
    let telling = Telling::of_repairs(assessment.role, vocabulary);
    // One way alone stands above, thing by thing; on the page of the role it is told as a whole.
    if assessment.repairs.is_empty() || assessment.repairs.len() < 2 && !shown.is_own {
        return Html::default();
    }
    let ways = assessment.repairs.iter().map(|repair| {
        let said = words::sentence(&telling.repair(repair));
        bare("li", text(say(msg::ResultWay { way: &said })))
    });
    let title = heading(shown, say(msg::ResultWays { count: assessment.repairs.len() }));
    views(vec![title, element("ul", "ways", list(ways))])
}

/// A heading below that of the role, which the page of a role has not.
fn heading(shown: Shown<'_>, title: String) -> Html {
    bare(if shown.is_own { "h3" } else { "h4" }, text(title))
}

/// What stands beside every result.
pub(crate) fn reminders() -> Html {
    saying("p", "hint", say(msg::NoApplication))
}
