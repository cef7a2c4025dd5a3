//! What a role asks for.

use std::collections::BTreeSet;

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
    /// The requirements that are in another language than the page, and that language.
    foreign: Option<(&'a BTreeSet<String>, &'a str)>,
}

impl<'a> Texts<'a> {
    /// The texts of a role on its page.
    pub(super) fn of(view: &RoleView<'a>, context: &PageContext<'a>) -> Self {
        let content = context.content;
        let foreign = content.foreign.get(&view.role.id);
        let foreign = foreign.zip(content.original_language.as_deref());
        Self { prose: view.prose, here: context.here, foreign }
    }

    /// The language of a requirement, by its anchor, where that is another than the page's.
    fn language(self, anchor: &str) -> Option<&'a str> {
        let (foreign, language) = self.foreign?;
        let id = anchor.strip_prefix("r-")?;
        foreign.contains(id).then_some(language)
    }
}

impl Texts<'_> {
    fn line(self, line: &Line<'_>) -> Markup {
        match line.inline.zip(self.prose) {
            Some((inline, prose)) => PreEscaped(render_inline(inline, prose, self.here).intro),
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
        li.ask id=(item.id) lang=[texts.language(&item.id)] {
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
