//! Experience: how long, in what, of which parts, and what counts instead.

use std::ops::Range;

use roles::id::RequirementId;
use roles::requirement::{Credit, Experience, ExperienceTerms, Months, Part};
use roles::requirements::Node;

use crate::draft::Spanned;
use crate::draft::requirement::{CreditDraft, PartDraft, RequirementDraft};
use crate::problem::{piece, problems};

use super::super::findings::{Findings, Thing, each};
use super::super::scope::Scope;
use super::Asked;
use super::span_of_time::{TWO_LENGTHS, months_of, one_length};

mod problems;

use problems::{PartSpans, Spans};

problems! {
    below: [problems::ALL];

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

    CAP_WITHOUT_CREDIT = "cap-without-credit", Error {
        what: "`credit_max_years` limits credits, and there are none.",
        why: "The limit would do nothing. A `credit` is missing, or the limit is too much.",
        bad: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years."
ask = "How long have you kept files?"
area = "filing"
years = 2
credit_max_years = 1"#)],
        good: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years."
ask = "How long have you kept files?"
area = "filing"
years = 2
credit = [{ when = "degree", years = 1 }]
credit_max_years = 1"#)],
    }
}

/// The experience a requirement asks for.
pub(super) fn check(
    Asked { thing, said, .. }: &Asked<'_>,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<Experience> {
    let months = whole(thing, said, found);
    let example = "area = \"data-analysis\"";
    let area = found.required(thing, &said.area, example);
    let area = area.and_then(|name| scope.words.areas.resolve(name, found));
    let parts = each(&said.part).iter();
    let (part_spans, parts): (Vec<_>, Vec<_>) =
        parts.filter_map(|part| self::part(thing, part, scope, found)).unzip();
    let credits = each(&said.credit).iter();
    let (credit_spans, credits): (Vec<_>, Vec<_>) =
        credits.filter_map(|credit| self::credit(thing, credit, scope, found)).unzip();
    let cap = cap(said, found);
    let months = months?;
    let terms = ExperienceTerms {
        area: area?,
        months: *months.get_ref(),
        parts,
        credits,
        cap,
        credit_reduces_parts: said.credit_reduces_parts.as_ref().is_some_and(|b| *b.get_ref()),
    };
    let spans = Spans { whole: months.span(), parts: part_spans, credits: credit_spans };
    Experience::new(terms.clone())
        .map_err(|errors| {
            errors
                .into_iter()
                .for_each(|error| found.add(problems::problem(error, &terms, &spans, found)));
        })
        .ok()
}

/// The threshold; any amount at all is one month.
fn whole(
    thing: &Thing,
    said: &RequirementDraft,
    found: &mut Findings<'_>,
) -> Option<Spanned<Months>> {
    let any = said.any_amount.as_ref().filter(|any| *any.get_ref());
    let Some(any) = any else { return one_length(thing, &said.years, &said.months, found) };
    let length = said.years.as_ref().map(Spanned::span);
    let Some(length) = length.or_else(|| said.months.as_ref().map(Spanned::span)) else {
        return Some(Spanned::new(any.span(), 1));
    };
    let message = format!("{} asks for any amount and for a length of time", thing.name);
    let problem = TWO_LENGTHS.at(found.at(length), message);
    found.add(problem.help("keep one of `years`, `months` and `any_amount = true`"));
    None
}

fn part(
    whole: &Thing,
    part: &Spanned<PartDraft>,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<(PartSpans, Part)> {
    let said = part.get_ref();
    let mut thing = Thing::named("part", &said.id, part);
    thing.name += &format!(" of {}", whole.name);
    let name = found.required(&thing, &said.id, "id = \"management\"");
    let id = name.and_then(|id| found.id(id, RequirementId::new));
    let months = one_length(&thing, &said.years, &said.months, found);
    let area = found.required(&thing, &said.area, "area = \"management\"");
    let area = area.and_then(|name| scope.words.areas.resolve(name, found));
    let (name, months) = name.zip(months)?;
    let spans = PartSpans { id: name.span(), months: months.span() };
    Some((spans, Part { id: id?, months: *months.get_ref(), area: area? }))
}

fn credit(
    whole: &Thing,
    credit: &Spanned<CreditDraft>,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<(Range<usize>, Credit)> {
    let said = credit.get_ref();
    let thing = Thing::table(format!("a credit of {}", whole.name), credit);
    let months = one_length(&thing, &said.years, &said.months, found);
    let name = found.required(&thing, &said.when, "when = \"degree\"")?;
    let when = match scope.ids.resolve(name, found)? {
        Node::Requirement(n) => n,
        Node::Group(_) => {
            let message = format!("{} names the group `{}`", thing.name, name.get_ref());
            let problem = CREDIT_FOR_GROUP.at(found.of(name), message);
            found.add(problem.help("name one requirement of this role; write a credit for each"));
            return None;
        }
    };
    let months = months?;
    Some((months.span(), Credit { when, months: *months.get_ref() }))
}

fn cap(said: &RequirementDraft, found: &mut Findings<'_>) -> Option<Months> {
    let cap = said.credit_max_years.as_ref()?;
    if each(&said.credit).is_empty() {
        let message = "`credit_max_years` caps credits, and there is none";
        let problem = CAP_WITHOUT_CREDIT.at(found.of(cap), message);
        found.add(problem.help("take it out, or say what counts instead with `credit`"));
    }
    months_of(cap, found)
}
