//! Generated roles: requirements of every kind, credits, and groups of groups.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use roles::Requirements;
use roles::Role;
use roles::id::{AreaId, FieldId, RequirementId, TermId};
use roles::kind::{Course, EducationCredit, Rate, Status};
use roles::quantity::Quantity;
use roles::requirement::{
    Assess, Credit, Degree, Education, EducationTerms, Experience, ExperienceTerms, Holding,
    HoldingKind, HoldingMode, Kind, Months, Need, Part, PartTerms, Requirement, Strength,
};
use roles::requirements::{Group, Mode, Node};

use super::{AREAS, FIELDS, TERMS, Town, any_level, vocabularies};
use crate::support::draft::{credit, group, requirement, residency, role};

const DEGREES: [Degree; 7] = [
    Degree::Elementary,
    Degree::HighSchool,
    Degree::SomeCollege,
    Degree::Associate,
    Degree::Bachelor,
    Degree::Master,
    Degree::Doctorate,
];

/// A vocabulary and a role over it.
pub(crate) fn towns() -> impl Strategy<Value = Town> {
    let requirements = prop::collection::vec((needs(), tests(), assess(), credits()), 1..8);
    let groups = prop::collection::vec((any::<u16>(), modes(), needs()), 0..4);
    (vocabularies(), requirements, groups).prop_map(|(words, requirements, groups)| {
        let requirements: Vec<Requirement> =
            requirements.into_iter().zip(0..).map(|(drawn, n)| numbered(drawn, n)).collect();
        let groups = grouped(requirements.len(), groups);
        Town { role: role(requirements, groups), words }
    })
}

type Drawn = (Need, Kind, Option<Assess>, Vec<(u16, Months)>);

/// Credits are drawn as any numbers and refer to earlier requirements.
fn numbered((need, test, assess, credits): Drawn, n: u16) -> Requirement {
    let test = match test {
        Kind::Experience(experience) if n > 0 => {
            let credits = credits.iter();
            let most = experience.months();
            let credits = credits.map(|(when, months)| credit(when % n, 1 + months % most));
            let credits = experience.credits().iter().copied().chain(credits);
            with_credits(&experience, credits.collect())
        }
        other => other,
    };
    let drawn = requirement(&format!("r-{n}"), need, test);
    Requirement { assess: assess.unwrap_or(drawn.assess), ..drawn }
}

fn with_credits(experience: &Experience, credits: Vec<Credit>) -> Kind {
    let terms = ExperienceTerms { credits, ..experience.terms().clone() };
    Kind::Experience(Experience::new(terms).expect("credits within the whole"))
}

/// Groups of requirements and earlier groups, whichever a mask names.
fn grouped(requirements: usize, drawn: Vec<(u16, Mode, Need)>) -> Vec<Group> {
    let mut nodes: Vec<Node> = (0..).take(requirements).map(Node::Requirement).collect();
    let mut groups = Vec::new();
    for ((mask, mode, need), n) in drawn.into_iter().zip(0..) {
        let named = nodes.iter().zip(0..).filter(|(_, i)| (mask >> i) & 1 == 1);
        let mut members: Vec<Node> = named.map(|(node, _)| *node).collect();
        if members.is_empty() {
            members.push(nodes[usize::from(mask) % nodes.len()]);
        }
        let most = u16::try_from(members.len()).expect("a mask names few members");
        let mode = match mode {
            Mode::AtLeast(n) => Mode::AtLeast(1 + n % most),
            other => other,
        };
        groups.push(group(&format!("g-{n}"), mode, &members, need));
        nodes.push(Node::Group(n));
    }
    groups
}

fn needs() -> impl Strategy<Value = Need> {
    prop_oneof![
        6 => Just(Need::Required),
        1 => select(vec![
            Need::Preferred(Strength::Mild),
            Need::MayBeRequired,
            Need::SomePositions,
            Need::OnTheJob,
            Need::Info,
        ]),
    ]
}

/// Mostly as the kind has it.
fn assess() -> impl Strategy<Value = Option<Assess>> {
    let others =
        vec![Assess::Own, Assess::Later, Assess::Review, Assess::Condition, Assess::NotAssessed];
    prop_oneof![8 => Just(None), 1 => select(others).prop_map(Some)]
}

