//! Where the texts and facts that rules look at stand in their files.

use std::collections::BTreeMap;
use std::ops::Range;

use rayon::prelude::*;
use roles::rules::{Field, Part};

use crate::draft::opening::OpeningDraft;
use crate::draft::role::PeriodWord;
use crate::draft::{Draft, FileDraft, PageDraft, RoleExtra, Said, Spanned};
use crate::requirement::RequirementDraft;
use crate::sources::SourcePath;

/// The places of a draft, kept while it is checked.
#[derive(Debug, Default)]
pub(crate) struct Written {
    files: BTreeMap<SourcePath, Fields>,
    none: Fields,
}

/// The places of one file.
#[derive(Debug, Default)]
pub(super) struct Fields(Vec<(Field, Range<usize>)>);

impl Written {
    /// The places of all files.
    pub(crate) fn of(draft: &Draft) -> Self {
        let roles = draft.roles.par_iter().map(|file| (file.path.clone(), Fields::of_role(file)));
        let mut files: BTreeMap<_, _> = roles.collect::<Vec<_>>().into_iter().collect();
        files.extend(draft.ladders.iter().map(|file| (file.path.clone(), Fields::of_page(file))));
        files.extend(draft.pages.iter().map(|file| (file.path.clone(), Fields::of_page(file))));
        files.extend(draft.sections.iter().map(|file| {
            let mut fields = Fields::default();
            fields.add(Field::Title, &file.front.title);
            fields.add(Field::Description, &file.front.description);
            (file.path.clone(), fields)
        }));
        Self { files, none: Fields::default() }
    }

    /// The places of a file.
    pub(super) fn fields(&self, file: &SourcePath) -> &Fields {
        self.files.get(file).unwrap_or(&self.none)
    }
}

impl Fields {
    /// The bytes of a text or fact; none when the file does not have it.
    pub(super) fn span(&self, field: Field) -> Option<Range<usize>> {
        self.0.iter().find(|(of, _)| *of == field).map(|(_, span)| span.clone())
    }

    fn add<T>(&mut self, field: Field, said: &Said<T>) {
        self.0.extend(said.as_ref().map(|said| (field, said.span())));
    }

    fn of_page<E>(file: &FileDraft<PageDraft<E>>) -> Self {
        let mut fields = Self::default();
        fields.add(Field::Title, &file.front.title);
        fields.add(Field::Description, &file.front.description);
        fields.add(Field::Updated, &file.front.updated);
        fields
    }

    fn of_role(file: &FileDraft<PageDraft<RoleExtra>>) -> Self {
        let mut fields = Self::of_page(file);
        let Some(extra) = &file.front.extra else { return fields };
        let extra = extra.get_ref();
        if let Some(terms) = &extra.terms {
            fields.add(Field::AsStated, &terms.get_ref().as_stated);
            fields.add(Field::AsStated, &terms.get_ref().bargaining_unit);
        }
        let openings = extra.opening.iter().flat_map(|all| &all.0);
        for (n, opening) in openings.enumerate() {
            fields.0.push((Field::Opening(n), opening.span()));
            fields.add(Field::Closes(n), &opening.get_ref().closes);
            let pay = pay_period(opening.get_ref(), extra);
            fields.0.push((Field::PayPeriod(n), pay.map_or_else(|| opening.span(), Spanned::span)));
        }
        for (n, draft) in extra.requirement.iter().flatten().enumerate() {
            fields.of_requirement(n, draft);
        }
        for (n, draft) in extra.open_question.iter().flatten().enumerate() {
            fields.add(Field::Question(n), &draft.get_ref().text);
        }
        fields
    }

    fn of_requirement(&mut self, n: usize, draft: &Spanned<RequirementDraft>) {
        let said = draft.get_ref().common();
        self.add(Field::Requirement(n, Part::Text), &said.text);
        self.add(Field::Requirement(n, Part::Ask), &said.ask);
        self.add(Field::Requirement(n, Part::Help), &said.help);
        let whole = said.id.as_ref().map_or_else(|| draft.span(), Spanned::span);
        self.0.push((Field::Requirement(n, Part::Whole), whole));
    }
}

/// What the pay of an opening is for, as it says itself or its role: of ranges, for two weeks
/// where one of them is.
fn pay_period<'a>(
    opening: &'a OpeningDraft,
    extra: &'a RoleExtra,
) -> Option<&'a Spanned<PeriodWord>> {
    let terms = extra.terms.as_ref().map(Spanned::get_ref);
    let of_role = terms.and_then(|terms| terms.salary_period.as_ref());
    if opening.salary_min.is_some() || opening.salary_max.is_some() {
        return opening.salary_period.as_ref().or(of_role);
    }
    // Hours of its own make terms of its own, in which what it says counts.
    let of_opening = opening.salary_period.as_ref().filter(|_| opening.hours_per_week.is_some());
    let ranges = terms.iter().filter_map(|terms| terms.range.as_ref()).flatten();
    let mut of_ranges = ranges.filter_map(|range| range.get_ref().period.as_ref());
    let is_range = terms.is_some_and(|own| own.salary_min.is_none() && own.salary_max.is_none());
    let two_weeks = of_ranges.find(|period| *period.get_ref() == PeriodWord::Biweekly);
    two_weeks.filter(|_| is_range).or(of_opening).or(of_role)
}
