//! Reading a catalog: for each word, the roles that name it.

use std::collections::BTreeMap;

use super::{Ask, AskedBy, Skill, SkillMatrix, SkillNeed, SkillRole};
use crate::catalog::Catalog;
use crate::find::folded;
use crate::id::TermId;
use crate::kind::{Holding, HoldingMode};
use crate::requirements::{Mode, Node, Requirements};
use crate::role::Role;
use crate::vocabulary::{ScaleLevel, Term, TermKind, Vocabulary};

/// What one role says of one word, by how much it is needed.
type Said = BTreeMap<(TermId, SkillNeed), Mention>;

#[derive(Clone, Copy)]
struct Mention {
    level: Option<ScaleLevel>,
    one_of_several: bool,
    or_similar: bool,
}

impl SkillMatrix {
    /// What the roles of a catalog ask for. Abilities and ways of working are left out: a
    /// city looks at those later, and nobody can learn them from a list.
    #[must_use]
    pub fn of(catalog: &Catalog) -> Self {
        let words = catalog.vocabulary();
        let levels = Levels::of(words);
        let mut asked: BTreeMap<TermId, BTreeMap<SkillNeed, Vec<Ask>>> = BTreeMap::new();
        for (role, n) in catalog.roles().iter().zip(0..) {
            for ((term, need), mention) in said(role) {
                let Mention { level, one_of_several, or_similar } = mention;
                let level = level.map(|level| levels.position(level));
                let ask = Ask { role: n, level, one_of_several, or_similar };
                asked.entry(term).or_default().entry(need).or_default().push(ask);
            }
        }
        let shown = asked.into_iter().filter(|(term, _)| is_shown(words.term(*term)));
        let mut skills: Vec<Skill> =
            shown.map(|(term, asked)| skill(words.term(term), asked)).collect();
        skills
            .sort_by_cached_key(|skill| (folded(&words::unmarked(&skill.title)), skill.id.clone()));
        Self { roles: roles(catalog), levels: levels.words, skills }
    }
}

fn is_shown(term: &Term) -> bool {
    match term.kind {
        TermKind::Ability | TermKind::Competency | TermKind::Course | TermKind::Status => false,
        TermKind::Tool
        | TermKind::Skill
        | TermKind::Knowledge
        | TermKind::Credential
        | TermKind::Organization => true,
    }
}

fn skill(term: &Term, asked: BTreeMap<SkillNeed, Vec<Ask>>) -> Skill {
    let mut roles: Vec<u32> = asked.values().flatten().map(|ask| ask.role).collect();
    roles.sort_unstable();
    roles.dedup();
    let asked = asked.into_iter().map(|(need, asks)| AskedBy { need, count: len(&asks), asks });
    Skill {
        id: term.id.clone(),
        title: term.title.clone(),
        kind: term.kind,
        roles: len(&roles),
        asked: asked.collect(),
    }
}

fn len<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}

fn roles(catalog: &Catalog) -> Vec<SkillRole> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for role in catalog.roles() {
        *counts.entry(&role.employer).or_default() += 1;
    }
    let most = counts.values().copied().max().unwrap_or_default();
    let mut employers = catalog.roles().iter().map(|role| role.employer.as_str());
    let home = employers.find(|name| counts[name] == most).unwrap_or_default();
    let roles = catalog.roles().iter().map(|role| SkillRole {
        slug: role.slug.clone(),
        title: role.named(),
        elsewhere: (role.employer != home).then(|| role.employer.clone()),
    });
    roles.collect()
}

/// What the requirements and lists of a role name.
fn said(role: &Role) -> Said {
    let mut said = Said::new();
    let all = &role.requirements;
    for root in all.roots() {
        let need = SkillNeed::of(all.need(*root));
        for (holding, alternative) in holdings(all, *root) {
            for term in holding.terms() {
                note(&mut said, (*term, need), mention(holding, alternative));
            }
        }
    }
    for listed in &role.listed {
        let need = match listed.may_be_required {
            true => SkillNeed::MayBeRequired,
            false => SkillNeed::Named,
        };
        let mention = Mention { level: None, one_of_several: false, or_similar: false };
        if !SkillNeed::ALL.iter().any(|need| said.contains_key(&(listed.term, *need))) {
            note(&mut said, (listed.term, need), mention);
        }
    }
    said
}

/// The things to have of a root, each with whether something else will do in its place.
fn holdings(all: &Requirements, root: Node) -> Vec<(&Holding, bool)> {
    let (mut found, mut next) = (Vec::new(), vec![(root, false)]);
    while let Some((node, alternative)) = next.pop() {
        match node {
            Node::Requirement(n) => {
                if let Some(holding) = all.all()[usize::from(n)].kind.as_holding() {
                    found.push((holding, alternative));
                }
            }
            Node::Group(n) => {
                let group = &all.groups()[usize::from(n)];
                let one_will_do = group.mode != Mode::All && group.members.len() > 1;
                let members = group.members.iter();
                next.extend(members.map(|member| (*member, alternative || one_will_do)));
            }
        }
    }
    found
}

fn mention(holding: &Holding, alternative: bool) -> Mention {
    let choice = holding.mode() == HoldingMode::Any && holding.terms().len() > 1;
    Mention {
        level: holding.level(),
        one_of_several: alternative || choice,
        or_similar: holding.similar_will_do(),
    }
}

/// Of several mentions of one word the strictest holds. Levels of two scales do not
/// compare: the first stays.
fn note(said: &mut Said, key: (TermId, SkillNeed), new: Mention) {
    let known = said.entry(key).or_insert(new);
    known.one_of_several &= new.one_of_several;
    known.or_similar &= new.or_similar;
    known.level = match (known.level, new.level) {
        (Some(one), Some(other)) if one.scale == other.scale && other.rank > one.rank => {
            Some(other)
        }
        (one, other) => one.or(other),
    };
}

/// The words of all scales in one row.
struct Levels {
    words: Vec<String>,
    starts: Vec<usize>,
}

impl Levels {
    fn of(words: &Vocabulary) -> Self {
        let mut levels = Self { words: Vec::new(), starts: Vec::new() };
        for (n, scale) in words.scales().iter().enumerate() {
            levels.starts.push(levels.words.len());
            levels
                .words
                .extend(words.shown_levels().get(n).unwrap_or(&scale.levels).iter().cloned());
        }
        levels
    }

    fn position(&self, level: ScaleLevel) -> u16 {
        let position = self.starts[level.scale.index()] + usize::from(level.rank);
        u16::try_from(position).unwrap_or(u16::MAX)
    }
}
