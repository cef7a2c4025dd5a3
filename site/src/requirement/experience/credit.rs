//! What counts instead of some of an experience: a requirement that is met, or so much of
//! college or of another area.

use std::ops::Range;

use roles::quantity::Quantity;
use roles::requirement::Credit;
use roles::requirements::Node;

use super::super::length::Length;
use super::super::rate::RateKeys;
use super::CreditDraft;
use crate::check::Scope;
use crate::check::findings::{Findings, Thing};
use crate::draft::{Said, Spanned};
use crate::problem::{piece, problems};

problems! {
    CREDIT_FOR_GROUP = "credit-for-group", Error {
        what: "A credit hangs on a group of requirements.",
        why: "A credit is given for one requirement. Write one for each member of the group.",
        bad: [piece::role(concat!(
            r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years."
ask = "How long have you kept files?"
area = "filing"
years = 2
credit = [{ when = "either", years = 1 }]"#,
            "\n[[extra.group]]\nid = \"either\"\nmode = \"any\"\n",
            "members = [\"experience\", \"degree\"]\nneed = \"preferred\""
        ))],
        good: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years."
ask = "How long have you kept files?"
area = "filing"
years = 2
credit = [{ when = "degree", years = 1 }]"#)],
    }

    MIXED_CREDIT = "mixed-credit", Error {
        what: "A credit is given for a requirement and for an amount at once.",
        why: "A credit with `when` counts for so much once a requirement is met; one with `using` \
              grows with the months somebody has. Write two credits.",
        bad: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years. College counts instead, year for year."
area = "filing"
years = 2
credit = [{ when = "degree", using = "college", per = 12, gives = 12 }]"#)],
        good: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years. College counts instead, year for year."
area = "filing"
years = 2
credit = [{ using = "college", per = 12, gives = 12 }]"#)],
    }
}

/// The word for months of college.
const COLLEGE: &str = "college";

/// Where a credit says what.
#[derive(Clone)]
pub(super) struct CreditSpans {
    /// What it is given for.
    pub(super) subject: Range<usize>,
    /// What it counts for, or at which rate.
    pub(super) gives: Range<usize>,
    /// The most it counts for.
    pub(super) most: Range<usize>,
}

pub(super) fn check(
    whole: &Thing,
    credit: &Spanned<CreditDraft>,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<(CreditSpans, Credit)> {
    let said = credit.get_ref();
    let thing = Thing::table(format!("a credit of {}", whole.name), credit);
    match (of_requirement(said), of_amount(said)) {
        (Some(one), Some(other)) => {
            let message = format!("{} has both `{}` and `{}`", thing.name, one.0, other.0);
            let help = "write `when` with `years` or `months`, or `using` with `per` and `gives`; \
                        a second credit takes the other";
            found.add(MIXED_CREDIT.at(found.at(other.1), message).help(help));
            None
        }
        (None, Some(_)) => amount(&thing, said, scope, found),
        (_, None) => when(&thing, said, scope, found),
    }
}

type Key = (&'static str, Range<usize>);

fn key<T>(key: &'static str, said: &Said<T>) -> Option<Key> {
    said.as_ref().map(|said| (key, said.span()))
}

/// The first key of a credit for a requirement.
fn of_requirement(said: &CreditDraft) -> Option<Key> {
    let length = || key("years", &said.years).or_else(|| key("months", &said.months));
    key("when", &said.when).or_else(length)
}

/// The first key of a credit for an amount.
fn of_amount(said: &CreditDraft) -> Option<Key> {
    let most = || key("max_years", &said.max_years).or_else(|| key("max_months", &said.max_months));
    let rate = || key("per", &said.per).or_else(|| key("gives", &said.gives));
    key("using", &said.using).or_else(rate).or_else(most)
}

fn when(
    thing: &Thing,
    said: &CreditDraft,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<(CreditSpans, Credit)> {
    let CreditDraft { years, months, .. } = said;
    let months = Length { keys: ["years", "months"], years, months }.required(thing, found);
    let name = found.required(thing, &said.when, "when = \"degree\"")?;
    let requirement = match scope.ids.resolve(name, found)? {
        Node::Requirement(n) => n,
        Node::Group(_) => {
            let message = format!("{} names the group `{}`", thing.name, name.get_ref());
            let problem = CREDIT_FOR_GROUP.at(found.of(name), message);
            found.add(problem.help("name one requirement of this role; write a credit for each"));
            return None;
        }
    };
    let months = months?;
    let span = months.span();
    let spans = CreditSpans { subject: name.span(), gives: span.clone(), most: span };
    Some((spans, Credit::When { requirement, months: *months.get_ref() }))
}

fn amount(
    thing: &Thing,
    said: &CreditDraft,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<(CreditSpans, Credit)> {
    let CreditDraft { per, gives, max_years: years, max_months: months, .. } = said;
    let most = Length { keys: ["max_years", "max_months"], years, months };
    let rate = RateKeys { per, gives, most }.read(thing, found);
    let name = found.required(thing, &said.using, "using = \"college\"")?;
    let using = match name.get_ref().as_str() {
        COLLEGE => Quantity::College,
        _ => Quantity::Area(scope.words.areas.resolve_or(name, &[COLLEGE], found)?),
    };
    let (spans, rate) = rate?;
    let spans = CreditSpans { subject: name.span(), gives: spans.gives, most: spans.most };
    Some((spans, Credit::Amount { using, rate }))
}
