//! Taking a result along and keeping answers: printed, as a link, as a file, on this device;
//! and clearing everything.

use ::words::{msg, say};
use yew::{AttrValue, Html, html};

use super::check_step::field::{button, tick};
use super::element::{bare, element, fixed, given, list, saying, text, views, when, with};

pub mod examples;

/// The name and id of the box that has answers kept.
pub(crate) const KEEP: &str = "check-keep";
/// The name and id of the field that takes a file.
pub(crate) const LOAD: &str = "check-load";
/// The id of the field with the link.
pub(crate) const LINK_ID: &str = "check-link";
/// The id of what is said of opened answers.
pub(crate) const NOTES_ID: &str = "check-notes";

/// The actions for a result and its answers. Before there are any answers, saved ones can only be
/// opened.
pub(crate) fn check_keeping(keeps: bool, link: Option<&AttrValue>, has_answers: bool) -> Html {
    let title = with("h3", &["id"], [fixed("check-keeping")], text(say(msg::KeepingTitle)));
    let ways = || {
        let ways = vec![
            button("framed", "print", say(msg::KeepingPrint)),
            button("framed", "link", say(msg::KeepingLink)),
            button("framed", "share", say(msg::KeepingShare)),
            button("framed", "save", say(msg::KeepingSave)),
            button("framed", "clear", say(msg::KeepingClear)),
        ];
        element("div", "keeping__ways", views(ways))
    };
    let file = vec![
        with("label", &["for"], [fixed(LOAD)], text(say(msg::KeepingLoad))),
        html! { <input type="file" id={LOAD} name={LOAD} accept=".json,application/json" /> },
    ];
    let parts = vec![
        title,
        when(has_answers, ways),
        link.map(self::link).unwrap_or_default(),
        tick(KEEP.into(), text(say(msg::KeepingKeep)), keeps),
        saying("p", "hint", say(msg::KeepingKeepHelp)),
        element("div", "text-field", views(file)),
    ];
    let attributes = [fixed("keeping"), fixed("check-keeping")];
    with("section", &["class", "aria-labelledby"], attributes, views(parts))
}

fn link(link: &AttrValue) -> Html {
    let help = [fixed("hint"), fixed("check-link-help")];
    let parts = vec![
        with("label", &["for"], [fixed(LINK_ID)], text(say(msg::KeepingLinkLabel))),
        with("p", &["class", "id"], help, text(say(msg::KeepingLinkHelp))),
        html! {
            <input type="text" id={LINK_ID} readonly=true value={link.clone()}
                aria-describedby="check-link-help" />
        },
    ];
    element("div", "text-field keeping__link", views(parts))
}

/// What is said of answers that were opened or loaded.
pub(crate) fn notes(notes: &[String]) -> Html {
    if notes.is_empty() {
        return Html::default();
    }
    noted(list(notes.iter().map(|note| bare("p", text(note.clone())))))
}

fn noted(inside: Html) -> Html {
    let label = given(say(msg::KeepingNotes));
    with(
        "div",
        &["class", "id", "tabindex", "role", "aria-label"],
        [fixed("keeping__notes"), fixed(NOTES_ID), fixed("-1"), fixed("group"), label],
        inside,
    )
}

/// That the answers are those of a link, perhaps of somebody else, and what to do about it.
pub(crate) fn of_a_link() -> Html {
    let ways = vec![
        button("main", "begin", say(msg::LinkBegin)),
        button("framed", "adopt", say(msg::LinkAdopt)),
    ];
    noted(views(vec![
        bare("p", bare("strong", text(say(msg::LinkOfSomebody)))),
        bare("p", text(say(msg::LinkOfSomebodyHelp))),
        element("div", "keeping__ways", views(ways)),
    ]))
}
