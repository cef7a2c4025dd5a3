//! Pay, grade and hours.

use roles::amount::Amount;
use roles::role::{Period, Terms};

use crate::diagnostic::{Diagnostic, Edit};
use crate::draft::role::{PeriodWord, TermsDraft};
use crate::draft::{Said, Spanned};

use super::super::findings::{Findings, Thing, text};
use super::super::hours;

const BAD_AMOUNT: &str = "bad-amount";
const PAY_UPSIDE_DOWN: &str = "pay-upside-down";
const BAD_CURRENCY: &str = "bad-currency";

/// Pay, grade and hours, as stated.
pub(super) fn terms(table: &Spanned<TermsDraft>, found: &mut Findings<'_>) -> Terms {
    let said = table.get_ref();
    let salary_min = amount(&said.salary_min, found);
    let salary_max = amount(&said.salary_max, found);
    if let (Some(min), Some(max), Some(place)) = (salary_min, salary_max, &said.salary_max)
        && max < min
    {
        let message = format!("the highest pay, {max}, is below the lowest, {min}");
        let problem = Diagnostic::error(PAY_UPSIDE_DOWN, found.of(place), message);
        found.add(problem.help("correct `salary_min` or `salary_max`"));
    }
    if said.salary_min.is_some() || said.salary_max.is_some() {
        let thing = Thing::table("the pay of this role", table);
        found.required(&thing, &said.salary_currency, "salary_currency = \"USD\"");
        found.required(&thing, &said.salary_period, "salary_period = \"year\"");
    }
    Terms {
        as_stated: text(&said.as_stated),
        bargaining_unit: text(&said.bargaining_unit),
        salary_plan: text(&said.salary_plan),
        grade: text(&said.grade),
        salary_min,
        salary_max,
        salary_currency: currency(&said.salary_currency, found),
        salary_period: said.salary_period.as_ref().map(|word| period(*word.get_ref())),
        hours_per_week: hours::hundredths(&said.hours_per_week, found),
        appointment: text(&said.appointment),
    }
}

fn amount(said: &Said<String>, found: &mut Findings<'_>) -> Option<Amount> {
    let said = said.as_ref()?;
    let amount = Amount::parse(said.get_ref());
    if amount.is_none() {
        let message = format!("`{}` is no amount of money", said.get_ref());
        let problem = Diagnostic::error(BAD_AMOUNT, found.of(said), message);
        let plain: String = said.get_ref().chars().filter(|c| !"$€£, ".contains(*c)).collect();
        let fix = Amount::parse(&plain).map(|_| Edit::new(said.span(), format!("\"{plain}\"")));
        let example = if fix.is_some() { &plain } else { "70162.79" };
        let help = format!(
            "write digits with at most two decimals and nothing else, like `\"{example}\"`"
        );
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
    let message = format!("`{code}` is no currency");
    let problem = Diagnostic::error(BAD_CURRENCY, found.of(said), message);
    found.add(problem.help("write the three capital letters of the currency, like `USD`"));
    None
}

fn period(word: PeriodWord) -> Period {
    match word {
        PeriodWord::Year => Period::Year,
        PeriodWord::Month => Period::Month,
        PeriodWord::Week => Period::Week,
        PeriodWord::Hour => Period::Hour,
        PeriodWord::NotStated => Period::NotStated,
    }
}
