//! One role of the list: what it is, whose it is, what it asks for in short.

use ::words::{msg, say};
use roles::find::{Card, Facet, FinderIndex, Look, Piece, Query, Source};
use roles::route::Route;
use roles::words::months;
use yew::{Html, html};

use super::page_link::page_link;
use crate::so_far::so_far;

pub mod examples;

/// The id of the link to a role.
#[must_use]
pub fn id(card: &Card) -> String {
    format!("finder-role-{}", card.slug)
}

/// A card, found words marked; links are relative to the root.
pub fn role_card(index: &FinderIndex, card: &Card, query: &Query, root: &str) -> Html {
    let look = index.look(query, card);
    let link = page_link(root, &Route::Role(card.slug.clone()));
    let lang = || card.language.clone();
    let dir = || card.language.as_ref().map(|_| "auto");
    html! {
        <li class={color(index, card)} key={card.slug.clone()} data-stub={(!card.described).then_some("")}>
            <h3 class="role-card__title">
                <a id={id(card)} href={link} lang={lang()} dir={dir()}>{ pieces(&look.title) }</a>
            </h3>
            { tags(card) }
            { so_far(&card.slug) }
            <p class="role-card__place">{ place(&look) }</p>
            <p class="role-card__text" lang={lang()} dir={dir()}>{ pieces(&look.description) }</p>
            { for look.elsewhere.iter().map(source) }
            <p class="role-card__kinds">
                { for index.lines(card).map(|(color, letter)| html! {
                    <span class={format!("bullet ln-{color}")} aria-hidden="true">{ letter.to_owned() }</span>
                }) }
                { kinds(index, card) }
            </p>
            { facts(card) }
        </li>
    }
}

/// The class of the card, with the color of its first field.
fn color(index: &FinderIndex, card: &Card) -> String {
    let color = index.lines(card).next().map_or("", |(color, _)| color);
    format!("role-card ln-{color}")
}

fn place(look: &Look<'_>) -> Html {
    let parted = !look.employer.is_empty() && !look.department.is_empty();
    html! {
        <>{ pieces(&look.employer) }if parted { { say(msg::CardSeparator) } }{ pieces(&look.department) }</>
    }
}

fn pieces(pieces: &[Piece<'_>]) -> Html {
    pieces
        .iter()
        .map(|piece| match piece.found {
            true => html! { <mark>{ piece.text.to_owned() }</mark> },
            false => html! { { piece.text.to_owned() } },
        })
        .collect()
}

fn source(source: &Source<'_>) -> Html {
    let (label, text) = match source {
        Source::Tool(name) => (say(msg::CardFoundTool), pieces(name)),
        Source::Requirement(part) => (say(msg::CardFoundRequirement), pieces(part)),
        Source::Untold => (say(msg::CardFound), Html::default()),
    };
    html! { <p class="role-card__found">{ label }{ text }</p> }
}

/// What is said of a role in a word or two. Of an opening it is said at what times; a script
/// of the page shows what holds at the moment.
fn tags(card: &Card) -> Html {
    let tag = |(when, text): (&str, &str)| {
        let hidden = when.starts_with(' ');
        html! { <span class="tag" data-opening={when.to_owned()} {hidden}>{ text }</span> }
    };
    html! {
        if card.has_tags() { <p class="role-card__status">{ for card.tags().map(tag) }</p> }
    }
}

/// Kinds of work and levels, in a line.
fn kinds(index: &FinderIndex, card: &Card) -> String {
    let kinds: Vec<&str> =
        [Facet::Level, Facet::Domain].iter().flat_map(|facet| index.shown(card, *facet)).collect();
    kinds.join(&say(msg::CardSeparator))
}

/// The same facts in every card and in one order, so that cards compare. What is not
/// stated says so; a role that is not written yet has none.
fn facts(card: &Card) -> Html {
    if !card.described {
        return Html::default();
    }
    let terms = Some(card.terms.clone()).filter(|terms| !terms.is_empty());
    let facts = [
        (msg::CardExperience::KEY, card.months.map(months)),
        (msg::CardDegree::KEY, Some(card.degree.title())),
        (msg::CardPayAndHours::KEY, terms),
    ];
    html! {
        <dl class="role-card__facts">
            { for facts.into_iter().map(|(name, value)| html! {
                <div>
                    <dt>{ name.say() }</dt>
                    <dd>{ value.unwrap_or_else(|| say(msg::NotStated)) }</dd>
                </div>
            }) }
        </dl>
    }
}
