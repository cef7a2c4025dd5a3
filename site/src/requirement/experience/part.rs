//! Parts of an experience: so much in an area, in some of several areas, or at most so much
//! of one.

use std::ops::Range;

use roles::id::{AreaId, RequirementId};
use roles::requirement::{Part, PartTerms};

use super::super::length::Length;
use super::PartDraft;
use crate::check::Scope;
use crate::check::findings::{Findings, Thing};
use crate::draft::Spanned;
use crate::problem::{piece, problems};

problems! {
    MIXED_PART = "mixed-part", Error {
        what: "A part of an experience says two different things.",
        why: "A part is so much in one area, or something in several areas, or a limit to one \
              area. Nobody could tell which of them holds.",
        bad: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years, at most one of them in an office."
area = "filing"
years = 2
part = [{ id = "office", area = "office-work", years = 1, at_most_months = 12 }]"#)],
        good: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years, at most one of them in an office."
area = "filing"
years = 2
part = [{ id = "office", area = "office-work", at_most_months = 12 }]"#)],
    }
}

/// Where a part of an experience says what.
pub(super) struct PartSpans {
    pub(super) id: Range<usize>,
    /// The time it asks for or limits; the areas where it gives none.
    pub(super) months: Range<usize>,
    /// Its area or areas.
    pub(super) areas: Range<usize>,
    /// How many of its areas are needed.
    pub(super) at_least: Range<usize>,
}

const FORMS: &str = "a part has `area` with `years` or `months`, or `of` with `at_least`, or \
                     `area` with `at_most_years` or `at_most_months`: keep one of these, and make \
                     a part of its own of the other";

pub(super) fn check(
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
    let written = Written { thing, said, scope };
    let (terms, mut spans) = if written.mixes(found) {
        return None;
    } else if said.of.is_some() || said.at_least.is_some() {
        written.of_areas(found)?
    } else if written.most().is_given() {
        written.at_most(found)?
    } else {
        written.in_area(found)?
    };
    spans.id = name?.span();
    Some((spans, Part { id: id?, terms }))
}

/// A part as written, with its name for messages.
struct Written<'a> {
    thing: Thing,
    said: &'a PartDraft,
    scope: &'a Scope<'a>,
}

type Said = (PartTerms, PartSpans);

impl Written<'_> {
    fn length(&self) -> Length<'_> {
        let PartDraft { years, months, .. } = self.said;
        Length { keys: ["years", "months"], years, months }
    }

    fn most(&self) -> Length<'_> {
        let PartDraft { at_most_years: years, at_most_months: months, .. } = self.said;
        Length { keys: ["at_most_years", "at_most_months"], years, months }
    }

    /// Reports keys that do not go together.
    fn mixes(&self, found: &mut Findings<'_>) -> bool {
        let PartDraft { area, of, at_least, at_most_years, at_most_months, .. } = self.said;
        let many = first([("of", span(of)), ("at_least", span(at_least))]);
        let most =
            [("at_most_years", span(at_most_years)), ("at_most_months", span(at_most_months))];
        let most = first(most);
        let length =
            first([("years", span(&self.said.years)), ("months", span(&self.said.months))]);
        let area = area.as_ref().map(|area| ("area", area.span()));
        let (one, other) = match (many, most, area, length) {
            (Some(many), Some(most), ..) => (many, most),
            (Some(many), None, Some(area), _) => (many, area),
            (None, Some(most), _, Some(length)) => (most, length),
            _ => return false,
        };
        let message = format!("{} has both `{}` and `{}`", self.thing.name, one.0, other.0);
        found.add(MIXED_PART.at(found.at(other.1), message).help(FORMS));
        true
    }

    fn in_area(&self, found: &mut Findings<'_>) -> Option<Said> {
        let months = self.length().required(&self.thing, found);
        let (area, areas) = self.area(found)?;
        let months = months?;
        let terms = PartTerms::InArea { area, months: *months.get_ref() };
        Some((terms, PartSpans::new(months.span(), areas)))
    }

    fn at_most(&self, found: &mut Findings<'_>) -> Option<Said> {
        let months = self.most().required(&self.thing, found);
        let (area, areas) = self.area(found)?;
        let months = months?;
        let terms = PartTerms::AtMost { area, months: *months.get_ref() };
        Some((terms, PartSpans::new(months.span(), areas)))
    }

    fn of_areas(&self, found: &mut Findings<'_>) -> Option<Said> {
        let at_least = found.required(&self.thing, &self.said.at_least, "at_least = 2");
        let example = "of = [\"budgeting\", \"hiring\", \"planning\"]";
        let list = found.required(&self.thing, &self.said.of, example)?;
        let names = list.get_ref().iter();
        let of: Vec<_> = names.map(|name| self.scope.words.areas.resolve(name, found)).collect();
        let months = match self.length() {
            length if length.is_given() => length.given(&self.thing, found)?,
            _ => Spanned::new(list.span(), 1),
        };
        let at_least = at_least?;
        let terms = PartTerms::OfAreas {
            of: of.into_iter().collect::<Option<_>>()?,
            at_least: *at_least.get_ref(),
            months: *months.get_ref(),
        };
        let spans = PartSpans::new(months.span(), list.span());
        Some((terms, PartSpans { at_least: at_least.span(), ..spans }))
    }

    fn area(&self, found: &mut Findings<'_>) -> Option<(AreaId, Range<usize>)> {
        let name = found.required(&self.thing, &self.said.area, "area = \"management\"")?;
        Some((self.scope.words.areas.resolve(name, found)?, name.span()))
    }
}

impl PartSpans {
    fn new(months: Range<usize>, areas: Range<usize>) -> Self {
        Self { id: 0..0, months, areas, at_least: 0..0 }
    }
}

fn span<T>(said: &crate::draft::Said<T>) -> Option<Range<usize>> {
    said.as_ref().map(Spanned::span)
}

/// The first key that is given.
fn first(keys: [(&'static str, Option<Range<usize>>); 2]) -> Option<(&'static str, Range<usize>)> {
    keys.into_iter().find_map(|(key, span)| Some((key, span?)))
}
