//! How much of a description visitors can check with answers of their own.

use ::words::{msg, say};
use roles::Role;
use roles::requirement::Assess;
use roles::words::list_and;

/// What of the description one's own answers settle, and what not; none when it asks for nothing.
pub(super) fn coverage(role: &Role) -> Option<String> {
    let all = role.requirements.all();
    if all.is_empty() && role.listed.is_empty() {
        return None;
    }
    let with = |assess| all.iter().filter(|r| r.assess == assess).count();
    let some = |count: usize| (count > 0).then_some(count);
    let rest = [
        some(with(Assess::Later)).map(|count| say(msg::DescriptionLater { count })),
        some(with(Assess::Review)).map(|count| say(msg::DescriptionReview { count })),
        some(with(Assess::Condition)).map(|count| say(msg::DescriptionConditions { count })),
        some(with(Assess::NotAssessed)).map(|count| say(msg::DescriptionAsStated { count })),
        some(role.listed.len()).map(|count| say(msg::DescriptionListed { count })),
    ];
    let rest: Vec<String> = rest.into_iter().flatten().collect();
    let mut sentences = vec![say(msg::DescriptionChecked { points: with(Assess::Own) })];
    if !rest.is_empty() {
        sentences.push(say(msg::DescriptionRest { rest: &list_and(&rest) }));
    }
    Some(sentences.join(" "))
}
