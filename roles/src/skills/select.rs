//! The skills that a visitor asks for, in the order asked for.

use super::{Skill, SkillMatrix};
use crate::find::folded;
use crate::page_state::{SkillOrder, SkillsState};

impl SkillMatrix {
    /// The positions of the skills whose name holds every word of the text, of the kind and
    /// the need.
    #[must_use]
    pub fn select(&self, state: &SkillsState) -> Vec<usize> {
        let text = folded(&state.text);
        let is_named = |skill: &Skill| {
            let name = folded(words::split_mark(&skill.title).1);
            text.split(' ').all(|word| name.contains(word))
        };
        let is_asked = |skill: &Skill| {
            state.kind.is_none_or(|kind| skill.kind == kind)
                && state.need.is_none_or(|need| skill.asked.iter().any(|by| by.need == need))
        };
        let all = self.skills.iter().enumerate();
        let found = all.filter(|(_, skill)| is_asked(skill) && is_named(skill));
        let mut found: Vec<usize> = found.map(|(n, _)| n).collect();
        if state.order == SkillOrder::Roles {
            found.sort_by_key(|n| std::cmp::Reverse(self.skills[*n].roles));
        }
        found
    }
}
