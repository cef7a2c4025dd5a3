//! Ladders: all of them, and each with its rungs and the steps between them.

use ::words::{msg, say};
use roles::ladder::{Confidence, Evidence, Step, StepKind};
use roles::words::gap::{Ends, Takes, takes};
use roles::{Ladder, Role, Route};

use super::chart::{self, Chart};
use super::index::Index;
use super::map::{self, MapView};
use super::{Card, Page, Subject};
use crate::content::Prose;

/// All ladders.
#[derive(Debug, Clone)]
pub struct LaddersView<'a> {
    /// Its prose.
    pub prose: &'a Prose,
    /// The ladders, each with its page and the titles of its rungs.
    pub ladders: Vec<(&'a Ladder, Route, Vec<String>)>,
    /// All of them on one map, or counted where that would be too large to read.
    pub map: MapView<'a>,
    /// The roles that stand on none.
    pub elsewhere: Vec<Card<'a>>,
    /// Whether any two of the rungs can be compared in the page.
    pub compares: bool,
    /// Whether there is a page that compares any two roles.
    pub any_two: bool,
}

/// One ladder.
#[derive(Debug, Clone)]
pub struct LadderView<'a> {
    /// The ladder.
    pub ladder: &'a Ladder,
    /// Its prose.
    pub prose: Option<&'a Prose>,
    /// Its map.
    pub chart: Chart<'a>,
    /// From the first to the last.
    pub rungs: Vec<RungView<'a>>,
    /// Whether any two of them can be compared in the page.
    pub compares: bool,
}

/// A rung, and the steps by which one comes to it.
#[derive(Debug, Clone)]
pub struct RungView<'a> {
    /// The role.
    pub card: Card<'a>,
    /// The steps that lead to it.
    pub steps: Vec<StepView<'a>>,
}

/// A step.
#[derive(Debug, Clone)]
pub struct StepView<'a> {
    /// What sort of step it is.
    pub kind: StepKind,
    /// How sure it is.
    pub confidence: Confidence,
    /// Where it starts: title and page.
    pub from: (String, Route),
    /// What it takes.
    pub takes: Takes,
    /// What it rests on.
    pub evidence: Vec<EvidenceView<'a>>,
}

/// One thing that a step rests on.
#[derive(Debug, Clone)]
pub struct EvidenceView<'a> {
    /// What it is.
    pub evidence: &'a Evidence,
    /// In whose description it stands: title and page.
    pub role: (String, Route),
    /// The place on that page, with its `#`; empty when the page shows no such line.
    pub anchor: String,
}

/// The page of all ladders, and one for each.
pub(super) fn pages(index: &Index) -> impl Iterator<Item = Page> {
    let ladders = index.content.catalog.ladders().iter().enumerate();
    [all(index)].into_iter().chain(ladders.map(|(n, ladder)| page(n, ladder, index)))
}

/// What the page of all ladders shows.
pub(super) fn overview(index: &Index) -> LaddersView<'_> {
    let catalog = &index.content.catalog;
    let titles = |ladder: &Ladder| -> Vec<_> {
        ladder.rungs().iter().map(|id| index.role(id).named()).collect()
    };
    let ladders = catalog.ladders().iter();
    let elsewhere = catalog.roles().iter();
    let elsewhere = elsewhere.filter(|role| index.ladders_of(&role.id).next().is_none());
    LaddersView {
        prose: &index.content.ladders_section,
        ladders: ladders.map(|ladder| (ladder, route(ladder), titles(ladder))).collect(),
        map: map::of_site(index),
        elsewhere: elsewhere.map(|role| Card::new(role, index)).collect(),
        compares: !index.compared_on(Subject::Ladders).is_empty(),
        any_two: index.compares_any_two(),
    }
}

fn all(index: &Index) -> Page {
    let prose = &index.content.ladders_section;
    Page {
        route: Route::Ladders,
        title: prose.title.clone(),
        description: prose.description.clone(),
        updated: prose.updated,
        trail: index.trail(),
        subject: Subject::Ladders,
    }
}

/// What the page of a ladder shows, by its position.
pub(super) fn view(n: usize, index: &Index) -> LadderView<'_> {
    let ladder = &index.content.catalog.ladders()[n];
    let rungs = ladder.rungs().iter().map(|id| {
        let steps = ladder.steps().iter().filter(|step| step.to == *id);
        let steps = steps.map(|step| step_view(step, index)).collect();
        RungView { card: Card::new(index.role(id), index), steps }
    });
    LadderView {
        ladder,
        prose: index.content.ladders.get(&ladder.id),
        chart: chart::of_ladder(n, index),
        rungs: rungs.collect(),
        compares: !index.compared_on(Subject::Ladder(n)).is_empty(),
    }
}

fn page(n: usize, ladder: &Ladder, index: &Index) -> Page {
    let content = &index.content;
    let prose = content.ladders.get(&ladder.id);
    let above = (content.ladders_section.title.clone(), Route::Ladders);
    Page {
        route: route(ladder),
        title: say(msg::LadderPageTitle { ladder: &ladder.title }),
        description: ladder.description.clone(),
        updated: prose.and_then(|prose| prose.updated),
        trail: index.trail().into_iter().chain([above]).collect(),
        subject: Subject::Ladder(n),
    }
}

fn step_view<'a>(step: &'a Step, index: &'a Index) -> StepView<'a> {
    let named = |id| {
        let role = index.role(id);
        (role.named(), Route::Role(role.slug.clone()))
    };
    let (lower, higher) = (index.role(&step.from), index.role(&step.to));
    let ends = Ends { lower, higher, words: index.content.catalog.vocabulary() };
    let evidence = step.evidence.iter().map(|evidence| EvidenceView {
        evidence,
        role: named(&evidence.role),
        anchor: anchor(evidence, index.role(&evidence.role)),
    });
    StepView {
        kind: step.kind,
        confidence: step.confidence,
        from: named(&step.from),
        takes: takes(ends),
        evidence: evidence.collect(),
    }
}

/// Where a role's page shows the line that an evidence names.
fn anchor(evidence: &Evidence, role: &Role) -> String {
    let Some(line) = &evidence.line else { return String::new() };
    let requirements = role.requirements.all().iter();
    let mut named =
        requirements.filter(|r| r.line.as_ref().is_some_and(|l| l.to_string() == *line));
    named.next().map(|r| format!("#r-{}", r.id)).unwrap_or_default()
}

/// The page of a ladder.
pub(super) fn route(ladder: &Ladder) -> Route {
    Route::Ladder(ladder.slug.clone())
}
