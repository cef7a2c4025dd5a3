//! Steps that are a rule: the minimum of the higher role asks for experience in the lower.

use crate::gap::positions_of_minimum;
use crate::id::AreaId;
use crate::role::Role;
use crate::vocabulary::{ClassName, Vocabulary};

/// The required experiences of a higher role, by position, of which the whole or a part is in
/// an area that is bound to the lower role. Where there is one, the step between the two is
/// a rule, whatever the author says of it.
#[must_use]
pub fn named_by_minimum(lower: &Role, higher: &Role, words: &Vocabulary) -> Vec<u16> {
    let all = higher.requirements.all();
    let is_bound = |area: &AreaId| is_bound(*area, (lower, higher), words);
    let names = |n: &u16| {
        let experience = all[usize::from(*n)].kind.as_experience();
        experience.is_some_and(|own| {
            let parts = own.parts().iter().flat_map(|part| part.terms.areas());
            parts.chain([&own.area()]).any(is_bound)
        })
    };
    positions_of_minimum(&higher.requirements).into_iter().filter(names).collect()
}

/// A code is one of the employer who asks.
fn is_bound(area: AreaId, (lower, higher): (&Role, &Role), words: &Vocabulary) -> bool {
    let class = words.area(area).class.as_ref();
    class.is_some_and(|bound| match &bound.class {
        ClassName::Role(id) => *id == lower.id,
        ClassName::Code(code) => {
            let own = lower.classification.as_ref().and_then(|own| own.code.as_ref());
            own == Some(code) && lower.employer == higher.employer
        }
    })
}
