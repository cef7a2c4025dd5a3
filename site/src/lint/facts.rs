//! Sentences of requirements held against their facts: the reader of postings reads each, and
//! what it is sure of has to be what the facts say.
//!
//! Deliberately quiet where the sentence can be read in two ways, and where an open question is
//! about the requirement: that is written down for HR already.

use reader::fact::{Amount, Credit, Degree, Experience, Kind as FactKind, Node};
use reader::reading::Sure;
use roles::kind::{Education, Experience as Facts};
use roles::quantity::Months;
use roles::rules::{Field, Part};
use roles::{Requirement, Role};

use crate::plan::words::time;
use crate::problem::{piece, problems};

problems! {
    pub(super) TEXT_AND_FACTS_DIFFER = "text-and-facts-differ", Warning {
        what: "The sentence of a requirement says something else than its facts.",
        why: "Visitors read the sentence and are judged by the facts. One of the two was changed, \
              and the other was not.",
        bad: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for three years."
area = "filing"
years = 2"#)],
        good: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for three years."
area = "filing"
years = 3"#)],
    }
}

/// A sentence that differs from its facts.
pub(super) struct Difference {
    pub(super) field: Field,
    pub(super) message: String,
}

pub(super) const HELP: &str = "correct the sentence or the facts; where the source can be read in \
                               two ways, write an open question about the requirement";

/// The differences of a role.
pub(super) fn differences(role: &Role) -> Vec<Difference> {
    let lines = role.requirements.all().iter().enumerate();
    let is_open = |line: &Requirement| {
        role.open_questions.iter().any(|question| question.about.contains(&line.id))
    };
    let lines = lines.filter(|(_, line)| !is_open(line) && may_say(line));
    lines
        .filter_map(|(n, line)| {
            let said = Said::of(&line.text);
            let found = match (line.kind.as_experience(), line.kind.as_education()) {
                (Some(facts), _) => said.against_experience(facts),
                (_, Some(facts)) => said.against_education(facts, &credits(role, n)),
                _ => None,
            };
            let message = format!("requirement `{}` {}", line.id, found?);
            Some(Difference { field: Field::Requirement(n, Part::Text), message })
        })
        .collect()
}

/// Whether a sentence may say a time or a degree. A filter: reading takes longer.
fn may_say(line: &Requirement) -> bool {
    let signs = ["year", "month", "hour", "degree", "diploma", "bachelor", "master", "doctor"];
    let asked = line.kind.as_experience().is_some() || line.kind.as_education().is_some();
    asked && signs.iter().any(|sign| line.text.contains(sign))
}

/// What the credits for a requirement are worth.
fn credits(role: &Role, n: usize) -> Vec<Months> {
    let all = role.requirements.all().iter().filter_map(|line| line.kind.as_experience());
    let when = all.flat_map(Facts::credits).filter_map(roles::requirement::Credit::when);
    when.filter(|(of, _)| usize::from(*of) == n).map(|(_, months)| months).collect()
}

/// What a sentence says for certain.
struct Said {
    /// Experiences that are asked for.
    experiences: Vec<Experience>,
    degrees: Vec<Degree>,
    credits: Vec<Credit>,
    /// All months that stand anywhere in it.
    months: Vec<u32>,
}

impl Said {
    fn of(text: &str) -> Self {
        let read = reader::requirement(text);
        let needed = facts(&read.requirement);
        let mut said = Self {
            experiences: Vec::new(),
            degrees: Vec::new(),
            credits: Vec::new(),
            months: Vec::new(),
        };
        for (id, fact) in read.facts.iter().enumerate() {
            let sure = fact.sure == Sure::Certain;
            let preferred = matches!(fact.need, reader::fact::Need::Preferred(_));
            let asked = sure && (needed.contains(&id) || preferred);
            match &fact.kind {
                FactKind::Experience(one) => {
                    said.months.extend(one.parts.iter().filter_map(|part| months(part.amount)));
                    said.months.extend(months(one.amount));
                    if asked {
                        said.experiences.push(one.clone());
                    }
                }
                FactKind::Education(one) if asked => said.degrees.push(one.degree),
                FactKind::Credit(one) => {
                    let all = [one.gives_months, one.max_months, one.per_months];
                    said.months.extend(all.into_iter().flatten());
                    if sure {
                        said.credits.push(one.clone());
                    }
                }
                _ => {}
            }
        }
        said
    }

