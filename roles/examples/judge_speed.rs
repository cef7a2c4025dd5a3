//! How long judging takes: `cargo run --release -p roles --example judge_speed`.
//!
//! Ten thousand invented roles of fifteen requirements, one visitor with some answers.
//! It prints figures for people to compare and holds nobody to them.

#![expect(clippy::disallowed_methods, reason = "an example may look at the clock")]
#![expect(clippy::print_stdout, reason = "an example prints what it found")]

#[path = "../tests/all/support/mod.rs"]
mod support;

use std::hint::black_box;
use std::time::{Duration, Instant};

use roles::id::{AreaId, FieldId, TermId};
use roles::profile::{Answer, MonthRange};
use roles::requirement::{
    Degree, Education, EducationTerms, ExperienceTerms, HoldingMode, Kind, Need, Part, PartTerms,
};
use roles::requirements::{Mode, Node};
use roles::vocabulary::{Term, Words};
use roles::{
    CompiledRoles, Profile, Role, Vocabulary, evaluate, gap, next_question, repairs, ways_in,
};
use support::draft::{credit, experience, group, holding, months, part, requirement, role};
use support::words::{area, field, term};

const ROLES: u16 = 10_000;
const AREAS: u16 = 40;
const FIELDS: u16 = 80;
const TERMS: u16 = 200;
const SKILLS: u16 = 12;

fn main() {
    let words = vocabulary();
    let roles: Vec<Role> = (0..ROLES).map(|n| invented(n, &words)).collect();
    let profile = visitor();
    let compiled = CompiledRoles::of(&roles);
    let few = &roles[..500];
    for (name, what) in [("nothing", &Profile::default()), ("some things", &profile)] {
        println!("answered: {name}");
        tell("judge, 10,000 roles", 1, || {
            roles.iter().map(|role| evaluate(role, &words, what).verdict() as usize).sum()
        });
        tell("verdicts, 10,000 roles laid out", 1, || {
            compiled.verdicts(&words, what).map(|verdict| verdict as usize).sum()
        });
        tell("repairs, one role", few.len(), || {
            few.iter().map(|role| repairs(role, &words, what).len()).sum()
        });
        for n in [20, 1000, roles.len()] {
            tell(&format!("next question, {n} roles"), 1, || {
                next_question(&roles[..n], &words, what).map_or(0, |next| next.roles)
            });
        }
    }
    tell("lay out 10,000 roles", 1, || {
        CompiledRoles::of(&roles).verdicts(&words, &profile).count()
    });
    tell("ways in, one role", few.len(), || {
        few.iter().map(|role| ways_in(role, &words).len()).sum()
    });
    tell("gap, two roles", few.len() - 1, || {
        few.windows(2).map(|pair| gap(&pair[0], &pair[1], &words).ways.len()).sum()
    });
}

/// Prints the best of some rounds, divided by how many things a round does.
fn tell(name: &str, things: usize, round: impl Fn() -> usize) {
    let best = (0..10)
        .map(|_| {
            let start = Instant::now();
            black_box(round());
            start.elapsed()
        })
        .min();
    let best = best.unwrap_or(Duration::ZERO) / u32::try_from(things).unwrap_or(1);
    println!("  {name}: {:.1} µs", best.as_secs_f64() * 1e6);
}

fn vocabulary() -> Vocabulary {
    let family = |n: u16| n.is_multiple_of(3).then(|| format!("family-{}", n % 15));
    let words = Words {
        areas: (0..AREAS)
            .map(|n| {
                let includes = if n % 4 == 3 { vec![AreaId(n - 1), AreaId(n - 2)] } else { vec![] };
                roles::vocabulary::Area { includes, ..area(&format!("area-{n}")) }
            })
            .collect(),
        fields: (0..FIELDS).map(|n| field(&format!("field-{n}"))).collect(),
        terms: (0..TERMS)
            .map(|n| Term { family: family(n), ..term(&format!("term-{n}")) })
            .collect(),
        ..Words::default()
    };
    Vocabulary::new(words).expect("words refer to earlier ones only")
}

/// Experience with a part and a credit, a degree, twelve skills of which two have
/// alternatives in a group, or an equivalent.
fn invented(n: u16, words: &Vocabulary) -> Role {
    let terms = EducationTerms {
        fields: (0..6).map(|i| FieldId((n * 7 + i) % FIELDS)).collect(),
        related_ok: true,
        ..EducationTerms::new(Degree::Bachelor)
    };
    let education = Education::new(terms).expect("a degree without credits");
    let terms = PartTerms::InArea { area: AreaId(n % AREAS), months: 12 };
    let inner = Part { terms, ..part("area-0", 12, words) };
    let terms = ExperienceTerms {
        area: AreaId((n + 1) % AREAS),
        parts: vec![inner],
        credits: vec![credit(0, 24)],
        ..months("area-0", 24 + n % 48, words)
    };
    let mut all = vec![
        requirement("degree", Need::Required, Kind::Education(education)),
        requirement("experience", Need::Required, experience(terms)),
        requirement("equivalent", Need::Required, Kind::Equivalency),
    ];
    all.extend((0..SKILLS).map(|i| {
        let [one, other] =
            [0, 1].map(|j| format!("term-{}", (n.wrapping_mul(31) + i * 13 + j) % TERMS));
        let holding = holding(HoldingMode::Any, &[&one, &other], words).or_similar(i % 4 == 0);
        requirement(&format!("skill-{i}"), Need::Required, Kind::Holding(holding))
    }));
    let [degree, experience, equivalent] = [0, 1, 2].map(Node::Requirement);
    let both = group("both", Mode::All, &[degree, experience], Need::Required);
    let either = group("either", Mode::Any, &[Node::Group(0), equivalent], Need::Required);
    role(all, vec![both, either])
}

/// Half of all questions answered.
fn visitor() -> Profile {
    let mut profile = Profile::default();
    for n in (0..AREAS).step_by(2) {
        profile.set_months(AreaId(n), Some(MonthRange::exactly(n)));
    }
    for n in (0..TERMS).step_by(2) {
        let answer = if n % 3 == 0 { Answer::No } else { Answer::Yes };
        profile.set_answer(TermId(n), None, Some(answer));
    }
    profile
}
