//! What is chosen, each to be taken back on its own or all at once.

use ::words::{msg, say};
use roles::find::FinderState;
use roles::find::{FacetOption, FinderIndex};
use yew::Html;

use super::button::{Button, ButtonLook};
use super::element::{bare, element, fixed, given, hidden, list, text, views, with};
use super::finder::Message;
use super::{Send, clear_all};

pub mod examples;

/// A list of what is chosen; nothing when nothing narrows the list.
pub fn chosen_filters(state: &FinderState, index: &FinderIndex, send: &Send) -> Html {
    if !state.narrows() {
        return Html::default();
    }
    let chosen = state.chosen().iter().filter_map(|(facet, id)| index.option(*facet, id));
    let chosen = with(
        "ul",
        &["class", "aria-label"],
        [fixed("chosen-filters__list"), given(say(msg::FinderInUse))],
        list(chosen.map(|option| filter(option, send))),
    );
    let clear = clear_all::clear_all(say(msg::FinderClearAll), send);
    element("div", "chosen-filters", views(vec![chosen, clear]))
}

fn filter(option: &FacetOption, send: &Send) -> Html {
    let FacetOption { facet, id, title, .. } = option;
    let label = views(vec![
        hidden(say(msg::FinderRemove)),
        text(say(msg::FinderFilter { facet: &facet.title(), value: title })),
        with(
            "span",
            &["class", "aria-hidden"],
            [fixed("chosen-filters__cross"), fixed("true")],
            text("×".to_owned()),
        ),
    ]);
    let drop = Button::new(ButtonLook::Chip, Message::Remove(*facet, id.clone()));
    bare("li", drop.view(label, send))
}
