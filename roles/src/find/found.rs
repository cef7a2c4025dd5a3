//! The roles that a state asks for, how many each further choice would give,
//! and what to give up when there are none.

use super::FinderState;
use super::facet::Facet;
use super::query::Query;
use super::{FinderIndex, apart, number, position, sorting};

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The positions of cards, in the order asked for.
    pub roles: Vec<u32>,
    /// For each option of the index, how many roles have it among those that all
    /// *other* facets and the search let through.
    pub counts: Vec<u32>,
    /// When nothing was found: what to give up, what gives most first.
    pub relaxations: Vec<Relaxation>,
    /// The search, for showing what it found on a card.
    pub query: Query,
    /// The parts of the index that have to be loaded first. While there are any, nothing else here
    /// is valid.
    pub missing: Vec<u32>,
}

/// Something to give up, and how many roles are found without it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relaxation {
    /// What to give up.
    pub dropped: Dropped,
    /// How many roles are found then; at least one.
    pub roles: u32,
}

/// A part of a state that can be given up.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dropped {
    /// A typed word.
    Word(String),
    /// Every choice of a facet.
    Facet(Facet),
}

pub(super) fn find(index: &FinderIndex, state: &FinderState) -> Found {
    let mut query = Query::of(&state.text, &index.phrases);
    let mut missing = Vec::new();
    let words = WordHits::of(index, &mut query, &mut missing);
    let choices = Choices::of(index, state);
    let mut breakdown = Breakdown::new(index, &query);
    for n in 0..index.count() {
        breakdown.add(n, &words, &choices);
    }
    let Breakdown { mut roles, counts, relaxations, .. } = breakdown;
    if state.sort != sorting::Sort::Best || !query.words.is_empty() {
        sorting::sort(index, &mut roles, state.sort, &words.ranks);
    }
    let relaxations = if roles.is_empty() { kept(&relaxations) } else { Vec::new() };
    if missing.is_empty() {
        let shown = roles.len().min(position(state.shown));
        apart::miss_cards(index, roles.get(..shown).unwrap_or_default(), &mut missing);
    }
    Found { roles, counts, relaxations, query, missing }
}

fn kept(relaxations: &[Relaxation]) -> Vec<Relaxation> {
    let mut order: Vec<u32> = (0..number(relaxations.len())).collect();
    let keys: Vec<u32> = relaxations.iter().map(|way| u32::MAX - way.roles).collect();
    sorting::by_keys(&mut order, &keys);
    let ways = order.into_iter().map(|n| &relaxations[position(n)]);
    ways.filter(|way| way.roles > 0).cloned().collect()
}

/// For each role, how well the words are found in it and which are not.
struct WordHits {
    ranks: Vec<u32>,
    missing: Vec<u8>,
    /// The last word that is missing; the only one where one is.
    last: Vec<u8>,
}

impl WordHits {
    fn of(index: &FinderIndex, query: &mut Query, missing: &mut Vec<u32>) -> Self {
        let roles = index.count();
        let mut hits =
            Self { ranks: vec![0; roles], missing: vec![0; roles], last: vec![0; roles] };
        for (word, n) in query.words.iter_mut().zip(0..) {
            let weights = word.weigh(index, missing);
            for (role, weight) in weights.into_iter().enumerate() {
                hits.ranks[role] += u32::from(weight);
                if weight == 0 {
                    hits.missing[role] += 1;
                    hits.last[role] = n;
                }
            }
        }
        hits
    }
}

/// A set of facets.
type Facets = u16;

fn bit(facet: Facet) -> Facets {
    1 << facet as u8
}

/// The chosen options, by position, and the facets they belong to.
struct Choices {
    chosen: Vec<bool>,
    facets: Vec<Facets>,
    asked: Facets,
}

impl Choices {
    fn of(index: &FinderIndex, state: &FinderState) -> Self {
        let chosen: Vec<bool> =
            index.options.iter().map(|option| state.has(option.facet, &option.id)).collect();
        let facets: Vec<Facets> = index.options.iter().map(|option| bit(option.facet)).collect();
        let asked = chosen.iter().zip(&facets).filter(|(chosen, _)| **chosen);
        let asked = asked.fold(0, |all, (_, facet)| all | facet);
        Self { chosen, facets, asked }
    }

    /// The facets that do not let a card with these options through.
    fn closed(&self, options: &[u32]) -> Facets {
        let chosen = options.iter().map(|n| position(*n)).filter(|n| self.chosen[*n]);
        self.asked & !chosen.fold(0, |open, n| open | self.facets[n])
    }
}

struct Breakdown<'a> {
    index: &'a FinderIndex,
    roles: Vec<u32>,
    counts: Vec<u32>,
    /// The words of the query, then all facets.
    relaxations: Vec<Relaxation>,
}

impl<'a> Breakdown<'a> {
    fn new(index: &'a FinderIndex, query: &Query) -> Self {
        let words = query.words.iter().map(|word| Dropped::Word(word.typed.clone()));
        let facets = Facet::ALL.into_iter().map(Dropped::Facet);
        let relaxations =
            words.chain(facets).map(|dropped| Relaxation { dropped, roles: 0 }).collect();
        Self { index, roles: Vec::new(), counts: vec![0; index.options.len()], relaxations }
    }

    fn add(&mut self, n: usize, words: &WordHits, choices: &Choices) {
        let missing = words.missing[n];
        if missing > 1 {
            return;
        }
        let options = &self.index.columns.options[n];
        let closed = choices.closed(options);
        match (missing, closed.count_ones()) {
            (0, 0) => {
                self.roles.push(number(n));
                self.count(options, choices, Facets::MAX);
            }
            (0, 1) => {
                self.count(options, choices, closed);
                let words = self.relaxations.len() - Facet::ALL.len();
                self.relaxations[words + closed.trailing_zeros() as usize].roles += 1;
            }
            (1, 0) => self.relaxations[usize::from(words.last[n])].roles += 1,
            _ => {}
        }
    }

    fn count(&mut self, options: &[u32], choices: &Choices, facets: Facets) {
        for n in options.iter().map(|n| position(*n)) {
            if choices.facets[n] & facets != 0 {
                self.counts[n] += 1;
            }
        }
    }
}
