//! The table of few roles: a column for each role, a mark where it asks for a thing. In narrow
//! windows each row is a group: the thing, and below it the roles that ask for it.

use ::words::{msg, say};
use roles::skills::{Ask, AskedBy, Skill, SkillMatrix, SkillNeed};
use roles::words::{self, skill_ask, skill_need};
use roles::{Route, page_state::need_key};
use yew::{Html, html};

use super::table::name;

/// More roles than this have no columns beside each other.
const MOST_COLUMNS: usize = 12;

/// Whether a matrix is drawn as a grid.
pub(super) fn fits(matrix: &SkillMatrix) -> bool {
    matrix.roles().len() <= MOST_COLUMNS
}

/// The grid; links are relative to the root.
pub(super) fn grid(matrix: &SkillMatrix, root: &str) -> Html {
    html! {
        <>
            { key(matrix) }
            <table class="skills__table skills__grid">
                <thead>
                    <tr>
                        <th scope="col">{ say(msg::SkillsColumnName) }</th>
                        { for matrix.roles().iter().map(|role| html! {
                            <th scope="col">
                                <a href={address(root, &role.slug)}>{ &role.title }</a>
                                { for role.elsewhere.iter().map(|name| html! { <small>{ name }</small> }) }
                            </th>
                        }) }
                    </tr>
                </thead>
                <tbody>{ for matrix.skills().iter().map(|skill| row(matrix, skill, root)) }</tbody>
            </table>
        </>
    }
}

fn address(root: &str, slug: &str) -> String {
    format!("{root}{}", Route::Role(slug.to_owned()).address())
}

/// What the marks mean.
fn key(matrix: &SkillMatrix) -> Html {
    let is_used = |need: &SkillNeed| {
        let mut asked = matrix.skills().iter().flat_map(|skill| &skill.asked);
        asked.any(|by| by.need == *need)
    };
    html! {
        <ul class="skills__key">
            { for SkillNeed::ALL.into_iter().filter(is_used).map(|need| html! {
                <li>{ mark(need) }{ skill_need(need) }</li>
            }) }
        </ul>
    }
}

fn mark(need: SkillNeed) -> Html {
    html! { <span class="skills__mark" data-need={need_key(need)} aria-hidden="true"></span> }
}

fn row(matrix: &SkillMatrix, skill: &Skill, root: &str) -> Html {
    html! {
        <tr>
            { name(skill) }
            { for (0..).zip(matrix.roles()).map(|(role, _)| cell(matrix, skill, role, root)) }
        </tr>
    }
}

/// What one role says of a thing; an empty cell where it says nothing.
fn cell(matrix: &SkillMatrix, skill: &Skill, role: u32, root: &str) -> Html {
    let of_role =
        |by: &AskedBy| by.asks.iter().find(|ask| ask.role == role).map(|ask| (by.need, *ask));
    html! {
        <td>{ for skill.asked.iter().filter_map(of_role).map(|(need, ask)| asked(matrix, need, &ask, root)) }</td>
    }
}

fn asked(matrix: &SkillMatrix, need: SkillNeed, ask: &Ask, root: &str) -> Html {
    let role = matrix.role(ask);
    let notes = skill_ask(matrix, ask);
    html! {
        <div class="skills__asked">
            { mark(need) }
            <span class="visually-hidden">{ skill_need(need) }</span>
            <a class="skills__role" href={address(root, &role.slug)}>{ &role.title }</a>
            if let Some(level) = matrix.level(ask) {
                <small aria-hidden="true">{ level.to_owned() }</small>
            }
            if !notes.is_empty() { <span class="visually-hidden">{ words::notes(&notes) }</span> }
        </div>
    }
}
