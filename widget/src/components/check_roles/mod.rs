//! One of the roles by distance: what the answers come to for it, and what is nearest.

use ::words::{msg, say};
use roles::Vocabulary;
use roles::assessment::Assessment;
use roles::early;
use roles::route::Route;
use roles::words::Telling;
use yew::{AttrValue, Html, html};

use super::button::{Button, ButtonLook};
use super::check::Message;
use super::page_link::page_link;
use super::{Send, check_result};

pub mod examples;

/// A role and its result.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Nearest<'a> {
    /// Its position.
    pub(crate) n: usize,
    pub(crate) assessment: &'a Assessment<'a>,
    /// Whether the result is shown in full.
    pub(crate) unfolded: bool,
    pub(crate) words: &'a Vocabulary,
    /// What leads from the page to the root of the site.
    pub(crate) root: &'a AttrValue,
}

/// The role with its result in short, or in full.
pub(crate) fn nearest(nearest: Nearest<'_>, send: &Send<Message>) -> Html {
    let Nearest { n, assessment, unfolded, words, root } = nearest;
    let role = assessment.role;
    let link = page_link(root, &Route::Role(role.slug.clone()));
    let folded = ["check-role-", &n.to_string()].concat();
    let fold = Button {
        folds: Some((unfolded, folded.clone().into())),
        ..Button::new(ButtonLook::Fold, Message::Unfold(n))
    };
    html! {
        <li class="check-role" key={n}>
            <h3><a href={link}>{ &role.title }</a></h3>
            <p class="check-role__place">{ &role.employer }</p>
            <div class="check__live">
                { check_result::verdict(assessment, words) }
                { help(nearest) }
                if role.is_checkable() {
                    { fold.view(html! { { say(msg::RolesDetails { role: &role.title }) } }, send) }
                    <div id={folded}>
                        if unfolded { { check_result::in_full(assessment, words) } }
                    </div>
                }
            </div>
        </li>
    }
}

/// The shortest way on, where it is not advised already.
fn help(Nearest { assessment, words, .. }: Nearest<'_>) -> Html {
    let telling = Telling::of_repairs(assessment.role, words);
    let shortest =
        assessment.repairs.first().filter(|_| !assessment.near_miss && early(assessment).is_none());
    let shortest = shortest.map(|repair| telling.repair(repair));
    html! {
        if let Some(shortest) = shortest {
            <p>{ say(msg::RolesShortestWay { way: &shortest }) }</p>
        }
    }
}
