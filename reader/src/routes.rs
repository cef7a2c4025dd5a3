//! A tree of requirements as the ways to meet it, each a list of facts.

use crate::fact::{Amount, Kind, Node};
use crate::reading::Class;

/// More ways than these are not told apart any more.
const MOST: usize = 64;

impl Node {
    /// The ways to meet it: each a list of facts, all of which are needed.
    pub fn routes(&self) -> Vec<Vec<usize>> {
        match self {
            Node::Fact(id) => vec![vec![*id]],
            Node::All(list) => {
                list.iter().fold(vec![Vec::new()], |ways, one| product(&ways, &one.routes()))
            }
            Node::Any(list) => list.iter().flat_map(Node::routes).take(MOST).collect(),
            Node::AtLeast(n, list) => subsets(list.len(), *n)
                .into_iter()
                .flat_map(|chosen| {
                    let some: Vec<Node> =
                        chosen.iter().filter_map(|at| list.get(*at)).cloned().collect();
                    Node::All(some).routes()
                })
                .take(MOST)
                .collect(),
        }
    }
}

fn product(ways: &[Vec<usize>], more: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let pairs =
        ways.iter().flat_map(|way| more.iter().map(move |other| [way.as_slice(), other].concat()));
    pairs.take(MOST).collect()
}

/// The subsets of so many of the first members.
fn subsets(count: usize, chosen: u32) -> Vec<Vec<usize>> {
    let count = count.min(10);
    let all = 0u32..1 << count;
    all.filter(|bits| bits.count_ones() == chosen)
        .map(|bits| (0..count).filter(|at| bits & (1 << at) != 0).collect())
        .collect()
}

impl Class {
    /// The ways to meet what is required.
    pub fn routes(&self) -> Vec<Vec<usize>> {
        self.requirement.routes()
    }
}

impl Kind {
    /// A fact in a few words.
    pub fn short(&self) -> String {
        match self {
            Kind::Experience(one) => amount(one.amount) + " " + &shorten(&one.area),
            Kind::Education(one) => one.degree.name().to_string(),
            Kind::Course(one) => "courses in ".to_string() + &shorten(&one.subject),
            Kind::Credential(names) => shorten(names.first().map_or("", String::as_str)),
            Kind::Status(text) => shorten(text),
            Kind::Credit(one) => shorten(&one.note),
            Kind::Early(_) => "early application".to_string(),
            Kind::Equivalency => "an equivalent combination".to_string(),
            Kind::Condition => "a condition".to_string(),
            Kind::Statement => "a statement".to_string(),
        }
    }
}

/// An amount of time in words.
pub(crate) fn amount(amount: Amount) -> String {
    let many = |n: u32, noun: &str| format!("{n} {noun}{}", if n == 1 { "" } else { "s" });
    match amount {
        Amount::Any => "experience".to_string(),
        Amount::Months(months) if months % 12 == 0 => many(months / 12, "year"),
        Amount::Months(months) => many(months, "month"),
        Amount::Hours(hours) => many(hours, "hour"),
    }
}

fn shorten(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').take(9).collect();
    words.join(" ")
}

impl crate::fact::Degree {
    /// Its name as role files write it.
    pub fn name(self) -> &'static str {
        use crate::fact::Degree::*;
        match self {
            Elementary => "elementary",
            HighSchool => "high-school",
            SomeCollege => "some-college",
            Associate => "associate",
            Bachelor => "bachelor",
            Master => "master",
            Doctorate => "doctorate",
        }
    }
}