fn credits() -> impl Strategy<Value = Vec<(u16, Months)>> {
    prop::collection::vec((any::<u16>(), 0..60_u16), 0..4)
}

fn modes() -> impl Strategy<Value = Mode> {
    prop_oneof![Just(Mode::All), Just(Mode::Any), (0..8_u16).prop_map(Mode::AtLeast)]
}

pub(crate) fn tests() -> impl Strategy<Value = Kind> {
    prop_oneof![
        5 => experiences(),
        4 => educations(),
        5 => holdings(),
        2 => courses(),
        1 => statuses(),
        1 => Just(Kind::Equivalency),
        1 => select(vec![Kind::Ability, Kind::Statement, Kind::Note, residency()]),
    ]
}

/// What of an experience is drawn at random. What makes no sense of it is left out.
#[derive(Debug, Clone)]
struct DrawnExperience {
    area: u16,
    months: Months,
    within_years: Option<u8>,
    parts: Vec<(u16, Months, u8)>,
    amounts: Vec<(Quantity, Rate)>,
    cap: Option<Months>,
    credit_reduces_parts: bool,
}

fn experiences() -> impl Strategy<Value = Kind> {
    let within_years = prop_oneof![3 => Just(None), 1 => select(vec![5_u8, 10]).prop_map(Some)];
    let parts = prop::collection::vec((0..AREAS, 0..60_u16, 0..6_u8), 0..3);
    let amounts =
        prop_oneof![2 => Just(vec![]), 1 => prop::collection::vec((using(), rates(60)), 1..3)];
    let cap = prop::option::of(0..40_u16);
    let all = (0..AREAS, 1..60_u16, within_years, parts, amounts, cap, any::<bool>());
    all.prop_map(|(area, months, within_years, parts, amounts, cap, credit_reduces_parts)| {
        let drawn = DrawnExperience {
            area,
            months,
            within_years,
            parts,
            amounts,
            cap,
            credit_reduces_parts,
        };
        Kind::Experience(drawn.experience())
    })
}

/// College or an area.
fn using() -> impl Strategy<Value = Quantity> {
    prop_oneof![
        1 => Just(Quantity::College),
        2 => (0..AREAS).prop_map(|area| Quantity::Area(AreaId(area))),
    ]
}

/// Never more than one for one, so that any quantity may be used.
fn rates(most: Months) -> impl Strategy<Value = Rate> {
    (1..40_u16, 1..40_u16, prop::option::of(1..most)).prop_map(|(one, other, max_months)| Rate {
        per: one.max(other),
        gives: one.min(other),
        max_months,
    })
}

impl DrawnExperience {
    fn experience(self) -> Experience {
        let Self { area, months, within_years, parts, amounts, cap, credit_reduces_parts } = self;
        let within_years = within_years.filter(|years| u16::from(*years) * 12 >= months);
        let mut terms = ExperienceTerms {
            cap,
            credit_reduces_parts,
            within_years,
            ..ExperienceTerms::new(AreaId(area), months)
        };
        for ((area, part, form), n) in parts.into_iter().zip(0..) {
            let part = self::part((area, 1 + part % months, form), n);
            add(&mut terms, |terms| terms.parts.push(part));
        }
        for (using, rate) in amounts {
            let max_months = rate.max_months.map(|most| most.min(months));
            let amount = Credit::Amount { using, rate: Rate { max_months, ..rate } };
            add(&mut terms, |terms| terms.credits.push(amount));
        }
        Experience::new(terms).expect("what makes no sense was left out")
    }
}

/// Changes an experience unless it would make no sense then.
fn add(terms: &mut ExperienceTerms, change: impl FnOnce(&mut ExperienceTerms)) {
    let mut more = terms.clone();
    change(&mut more);
    if Experience::new(more.clone()).is_ok() {
        *terms = more;
    }
}

