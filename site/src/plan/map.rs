//! Which roles a map shows. A site of few roles has one map of all of them. A larger one has a
//! table of how many roles each field of work has on each level, and a map for each field.
//!
//! The rule for a field with more roles than a map can show: its ladders come in the order of
//! how many of their steps sources support, then of how many rungs they have, then of the
//! site; they are taken as long as their roles fit. Roles on no ladder come last.

use roles::id::RoleId;
use roles::ladder::Confidence;
use roles::{Ladder, Role};

use super::chart::{self, Chart, MOST_ON_A_MAP};
use super::field::{self, Field};
use super::index::Index;

/// The roles of a site, as one map or counted.
#[derive(Debug, Clone)]
pub enum MapView<'a> {
    /// There are no roles.
    None,
    /// All roles on one map.
    Whole(Chart<'a>),
    /// How many there are on each level of each field.
    Counted(Overview<'a>),
}

/// How many roles there are, by field and level.
#[derive(Debug, Clone)]
pub struct Overview<'a> {
    /// The levels that have roles.
    pub levels: Vec<&'a str>,
    /// The fields, those with the most roles first.
    pub rows: Vec<OverviewRow<'a>>,
    /// How many fields more there are.
    pub more: usize,
}

/// The roles of one field.
#[derive(Debug, Clone)]
pub struct OverviewRow<'a> {
    /// The field.
    pub field: Field<'a>,
    /// How many of its roles are on each of the levels.
    pub counts: Vec<usize>,
}

/// The map of a field of work.
#[derive(Debug, Clone)]
pub struct FieldMap<'a> {
    /// What it shows.
    pub chart: Chart<'a>,
    /// How many ladders of the field it shows.
    pub shown: usize,
    /// How many ladders the field has.
    pub all: usize,
}

/// An overview names no more fields than this.
const MOST_FIELDS: usize = 12;

/// The map of a site, or its overview.
pub(super) fn of_site(index: &Index) -> MapView<'_> {
    let catalog = &index.content.catalog;
    match catalog.roles().len() {
        0 => MapView::None,
        1..=MOST_ON_A_MAP => {
            let ladders: Vec<usize> = (0..catalog.ladders().len()).collect();
            let all = catalog.roles().iter().map(|role| &role.id);
            MapView::Whole(chart::of_ladders(&ladders, all, index))
        }
        _ => match overview(index) {
            Some(overview) => MapView::Counted(overview),
            None => MapView::None,
        },
    }
}

/// None where roles name no fields or no levels.
fn overview(index: &Index) -> Option<Overview<'_>> {
    let catalog = &index.content.catalog;
    let (fields, levels) = (catalog.vocabulary().domains(), catalog.vocabulary().levels());
    let mut counts = vec![vec![0_usize; levels.len()]; fields.len()];
    for role in catalog.roles() {
        for field in field::domains_of(role, catalog) {
            for (n, level) in levels.iter().enumerate() {
                counts[field][n] += usize::from(role.levels.contains(&level.id));
            }
        }
    }
    let used: Vec<usize> =
        (0..levels.len()).filter(|n| counts.iter().any(|row| row[*n] > 0)).collect();
    let mut rows: Vec<(usize, Vec<usize>)> = counts.into_iter().enumerate().collect();
    rows.retain(|(_, row)| row.iter().sum::<usize>() > 0);
    rows.sort_by_key(|(n, row)| (std::cmp::Reverse(row.iter().sum::<usize>()), *n));
    let more = rows.len().saturating_sub(MOST_FIELDS);
    rows.truncate(MOST_FIELDS);
    let row = |(n, row): (usize, Vec<usize>)| OverviewRow {
        field: index.fields.get(n, catalog),
        counts: used.iter().map(|level| row[*level]).collect(),
    };
    let rows: Vec<_> = rows.into_iter().map(row).collect();
    let levels = used.iter().map(|n| levels[*n].title.as_str()).collect();
    (!rows.is_empty()).then_some(Overview { levels, rows, more })
}

