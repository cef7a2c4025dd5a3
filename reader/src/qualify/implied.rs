//! Credits that the words suggest without saying them: each is assumed, and a
//! question asks.

use super::draft::{Clause, Draft};
use crate::clause::head;
use crate::fact::{Amount, Credit, Kind, Quantity};
use crate::text::part::holds;
use crate::text::pattern::{any, has};

/// "six years of combined education and experience": the years of education
/// count, though nothing says at which rate.
pub(crate) fn combined(clause: &Clause<'_>, draft: &mut Draft, before: usize) {
    if !any(
        &clause.words,
        &[
            "education and|or|and/or ?work|related|relevant experience",
            "experience and|or|and/or ?related education",
        ],
    ) {
        return;
    }
    let amount = draft.facts.iter().skip(before).any(|fact| {
        matches!(&fact.kind, Kind::Experience(one) if one.amount != Amount::Any && holds(&one.area, "education"))
    });
    if amount && !has(&clause.words, "equivalent to") {
        let credit = Credit {
            what: Quantity::Education,
            gives: Quantity::Experience,
            per_months: Some(12),
            gives_months: Some(12),
            max_months: None,
            by_amounts: false,
            requirement: None,
            note: "years of education, counted together with years of experience".to_string(),
        };
        let ask = (
            "Does a year of education count as a year of experience here?",
            "No, or at another rate",
        );
        draft.suppose(clause.whole(), credit, ask);
    }
}

/// A note that says who else meets a requirement.
pub(crate) fn also_meets(clause: &Clause<'_>, draft: &mut Draft) {
    if !any(
        &clause.words,
        &["meet|meets|satisfy|satisfies the ?minimum ?experience|education requirement"],
    ) {
        return;
    }
    let heads = head::collect(&clause.words);
    let months = heads.list.iter().find_map(|head| match head.beginning {
        head::Beginning::Experience(Some(duration)) => match duration.amount {
            Amount::Months(months) => Some(months),
            _ => None,
        },
        _ => None,
    });
    let Some(months) = months else { return };
    let credit = Credit {
        what: Quantity::Experience,
        gives: Quantity::Experience,
        per_months: None,
        gives_months: Some(months),
        max_months: None,
        by_amounts: false,
        requirement: None,
        note: clause.words.source.to_string(),
    };
    let ask = (
        "Does this experience count in place of the one that is required?",
        "No, it is a note only",
    );
    draft.suppose(clause.whole(), credit, ask);
}
