//! Which roles ask for what, in words.

use words::{Key, msg, say};

use crate::skills::{Ask, SkillMatrix, SkillNeed};
use crate::vocabulary::TermKind;

/// What sort of thing it is: `Tool`.
#[must_use]
pub fn skill_kind(kind: TermKind) -> String {
    let key: Key = match kind {
        TermKind::Tool => msg::SkillKindTool::KEY,
        TermKind::Skill => msg::SkillKindSkill::KEY,
        TermKind::Knowledge => msg::SkillKindKnowledge::KEY,
        TermKind::Ability => msg::SkillKindAbility::KEY,
        TermKind::Competency => msg::SkillKindCompetency::KEY,
        TermKind::Credential => msg::SkillKindCredential::KEY,
        TermKind::Organization => msg::SkillKindMembership::KEY,
        TermKind::Course => msg::SkillKindCourse::KEY,
        TermKind::Status => msg::SkillKindStatus::KEY,
    };
    key.say()
}

/// How much it is needed, as a heading over the roles that need it so much.
#[must_use]
pub fn skill_need(need: SkillNeed) -> String {
    match need {
        SkillNeed::Required => say(msg::SkillNeedRequired),
        SkillNeed::MayBeRequired => say(msg::SkillNeedMayBeRequired),
        SkillNeed::Preferred => say(msg::SkillNeedPreferred),
        SkillNeed::Named => say(msg::SkillNeedNamed),
    }
}

/// What stands behind a role, in the source's own level words: `level: advanced`, `one of
/// several choices`. Empty where there is nothing to add.
#[must_use]
pub fn skill_ask(matrix: &SkillMatrix, ask: &Ask) -> Vec<String> {
    let level = matrix.level(ask).map(|level| say(msg::SkillAskLevel { level }));
    let choice = match (ask.one_of_several, ask.or_similar) {
        (true, false) => Some(say(msg::SkillAskChoice)),
        (true, true) => Some(say(msg::SkillAskChoiceOrSimilar)),
        (false, true) => Some(say(msg::SkillAskSimilar)),
        (false, false) => None,
    };
    level.into_iter().chain(choice).collect()
}

/// Notes in parentheses behind a name, with the space before them; empty where there is none.
#[must_use]
pub fn notes(notes: &[String]) -> String {
    match notes {
        [] => String::new(),
        notes => say(msg::SkillAskNotes { notes: &notes.join(&say(msg::SkillAskSeparator)) }),
    }
}

/// The roles that there was no room for: `and 12 more roles: see all`.
#[must_use]
pub fn more_roles(left_out: u32) -> String {
    say(msg::SkillsMoreRoles { count: left_out as usize })
}
