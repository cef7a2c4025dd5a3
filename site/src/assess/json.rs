//! Assessments as JSON, for programs. Keys stand in one order; what is open above is
//! `null`.

use roles::early::early;
use roles::evaluate::{Breakdown, Count, Outcome, PartCount};
use roles::profile::MonthRange;
use roles::relevance::{Relevance, relevances};
use roles::repair::Action;
use roles::requirement::Months;
use roles::requirements::Node;
use roles::result_notes::{ResultNote, ResultNotes};
use roles::words::tag;
use roles::{Assessment, Repair, Requirement, Vocabulary};
use serde::Serialize;

/// One assessment as an object, or all of them as an array.
pub(super) fn told(assessments: &[Assessment<'_>], words: &Vocabulary, all: bool) -> String {
    let objects: Vec<Object<'_>> = assessments.iter().map(|one| object(one, words)).collect();
    let text = match objects.first() {
        Some(one) if !all => serde_json::to_string_pretty(one),
        _ => serde_json::to_string_pretty(&objects),
    };
    text.expect("texts and numbers can be written as JSON") + "\n"
}

#[derive(Serialize)]
struct Object<'a> {
    role: &'a str,
    verdict: &'static str,
    near_miss: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    early: Option<Early<'a>>,
    requirements: Vec<Line<'a>>,
    repairs: Vec<Vec<Step<'a>>>,
    beside: BesideObject<'a>,
}

/// What may still be missing when one applies, by the employer's rule.
#[derive(Serialize)]
struct Early<'a> {
    missing: Vec<Step<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
}

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    arithmetic: Option<Arithmetic<'a>>,
}

#[derive(Serialize)]
struct Arithmetic<'a> {
    needed: Months,
    have: (Months, Option<Months>),
    credit: (Months, Option<Months>),
    missing: Months,
    parts: Vec<Part<'a>>,
}

/// A part: so much in one area, in some of several areas, or at most so much of one.
#[derive(Serialize)]
#[serde(untagged)]
enum Part<'a> {
    InArea {
        id: &'a str,
        needed: Months,
        have: (Months, Option<Months>),
        missing: Months,
    },
    OfAreas {
        id: &'a str,
        areas_needed: u16,
        /// So many have enough months; so many may have, once all is answered.
        areas: (u16, u16),
    },
    AtMost {
        id: &'a str,
        at_most: Months,
        have: (Months, Option<Months>),
    },
}

#[derive(Serialize)]
#[serde(untagged)]
enum Step<'a> {
    Get {
        get: &'a str,
    },
    Months {
        months: Months,
        requirement: &'a str,
        /// What the months are of, where they count at a rate: an area, or `college`.
        #[serde(skip_serializing_if = "Option::is_none")]
        using: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        part: Option<&'a str>,
    },
    Review {
        review: &'a str,
    },
}

#[derive(Serialize)]
struct BesideObject<'a> {
    conditions: Vec<AsideObject<'a>>,
    preferred: Vec<AsideObject<'a>>,
    later: Vec<AsideObject<'a>>,
    may_be_required: Vec<AsideObject<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    some_positions: Vec<AsideObject<'a>>,
    assumptions: Vec<AsideObject<'a>>,
}

#[derive(Serialize)]
struct AsideObject<'a> {
    id: &'a str,
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    outcome: Option<&'static str>,
}

fn object<'a>(assessment: &Assessment<'a>, words: &'a Vocabulary) -> Object<'a> {
    let all = assessment.repairs.iter();
    Object {
        role: assessment.role.id.as_str(),
        verdict: tag::verdict(assessment.evaluation.verdict()),
        near_miss: assessment.near_miss,
        early: early(assessment).map(|repair| Early {
            missing: steps(repair, assessment, words),
            text: assessment.role.early.as_ref().and_then(|rule| rule.text.as_deref()),
        }),
        requirements: requirements(assessment),
        repairs: all.map(|repair| steps(repair, assessment, words)).collect(),
        beside: beside(ResultNotes::of(assessment, words)),
    }
}

