//! Answers that cannot all be true. Judging copes with them; whoever wrote them
//! should know.

use super::{Entry, Unresolved, UnresolvedReason, key};
use crate::id::{AreaId, TermId};
use crate::profile::{Answer, MonthRange, Profile};
use crate::quantity::Quantity;
use crate::vocabulary::{ScaleLevel, Vocabulary};

/// Every contradiction, at the entry that is the less telling one.
pub(super) fn contradictions(profile: &Profile, words: &Vocabulary) -> Vec<Unresolved> {
    let months = profile.quantities().filter_map(|(quantity, said)| {
        let Quantity::Area(area) = quantity else { return None };
        of_months(area, said, profile, words)
    });
    let answers: Vec<Said> = profile.answers().collect();
    let noes = answers.iter().filter(|(.., answer)| *answer == Answer::No);
    let have = noes.filter_map(|no| of_no(no, &answers, words));
    months.chain(have).collect()
}

/// A wide area answered with fewer months than a narrower one that counts in full, or than
/// what is said of its last years or of what lies outside of another area.
fn of_months(
    area: AreaId,
    said: MonthRange,
    profile: &Profile,
    words: &Vocabulary,
) -> Option<Unresolved> {
    let most = said.high()?;
    let is_inside = |inner: Quantity| match inner {
        Quantity::Area(inner) => words.area(area).includes.contains(&inner),
        Quantity::Recent { area: whole, .. } | Quantity::Outside { whole, .. } => whole == area,
        Quantity::College => false,
    };
    let inside = profile.quantities().filter(|(inner, _)| is_inside(*inner));
    let lows = inside.map(|(inner, months)| (inner, months.low()));
    let (narrower, months) = lows.max_by_key(|(_, low)| *low).filter(|(_, low)| *low > most)?;
    let narrower = key::of_quantity(narrower, words)?;
    Some(Unresolved {
        entry: Entry::Months(words.area(area).id.clone()),
        reason: UnresolvedReason::FewerThan { narrower, months },
    })
}

type Said = (TermId, Option<ScaleLevel>, Answer);

/// A no at a level at or below one that is answered yes.
fn of_no(no: &Said, answers: &[Said], words: &Vocabulary) -> Option<Unresolved> {
    let (term, level, _) = *no;
    let yeses = answers.iter().filter(|(.., answer)| *answer == Answer::Yes);
    let (_, yes, _) =
        yeses.copied().find(|(other, yes, _)| *other == term && excludes(*yes, level))?;
    Some(Unresolved {
        entry: Entry::Have(key::of_level(term, level, words)),
        reason: UnresolvedReason::Contradicts(key::of_level(term, yes, words)),
    })
}

/// Whether a yes rules a no out.
fn excludes(yes: Option<ScaleLevel>, no: Option<ScaleLevel>) -> bool {
    match (yes, no) {
        (_, None) => true,
        (None, Some(no)) => no.rank == 0,
        (Some(yes), Some(no)) => yes.scale == no.scale && yes.rank >= no.rank,
    }
}
