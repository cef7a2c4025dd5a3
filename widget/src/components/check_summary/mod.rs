//! The result so far, always in view: a bar on phones, a column where there is room.

use ::words::{msg, say};
use roles::evaluate::Verdict;
use roles::words::tag;
use yew::{Html, html};

use super::check_result::in_short;
use super::element::{bare, element, fixed, list, saying, text, views, with};

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
    let title = [fixed("summary__title"), fixed("check-summary")];
    let title = with("h2", &["class", "id"], title, text(say(msg::SummaryTitle)));
    let said = match instead {
        Some(instead) => saying("p", "summary__ahead", instead),
        None => views(vec![tally(counts), so_far(roles, more)]),
    };
    let end = vec![
        again,
        html! {
            <button type="button" class="button" data-look="framed" data-do="result"
                disabled={!is_alive}>
                { say(msg::CheckResultRole) }
            </button>
        },
        saying("p", "hint", say(msg::SummaryPrivacy)),
    ];
    let attributes = [fixed("summary"), fixed("check-summary")];
    let parts = vec![title, said, element("div", "summary__end", views(end))];
    with("section", &["class", "aria-labelledby"], attributes, views(parts))
}

/// The first roles, and how many more there are.
fn so_far(roles: &[SoFar], more: usize) -> Html {
    let shown = roles.iter().map(|own| row(own.verdict, own.title.clone(), phrase(own)));
    let more =
        (more > 0).then(|| bare("li", bare("span", text(say(msg::SummaryMore { count: more })))));
    let attributes = [fixed("summary__roles"), fixed("list")];
    with("ul", &["class", "role"], attributes, list(shown.chain(more)))
}

/// Something with a verdict, and what there is to say of it.
fn row(verdict: Verdict, title: String, said: String) -> Html {
    let inside = views(vec![bare("strong", text(title)), bare("span", text(said))]);
    with("li", &["data-verdict"], [fixed(tag::verdict(verdict))], inside)
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
    let rows = all.map(|(verdict, count)| {
        row(verdict, say(msg::SummaryCount { count: *count }), in_short(verdict))
    });
    with("ul", &["class", "role"], [fixed("tally"), fixed("list")], list(rows))
}
