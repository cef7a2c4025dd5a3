//! What it takes to come from one role to another; on pages of ladders the generator
//! marks up the same words in the same way.

use ::words::{msg, say};
use roles::words::gap::{Part, Takes};
use yew::{Html, html};

pub mod examples;

/// What is left to do, how terms change, how the descriptions differ.
pub fn takes(takes: Takes) -> Html {
    html! {
        <div class="takes step">
            if let Some(note) = takes.note { <p>{ note }</p> }
            { for takes.left.into_iter().map(left) }
            <dl class="facts">
                { for takes.terms.into_iter().map(|term| html! {
                    <div><dt>{ term.name }</dt><dd>{ term.text }</dd></div>
                }) }
            </dl>
            if !takes.changes.is_empty() {
                <details class="changes" open=true>
                    <summary>{ say(msg::CompareDifferences) }</summary>
                    <dl>{ for takes.changes.into_iter().map(change) }</dl>
                </details>
            }
        </div>
    }
}

fn left(part: Part) -> Html {
    html! {
        <>
            <p class="takes-lead">{ part.lead }</p>
            <ul>{ for part.phrases.into_iter().map(|phrase| html! { <li>{ phrase }</li> }) }</ul>
        </>
    }
}

fn change(part: Part) -> Html {
    html! {
        <>
            <dt>{ part.lead }</dt>
            { for part.phrases.into_iter().map(|phrase| html! { <dd>{ phrase }</dd> }) }
        </>
    }
}
