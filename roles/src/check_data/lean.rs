//! What checking shows of a catalog, and no more.

use crate::id::{RoleId, TermId};
use crate::requirement::SourceLine;
use crate::requirements::Requirements;
use crate::role::{Listed, Role, RoleKind, Status, Terms};
use crate::vocabulary::{Area, Domain, Term, Vocabulary, Words};

/// No requirement, and nothing that checking does not show.
pub(super) fn bare() -> Role {
    Role {
        id: RoleId::new("role").expect("a literal of the right form"),
        slug: String::new(),
        title: String::new(),
        description: String::new(),
        language: None,
        weight: 0,
        published: None,
        updated: None,
        domains: Vec::new(),
        levels: Vec::new(),
        status: Status::Described,
        kind: RoleKind::Position,
        employer: String::new(),
        department: None,
        team: None,
        terms: Terms::default(),
        classification: None,
        reports_to: None,
        supervises: Vec::new(),
        source: None,
        openings: Vec::new(),
        occupation: Default::default(),
        requirements: Requirements::default(),
        listed: Vec::new(),
        open_questions: Vec::new(),
        early: None,
    }
}

/// How many there are is told; where they stand is not.
pub(super) fn listed(term: TermId) -> Listed {
    let line = SourceLine::one("", 0);
    Listed { term, may_be_required: false, line }
}

/// Positions stay as they are.
pub(super) fn vocabulary(words: &Vocabulary, roles: &[Role]) -> Vocabulary {
    let asked = asked(words, roles);
    let term = |(term, asked): (&Term, bool)| match asked {
        true => Term { aliases: Vec::new(), ..term.clone() },
        false => Term {
            id: term.id.clone(),
            kind: term.kind,
            title: String::new(),
            text: None,
            question: None,
            family: None,
            aliases: Vec::new(),
        },
    };
    let lean = Words {
        domains: words.domains().iter().map(bare_domain).collect(),
        levels: Vec::new(),
        areas: words.areas().iter().map(|area| Area { class: None, ..area.clone() }).collect(),
        fields: words.fields().to_vec(),
        terms: words.terms().iter().zip(asked).map(term).collect(),
        scales: words.scales().to_vec(),
        places: words.places().to_vec(),
        shown_levels: words.shown_levels().to_vec(),
    };
    Vocabulary::new(lean).expect("only texts were left out")
}

fn bare_domain(domain: &Domain) -> Domain {
    Domain { text: String::new(), ..domain.clone() }
}

/// Which terms a role asks for, or takes in place of one.
fn asked(words: &Vocabulary, roles: &[Role]) -> Vec<bool> {
    let mut asked = vec![false; words.terms().len()];
    let mut ask = |term: TermId| asked[term.index()] = true;
    for line in roles.iter().flat_map(|role| role.requirements.all()) {
        for term in line.kind.named_terms() {
            ask(*term);
        }
        let similar = line.kind.as_holding().filter(|holding| holding.similar_will_do());
        for term in similar.into_iter().flat_map(|holding| holding.terms()) {
            words.similar(*term).iter().copied().for_each(&mut ask);
        }
    }
    asked
}
