//! One role file: everything it says except how its requirements are worded.

use roles::id::{DomainId, LevelId, NotAnId, RoleId};
use roles::role::{Classification, RoleKind, Status, Terms};
use roles::{Opening, Role, Route};

use crate::content::Prose;
use crate::diagnostic::Diagnostic;
use crate::draft::role::{ClassificationDraft, RoleKindWord, StatusWord};
use crate::draft::{PageDraft, RoleExtra, Spanned};
use crate::problem::problems;

use super::Context;
use super::findings::{Findings, Thing, each, text};
use super::head::Head;
use super::listed::{self, LISTED_TWICE};
use super::reference::Names;
use super::role_names::RoleFile;
use super::scope::Scope;
use super::{coverage, head, lines, published};

mod asks;
mod early;
mod occupation;
mod opening;
mod posts;
mod questions;
mod ranges;
mod terms;

problems! {
    below: [asks::ALL, early::ALL, occupation::ALL, opening::ALL, posts::ALL, questions::ALL, terms::ALL];
}

/// The role that a file describes, as far as it makes sense. None when there is nothing
/// to make a role of.
pub(super) fn check(
    id: &RoleId,
    file: &RoleFile,
    context: &Context<'_>,
) -> (Option<(Role, Prose)>, Vec<Diagnostic>) {
    let mut found = Findings::new(&file.path, context.left_out);
    let role = role(id, file, context, &mut found);
    (role, found.into_list())
}

fn role(
    id: &RoleId,
    file: &RoleFile,
    context: &Context<'_>,
    found: &mut Findings<'_>,
) -> Option<(Role, Prose)> {
    let thing = Thing::top(format!("role `{id}`"), file.fence.clone());
    let head = head::check(&thing, &file.front, found);
    let taxonomies = taxonomies(&file.front, context, found);
    let table = found.required(&thing, &file.front.extra, "[extra]")?;
    let slug = published::slug(file, id.as_str());
    let extra = table.get_ref();
    let mut prose = head.prose(file, Route::Role(slug.clone()));
    prose.requirement_texts = asks::texts(extra);
    let says_how = file.body.text.contains("{#apply}");
    let thing = thing.under(table);
    let written = Written { id, thing, extra, head, slug, taxonomies, says_how };
    Some((written.role(context, found)?, prose))
}

/// A role as written, its head checked.
struct Written<'d> {
    id: &'d RoleId,
    thing: Thing,
    extra: &'d RoleExtra,
    head: Head,
    slug: String,
    taxonomies: (Vec<DomainId>, Vec<LevelId>),
    /// Whether its text says how to apply.
    says_how: bool,
}

impl<'d> Written<'d> {
    fn role(self, context: &Context<'_>, found: &mut Findings<'_>) -> Option<Role> {
        let extra = self.extra;
        let (status, kind) = self.standing(found);
        let scope = self.scope(context, found);
        // An unknown employer is reported; the first one is used, so that every role has one.
        let employer = scope.employer.or_else(|| context.employers.all().next());
        let requirements = asks::requirements(extra, &scope, found);
        asks::of_stub(status, extra, found);
        coverage::check(&self.thing, extra, &scope.lines, found);
        let employer = employer?;
        let openings = self.openings(status, (employer, context), found);
        Some(Role {
            id: self.id.clone(),
            slug: self.slug,
            title: self.head.title,
            description: self.head.description,
            language: None,
            weight: self.head.weight,
            published: self.head.published,
            updated: self.head.updated,
            domains: self.taxonomies.0,
            levels: self.taxonomies.1,
            status: roles::opening::status(status, &openings, context.now),
            kind,
            employer: employer.to_string(),
            department: text(&extra.department),
            team: text(&extra.team),
            early: early::early(extra, &scope.ids, found),
            terms: extra.terms.as_ref().map_or_else(Terms::default, |t| terms::terms(t, found)),
            classification: extra.classification.as_ref().map(classification),
            reports_to: posts::above(self.id, extra, context, found),
            supervises: posts::below(self.id, extra, context, found),
            source: lines::source(extra, found),
            openings,
            occupation: occupation::occupation(&extra.occupation, found),
            requirements,
            listed: listed::check(extra, &scope, found),
            open_questions: questions::questions(extra, &scope.ids, found),
        })
    }

