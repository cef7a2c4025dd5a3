//! The options of one facet, each with the number of roles it would give.

use ::words::{msg, say};
use roles::find::FinderState;
use roles::find::{Facet, FacetOption, FinderIndex};
use yew::{Event, Html, html};

use super::Send;
use super::button::{Button, ButtonLook};
use super::element::{bare, element, fixed, flag, given, hidden, list, text, views, with};
use super::finder::{Message, Panel};
use super::role_card::letter;
use crate::browser;

pub mod examples;

/// So many options of a facet are drawn; the rest are unfolded.
const DRAWN: usize = 10;

/// What a facet group is made of.
#[derive(Debug, Clone, Copy)]
pub struct FacetGroup<'a> {
    /// The facet.
    pub facet: Facet,
    /// Its options, among others.
    pub index: &'a FinderIndex,
    /// The roles of each option of the index.
    pub counts: &'a [u32],
    /// What is chosen.
    pub state: &'a FinderState,
    /// Whether the options are unfolded, on narrow screens.
    pub open: bool,
    /// Whether the rarer options are unfolded too.
    pub rest: bool,
    /// Where choices go.
    pub send: &'a Send,
}

/// A fieldset of options; nothing for a facet that cannot narrow the list.
pub fn facet_group(group: FacetGroup<'_>) -> Html {
    let FacetGroup { facet, index, state, open, rest, .. } = group;
    let options: Vec<_> = index.options_of(facet).collect();
    if options.len() < 2 {
        return Html::default();
    }
    let options_id = format!("finder-{}", facet.key());
    let drawn = options
        .iter()
        .enumerate()
        .filter(|(place, (_, option))| rest || *place < DRAWN || state.has(facet, &option.id));
    let title = element("span", "facet-group__title", text(facet.title()));
    let legend = views(vec![title, toggle(group, &options_id)]);
    let mut parts = vec![
        element("legend", "facet-group__legend", legend),
        with(
            "ul",
            &["class", "id"],
            [fixed("facet-group__options"), given(options_id.clone())],
            list(drawn.map(|(_, (n, option))| choice(group, *n, option))),
        ),
    ];
    if options.len() > DRAWN {
        parts.push(more(group, &options_id, options.len()));
    }
    let attributes = [fixed("facet-group"), flag(open)];
    with("fieldset", &["class", "data-open"], attributes, views(parts))
}

fn toggle(group: FacetGroup<'_>, options_id: &str) -> Html {
    let FacetGroup { facet, state, open, .. } = group;
    let chosen = state.chosen().iter().filter(|(own, _)| *own == facet).count();
    let label = match chosen {
        0 => facet.title(),
        count => say(msg::FinderFacetSelected { facet: &facet.title(), count }),
    };
    Button {
        look: ButtonLook::Fold,
        id: Some(format!("{options_id}-toggle").into()),
        folds: Some((open, options_id.to_owned().into())),
        message: Message::Toggle(Panel::Group(facet)),
    }
    .view(text(label), group.send)
}

fn choice(group: FacetGroup<'_>, n: usize, option: &FacetOption) -> Html {
    let FacetGroup { facet, state, .. } = group;
    let id = format!("finder-{}-{}", facet.key(), option.id);
    let count = group.counts.get(n).copied().unwrap_or_default() as usize;
    let send = group.send.clone();
    let value = option.id.clone();
    let ticked = move |event: Event| {
        send.emit(Message::Choose(facet, value.clone(), browser::is_ticked(&event)));
    };
    let title = bare("span", views(vec![letter(option), text(option.title.clone())]));
    let hidden = hidden(say(msg::FinderOptionRoles { count }));
    let count = element("span", "facet-group__count", views(vec![text(count.to_string()), hidden]));
    let tick = html! {
        <input type="checkbox" id={id.clone()} name={facet.key()} value={option.id.clone()}
            checked={state.has(facet, &option.id)} onchange={ticked} />
    };
    let label = with("label", &["for"], [given(id)], views(vec![title, count]));
    element("li", "facet-group__option", views(vec![tick, label]))
}

fn more(group: FacetGroup<'_>, options_id: &str, all: usize) -> Html {
    let FacetGroup { facet, rest, .. } = group;
    let label = match rest {
        true => say(msg::FinderShowFewerOptions),
        false => say(msg::FinderShowAllOptions { count: all }),
    };
    let of = say(msg::FinderOptionsOf { facet: &facet.title() });
    let label = views(vec![text(label), hidden(of)]);
    Button {
        look: ButtonLook::Text,
        id: Some(format!("{options_id}-more").into()),
        folds: Some((rest, options_id.to_owned().into())),
        message: Message::Toggle(Panel::Rest(facet)),
    }
    .view(label, group.send)
}
