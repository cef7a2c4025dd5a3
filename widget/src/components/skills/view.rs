//! The markup of what narrows the table, with nothing asked for yet.

use ::words::{msg, say};
use roles::page_state::{SkillOrder, kind_key, need_key};
use roles::skills::{SkillMatrix, SkillNeed};
use roles::vocabulary::TermKind;
use roles::words::{skill_kind, skill_need};
use yew::{Html, html};

use super::{COUNT_ID, KIND_ID, NEED_ID, ORDER_ID, TEXT_ID, count};
use crate::components::select::Select;

/// The kinds that can be asked for, in the order of the list.
const KINDS: [TermKind; 5] = [
    TermKind::Tool,
    TermKind::Skill,
    TermKind::Knowledge,
    TermKind::Credential,
    TermKind::Organization,
];

/// What narrows the table, and how much there is in it.
pub(crate) fn narrowing(matrix: &SkillMatrix) -> Html {
    html! {
        <div class="skills">
            <p class="skills__notice" id="skills-notice" role="status"></p>
            <search class="skills__search skills__live" aria-label={say(msg::SkillsSearchRegion)}>
                { text() }
                { kinds(matrix) }
                { needs(matrix) }
                { orders() }
            </search>
            <h2 class="skills__count" id={COUNT_ID} tabindex="-1">
                { count(matrix, matrix.skills().len()) }
            </h2>
            <p class="visually-hidden" role="status"></p>
        </div>
    }
}

fn text() -> Html {
    html! {
        <div class="select">
            <label class="select__label" for={TEXT_ID}>{ say(msg::SkillsSearch) }</label>
            <input class="select__list" id={TEXT_ID} type="search" autocomplete="off"
                maxlength="100" spellcheck="false" value="" />
        </div>
    }
}

fn kinds(matrix: &SkillMatrix) -> Html {
    let all = matrix.skills();
    let known = KINDS.into_iter().filter(|kind| all.iter().any(|skill| skill.kind == *kind));
    let entries = known.map(|kind| (kind_key(kind), skill_kind(kind)));
    let entries = after(say(msg::SkillsAllKinds), entries);
    Select { id: KIND_ID, label: say(msg::SkillsKind), entries }.view()
}

fn needs(matrix: &SkillMatrix) -> Html {
    let all = matrix.skills();
    let is_known =
        |need: &SkillNeed| all.iter().any(|skill| skill.asked.iter().any(|by| by.need == *need));
    let known = SkillNeed::ALL.into_iter().filter(is_known);
    let entries = known.map(|need| (need_key(need), skill_need(need)));
    let entries = after(say(msg::SkillsAllNeeds), entries);
    Select { id: NEED_ID, label: say(msg::SkillsNeed), entries }.view()
}

fn orders() -> Html {
    let roles = (SkillOrder::Roles.key(), say(msg::SkillsSortRoles));
    let entries = after(say(msg::SkillsSortName), std::iter::once(roles));
    Select { id: ORDER_ID, label: say(msg::SkillsSort), entries }.view()
}

/// The entries of a list behind the one that is chosen at first.
fn after<'a>(
    first: String,
    entries: impl Iterator<Item = (&'a str, String)>,
) -> Vec<(&'a str, String)> {
    std::iter::once(("", first)).chain(entries).collect()
}
