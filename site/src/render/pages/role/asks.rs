//! What a role asks for.

use maud::{Markup, PreEscaped, html};

use crate::content::Prose;
use crate::plan::{Ask, AskGroup, AskItem, AskSection, Line, RoleView};
use crate::render::link_context::LinkContext;
use crate::render::markdown::render_inline;
use crate::render::page_context::PageContext;

/// Where texts stand: the page, and the prose whose links are resolved.
#[derive(Clone, Copy)]
pub(super) struct Texts<'a> {
    prose: Option<&'a Prose>,
    here: LinkContext<'a>,
}

impl<'a> Texts<'a> {
    /// The texts of a role on its page.
    pub(super) fn of(view: &RoleView<'a>, context: &PageContext<'a>) -> Self {
        Self { prose: view.prose, here: context.here }
    }

    fn line(self, line: &Line<'_>) -> Markup {
        match line.inline.zip(self.prose) {
            Some((inline, prose)) => {
                let text = PreEscaped(render_inline(inline, prose, self.here).intro);
                match prose.language.as_deref() {
                    Some(language) => html! { span lang=(language) { (text) } },
                    None => text,
                }
            }
            None => html! { (line.plain) },
        }
    }
}

/// One section of requirements.
pub(super) fn section(section: &AskSection<'_>, texts: Texts<'_>) -> Markup {
    html! {
        section.asks aria-labelledby=(section.id) {
            h2 id=(section.id) { (section.title) }
            p.asks-lead { (section.lead) }
            ul.ask-list { @for ask in &section.asks { (one(ask, texts)) } }
        }
    }
}

fn one(ask: &Ask<'_>, texts: Texts<'_>) -> Markup {
    match ask {
        Ask::One(item) => one_item(item, texts),
        Ask::Group(group) => one_group(group, texts),
    }
}

fn one_item(item: &AskItem<'_>, texts: Texts<'_>) -> Markup {
    html! {
        li.ask id=(item.id) {
            p.ask-text {
                @if let Some(mark) = &item.mark { span.tag { (mark) } " " }
                (texts.line(&item.text))
            }
            @if let Some(help) = &item.help { p.ask-help { (texts.line(help)) } }
            @if !item.facts.is_empty() {
                ul.ask-facts { @for fact in &item.facts { li { (fact) } } }
            }
        }
    }
}

fn one_group(group: &AskGroup<'_>, texts: Texts<'_>) -> Markup {
    html! {
        li.ask.ask-group id=(group.id) {
            p.ask-text {
                @if let Some(mark) = &group.mark { span.tag { (mark) } " " }
                strong { (group.lead) }
            }
            ul.ask-list { @for member in &group.members { (one(member, texts)) } }
        }
    }
}
