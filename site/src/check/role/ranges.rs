//! Several ranges of pay: of steps, departments or shifts.

use roles::role::PayRange;

use crate::draft::Spanned;
use crate::draft::role::{PayRangeDraft, TermsDraft};

use super::super::findings::{Findings, MISSING_KEY, Thing, each};
use super::terms::{amount, period, report_order};

/// The ranges that a role states.
pub(super) fn ranges(table: &Spanned<TermsDraft>, found: &mut Findings<'_>) -> Vec<PayRange> {
    let terms = table.get_ref();
    each(&terms.range).iter().map(|draft| range(draft, terms, found)).collect()
}

fn range(draft: &Spanned<PayRangeDraft>, terms: &TermsDraft, found: &mut Findings<'_>) -> PayRange {
    let said = draft.get_ref();
    let named = said.label.as_ref().map(|label| format!("the pay range `{}`", label.get_ref()));
    let thing = Thing::table(named.unwrap_or_else(|| "this pay range".into()), draft);
    let label = found.words(&thing, &said.label, "label = \"Step 1\"");
    let is_left_out =
        |found: &Findings<'_>| ["min", "max"].iter().any(|key| found.is_left_out(&thing, key));
    if said.min.is_none() && said.max.is_none() && !is_left_out(found) {
        let message = format!("{} has no amounts", thing.name);
        let help = "add `min = \"61000.00\"`, `max = \"72000.00\"` or both";
        found.add(MISSING_KEY.at(found.place(&thing), message).help(help));
    }
    if terms.salary_period.is_none() {
        found.required(&thing, &said.period, "period = \"biweekly\"");
    }
    let (min, max) = (amount("min", &said.min, found), amount("max", &said.max, found));
    report_order((min, max), &said.max, found);
    let period = said.period.as_ref().map(|word| period(*word.get_ref()));
    PayRange { label: label.unwrap_or_default(), min, max, period }
}
