//! What the roles in view ask of visitors, sorted into steps and groups.

use super::{Group, GroupTitle, Item, Step, StepKind, places};
use crate::id::{PlaceId, ScaleId};
use crate::quantity::Quantity;
use crate::question::{Question, of_line, similar_of_line};
use crate::questionnaire::ranks;
use crate::role::Role;
use crate::sorting::sort_by_key;
use crate::vocabulary::{TermKind, Vocabulary};

/// One question with who asks it.
struct Entry {
    /// Without a level.
    question: Question,
    scales: Vec<ScaleId>,
    /// In how many roles a minimum turns on it, by kind of work.
    counting: Vec<usize>,
    /// In how many roles a minimum turns on it.
    roles: usize,
}

/// Everything that is asked.
#[derive(Default)]
pub(super) struct Wanted {
    entries: Vec<Entry>,
    /// The position of each question, in the order of questions: thousands of roles ask.
    index: Vec<(Question, usize)>,
    places: Vec<PlaceId>,
    /// Each question, by kind of step.
    steps: Vec<StepKind>,
    /// Whether the roles are of several kinds of work.
    several: bool,
}

/// The last rank of a line that a result shows: one that a minimum turns on has 0.
const LAST_SHOWN: u8 = 2;

impl Wanted {
    pub(super) fn by(roles: &[&Role], vocabulary: &Vocabulary) -> Self {
        let mut wanted = Self { places: places(roles), ..Self::default() };
        let mut first = None;
        for role in roles {
            let domain = domain(role, vocabulary);
            wanted.several |= *first.get_or_insert(domain) != domain;
            wanted.add(role, domain, vocabulary);
        }
        wanted.steps =
            wanted.entries.iter().map(|entry| step_of(entry.question, vocabulary)).collect();
        wanted
    }

    fn add(&mut self, role: &Role, domain: usize, vocabulary: &Vocabulary) {
        let mut counted: Vec<usize> = Vec::new();
        for (line, rank) in role.requirements.all().iter().zip(ranks(role)) {
            if rank > LAST_SHOWN {
                continue;
            }
            let named = of_line(line).into_iter();
            for question in named.chain(similar_of_line(line, vocabulary)) {
                let n = self.place(question);
                if rank == 0 && !counted.contains(&n) {
                    counted.push(n);
                }
            }
        }
        for n in counted {
            let entry = &mut self.entries[n];
            if entry.counting.len() <= domain {
                entry.counting.resize(domain + 1, 0);
            }
            entry.counting[domain] += 1;
            entry.roles += 1;
        }
    }

    /// The position of a question, which is added where it is new.
    fn place(&mut self, question: Question) -> usize {
        let (plain, scale) = match question {
            Question::Have(term, Some(level)) if level.rank > 0 => {
                (Question::Have(term, None), Some(level.scale))
            }
            // Whoever has a thing has it at the lowest level.
            Question::Have(term, _) => (Question::Have(term, None), None),
            other => (other, None),
        };
        let n = match self.index.binary_search_by_key(&plain, |(question, _)| *question) {
            Ok(found) => self.index[found].1,
            Err(at) => {
                let (scales, counting) = (Vec::new(), Vec::new());
                self.entries.push(Entry { question: plain, scales, counting, roles: 0 });
                self.index.insert(at, (plain, self.entries.len() - 1));
                self.entries.len() - 1
            }
        };
        let scales = &mut self.entries[n].scales;
        scales
            .extend(scale.filter(|scale| !scales.contains(scale)).into_iter().collect::<Vec<_>>());
        n
    }

    /// What one step asks.
    pub(super) fn step(&self, kind: StepKind) -> Step {
        let own = self.entries.iter().zip(&self.steps).filter(|(_, step)| **step == kind);
        let mut own: Vec<&Entry> = own.map(|(entry, _)| entry).collect();
        sort_by_key(&mut own, |entry| std::cmp::Reverse(entry.roles));
        let degrees = own.iter().any(|entry| entry.question == Question::Degrees);
        let quantities = own.iter().filter_map(|entry| match entry.question {
            Question::Months(quantity) => Some(quantity),
            _ => None,
        });
        let places = match kind {
            StepKind::Conditions => self.places.clone(),
            _ => Vec::new(),
        };
        Step { kind, degrees, quantities: quantities.collect(), groups: self.groups(&own), places }
    }

    fn groups(&self, entries: &[&Entry]) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        let checked = entries
            .iter()
            .filter(|entry| matches!(entry.question, Question::Have(..) | Question::Units(..)));
        for entry in checked {
            let title = self.title(entry);
            let item = Item { question: entry.question, scales: entry.scales.clone() };
            match groups.iter_mut().find(|group| group.title == title) {
                Some(group) => group.items.push(item),
                None => groups.push(Group { title, items: vec![item] }),
            }
        }
        sort_by_key(&mut groups, |group| group.title);
        groups
    }

    /// The kind of work in which the most roles turn on it.
    fn title(&self, entry: &Entry) -> GroupTitle {
        let most = entry.counting.iter().max().copied().unwrap_or(0);
        match entry.counting.iter().position(|count| *count == most && most > 0) {
            None => GroupTitle::Extra,
            Some(domain) if self.several => GroupTitle::Domain(domain),
            Some(_) => GroupTitle::Required,
        }
    }
}

/// The first kind of work of a role, by its position in the vocabulary.
fn domain(role: &Role, vocabulary: &Vocabulary) -> usize {
    let known = vocabulary.domains().iter();
    let first = role.domains.first();
    known.zip(0..).find_map(|(domain, n)| (Some(&domain.id) == first).then_some(n)).unwrap_or(0)
}

pub(super) fn step_of(question: Question, vocabulary: &Vocabulary) -> StepKind {
    match question {
        Question::Degrees | Question::Units(..) | Question::Months(Quantity::College) => {
            StepKind::Education
        }
        Question::Months(_) => StepKind::Jobs,
        Question::Have(term, _) => match vocabulary.term(term).kind {
            TermKind::Tool => StepKind::Tools,
            TermKind::Course => StepKind::Education,
            TermKind::Credential | TermKind::Organization | TermKind::Status => {
                StepKind::Credentials
            }
            TermKind::Skill | TermKind::Knowledge | TermKind::Ability | TermKind::Competency => {
                StepKind::Skills
            }
        },
    }
}
