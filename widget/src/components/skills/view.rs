//! The markup of what narrows the table.

use ::words::{msg, say};
use roles::page_state::{SkillOrder, SkillsState, kind_key, need_key};
use roles::skills::SkillNeed;
use roles::vocabulary::TermKind;
use roles::words::{skill_kind, skill_need};
use yew::{Html, InputEvent, html};

use super::{COUNT_ID, KIND_ID, Message, NEED_ID, ORDER_ID, Skills, SkillsProps, TEXT_ID};
use crate::browser;
use crate::components::Send;
use crate::components::button::{Button, ButtonLook};
use crate::components::select::Select;

/// What narrows the table, at one moment.
pub(super) struct Listing<'a> {
    pub(super) skills: &'a Skills,
    pub(super) props: &'a SkillsProps,
    pub(super) send: Send<Message>,
}

/// The kinds that can be asked for, in the order of the list.
const KINDS: [TermKind; 5] = [
    TermKind::Tool,
    TermKind::Skill,
    TermKind::Knowledge,
    TermKind::Credential,
    TermKind::Organization,
];

/// What the fields and lists hold for a state.
pub(super) fn fields(state: &SkillsState) -> Vec<(&'static str, String)> {
    let kind = state.kind.map_or("", kind_key);
    let need = state.need.map_or("", need_key);
    vec![
        (TEXT_ID, state.text.clone()),
        (KIND_ID, kind.to_owned()),
        (NEED_ID, need.to_owned()),
        (ORDER_ID, state.order.key().to_owned()),
    ]
}

impl Listing<'_> {
    pub(super) fn view(&self) -> Html {
        html! {
            <div class="skills">
                <p class="skills__notice" id="skills-notice" role="status"></p>
                <search class="skills__search skills__live" aria-label={say(msg::SkillsSearchRegion)}>
                    { self.text() }
                    { self.kinds() }
                    { self.needs() }
                    { self.orders() }
                </search>
                <h2 class="skills__count" id={COUNT_ID} tabindex="-1">
                    { self.skills.count(self.props) }
                </h2>
                <p class="visually-hidden" role="status">{ &self.skills.announced }</p>
                if self.skills.found(self.props).is_empty() { { self.nothing() } }
            </div>
        }
    }

    fn text(&self) -> Html {
        let send = self.send.clone();
        let typed = move |event: InputEvent| send.emit(Message::Type(browser::value_of(&event)));
        html! {
            <div class="select">
                <label class="select__label" for={TEXT_ID}>{ say(msg::SkillsSearch) }</label>
                <input class="select__list" id={TEXT_ID} type="search" autocomplete="off"
                    maxlength="100" spellcheck="false" value={self.skills.state.text.clone()}
                    oninput={typed} />
            </div>
        }
    }

    fn kinds(&self) -> Html {
        let all = self.props.matrix.skills();
        let known = KINDS.into_iter().filter(|kind| all.iter().any(|skill| skill.kind == *kind));
        let entries = known.map(|kind| (kind_key(kind), skill_kind(kind)));
        let chosen = self.skills.state.kind.map_or("", kind_key);
        let entries = after(say(msg::SkillsAllKinds), entries);
        self.list((KIND_ID, say(msg::SkillsKind)), entries, chosen, Message::Kind)
    }

    fn needs(&self) -> Html {
        let all = self.props.matrix.skills();
        let is_known = |need: &SkillNeed| {
            all.iter().any(|skill| skill.asked.iter().any(|by| by.need == *need))
        };
        let known = SkillNeed::ALL.into_iter().filter(is_known);
        let entries = known.map(|need| (need_key(need), skill_need(need)));
        let chosen = self.skills.state.need.map_or("", need_key);
        let entries = after(say(msg::SkillsAllNeeds), entries);
        self.list((NEED_ID, say(msg::SkillsNeed)), entries, chosen, Message::Need)
    }

    fn orders(&self) -> Html {
        let roles = (SkillOrder::Roles.key(), say(msg::SkillsSortRoles));
        let chosen = self.skills.state.order.key();
        let entries = after(say(msg::SkillsSortName), std::iter::once(roles));
        self.list((ORDER_ID, say(msg::SkillsSort)), entries, chosen, Message::Order)
    }

    fn list(
        &self,
        (id, label): (&'static str, String),
        entries: Vec<(&str, String)>,
        chosen: &str,
        chose: fn(String) -> Message,
    ) -> Html {
        Select { id, label, entries, chosen, chose }.view(&self.send)
    }

    fn nothing(&self) -> Html {
        let all = Button::new(ButtonLook::Text, Message::Clear);
        html! {
            <div class="skills__nothing">
                <p>{ say(msg::SkillsNothing) }</p>
                { all.view(html! { { say(msg::SkillsShowAll) } }, &self.send) }
            </div>
        }
    }
}

/// The entries of a list behind the one that is chosen at first.
fn after<'a>(
    first: String,
    entries: impl Iterator<Item = (&'a str, String)>,
) -> Vec<(&'a str, String)> {
    std::iter::once(("", first)).chain(entries).collect()
}
