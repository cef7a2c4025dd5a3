//! The markup of the finder.

use ::words::{msg, say};
use roles::find::Facet;
use roles::find::PAGE;
use yew::Html;

use super::{Finder, FinderProps, Loading, Message, Panel};
use crate::components::button::{Button, ButtonLook};
use crate::components::element::{element, fixed, flag, given, list, text, views, with};
use crate::components::facet_group::{self, FacetGroup};
use crate::components::page_link::link;
use crate::components::{
    Send, chosen_filters, empty_state, result_count, role_card, search_box, sort_select,
};

/// The address of the second page of all roles.
const SECOND_PAGE: &str = "roles/page/2/";

/// A finder at one moment.
pub(super) struct Finding<'a> {
    pub(super) finder: &'a Finder,
    pub(super) props: &'a FinderProps,
    pub(super) send: Send,
}

impl Finding<'_> {
    pub(super) fn view(&self) -> Html {
        let Finder { state, found, announced, .. } = self.finder;
        let index = &self.props.index;
        let bar = views(vec![
            result_count::result_count(found, index),
            sort_select::sort_select(state, &self.send),
        ]);
        let results = views(vec![
            element("div", "finder__bar", bar),
            with(
                "p",
                &["class", "role"],
                [fixed("visually-hidden"), fixed("status")],
                announced.into(),
            ),
            chosen_filters::chosen_filters(state, index, &self.send),
            self.list(),
        ]);
        let is_old = self.finder.loading == Loading::Failed;
        let notice = with(
            "p",
            &["class", "id", "role"],
            [fixed("finder__notice"), fixed("finder-notice"), fixed("status")],
            if is_old { text(say(msg::FinderPartLost)) } else { Html::default() },
        );
        let search = with(
            "search",
            &["class", "aria-label"],
            [fixed("finder__search finder__live"), given(say(msg::FinderRegion))],
            views(vec![search_box::search_box(&state.text, &self.send), self.filters()]),
        );
        let is_loading = matches!(self.finder.loading, Loading::Begun | Loading::Unsaid);
        let results = with(
            "div",
            &["class", "aria-busy"],
            [fixed("finder__results"), fixed("true").filter(|_| is_loading)],
            results,
        );
        element("div", "finder", views(vec![notice, search, results]))
    }

    fn filters(&self) -> Html {
        let open = self.finder.open.contains(&Panel::Filters);
        let label = match self.finder.state.chosen().len() {
            0 => say(msg::FinderFilters),
            count => say(msg::FinderFiltersSelected { count }),
        };
        let toggle = Button {
            look: ButtonLook::Fold,
            id: Some("finder-toggle".into()),
            folds: Some((open, "finder-filters".into())),
            message: Message::Toggle(Panel::Filters),
        };
        let filters = with(
            "div",
            &["class", "id", "data-open"],
            [fixed("finder__filters"), fixed("finder-filters"), flag(open)],
            list(Facet::ALL.into_iter().map(|facet| self.facet(facet))),
        );
        views(vec![toggle.view(text(label), &self.send), filters])
    }

    fn facet(&self, facet: Facet) -> Html {
        facet_group::facet_group(FacetGroup {
            facet,
            index: &self.props.index,
            counts: &self.finder.found.counts,
            state: &self.finder.state,
            open: self.finder.open.contains(&Panel::Group(facet)),
            rest: self.finder.open.contains(&Panel::Rest(facet)),
            send: &self.send,
        })
    }

    fn list(&self) -> Html {
        let Finder { state, found, .. } = self.finder;
        let index = &self.props.index;
        if found.roles.is_empty() {
            return empty_state::empty_state(found, index, &self.send);
        }
        let drawn = found.roles.iter().take(state.shown as usize);
        let drawn = drawn.filter_map(|role| index.card(*role));
        let cards =
            drawn.map(|card| role_card::role_card(index, card, &found.query, &self.props.root));
        views(vec![element("ol", "finder__list", list(cards)), self.more()])
    }

    fn more(&self) -> Html {
        let Finder { state, found, .. } = self.finder;
        let left = found.roles.len().saturating_sub(state.shown as usize);
        if left == 0 {
            return Html::default();
        }
        let label = say(msg::FinderMore { count: left.min(PAGE as usize) });
        let id = Some("finder-more".into());
        let more = Button { id, ..Button::new(ButtonLook::Framed, Message::More) };
        let next = link(&self.props.root, SECOND_PAGE);
        let pages = with(
            "a",
            &["class", "href"],
            [fixed("finder__pages"), given(next)],
            text(say(msg::FinderPageTwo)),
        );
        element("div", "finder__more", views(vec![more.view(text(label), &self.send), pages]))
    }
}

#[cfg(test)]
mod tests {
    use roles::route::Route;

    #[test]
    fn the_second_page_is_where_pages_say() {
        assert_eq!(super::SECOND_PAGE, Route::RolesPage(2).address());
    }
}
