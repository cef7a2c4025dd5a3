//! Generators for property tests: vocabularies, roles over them, and visitors: what is
//! true of one, and how much of it they have answered.

mod role;
mod visitor;

pub(crate) use role::{shuffled, tests, towns};
pub(crate) use visitor::{Knowledge, Truth, knowledge, truths};

use proptest::prelude::*;
use roles::id::{AreaId, FieldId, ScaleId, TermId};
use roles::kind::{Unit, Units};
use roles::quantity::Quantity;
use roles::vocabulary::{ScaleLevel, Words};
use roles::{Role, Vocabulary};

use super::words::{area, field, scale, term};

/// How many words of each kind a generated vocabulary has.
pub(crate) const AREAS: u16 = 4;
pub(crate) const FIELDS: u16 = 4;
pub(crate) const TERMS: u16 = 5;
/// Courses and statuses come behind the other terms.
pub(crate) const COURSES: u16 = 3;
const SCALES: u16 = 2;
const RANKS: u8 = 3;

/// A vocabulary and a role over it.
#[derive(Debug, Clone)]
pub(crate) struct Town {
    pub(crate) words: Vocabulary,
    pub(crate) role: Role,
}

/// Vocabularies of fixed size with random inclusion, ancestry and families.
fn vocabularies() -> impl Strategy<Value = Vocabulary> {
    let areas = prop::collection::vec(any::<u16>(), usize::from(AREAS));
    let fields = prop::collection::vec(any::<u16>(), usize::from(FIELDS));
    let families = prop::collection::vec(0_u8..3, usize::from(TERMS));
    (areas, fields, families).prop_map(|(areas, fields, families)| {
        let words = Words {
            areas: areas.iter().zip(0..).map(|(mask, n)| included(*mask, n)).collect(),
            fields: fields.iter().zip(0..).map(|(mask, n)| descended(*mask, n)).collect(),
            terms: families.iter().zip(0..).map(|(family, n)| similar(*family, n)).collect(),
            scales: vec![scale("first", &["a", "b", "c"]), scale("second", &["d", "e", "f"])],
            ..Words::default()
        };
        let courses = (0..COURSES).map(|n| similar(0, TERMS + n));
        let words = Words { terms: words.terms.into_iter().chain(courses).collect(), ..words };
        Vocabulary::new(words).expect("words refer to earlier ones only")
    })
}

/// The earlier positions that a mask names; a quarter of them at random.
fn earlier(mask: u16, n: u16) -> impl Iterator<Item = u16> {
    (0..n).filter(move |i| (mask >> (2 * i)) & 3 == 3)
}

fn included(mask: u16, n: u16) -> roles::vocabulary::Area {
    let includes = earlier(mask, n).map(AreaId).collect();
    roles::vocabulary::Area { includes, ..area(&format!("area-{n}")) }
}

fn descended(mask: u16, n: u16) -> roles::vocabulary::Field {
    let parents = earlier(mask, n).map(FieldId).collect();
    roles::vocabulary::Field { parents, ..field(&format!("field-{n}")) }
}

fn similar(family: u8, n: u16) -> roles::vocabulary::Term {
    let family = family.checked_sub(1).map(|family| format!("family-{family}"));
    roles::vocabulary::Term { family, ..term(&format!("term-{n}")) }
}

/// Every quantity that generated roles ask for.
pub(crate) fn quantities() -> impl Iterator<Item = Quantity> {
    let areas = || (0..AREAS).map(AreaId);
    let recent = areas().flat_map(|area| [5, 10].map(|years| Quantity::Recent { area, years }));
    let outside = areas().flat_map(move |whole| {
        let others = areas().filter(move |area| *area != whole);
        others.map(move |area| Quantity::Outside { whole, area })
    });
    areas().map(Quantity::Area).chain(recent).chain(outside).chain([Quantity::College])
}

/// Every amount of a course that generated roles ask for.
pub(crate) fn all_units() -> impl Iterator<Item = Units> {
    let units = |unit, numbers: [u16; 3]| numbers.map(|number| Units { number, unit });
    let semester = units(Unit::Semester, [2, 4, 8]);
    let quarter = units(Unit::Quarter, [3, 5, 12]);
    semester.into_iter().chain(quarter).chain(units(Unit::Hours, [1, 3, 9]))
}

/// The terms that courses and statuses name.
fn courses() -> impl Iterator<Item = TermId> {
    (TERMS..TERMS + COURSES).map(TermId)
}

/// Every key of an answer for a term: plain, and each level of each scale.
fn levels() -> impl Iterator<Item = Option<ScaleLevel>> {
    let at = |scale| (0..RANKS).map(move |rank| Some(ScaleLevel { scale: ScaleId(scale), rank }));
    std::iter::once(None).chain((0..SCALES).flat_map(at))
}

/// Any level, or none.
fn any_level() -> impl Strategy<Value = Option<ScaleLevel>> {
    prop::sample::select(levels().collect::<Vec<_>>())
}