/// Every requirement that can be assessed: first those that the verdict is about.
fn requirements<'a>(assessment: &Assessment<'a>) -> Vec<Line<'a>> {
    let requirements = &assessment.role.requirements;
    let relevances = relevances(requirements);
    let all = requirements.all().iter().zip(0..).zip(relevances);
    let mut lines: Vec<_> = all
        .filter_map(|((requirement, n), relevance)| {
            let outcome = assessment.evaluation.outcome(Node::Requirement(n))?;
            let breakdown = assessment.evaluation.breakdown(n);
            Some((relevance != Relevance::Counts, line(requirement, outcome, breakdown)))
        })
        .collect();
    lines.sort_by_key(|(is_beside, _)| *is_beside);
    lines.into_iter().map(|(_, line)| line).collect()
}

fn line<'a>(
    requirement: &'a Requirement,
    outcome: Outcome,
    breakdown: Option<&Breakdown>,
) -> Line<'a> {
    Line {
        id: requirement.id.as_str(),
        outcome: tag::outcome(outcome),
        reason: tag::reason(outcome),
        arithmetic: breakdown.map(|breakdown| arithmetic(breakdown, requirement)),
    }
}

fn arithmetic<'a>(breakdown: &Breakdown, requirement: &'a Requirement) -> Arithmetic<'a> {
    let Count { needed, have, credit } = breakdown.whole;
    let parts = requirement.kind.as_experience().map(|own| own.parts()).unwrap_or_default();
    let parts = parts.iter().zip(&breakdown.parts);
    let parts = parts.map(|(own, count)| part(own.id.as_str(), count));
    Arithmetic {
        needed,
        have: bounds(have),
        credit: bounds(credit),
        missing: breakdown.whole.missing(),
        parts: parts.collect(),
    }
}

fn part<'a>(id: &'a str, count: &PartCount) -> Part<'a> {
    match count {
        PartCount::InArea(count) => Part::InArea {
            id,
            needed: count.needed,
            have: bounds(count.have),
            missing: count.missing(),
        },
        PartCount::OfAreas(count) => {
            Part::OfAreas { id, areas_needed: count.needed, areas: (count.reached, count.possible) }
        }
        PartCount::AtMost { most, have } => {
            Part::AtMost { id, at_most: *most, have: bounds(*have) }
        }
    }
}

fn bounds(range: MonthRange) -> (Months, Option<Months>) {
    (range.low(), range.high())
}

fn steps<'a>(repair: &Repair, assessment: &Assessment<'a>, words: &Vocabulary) -> Vec<Step<'a>> {
    let all = assessment.role.requirements.all();
    let step = |action: &Action| {
        let requirement = &all[usize::from(action.requirement())];
        let id = requirement.id.as_str();
        match *action {
            Action::Get(_) => Step::Get { get: id },
            Action::Review(_) => Step::Review { review: id },
            Action::Using { months, quantity, .. } => {
                let using = Some(quantity.key(words));
                Step::Months { months, requirement: id, using, part: None }
            }
            Action::Months { months, part, .. } => {
                let part = part_id(requirement, part);
                Step::Months { months, requirement: id, using: None, part }
            }
        }
    };
    repair.actions().iter().map(step).collect()
}

fn part_id(requirement: &Requirement, part: Option<u16>) -> Option<&str> {
    let experience = requirement.kind.as_experience()?;
    Some(experience.parts().get(usize::from(part?))?.id.as_str())
}

fn beside(beside: ResultNotes<'_>) -> BesideObject<'_> {
    BesideObject {
        conditions: objects(beside.conditions),
        preferred: objects(beside.preferred),
        later: objects(beside.later),
        may_be_required: objects(beside.may_be_required),
        some_positions: objects(beside.some_positions),
        assumptions: objects(beside.assumptions),
    }
}

fn objects(lines: Vec<ResultNote<'_>>) -> Vec<AsideObject<'_>> {
    lines.into_iter().map(aside).collect()
}

fn aside(aside: ResultNote<'_>) -> AsideObject<'_> {
    AsideObject { id: aside.id, text: aside.text, outcome: aside.outcome.map(tag::outcome) }
}
