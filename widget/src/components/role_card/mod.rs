//! One role of the list: what it is, whose it is, what it asks for in short.

use ::words::{Key, marked, msg, say};
use roles::find::{Card, Facet, FacetOption, FinderIndex, Look, Piece, Query, Source};
use roles::route;
use roles::words::months;
use yew::{Html, html};

use super::element::{bare, element, fixed, given, list, text, views, with};
use super::page_link::link;
use crate::so_far::so_far;

pub mod examples;

/// The id of the link to a role.
#[must_use]
pub fn id(card: &Card) -> String {
    ["finder-role-", &card.slug()].concat()
}

/// A card, found words marked; links are relative to the root.
pub fn role_card(index: &FinderIndex, card: &Card, query: &Query, root: &str) -> Html {
    let look = index.look(query, card);
    let slug = card.slug();
    let link = link(root, &route::role(&slug));
    let lang = || card.language.clone().and_then(given);
    let dir = || card.language.as_ref().and_then(|_| fixed("auto"));
    let title = with(
        "a",
        &["id", "href", "lang", "dir"],
        [given(id(card)), given(link), lang(), dir()],
        pieces(&look.title),
    );
    let told = with(
        "p",
        &["class", "lang", "dir"],
        [fixed("role-card__text"), lang(), dir()],
        pieces(&look.description),
    );
    let domains = index.options_of_card(card, Facet::Domain);
    let bullets = list(domains.iter().map(|domain| letter(domain)));
    let color = domains.iter().find_map(|domain| domain.line.split_at_checked(1));
    let color = color.map(|(color, _)| color.to_owned());
    let parts = views(vec![
        element("h3", "role-card__title", title),
        tags(card),
        standing(&slug),
        element("p", "role-card__place", place(&look)),
        told,
        list(look.elsewhere.iter().map(source)),
        element("p", "role-card__kinds", views(vec![bullets, text(kinds(index, card))])),
        facts(index, card),
    ]);
    html! {
        <li class="role-card" data-line={color} key={slug} data-stub={(!card.described).then_some("")}>
            { parts }
        </li>
    }
}

/// What the answers come to.
fn standing(slug: &str) -> Html {
    let Some((word, said)) = so_far(slug) else { return Html::default() };
    with("p", &["class", "data-verdict"], [fixed("so-far"), given(word)], text(said))
}

/// The letter of a field's line, in its color.
pub(crate) fn letter(field: &FacetOption) -> Html {
    let Some((color, letter)) = field.line.split_at_checked(1) else { return Html::default() };
    with(
        "span",
        &["class", "data-line", "aria-hidden"],
        [fixed("bullet"), given(color.to_owned()), fixed("true")],
        text(letter.to_owned()),
    )
}

fn place(look: &Look<'_>) -> Html {
    let parted = !look.employer.is_empty() && !look.department.is_empty();
    let between = if parted { text(say(msg::CardSeparator)) } else { Html::default() };
    views(vec![pieces(&look.employer), between, pieces(&look.department)])
}

fn pieces(pieces: &[Piece<'_>]) -> Html {
    let said = |piece: &Piece<'_>| text(marked(piece.text, piece.language));
    let piece = |piece: &Piece<'_>| match (piece.found, said(piece)) {
        (true, found) => bare("mark", found),
        (false, other) => other,
    };
    list(pieces.iter().map(piece))
}

fn source(source: &Source<'_>) -> Html {
    let (label, part) = match source {
        Source::Tool(name) => (say(msg::CardFoundTool), pieces(name)),
        Source::Requirement(part) => (say(msg::CardFoundRequirement), pieces(part)),
        Source::Untold => (say(msg::CardFound), Html::default()),
    };
    element("p", "role-card__found", views(vec![text(label), part]))
}

/// What is said of a role in a word or two. Of an opening it is said at what times; a script
/// of the page shows what holds at the moment.
fn tags(card: &Card) -> Html {
    if !card.has_tags() {
        return Html::default();
    }
    let tag = |(when, said): (&str, &str)| {
        let hidden = when.starts_with(' ');
        let said = said.to_owned();
        // `hidden` is no text, and `html!` writes it without one.
        html! { <span class="tag" data-opening={when.to_owned()} {hidden}>{ said }</span> }
    };
    element("p", "role-card__status", list(card.tags().map(tag)))
}

/// Kinds of work and levels, in a line.
fn kinds(index: &FinderIndex, card: &Card) -> String {
    let mut kinds = index.options_of_card(card, Facet::Level);
    kinds.extend(index.options_of_card(card, Facet::Domain));
    let kinds: Vec<&str> = kinds.iter().map(|kind| kind.title.as_str()).collect();
    kinds.join(&say(msg::CardSeparator))
}

/// The same facts in every card and in one order, so that cards compare. What is not
/// stated says so; a role that is not written yet has none.
fn facts(index: &FinderIndex, card: &Card) -> Html {
    if !card.described {
        return Html::default();
    }
    let degrees = index.options_of_card(card, Facet::Degree);
    let degree = degrees.first().map(|degree| degree.title.clone());
    let terms = Some(card.terms.clone()).filter(|terms| !terms.is_empty());
    let facts = [
        (msg::CardExperience::KEY, index.months(card).map(months)),
        (msg::CardDegree::KEY, degree),
        (msg::CardPayAndHours::KEY, terms),
    ];
    let fact = |(name, value): (Key, Option<String>)| {
        let value = value.unwrap_or_else(|| say(msg::NotStated));
        bare("div", views(vec![bare("dt", text(name.say())), bare("dd", text(value))]))
    };
    element("dl", "role-card__facts", list(facts.into_iter().map(fact)))
}
