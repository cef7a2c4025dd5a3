//! Pay, grade and hours.

use roles::amount::Amount;
use roles::role::{Period, Terms};

use crate::diagnostic::Edit;
use crate::draft::role::{PeriodWord, TermsDraft};
use crate::draft::{Said, Spanned};
use crate::meant::{self, Meant};
use crate::problem::{piece, problems};

use super::super::findings::{Findings, Thing, text};
use super::super::hours;
use super::ranges;

problems! {
    BAD_AMOUNT = "bad-amount", Error {
        what: "An amount of pay holds something other than digits.",
        why: "Pay is compared and given to search engines. The commas and the currency are added \
              when it is shown.",
        bad: [piece::role(
            "[extra.terms]\nsalary_min = \"$61,000\"\nsalary_currency = \"USD\"\nsalary_period = \"year\"",
        )],
        good: [piece::role(
            "[extra.terms]\nsalary_min = \"61000\"\nsalary_currency = \"USD\"\nsalary_period = \"year\"",
        )],
    }

    PAY_UPSIDE_DOWN = "pay-upside-down", Error {
        what: "The highest pay is lower than the lowest.",
        why: "The two were probably swapped, or a digit is missing.",
        bad: [piece::role(
            "[extra.terms]\nsalary_min = \"82000\"\nsalary_max = \"61000\"\n\
             salary_currency = \"USD\"\nsalary_period = \"year\"",
        )],
        good: [piece::role(
            "[extra.terms]\nsalary_min = \"61000\"\nsalary_max = \"82000\"\n\
             salary_currency = \"USD\"\nsalary_period = \"year\"",
        )],
    }

    BAD_CURRENCY = "bad-currency", Error {
        what: "A currency is not written with its three capital letters.",
        why: "A dollar sign could be that of many countries.",
        bad: [piece::role(
            "[extra.terms]\nsalary_min = \"61000\"\nsalary_currency = \"dollars\"\nsalary_period = \"year\"",
        )],
        good: [piece::role(
            "[extra.terms]\nsalary_min = \"61000\"\nsalary_currency = \"USD\"\nsalary_period = \"year\"",
        )],
    }
}

/// Pay, grade and hours, as stated.
pub(super) fn terms(table: &Spanned<TermsDraft>, found: &mut Findings<'_>) -> Terms {
    let said = table.get_ref();
    let salary_min = amount("salary_min", &said.salary_min, found);
    let salary_max = amount("salary_max", &said.salary_max, found);
    report_order((salary_min, salary_max), &said.salary_max, found);
    let states_pay = said.salary_min.is_some() || said.salary_max.is_some();
    let thing = Thing::table("the pay of this role", table);
    if states_pay || said.range.is_some() {
        found.required(&thing, &said.salary_currency, "salary_currency = \"USD\"");
    }
    if states_pay {
        found.required(&thing, &said.salary_period, "salary_period = \"year\"");
    }
    Terms {
        as_stated: text(&said.as_stated),
        bargaining_unit: text(&said.bargaining_unit),
        salary_plan: text(&said.salary_plan),
        grade: text(&said.grade),
        salary_min,
        salary_max,
        ranges: ranges::ranges(table, found),
        salary_currency: currency(&said.salary_currency, found),
        salary_period: said.salary_period.as_ref().map(|word| period(*word.get_ref())),
        hours_per_week: hours::hundredths(&said.hours_per_week, found),
        appointment: text(&said.appointment),
    }
}

/// Reports a highest pay below the lowest.
pub(super) fn report_order(
    amounts: (Option<Amount>, Option<Amount>),
    highest: &Said<String>,
    found: &mut Findings<'_>,
) {
    if let ((Some(min), Some(max)), Some(place)) = (amounts, highest)
        && max < min
    {
        let message = format!("the highest pay, {max}, is below the lowest, {min}");
        let problem = PAY_UPSIDE_DOWN.at(found.of(place), message);
        found.add(problem.help("correct the lower or the higher amount"));
    }
}

/// The amount at a key.
pub(super) fn amount(key: &str, said: &Said<String>, found: &mut Findings<'_>) -> Option<Amount> {
    let said = said.as_ref()?;
    let amount = Amount::parse(said.get_ref());
    if amount.is_none() {
        let message = format!("`{}` is not an amount of money", said.get_ref());
        let problem = BAD_AMOUNT.at(found.of(said), message);
        let (help, fix) = match meant::amount::amount(said.get_ref(), key) {
            Meant::Value(plain) => (
                format!(
                    "write digits with at most two decimals and nothing else, like `\"{plain}\"`"
                ),
                Some(Edit::new(said.span(), format!("\"{plain}\""))),
            ),
            Meant::Unsure(help) => (help, None),
        };
        found.add(problem.help(help).fix(fix));
    }
    amount
}

fn currency(said: &Said<String>, found: &mut Findings<'_>) -> Option<String> {
    let said = said.as_ref()?;
    let code = said.get_ref();
    if code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Some(code.clone());
    }
    let message = format!("`{code}` is not a currency code");
    let problem = BAD_CURRENCY.at(found.of(said), message);
    found.add(problem.help("write the three capital letters of the currency, like `USD`"));
    None
}

pub(super) fn period(word: PeriodWord) -> Period {
    match word {
        PeriodWord::Year => Period::Year,
        PeriodWord::Month => Period::Month,
        PeriodWord::Biweekly => Period::Biweekly,
        PeriodWord::Week => Period::Week,
        PeriodWord::Hour => Period::Hour,
        PeriodWord::NotStated => Period::NotStated,
    }
}
