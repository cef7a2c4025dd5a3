//! What a role asks for.

use maud::{Markup, html};

use crate::plan::{Ask, AskGroup, AskItem, AskSection};

/// One section of requirements.
pub(super) fn section(section: &AskSection<'_>) -> Markup {
    html! {
        section.asks aria-labelledby=(section.id) {
            h2 id=(section.id) { (section.title) }
            p.asks-lead { (section.lead) }
            ul.ask-list { @for ask in &section.asks { (one(ask)) } }
        }
    }
}

fn one(ask: &Ask<'_>) -> Markup {
    match ask {
        Ask::One(item) => one_item(item),
        Ask::Group(group) => one_group(group),
    }
}

fn one_item(item: &AskItem<'_>) -> Markup {
    html! {
        li.ask id=(item.id) {
            p.ask-text {
                @if let Some(mark) = item.mark { span.tag { (mark) } " " }
                (item.text)
            }
            @if let Some(help) = item.help { p.ask-help { (help) } }
            @if !item.facts.is_empty() {
                ul.ask-facts { @for fact in &item.facts { li { (fact) } } }
            }
        }
    }
}

fn one_group(group: &AskGroup<'_>) -> Markup {
    html! {
        li.ask.ask-group id=(group.id) {
            p.ask-text {
                @if let Some(mark) = group.mark { span.tag { (mark) } " " }
                strong { (group.lead) ":" }
            }
            ul.ask-list { @for member in &group.members { (one(member)) } }
        }
    }
}
