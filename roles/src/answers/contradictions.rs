//! Answers that cannot all be true. Evaluation copes with them; their author
//! should know.

use super::key::Thing;
use super::of_profile::things;
use super::{Entry, Unresolved, UnresolvedReason};
use crate::profile::{Answer, MonthRange, Profile};
use crate::quantity::{Months, Quantity};
use crate::vocabulary::Vocabulary;

/// Every contradiction, at the entry that is the less telling one.
pub(super) fn contradictions(profile: &Profile, words: &Vocabulary) -> Vec<Unresolved> {
    let months = profile.quantities();
    let months = months.filter_map(|(own, said)| of_months(own, said, profile, words));
    let answers: Vec<(Thing, Answer)> = things(profile).collect();
    let noes = answers.iter().filter(|(_, answer)| *answer == Answer::No);
    let have = noes.filter_map(|(no, _)| of_no(*no, &answers, words));
    months.chain(have).collect()
}

/// A quantity answered with fewer months than something within it, all of which counts.
fn of_months(
    quantity: Quantity,
    said: MonthRange,
    profile: &Profile,
    words: &Vocabulary,
) -> Option<Unresolved> {
    let most = said.high()?;
    let reason = match quantity {
        Quantity::College => fewer_than_degrees(profile, most)?,
        Quantity::Area(_) | Quantity::Recent { .. } | Quantity::Outside { .. } => {
            let within = profile
                .quantities()
                .filter(|(inner, _)| *inner != quantity && inner.is_within(quantity, words));
            let within = within.map(|(inner, months)| (inner, months.low()));
            let (inner, months) =
                within.max_by_key(|(_, low)| *low).filter(|(_, low)| *low > most)?;
            UnresolvedReason::FewerThan { narrower: inner.key(words), months }
        }
    };
    Some(Unresolved { entry: Entry::Months(quantity.key(words)), reason })
}

fn fewer_than_degrees(profile: &Profile, most: Months) -> Option<UnresolvedReason> {
    let implied = profile.degrees.iter().map(|held| (held.level.implied_college(), held.level));
    let (months, degree) = implied.max().filter(|(months, _)| *months > most)?;
    Some(UnresolvedReason::FewerThan { narrower: degree.word().into(), months })
}

/// A no to what is answered yes, or to less.
fn of_no(no: Thing, answers: &[(Thing, Answer)], words: &Vocabulary) -> Option<Unresolved> {
    let mut yeses = answers.iter().filter(|(_, answer)| *answer == Answer::Yes);
    let (yes, _) = yeses.find(|(yes, _)| excludes(*yes, no))?;
    Some(Unresolved {
        entry: Entry::Have(no.key(words)),
        reason: UnresolvedReason::Contradicts(yes.key(words)),
    })
}

/// Whether a yes rules a no out.
fn excludes(yes: Thing, no: Thing) -> bool {
    match (yes, no) {
        (Thing::Plain(yes), Thing::Plain(no)) => yes == no,
        (Thing::Plain(yes), Thing::AtLevel(no, level)) => yes == no && level.rank == 0,
        (Thing::AtLevel(yes, _) | Thing::Units(yes, _), Thing::Plain(no)) => yes == no,
        (Thing::AtLevel(yes, high), Thing::AtLevel(no, low)) => {
            yes == no && high.scale == low.scale && high.rank >= low.rank
        }
        (Thing::Units(yes, many), Thing::Units(no, few)) => yes == no && many.covers(few),
        (Thing::Plain(_) | Thing::AtLevel(..), Thing::Units(..))
        | (Thing::Units(..), Thing::AtLevel(..)) => false,
    }
}
