//! Shows a problem and its fix, in the list of a file and at form fields.

use yew::{Html, html};

use super::{Link, press};
use crate::app::message::Message;
use crate::message::{Problem, Severity};

/// A problem on the list of its file, with a way to its place.
pub(super) fn problem(link: &Link, place: usize, problem: &Problem) -> Html {
    let (class, word) = severity(problem);
    let line = problem.at.map(|(line, _)| format!("line {line}"));
    let file = problem.file.rsplit('/').next().unwrap_or_default().to_owned();
    html! {
        <li {class}>
            <button type="button" class="to" onclick={press(link, Message::Open(problem.file.clone(), problem.span))}>
                { format!("{word}, {}", line.unwrap_or(file)) }
            </button>
            <p>{ problem.message.clone() }</p>
            { mended(link, place, problem) }
        </li>
    }
}

/// Problems at what they are about, with their numbers, in a list of this id.
pub(crate) fn at_place(link: &Link, problems: &[(usize, Problem)], id: Option<String>) -> Html {
    if problems.is_empty() {
        return html! {};
    }
    let one = |(place, problem): &(usize, Problem)| {
        let (class, word) = severity(problem);
        html! {
            <li {class}>
                <p><b>{ format!("{word}: ") }</b>{ problem.message.clone() }</p>
                { mended(link, *place, problem) }
            </li>
        }
    };
    html! { <ul class="problems" {id}>{ for problems.iter().map(one) }</ul> }
}

fn severity(problem: &Problem) -> (&'static str, &'static str) {
    match problem.severity {
        Severity::Error => ("bad", "Error"),
        Severity::Warning => ("warn", "Warning"),
        Severity::Advice => ("hint", "Advice"),
    }
}

/// The advice, and the button that applies the fix.
fn mended(link: &Link, place: usize, problem: &Problem) -> Html {
    html! {
        <>
            if !problem.help.is_empty() { <p class="aside">{ problem.help.clone() }</p> }
            if problem.has_fix {
                <button type="button" class="fix" onclick={press(link, Message::Fix(place))}>{ "Fix this" }</button>
            }
        </>
    }
}