/// The map of a field, by its position; none where it shows nothing that the list of its roles
/// does not.
pub(super) fn of_field(n: usize, index: &Index) -> Option<FieldMap<'_>> {
    let catalog = &index.content.catalog;
    let own = |ladder: &usize| index.fields.of_ladder(*ladder) == n;
    let mut ladders: Vec<usize> = (0..catalog.ladders().len()).filter(own).collect();
    let all = ladders.len();
    ladders.sort_by_key(|ladder| order(&catalog.ladders()[*ladder], *ladder));
    let shown = as_many_as_fit(&ladders, index);
    if shown.is_empty() {
        return None;
    }
    let roles = index.in_domain(&catalog.vocabulary().domains().get(n)?.id);
    let on_none = |role: &&Role| index.ladder_positions(&role.id).is_empty();
    let room = MOST_ON_A_MAP.saturating_sub(rungs(&shown, index).len());
    let rest = roles.into_iter().filter(on_none).map(|role| &role.id).take(room);
    let chart = chart::of_ladders(&shown, rest, index);
    Some(FieldMap { shown: shown.len(), all, chart })
}

/// Those with the most that sources support first.
fn order(ladder: &Ladder, position: usize) -> impl Ord {
    let is_supported = |sure: Confidence| sure != Confidence::Inferred;
    let steps = ladder.steps().iter().filter(|step| is_supported(step.confidence));
    (std::cmp::Reverse((steps.count(), ladder.rungs().len())), position)
}

/// The first ladders whose roles fit on one map, in the order of the site.
fn as_many_as_fit(ladders: &[usize], index: &Index) -> Vec<usize> {
    let mut shown: Vec<usize> = Vec::new();
    for ladder in ladders {
        shown.push(*ladder);
        if rungs(&shown, index).len() > MOST_ON_A_MAP {
            shown.pop();
        }
        if shown.len() >= MOST_ON_A_MAP {
            break;
        }
    }
    shown.sort_unstable();
    shown
}

/// The roles of some ladders, each once.
fn rungs<'a>(ladders: &[usize], index: &'a Index) -> std::collections::BTreeSet<&'a RoleId> {
    let all = index.content.catalog.ladders();
    ladders.iter().flat_map(|n| all[*n].rungs()).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Index, MOST_ON_A_MAP, MapView, of_field, of_site};
    use crate::plan::sample::{content, role};

    /// A site of so many roles, and of so many ladders of two rungs each.
    fn index(roles: usize, ladders: usize) -> Index {
        let text = role("Analyst", "status = \"described\"");
        let mut files: Vec<(String, String)> =
            (0..roles).map(|n| (format!("content/roles/r-{n}.md"), text.clone())).collect();
        files.extend((0..ladders).map(|n| {
            let rung = |n: usize| format!("[[extra.rung]]\nrole = \"r-{}\"\n", n % roles);
            let rungs = rung(n) + &rung(n + 1 + n / roles % (roles - 1));
            let head = format!("+++\ntitle = \"Ladder {n}\"\ndescription = \"Two rungs.\"\n");
            (format!("content/ladders/l-{n}.md"), format!("{head}{rungs}+++\n"))
        }));
        let files: Vec<(&str, &str)> =
            files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        Index::new(Arc::clone(&content(&files)))
    }

    #[test]
    fn few_roles_are_on_one_map() {
        assert!(matches!(of_site(&index(0, 0)), MapView::None));
        let index = index(3, 2);
        let MapView::Whole(chart) = of_site(&index) else { panic!("three roles fit on a map") };
        assert_eq!(chart.roles.len(), 3);
        assert_eq!(chart.fields.len(), 1);
    }

    #[test]
    fn many_roles_are_counted() {
        let index = index(MOST_ON_A_MAP + 1, 2);
        let MapView::Counted(overview) = of_site(&index) else { panic!("too many for a map") };
        assert_eq!(overview.levels, ["Analyst"]);
        let rows: Vec<_> = overview.rows.iter().map(|row| (row.field.title, &row.counts)).collect();
        assert_eq!(rows, [("Data", &vec![MOST_ON_A_MAP + 1])]);
        let field = of_field(0, &index).expect("the field has ladders");
        assert_eq!((field.shown, field.all), (2, 2));
        assert_eq!(field.chart.roles.len(), MOST_ON_A_MAP, "the rest of the room is for others");
    }

    #[test]
    fn of_four_thousand_ladders_those_are_shown_that_fit() {
        let index = index(100, 4_000);
        let field = of_field(0, &index).expect("the field has ladders");
        assert_eq!(field.all, 4_000);
        assert!((10..=MOST_ON_A_MAP).contains(&field.shown), "{}", field.shown);
        assert!(field.chart.roles.len() <= MOST_ON_A_MAP);
    }
}
