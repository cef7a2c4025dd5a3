//! The table itself: each thing that is asked for, and who asks for it.

use ::words::{msg, say};
use roles::skills::{Ask, AskedBy, Skill, SkillMatrix};
use roles::words::{self, more_roles, skill_ask, skill_kind, skill_need};
use roles::{Route, page_state::need_key};
use yew::{Html, html};

use super::grid;
use crate::components::page_link::page_link;

/// Where the rows stand, as a selector.
pub const ROWS: &str = ".skills__table > tbody";

/// The table with all rows, in the order of the matrix; links are relative to the root.
pub fn table(matrix: &SkillMatrix, root: &str) -> Html {
    if grid::fits(matrix) {
        return grid::grid(matrix, root);
    }
    html! {
        <table class="skills__table">
            <thead>
                <tr>
                    <th scope="col">{ say(msg::SkillsColumnName) }</th>
                    <th scope="col">{ say(msg::SkillsColumnRoles) }</th>
                </tr>
            </thead>
            <tbody>{ for matrix.skills().iter().map(|skill| row(matrix, skill, root)) }</tbody>
        </table>
    }
}

/// The head of a row: what is asked for, with a box to tick it. Without script there is no box.
pub(super) fn name(skill: &Skill) -> Html {
    let roles = &say(msg::RoleCount { count: skill.roles as usize });
    let kind = say(msg::SkillsRow { kind: &skill_kind(skill.kind), roles });
    html! {
        <th scope="row">
            <label>
                <input type="checkbox" data-have={skill.id.clone()} />
                <span>
                    <span class="skills__name">{ &skill.title }</span>
                    { " " }
                    <span class="skills__kind">{ kind }</span>
                </span>
            </label>
        </th>
    }
}

fn row(matrix: &SkillMatrix, skill: &Skill, root: &str) -> Html {
    html! {
        <tr>
            { name(skill) }
            <td>
                <div class="skills__needs">
                    { for skill.asked.iter().map(|by| asked(matrix, skill, by, root)) }
                </div>
            </td>
        </tr>
    }
}

fn asked(matrix: &SkillMatrix, skill: &Skill, by: &AskedBy, root: &str) -> Html {
    let all = page_link(root, &Route::Skill(skill.id.clone()));
    html! {
        <div class="skills__need" data-need={need_key(by.need)}>
            <p><span class="tag">{ skill_need(by.need) }</span></p>
            <ul>
                { for by.asks.iter().map(|ask| role(matrix, ask, root)) }
                if by.left_out() > 0 { <li><a href={all}>{ more_roles(by.left_out()) }</a></li> }
            </ul>
        </div>
    }
}

fn role(matrix: &SkillMatrix, ask: &Ask, root: &str) -> Html {
    let role = matrix.role(ask);
    let link = page_link(root, &Route::Role(role.slug.clone()));
    let elsewhere = role.elsewhere.iter().cloned();
    let note = skill_ask(matrix, ask);
    let notes: Vec<String> = elsewhere.chain(note).collect();
    html! {
        <li>
            <a href={link}>{ &role.title }</a>
            if !notes.is_empty() {
                <span class="skills__note">{ words::notes(&notes) }</span>
            }
        </li>
    }
}
