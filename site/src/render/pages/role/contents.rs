//! The sections of a role's page as links.

use ::words::{Key, msg, say};
use maud::{Markup, html};

use crate::plan::RoleView;
use crate::render::markdown::Text;

/// The list of sections, in the order of the page.
pub(super) fn contents(view: &RoleView<'_>, text: &Text) -> Markup {
    html! {
        nav.contents aria-labelledby="contents" {
            h2 #contents .visually-hidden { (say(msg::RoleContents)) }
            ul { @for (id, title) in sections(view, text) { li { a href={ "#" (id) } { (title) } } } }
        }
    }
}

fn sections(view: &RoleView<'_>, text: &Text) -> Vec<(String, String)> {
    let own = |id: &str, title: Key| (id.to_owned(), title.say());
    let shown = |is: bool, id: &str, title: Key| is.then(|| own(id, title));
    let apart = [&text.apply, &text.selection].into_iter().flatten();
    let apart = apart.map(|apart| (apart.anchor.to_owned(), apart.title.clone()));
    let ask = |is: fn(&str) -> bool| {
        let asks = view.asks.iter().filter(move |section| is(section.id));
        asks.map(|section| (section.id.to_owned(), section.title.clone()))
    };
    let duties = text.headings.iter().cloned();
    duties
        .chain(ask(|id| id == "required"))
        .chain(shown(view.ways_in.is_some(), "ways-in", msg::WaysTitle::KEY))
        .chain(ask(|id| id != "required" && id != "conditions"))
        .chain(shown(!view.listed.is_empty(), "listed", msg::ListedTitle::KEY))
        .chain(shown(view.early.is_some(), "early", msg::EarlyTitle::KEY))
        .chain(ask(|id| id == "conditions"))
        .chain([own("terms", msg::TermsTitle::KEY), own("standing", msg::PlacesTitle::KEY)])
        .chain(shown(!view.openings.is_empty(), "openings", msg::OpeningsOnRole::KEY))
        .chain(apart)
        .chain(shown(view.check, "check", msg::SelfCheckTitle::KEY))
        .chain(shown(!view.questions.is_empty(), "assumptions", msg::AssumptionsTitle::KEY))
        .chain(shown(view.role.source.is_some(), "source", msg::SourceTitle::KEY))
        .collect()
}
