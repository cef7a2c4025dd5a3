//! Who asks for what, in words.

use super::count;
use crate::skills::{Ask, SkillMatrix, SkillNeed};
use crate::vocabulary::TermKind;

/// What sort of thing it is: `Tool`.
#[must_use]
pub fn skill_kind(kind: TermKind) -> &'static str {
    match kind {
        TermKind::Tool => "Tool",
        TermKind::Skill => "Skill",
        TermKind::Knowledge => "Knowledge",
        TermKind::Ability => "Ability",
        TermKind::Competency => "Way of working",
        TermKind::Credential => "Credential",
        TermKind::Organization => "Membership",
        TermKind::Course => "Course",
        TermKind::Status => "Status",
    }
}

/// How much it is needed, as a heading over the roles that need it so much.
#[must_use]
pub fn skill_need(need: SkillNeed) -> &'static str {
    match need {
        SkillNeed::Required => "Required",
        SkillNeed::MayBeRequired => "May be asked at entry",
        SkillNeed::Preferred => "A plus",
        SkillNeed::Named => "Named, not asked for at the start",
    }
}

/// What stands behind a role, in the source's own level words: `level: advanced; one of
/// several`. Empty where there is nothing to add.
#[must_use]
pub fn skill_ask(matrix: &SkillMatrix, ask: &Ask) -> String {
    let level = matrix.level(ask).map(|level| format!("level: {level}"));
    let choice = ask.one_of_several.then(|| "one of several that will do".to_owned());
    let similar = ask.or_similar.then(|| "or something similar".to_owned());
    let notes: Vec<String> = level.into_iter().chain(choice).chain(similar).collect();
    notes.join("; ")
}

/// The roles that there was no room for: `and 12 more roles`.
#[must_use]
pub fn more_roles(left_out: u32) -> String {
    format!("and {}", count(left_out as usize, "more role", "more roles"))
}
