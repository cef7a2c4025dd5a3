//! Invented catalogs of any size, the same for the same size.
//!
//! Shared by the speed example and the tests of the finder. Words follow a
//! skewed distribution over a few thousand, as in real descriptions.

use roles::catalog::{Catalog, Employer, Policy};
use roles::id::{AreaId, DomainId, LevelId, RequirementId, RoleId, TermId};
use roles::requirement::{
    Assess, Credit, Degree, Education, EducationTerms, Experience, ExperienceTerms, Holding,
    HoldingKind, HoldingMode, Kind, Need, Requirement, Strength,
};
use roles::requirements::Requirements;
use roles::role::{Role, RoleKind, Status, Terms};
use roles::vocabulary::{Area, Domain, Level, Term, TermKind, Vocabulary, Words};

const DOMAINS: [&str; 6] = ["analytics", "performance", "engineering", "maps", "open", "science"];
const LEVELS: [&str; 5] = ["analyst", "engineer", "manager", "director", "lead"];
const PLACES: [&str; 5] = ["Alder", "Birchford", "Cedar Falls", "Dogwood", "Elmstead"];
const TOOLS: [&str; 24] = [
    "PostgreSQL",
    "MySQL",
    "Python",
    "R",
    "Stata",
    "Tableau",
    "QGIS",
    "ArcGIS",
    "PostGIS",
    "Excel",
    "Power BI",
    "Git",
    "Airflow",
    "Spark",
    "Kafka",
    "C++",
    "C#",
    "Java",
    "JavaScript",
    "Oracle",
    "Docker",
    "Linux",
    "SAS",
    "Snowflake",
];

/// Numbers that look random and are the same each time.
pub(crate) struct Dice(u64);

impl Dice {
    /// Dice that fall the same way for the same seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(2).wrapping_add(0x9e37_79b9_7f4a_7c15))
    }

    /// A number below `sides`.
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        usize::try_from(self.0 >> 33).expect("31 bits fit") % sides
    }

    /// An invented word; the lower its number the more often it comes.
    fn word(&mut self) -> String {
        let spread = self.roll(4_000) + 1;
        let mut number = self.roll(spread);
        let mut word = String::new();
        for _ in 0..3 {
            word.push(char::from(b"bcdfglmnprstv"[number % 13]));
            word.push(char::from(b"aeiou"[number / 13 % 5]));
            number /= 65;
        }
        word
    }

    fn sentence(&mut self, words: usize) -> String {
        let words: Vec<String> = (0..words).map(|_| self.word()).collect();
        words.join(" ")
    }
}

/// A catalog of so many roles.
pub(crate) fn catalog(roles: usize, seed: u64) -> Catalog {
    let mut dice = Dice::new(seed);
    let roles = (0..roles).map(|n| role(n, &mut dice)).collect();
    Catalog::new(vocabulary(), policy(), roles, vec![]).expect("numbered roles differ")
}

fn policy() -> Policy {
    let employers = PLACES.map(|name| Employer {
        name: format!("City of {name}"),
        slug: name.to_lowercase().replace(' ', "-"),
        full_time_hours: None,
    });
    Policy { near_miss_months: 6, employers: employers.into() }
}

fn vocabulary() -> Vocabulary {
    let domains = DOMAINS.map(|id| Domain {
        id: DomainId::new(id).expect("a literal of the right form"),
        title: format!("Work in {id}"),
        text: String::new(),
    });
    let levels = LEVELS.map(|id| Level {
        id: LevelId::new(id).expect("a literal of the right form"),
        title: id.to_owned(),
        text: String::new(),
    });
    let area = Area {
        id: "work".into(),
        title: "work".into(),
        question: None,
        includes: vec![],
        class: None,
    };
    let terms = TOOLS.iter().enumerate().map(|(n, title)| Term {
        id: format!("tool-{n}"),
        kind: TermKind::Tool,
        title: (*title).to_owned(),
        text: None,
        question: None,
        family: None,
        aliases: if n == 0 { vec!["Postgres".into(), "Elephant base".into()] } else { vec![] },
    });
    let words = Words {
        domains: domains.into(),
        levels: levels.into(),
        areas: vec![area],
        terms: terms.collect(),
        ..Words::default()
    };
    Vocabulary::new(words).expect("nothing refers to anything")
}

fn role(n: usize, dice: &mut Dice) -> Role {
    let (domain, level) = (DOMAINS[dice.roll(6)], LEVELS[dice.roll(5)]);
    let status = [Status::Described, Status::Open, Status::Stub, Status::Described][dice.roll(4)];
    Role {
        id: RoleId::new(&format!("role-{n}")).expect("digits are of the right form"),
        slug: format!("role-{n}"),
        title: format!("{} {domain} {level}", dice.word()),
        description: dice.sentence(18),
        weight: 0,
        language: None,
        published: None,
        updated: None,
        domains: vec![DomainId::new(domain).expect("a literal of the right form")],
        levels: vec![LevelId::new(level).expect("a literal of the right form")],
        status,
        kind: RoleKind::Position,
        employer: format!("City of {}", PLACES[dice.roll(5)]),
        department: Some(format!("Department of {domain}")),
        team: None,
        terms: Terms { grade: Some(format!("{}", dice.roll(12))), ..Terms::default() },
        classification: None,
        reports_to: None,
        supervises: vec![],
        source: None,
        openings: Vec::new(),
        occupation: Default::default(),
        requirements: requirements(dice),
        listed: vec![],
        open_questions: vec![],
        early: None,
    }
}

fn requirements(dice: &mut Dice) -> Requirements {
    let mut all = vec![education(dice)];
    all.extend(experience(dice));
    for n in 0..3 {
        let tools = [dice.roll(24), dice.roll(24)].map(|n| TermId(n as u16)).into();
        let tools = Holding::new(HoldingKind::Skill, HoldingMode::Any, tools).expect("two terms");
        all.push(requirement(&format!("tools-{n}"), Need::Required, Kind::Holding(tools), dice));
    }
    for n in 0..6 {
        all.push(requirement(&format!("line-{n}"), Need::Info, Kind::Statement, dice));
    }
    Requirements::new(all, vec![]).expect("numbered requirements differ")
}

fn education(dice: &mut Dice) -> Requirement {
    let degree = [Degree::HighSchool, Degree::Bachelor, Degree::Bachelor][dice.roll(3)];
    let need = [Need::Required, Need::Preferred(Strength::Normal)][dice.roll(2)];
    let education = Education::new(EducationTerms::new(degree)).expect("a degree without credits");
    requirement("degree", need, Kind::Education(education), dice)
}

fn experience(dice: &mut Dice) -> Option<Requirement> {
    let months = [0, 1, 12, 24, 36, 48, 60, 96][dice.roll(8)];
    let credits =
        if dice.roll(2) == 0 { vec![Credit::When { requirement: 0, months: 1 }] } else { vec![] };
    let terms = ExperienceTerms { credits, ..ExperienceTerms::new(AreaId(0), months) };
    let experience = Experience::new(terms).ok()?;
    Some(requirement("experience", Need::Required, Kind::Experience(experience), dice))
}

fn requirement(id: &str, need: Need, test: Kind, dice: &mut Dice) -> Requirement {
    Requirement {
        id: RequirementId::new(id).expect("a literal of the right form"),
        need,
        assess: Assess::Own,
        text: dice.sentence(16),
        ask: None,
        help: None,
        line: None,
        kind: test,
    }
}
