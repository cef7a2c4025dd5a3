//! A matrix that names the first roles only: a page of ten thousand would help nobody.

use super::{AskedBy, Skill, SkillMatrix};

impl SkillMatrix {
    /// The same, with at most so many roles named under each need. The counts stay.
    #[must_use]
    pub fn shortened(&self, most: usize) -> Self {
        let mut kept = vec![None; self.roles.len()];
        let mut roles = Vec::new();
        let mut short = |asked: &AskedBy| {
            let mut asks = asked.asks[..asked.asks.len().min(most)].to_vec();
            for ask in &mut asks {
                let place = ask.role as usize;
                let known = kept[place].unwrap_or_else(|| {
                    roles.push(self.roles[place].clone());
                    u32::try_from(roles.len() - 1).unwrap_or(u32::MAX)
                });
                kept[place] = Some(known);
                ask.role = known;
            }
            AskedBy { asks, ..asked.clone() }
        };
        let skills = self.skills.iter().map(|skill| {
            let asked = skill.asked.iter().map(&mut short).collect();
            Skill { asked, ..skill.clone() }
        });
        let skills = skills.collect();
        Self { roles, levels: self.levels.clone(), skills }
    }
}

impl Skill {
    /// Whether more roles ask for it than are named here.
    #[must_use]
    pub fn is_shortened(&self) -> bool {
        self.asked.iter().any(|asked| asked.left_out() > 0)
    }
}

impl AskedBy {
    /// How many roles are counted and not named here.
    #[must_use]
    pub fn left_out(&self) -> u32 {
        self.count - u32::try_from(self.asks.len()).unwrap_or(self.count)
    }
}
