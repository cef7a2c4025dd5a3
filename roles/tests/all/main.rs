//! What is true of the engine, on roles worked out by hand and on generated ones. One
//! program, so that what they share is compiled once.

#[path = "../../examples/find_speed/generated.rs"]
mod generated;
mod support;

mod assessment;
mod by_hand;
mod check_data;
mod check_data_parts;
mod counted_once;
mod demands;
mod digests;
mod early;
mod effort;
mod finder_addresses;
mod finder_counts;
mod finder_parts;
mod gap_table;
mod gaps;
mod golden;
mod invariants;
mod links;
mod outcomes;
mod questionnaire;
mod questions;
mod reasons;
mod repairs;
mod since;
mod skills;
mod stages;
