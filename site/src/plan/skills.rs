//! Who asks for what: one page for all, and one for each thing that more roles ask for
//! than a row has room for.

use std::sync::Arc;

use roles::skills::Skill;
use roles::{Route, SkillMatrix};

use super::index::Index;
use super::{Page, View};

/// So many roles are named under each need in a row.
const ROLES_IN_A_ROW: usize = 12;

/// What the page is called.
const TITLE: &str = "Who asks for what";

/// Who asks for what.
#[derive(Debug, Clone)]
pub struct SkillsView {
    /// Everything that is asked for, with the first roles of each.
    pub matrix: Arc<SkillMatrix>,
}

/// The roles that ask for one thing.
#[derive(Debug, Clone)]
pub struct SkillView {
    matrix: Arc<SkillMatrix>,
    position: usize,
}

impl SkillView {
    /// What it stands in.
    #[must_use]
    pub fn matrix(&self) -> &SkillMatrix {
        &self.matrix
    }

    /// What is asked for.
    #[must_use]
    pub fn skill(&self) -> &Skill {
        &self.matrix.skills()[self.position]
    }
}

/// The page of all, and those of what is asked for by many; none where nobody asks for
/// anything.
pub(super) fn pages<'a>(index: &Index<'a>) -> Vec<Page<'a>> {
    if index.skills.skills().is_empty() {
        return Vec::new();
    }
    let short = Arc::new(index.skills.shortened(ROLES_IN_A_ROW));
    let is_long: Vec<bool> = short.skills().iter().map(Skill::is_shortened).collect();
    let whole = Arc::new(index.skills.clone());
    let long = (0..is_long.len()).filter(|position| is_long[*position]);
    let long = long.map(|position| SkillView { matrix: Arc::clone(&whole), position });
    let mut pages = vec![overview(short, index)];
    pages.extend(long.map(|view| page(view, index)));
    pages
}

fn overview<'a>(matrix: Arc<SkillMatrix>, index: &Index<'a>) -> Page<'a> {
    Page {
        route: Route::Skills,
        title: TITLE.into(),
        description: "Tools, skills, knowledge and credentials, each with the roles that ask for \
                      it, how much, and at which level."
            .into(),
        updated: None,
        trail: index.roles_trail(),
        source: None,
        view: View::Skills(SkillsView { matrix }),
    }
}

fn page<'a>(view: SkillView, index: &Index<'a>) -> Page<'a> {
    let skill = view.skill();
    let above = (TITLE.to_owned(), Route::Skills);
    Page {
        route: Route::Skill(skill.id.clone()),
        title: format!("{}: who asks for it", skill.title),
        description: format!("All roles that ask for {}.", skill.title),
        updated: None,
        trail: index.roles_trail().into_iter().chain([above]).collect(),
        source: None,
        view: View::Skill(view),
    }
}