fn part((area, months, form): (u16, Months, u8), n: u16) -> Part {
    let id = RequirementId::new(&format!("p-{n}")).expect("a generated id");
    let all = || (0..AREAS).map(|other| AreaId((area + other) % AREAS));
    let terms = match form {
        0 => PartTerms::AtMost { area: AreaId(area), months },
        1 => PartTerms::OfAreas { of: all().take(3).collect(), at_least: 2, months: 1 },
        2 => PartTerms::OfAreas { of: all().take(2).collect(), at_least: 1, months },
        _ => PartTerms::InArea { area: AreaId(area), months },
    };
    Part { id, terms }
}

fn educations() -> impl Strategy<Value = Kind> {
    let fields = subsequence((0..FIELDS).map(FieldId).collect::<Vec<_>>(), 0..=2);
    let credit = (0..AREAS, rates(60), any::<bool>());
    let credits = prop_oneof![2 => Just(vec![]), 1 => prop::collection::vec(credit, 1..3)];
    (select(DEGREES.to_vec()), fields, any::<bool>(), credits).prop_map(
        |(degree, fields, related_ok, credits)| {
            let mut terms = EducationTerms { fields, related_ok, ..EducationTerms::new(degree) };
            for (area, rate, additional) in credits {
                let most = degree.college().unwrap_or(1);
                let max_months = rate.max_months.map(|months| months.min(most));
                let mut more = terms.clone();
                more.credits.push(EducationCredit {
                    using: AreaId(area),
                    rate: Rate { max_months, ..rate },
                    additional,
                });
                if Education::new(more.clone()).is_ok() {
                    terms = more;
                }
            }
            Kind::Education(Education::new(terms).expect("what makes no sense was left out"))
        },
    )
}

fn courses() -> impl Strategy<Value = Kind> {
    let terms = subsequence(super::courses().collect::<Vec<_>>(), 1..=2).prop_shuffle();
    let mode = select(vec![HoldingMode::Any, HoldingMode::All]);
    let units = prop::option::of(select(super::all_units().collect::<Vec<_>>()));
    (terms, mode, units).prop_map(|(terms, mode, units)| {
        Kind::Course(Course::new(mode, terms, units).expect("one course at least"))
    })
}

fn statuses() -> impl Strategy<Value = Kind> {
    let terms = subsequence(super::courses().collect::<Vec<_>>(), 1..=2).prop_shuffle();
    terms.prop_map(|terms| Kind::Status(Status::any_of(terms).expect("one status at least")))
}

fn holdings() -> impl Strategy<Value = Kind> {
    let terms = subsequence((0..TERMS).map(TermId).collect::<Vec<_>>(), 1..=3).prop_shuffle();
    let mode = select(vec![HoldingMode::Any, HoldingMode::All]);
    (terms, mode, any::<bool>(), any_level()).prop_map(|(terms, mode, similar, level)| {
        let holding = Holding::new(HoldingKind::Skill, mode, terms).expect("one term at least");
        Kind::Holding(holding.or_similar(similar).at_level(level))
    })
}

pub(super) fn degrees() -> impl Strategy<Value = Degree> {
    select(DEGREES.to_vec())
}

/// The same role with its requirements in another order.
pub(crate) fn shuffled(town: &Town, order: &[usize]) -> Role {
    let moved = |n: u16| {
        let to = order.iter().position(|from| *from == usize::from(n));
        u16::try_from(to.expect("an order of all")).expect("as few as before")
    };
    let all = order.iter().map(|from| {
        let mut requirement = town.role.requirements.all()[*from].clone();
        if let Kind::Experience(experience) = &requirement.kind {
            let credits = experience.credits().iter().map(|old| match *old {
                Credit::When { requirement, months } => credit(moved(requirement), months),
                amount @ Credit::Amount { .. } => amount,
            });
            let credits = credits.collect();
            requirement.kind = with_credits(experience, credits);
        }
        requirement
    });
    let groups = town.role.requirements.groups().iter().map(|group| {
        let members = group.members.iter().map(|member| match member {
            Node::Requirement(n) => Node::Requirement(moved(*n)),
            group @ Node::Group(_) => *group,
        });
        Group { members: members.collect(), ..group.clone() }
    });
    let requirements = Requirements::new(all.collect(), groups.collect());
    Role { requirements: requirements.expect("only the order changed"), ..town.role.clone() }
}
