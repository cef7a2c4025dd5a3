//! Who may apply although something is missing, in words. Whether a visitor may is said by
//! the self-check.

use ::words::{msg, say};
use roles::Role;
use roles::early::Early;

use super::asks;
use crate::plan::words;

/// Who may apply although something is missing.
#[derive(Debug, Clone)]
pub struct EarlyView<'a> {
    /// The rule as its author words it.
    pub text: Option<&'a str>,
    /// The rule in numbers, a sentence each.
    pub facts: Vec<String>,
    /// The requirements that it is about, anchor and words; none where it is about all.
    pub about: Vec<(String, String)>,
}

/// A rule in words.
pub(super) fn early<'a>(rule: &'a Early, role: &Role) -> EarlyView<'a> {
    let short = rule.short_months.map(|most| say(msg::EarlyShort { time: &words::time(most) }));
    let student = rule.student.then(|| say(msg::EarlyStudent));
    let all = role.requirements.all();
    let named = rule.requirements.iter().filter_map(|n| all.get(usize::from(*n)));
    let about = named.map(|one| (asks::anchor(&one.id), words::start(&one.text)));
    EarlyView {
        text: rule.text.as_deref(),
        facts: short.into_iter().chain(student).collect(),
        about: about.collect(),
    }
}