    fn against_experience(&self, facts: &Facts) -> Option<String> {
        let [one] = self.experiences.as_slice() else { return None };
        let says = months(one.amount)?;
        let asked = u32::from(facts.months());
        if says != asked && !self.months.contains(&asked) {
            return Some(differ(says, facts.months()));
        }
        let parts: Vec<Months> =
            facts.parts().iter().filter_map(|part| Some(part.in_area()?.1)).collect();
        let said =
            one.parts.iter().filter(|part| !part.at_most).filter_map(|part| months(part.amount));
        if let ([said], [part]) = (said.collect::<Vec<_>>().as_slice(), parts.as_slice())
            && *said != u32::from(*part)
        {
            return Some(differ(*said, *part));
        }
        let worth = facts.credits().iter().filter_map(|credit| Some(credit.when()?.1));
        self.against_credits(&worth.collect::<Vec<_>>())
    }

    fn against_education(&self, facts: &Education, worth: &[Months]) -> Option<String> {
        let asked = degree(facts.degree());
        if let [only] = self.degrees.as_slice()
            && *only != asked
        {
            let (said, asked) = (only.name(), asked.name());
            return Some(format!("says `{said}` in its sentence and `{asked}` in its facts"));
        }
        self.against_credits(worth)
    }

    /// A substitution by a fixed time has to be worth what the facts say.
    fn against_credits(&self, worth: &[Months]) -> Option<String> {
        let ([credit], [worth]) = (self.credits.as_slice(), worth) else { return None };
        let says = credit.gives_months.filter(|_| credit.per_months.is_none())?;
        (says != u32::from(*worth)).then(|| differ(says, *worth))
    }
}

/// The facts of a requirement.
fn facts(node: &Node) -> Vec<usize> {
    match node {
        Node::Fact(id) => vec![*id],
        Node::All(list) | Node::Any(list) | Node::AtLeast(_, list) => {
            list.iter().flat_map(facts).collect()
        }
    }
}

fn months(amount: Amount) -> Option<u32> {
    match amount {
        Amount::Months(months) => Some(months),
        Amount::Any | Amount::Hours(_) => None,
    }
}

fn differ(said: u32, asked: Months) -> String {
    let said = Months::try_from(said).map_or_else(|_| "a long time".to_string(), time);
    // Any amount at all is one month.
    let asked = if asked == 1 { "any amount".to_string() } else { time(asked) };
    format!("says {said} in its sentence and {asked} in its facts")
}

fn degree(degree: roles::kind::Degree) -> Degree {
    match degree {
        roles::kind::Degree::Elementary => Degree::Elementary,
        roles::kind::Degree::HighSchool => Degree::HighSchool,
        roles::kind::Degree::SomeCollege => Degree::SomeCollege,
        roles::kind::Degree::Associate => Degree::Associate,
        roles::kind::Degree::Bachelor => Degree::Bachelor,
        roles::kind::Degree::Master => Degree::Master,
        roles::kind::Degree::Doctorate => Degree::Doctorate,
    }
}

#[cfg(test)]
mod tests {
    use super::{Facts, Said};
    use roles::id::AreaId;
    use roles::requirement::ExperienceTerms;

    fn check(text: &str, months: u16) -> Option<String> {
        let facts = Facts::new(ExperienceTerms::new(AreaId(0), months)).unwrap();
        Said::of(text).against_experience(&facts)
    }

    #[test]
    fn a_sentence_that_says_what_its_facts_say_is_quiet() {
        for (text, months) in [
            ("You have kept files for two years.", 24),
            ("At least 18 months of filing.", 18),
            ("You have kept files.", 1),
            ("Four years of filing, of which two have been with maps.", 48),
            // More than one experience: which one the facts mean is not known.
            ("Two years of filing or three years of typing.", 24),
        ] {
            assert_eq!(check(text, months), None, "{text}");
        }
    }

    #[test]
    fn a_sentence_that_says_something_else_is_named() {
        assert_eq!(
            check("You have kept files for three years.", 24).unwrap(),
            "says 3 years in its sentence and 2 years in its facts"
        );
        assert_eq!(
            check("At least 18 months of filing.", 1).unwrap(),
            "says 18 months in its sentence and any amount in its facts"
        );
    }
}
