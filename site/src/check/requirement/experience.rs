//! Experience: how long, in what, of which parts, and what counts instead.

use std::ops::Range;

use roles::id::RequirementId;
use roles::requirement::{Credit, Experience, ExperienceTerms, Months, Part, PartTerms};
use roles::requirements::Node;

use crate::diagnostic::Diagnostic;
use crate::draft::Spanned;
use crate::draft::requirement::{CreditDraft, PartDraft, RequirementDraft};

use super::super::findings::{Findings, Thing, each};
use super::super::role::Scope;
use super::Asked;
use super::span_of_time::{months_of, one_length};

mod problems;

use problems::{PartSpans, Spans};

const CREDIT_FOR_GROUP: &str = "credit-for-group";
const CAP_WITHOUT_CREDIT: &str = "cap-without-credit";
const TWO_LENGTHS: &str = "two-lengths";

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
        hours: None,
        within_years: None,
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
    let problem = Diagnostic::error(TWO_LENGTHS, found.at(length), message);
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
    Some((
        spans,
        Part { id: id?, terms: PartTerms::InArea { months: *months.get_ref(), area: area? } },
    ))
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
            let problem = Diagnostic::error(CREDIT_FOR_GROUP, found.of(name), message);
            found.add(problem.help("name one requirement of this role; write a credit for each"));
            return None;
        }
    };
    let months = months?;
    Some((months.span(), Credit::When { requirement: when, months: *months.get_ref() }))
}

fn cap(said: &RequirementDraft, found: &mut Findings<'_>) -> Option<Months> {
    let cap = said.credit_max_years.as_ref()?;
    if each(&said.credit).is_empty() {
        let message = "`credit_max_years` caps credits, and there is none";
        let problem = Diagnostic::error(CAP_WITHOUT_CREDIT, found.of(cap), message);
        found.add(problem.help("take it out, or say what counts instead with `credit`"));
    }
    months_of(cap, found)
}
