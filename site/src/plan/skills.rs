//! Who asks for what: one page for all, and one for each thing that more roles ask for
//! than a row has room for.

use ::words::{msg, say};
use roles::skills::Skill;
use roles::{Route, SkillMatrix};

use super::index::Index;
use super::{Page, Subject};

/// Who asks for what.
#[derive(Debug, Clone)]
pub struct SkillsView<'a> {
    /// Everything that is asked for, with the first roles of each.
    pub matrix: &'a SkillMatrix,
}

/// The roles that ask for one thing.
#[derive(Debug, Clone)]
pub struct SkillView<'a> {
    /// What it stands in.
    pub matrix: &'a SkillMatrix,
    /// What is asked for.
    pub skill: &'a Skill,
}

impl<'a> SkillView<'a> {
    pub(super) fn new(matrix: &'a SkillMatrix, position: usize) -> Self {
        Self { matrix, skill: &matrix.skills()[position] }
    }
}

/// The page of all, and those of what is asked for by many; none where nobody asks for
/// anything.
pub(super) fn pages(index: &Index) -> Vec<Page> {
    let skills = index.shortened.skills();
    if skills.is_empty() {
        return Vec::new();
    }
    let long = skills.iter().enumerate().filter(|(_, skill)| skill.is_shortened());
    [all(index)].into_iter().chain(long.map(|(n, skill)| page(n, skill, index))).collect()
}

fn all(index: &Index) -> Page {
    Page {
        route: Route::Skills,
        title: say(msg::SkillsTitle),
        description: say(msg::SkillsDescription),
        updated: None,
        trail: index.roles_trail(),
        subject: Subject::Skills,
    }
}

fn page(n: usize, skill: &Skill, index: &Index) -> Page {
    let above = (say(msg::SkillsTitle), Route::Skills);
    Page {
        route: Route::Skill(skill.id.clone()),
        title: say(msg::SkillPageTitle { skill: &skill.title }),
        description: say(msg::SkillPageDescription { skill: &skill.title }),
        updated: None,
        trail: index.roles_trail().into_iter().chain([above]).collect(),
        subject: Subject::Skill(n),
    }
}
