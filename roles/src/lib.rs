//! What is true about roles: what a role file means, how answers are judged,
//! how roles stand on ladders, how they are found.
//!
//! This crate is deliberately nothing else: no disk, no clock, no randomness,
//! no browser, no markup. It is compiled into the generator and into the
//! module that visitors load, so both judge and search alike.

pub mod amount;
pub mod answers;
pub mod assessment;
pub mod calculator;
pub mod catalog;
pub mod check_data;
pub mod date;
pub mod early;
pub mod effort;
pub mod evaluate;
pub mod field_note;
pub mod find;
mod fnv;
pub mod gap;
pub mod gap_table;
pub mod id;
pub mod instant;
pub mod kind;
pub mod ladder;
pub mod link;
pub mod missing;
pub mod near_miss;
pub mod next_question;
pub mod opening;
pub mod page_ladders;
pub mod page_state;
mod percent;
pub mod profile;
pub mod profile_steps;
pub mod quantity;
pub mod question;
pub mod questionnaire;
pub mod relevance;
pub mod repair;
pub mod requirement;
pub mod requirements;
pub mod result_notes;
pub mod role;
pub mod route;
pub mod rules;
pub mod skills;
pub mod sorting;
pub mod stages;
pub mod vocabulary;
pub mod ways_in;
pub mod words;

pub use answers::Answers;
pub use assessment::{Assessment, assess, assess_all};
pub use catalog::Catalog;
pub use check_data::{CheckData, RulesDigest};
pub use early::{Early, early};
pub use effort::Effort;
pub use evaluate::{CompiledRoles, Evaluation, Verdict, evaluate};
pub use field_note::field_notes;
pub use find::{FinderIndex, FinderState};
pub use gap::{Gap, gap};
pub use gap_table::GapTable;
pub use instant::Instant;
pub use kind::Kind;
pub use ladder::Ladder;
pub use missing::{Missing, MissingKind, missing};
pub use near_miss::near_miss;
pub use next_question::{NextQuestion, next_question, next_question_in_order};
pub use opening::Opening;
pub use page_ladders::PageLadders;
pub use profile::Profile;
pub use profile_steps::{Step, StepKind, profile_steps};
pub use quantity::Quantity;
pub use question::Question;
pub use questionnaire::{Asked, asked, questionnaire};
pub use relevance::{Relevance, relevances};
pub use repair::{Repair, repairs};
pub use requirement::Requirement;
pub use requirements::Requirements;
pub use result_notes::ResultNotes;
pub use role::Role;
pub use route::Route;
pub use skills::SkillMatrix;
pub use stages::stages;
pub use vocabulary::Vocabulary;
pub use ways_in::ways_in;