    fn openings(
        &self,
        status: Status,
        (employer, context): (&str, &Context<'_>),
        found: &mut Findings<'_>,
    ) -> Vec<Opening> {
        let zone = context.zones.get(employer);
        let around = opening::Around { context, zone, employer, says_how: self.says_how };
        opening::openings(status, self.extra, &around, found)
    }

    fn standing(&self, found: &mut Findings<'_>) -> (Status, RoleKind) {
        // Of a role with openings the clock tells what can be done with it.
        let status = match &self.extra.status {
            None if self.extra.opening.is_some() => None,
            said => found.required(&self.thing, said, "status = \"described\""),
        };
        let kind = found.required(&self.thing, &self.extra.kind, "kind = \"position\"");
        (
            status.map_or(Status::Described, |word| status_of(*word.get_ref())),
            kind.map_or(RoleKind::Position, |word| kind_of(*word.get_ref())),
        )
    }

    fn scope<'c>(&self, context: &'c Context<'_>, found: &mut Findings<'_>) -> Scope<'c>
    where
        'd: 'c,
    {
        let first = context.employers.all().next().unwrap_or("City of Elm");
        let example = format!("employer = \"{first}\"");
        let employer = found.required(&self.thing, &self.extra.employer, &example);
        let employer = employer.filter(|name| context.employers.resolve(name, found).is_some());
        Scope {
            words: &context.words,
            employer: employer.map(|name| name.get_ref().as_str()),
            ids: asks::names(self.extra, found),
            lines: lines::lines(self.id, self.extra, found),
        }
    }
}

fn taxonomies(
    page: &PageDraft<RoleExtra>,
    context: &Context<'_>,
    found: &mut Findings<'_>,
) -> (Vec<DomainId>, Vec<LevelId>) {
    let Some(said) = &page.taxonomies else { return (Vec::new(), Vec::new()) };
    let said = said.get_ref();
    let domains = taxonomy(each(&said.domain), &context.words.domains, DomainId::new, found);
    let levels = taxonomy(each(&said.level), &context.words.levels, LevelId::new, found);
    (domains, levels)
}

fn taxonomy<T: PartialEq>(
    terms: &[Spanned<String>],
    names: &Names<'_, ()>,
    make: impl Fn(&str) -> Result<T, NotAnId>,
    found: &mut Findings<'_>,
) -> Vec<T> {
    let mut ids = Vec::new();
    for term in terms {
        let Some(()) = names.resolve(term, found) else { continue };
        let Ok(id) = make(term.get_ref()) else { continue };
        if ids.contains(&id) {
            let message = format!("`{}` is listed twice", term.get_ref());
            let problem = LISTED_TWICE.at(found.of(term), message);
            found.add(problem.help("take one of them out"));
        } else {
            ids.push(id);
        }
    }
    ids
}

fn status_of(word: StatusWord) -> Status {
    match word {
        StatusWord::Described => Status::Described,
        StatusWord::Open => Status::Open,
        StatusWord::Stub => Status::Stub,
        StatusWord::Archived => Status::Archived,
    }
}

fn kind_of(word: RoleKindWord) -> RoleKind {
    match word {
        RoleKindWord::Position => RoleKind::Position,
        RoleKindWord::Class => RoleKind::Class,
    }
}

fn classification(said: &Spanned<ClassificationDraft>) -> Classification {
    let said = said.get_ref();
    Classification {
        code: text(&said.code),
        job_family: text(&said.job_family),
        service: text(&said.service),
        group: text(&said.group),
        series: text(&said.series),
        published: text(&said.published),
    }
}
