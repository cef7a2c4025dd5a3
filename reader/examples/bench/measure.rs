//! Readings against labels, and the table of all measures.

use std::time::Duration;

use reader::Reading;
use reader::reading::Class;

use crate::label::Label;
use crate::{Counts, quantiles, signature};

/// Everything that is measured over the files.
#[derive(Debug, Default)]
pub(crate) struct Measures {
    pub(crate) times: Vec<Duration>,
    pub(crate) questions: Vec<usize>,
    pub(crate) refused: usize,
    lines: (usize, usize),
    counts: Counts,
}

impl Measures {
    /// Counts the lines of the source that lie in some line of the reading.
    pub(crate) fn kept(&mut self, text: &str, reading: &Reading) {
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let said = line.find(|c: char| c.is_alphanumeric()).map(|at| start + at);
            start += line.len();
            let Some(at) = said else { continue };
            let kept = reading.lines.iter().any(|read| read.line.source.contains(&at));
            self.lines.0 += usize::from(kept);
            self.lines.1 += 1;
        }
    }

    fn count(&mut self, name: &str, right: bool) {
        let count = self.counts.entry(name.to_string()).or_default();
        count.0 += usize::from(right);
        count.1 += 1;
    }

    /// Compares a reading with its label; gives what is wrong, line by line.
    pub(crate) fn compare(
        &mut self,
        name: &str,
        reading: &Reading,
        labels: &[Label],
    ) -> Vec<String> {
        let mut wrong = Vec::new();
        if reading.classes.len() != labels.len() {
            wrong.push(format!("classes: {} instead of {}", reading.classes.len(), labels.len()));
        }
        let mut right: Vec<(&str, bool)> =
            NAMES.iter().map(|name| (*name, reading.classes.len() == labels.len())).collect();
        let mut repaired = reading.classes.len() == labels.len();
        for (class, label) in reading.classes.iter().zip(labels) {
            for (at, (name, read, expected)) in differences(class, label).into_iter().enumerate() {
                if read != expected {
                    right[at].1 = false;
                    wrong.push(format!("{name}: {read} instead of {expected}"));
                }
            }
            repaired &= core(class, label) || answers(class, label);
        }
        for (name, right) in &right {
            self.count(name, *right);
        }
        let core =
            CORE.iter().all(|name| right.iter().any(|(known, right)| known == name && *right));
        let source = name.split('-').next().unwrap_or_default();
        self.count("core", core);
        self.count(&format!("core {source}"), core);
        self.count("core after answers", repaired);
        let asked = reading.classes.iter().any(|class| !class.questions.is_empty());
        self.count("nothing wrong claimed as certain", core || repaired);
        self.count("nothing wrong without a question", core || asked);
        wrong
    }

    /// The table.
    pub(crate) fn table(&self) -> String {
        let mut table =
            format!("lines kept                         {}/{}\n", self.lines.0, self.lines.1);
        for (name, (right, all)) in &self.counts {
            table.push_str(&format!("{name:<34} {right}/{all}\n"));
        }
        let mut questions = self.questions.clone();
        questions.sort_unstable();
        let at = |share: usize| questions.get(questions.len() * share / 100).copied().unwrap_or(0);
        let (middle, high) = quantiles(self.times.clone());
        table.push_str(&format!(
            "questions a file                   median {}, 90th percentile {}\n",
            at(50),
            at(90)
        ));
        table.push_str(&format!(
            "time a file                        median {middle:?}, 90th percentile {high:?}\n"
        ));
        table.push_str(&format!("refused                            {}\n", self.refused));
        table
    }
}

const NAMES: [&str; 9] =
    ["title", "code", "closing", "pay", "months", "parts", "degrees", "credits", "routes"];
const CORE: [&str; 5] = ["months", "parts", "degrees", "credits", "routes"];

/// Each measure as what was read and what is right.
fn differences(class: &Class, label: &Label) -> Vec<(&'static str, String, String)> {
    let (read, mut expected) = (signature::routes(class), label.routes.clone());
    if expected.is_empty() {
        expected.push(Vec::new());
    }
    expected.sort();
    let mut pay = label.pay.clone();
    pay.sort();
    let mut credits = label.credits.clone();
    credits.sort();
    let values = [
        (class.title.value.to_lowercase(), label.title.to_lowercase()),
        (
            class.code.as_ref().map_or("-".into(), |code| code.value.clone()),
            label.code.clone().unwrap_or("-".into()),
        ),
        (
            signature::closes(class).unwrap_or("-".into()),
            label.closes.clone().unwrap_or("-".into()),
        ),
        (signature::pay(class).join("; "), pay.join("; ")),
        (only(&read, "experience", months), only(&expected, "experience", months)),
        (only(&read, "experience", parts), only(&expected, "experience", parts)),
        (only(&read, "degree", whole), only(&expected, "degree", whole)),
        (signature::credits(class).join("; "), credits.join("; ")),
        (all(&read), all(&expected)),
    ];
    NAMES.iter().zip(values).map(|(name, (read, expected))| (*name, read, expected)).collect()
}

fn all(routes: &[Vec<String>]) -> String {
    routes.iter().map(|route| route.join(" + ")).collect::<Vec<_>>().join(" | ")
}

fn months(fact: &str) -> String {
    fact.split(' ').nth(1).unwrap_or_default().to_string()
}

fn parts(fact: &str) -> String {
    fact.split(' ').nth(2).unwrap_or_default().to_string()
}

fn whole(fact: &str) -> String {
    fact.to_string()
}

fn only(routes: &[Vec<String>], kind: &str, show: fn(&str) -> String) -> String {
    let of = |route: &Vec<String>| {
        let facts = route.iter().filter(|fact| fact.starts_with(kind));
        facts.map(|fact| show(fact)).collect::<Vec<_>>().join(" ")
    };
    let mut routes: Vec<String> = routes.iter().map(of).collect();
    routes.sort();
    routes.join(" | ")
}

fn core(class: &Class, label: &Label) -> bool {
    differences(class, label)
        .iter()
        .filter(|(name, _, _)| CORE.contains(name))
        .all(|(_, read, expected)| read == expected)
}

/// Whether some answers to the questions make the reading right.
fn answers(class: &Class, label: &Label) -> bool {
    let mut readings = vec![class.clone()];
    for at in 0..class.questions.len().min(6) {
        let count = class.questions[at].answers.len();
        readings = readings
            .iter()
            .flat_map(|one| (0..count).map(move |answer| one.answered(at, answer)))
            .collect();
    }
    readings.iter().any(|one| core(one, label))
}
