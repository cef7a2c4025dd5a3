//! Computing the gaps, and giving each phrase a position.

use std::collections::BTreeMap;

use super::{GapRole, GapTable, Told};
use crate::role::Role;
use crate::vocabulary::Vocabulary;
use crate::words::gap::{Ends, Part, Takes, takes};

pub(super) fn collect(roles: &[&Role], words: &Vocabulary) -> GapTable {
    let mut phrases = Phrases::default();
    let mut gaps = Vec::new();
    for (n, lower) in roles.iter().enumerate() {
        let others = roles.iter().enumerate().filter(|(other, _)| *other != n);
        for (_, higher) in others {
            gaps.push(phrases.told(takes(Ends { lower, higher, words })));
        }
    }
    let roles = roles.iter().map(|role| GapRole {
        id: role.id.clone(),
        slug: role.slug.clone(),
        title: role.named(),
        employer: role.employer.clone(),
        description: role.summary(),
        facts: Vec::new(),
    });
    GapTable { roles: roles.collect(), phrases: phrases.all, gaps }
}

#[derive(Default)]
struct Phrases {
    all: Vec<String>,
    known: BTreeMap<String, u32>,
}

impl Phrases {
    fn position(&mut self, phrase: String) -> u32 {
        let next = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
        *self.known.entry(phrase).or_insert_with_key(|phrase| {
            self.all.push(phrase.clone());
            next
        })
    }

    fn told(&mut self, takes: Takes) -> Told {
        Told {
            note: takes.note.map(|note| self.position(note)),
            left: takes.left.into_iter().map(|part| self.part(part)).collect(),
            terms: takes.terms.into_iter().map(|term| self.position(term.text)).collect(),
            changes: takes.changes.into_iter().map(|part| self.part(part)).collect(),
        }
    }

    fn part(&mut self, part: Part) -> (u32, Vec<u32>) {
        let phrases = part.phrases.into_iter().map(|phrase| self.position(phrase)).collect();
        (self.position(part.lead), phrases)
    }
}
