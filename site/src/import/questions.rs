//! What the reader was not sure of, as open questions: each with what was assumed.

use std::collections::BTreeSet;

use super::facts::Asked;
use super::text::{clean, list, quoted, sentence};

/// A vacancy that cannot be shown: an opening needs a way to apply.
const NO_WAY_TO_APPLY: &str = "The source announces a vacancy and does not say how to apply. So \
    no opening is shown here.";

/// The open questions of a class, as TOML; one more where it announces a vacancy that the role
/// does not have.
pub(super) fn toml(asked: &Asked<'_>, unannounced: bool) -> String {
    let mut text = String::new();
    let mut number = 0;
    let mut add = |words: &str, about: &[String]| {
        number += 1;
        let words = quoted(&clean(words));
        text += &format!("\n[[extra.open_question]]\nid = \"q-{number}\"\n");
        if !about.is_empty() {
            text += &format!("about = {}\n", list(about));
        }
        text += &format!("text = {words}\n");
    };
    for question in &asked.class.questions {
        let Some(assumed) = question.answers.first() else { continue };
        let words = format!("{} We assume: {}", clean(&question.text), sentence(&assumed.text));
        let facts = asked.class.facts.iter().enumerate();
        let facts = facts.filter(|(_, fact)| fact.span.line == question.span.line);
        let about: BTreeSet<String> =
            facts.filter_map(|(id, _)| asked.by_fact.get(&id).cloned()).collect();
        let written = |id: &String| asked.written.iter().any(|one| one.id == *id);
        let about: Vec<String> = about.into_iter().filter(written).collect();
        add(&words, &about);
    }
    for (words, about) in &asked.assumed {
        add(words, about);
    }
    if unannounced {
        add(NO_WAY_TO_APPLY, &[]);
    }
    text
}
