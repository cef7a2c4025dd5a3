//! Fields of work as lines of a map: each has a letter, a color and a name, the same on
//! every page. Where a line runs is not said here.

use std::collections::{BTreeMap, BTreeSet};

use roles::id::DomainId;
use roles::{Catalog, Ladder, Role, Route};

/// So many colors there are; further fields use them again, with other letters.
pub const COLORS: usize = 6;

/// A field of work, or a ladder whose roles name none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field<'a> {
    /// A letter that no other field has, or a letter and a number.
    pub letter: &'a str,
    /// Which of the colors it has, from 0.
    pub color: usize,
    /// Its name.
    pub title: &'a str,
    /// The page of its roles.
    pub route: Route,
}

/// The fields of a site: its domains, then the ladders whose roles name no domain.
#[derive(Debug, Default)]
pub(super) struct Fields {
    letters: Vec<String>,
    /// By ladder, the position of its field.
    of_ladders: Vec<usize>,
}

impl Fields {
    pub(super) fn of(catalog: &Catalog) -> Self {
        let domains = catalog.vocabulary().domains();
        let mut titles: Vec<&str> = domains.iter().map(|domain| domain.title.as_str()).collect();
        let mut of_ladders = Vec::new();
        for ladder in catalog.ladders() {
            of_ladders.push(most_common_domain(ladder, catalog).unwrap_or(titles.len()));
            if of_ladders.last() == Some(&titles.len()) {
                titles.push(&ladder.title);
            }
        }
        Self { letters: letters(&titles), of_ladders }
    }

    /// The field of a ladder, by the ladder's position.
    pub(super) fn of_ladder(&self, ladder: usize) -> usize {
        self.of_ladders[ladder]
    }

    /// How the line of each domain looks: the number of its color, then its letter.
    pub(super) fn lines(&self, catalog: &Catalog) -> BTreeMap<String, String> {
        let domains = catalog.vocabulary().domains().iter().enumerate();
        let line = |n| {
            let field = self.get(n, catalog);
            format!("{}{}", field.color, field.letter)
        };
        domains.map(|(n, domain)| (domain.id.to_string(), line(n))).collect()
    }

    /// A field by its position.
    pub(super) fn get<'a>(&'a self, field: usize, catalog: &'a Catalog) -> Field<'a> {
        let domains = catalog.vocabulary().domains();
        let (title, route) = match domains.get(field) {
            Some(domain) => (&domain.title, Route::Domain(domain.id.to_string())),
            None => {
                let ladder = self.of_ladders.iter().position(|own| *own == field);
                let ladder = &catalog.ladders()[ladder.expect("a further field is of a ladder")];
                (&ladder.title, super::ladder::route(ladder))
            }
        };
        Field { letter: &self.letters[field], color: field % COLORS, title, route }
    }
}

/// The first of the domains that most rungs have.
fn most_common_domain(ladder: &Ladder, catalog: &Catalog) -> Option<usize> {
    let mut counts = vec![0_usize; catalog.vocabulary().domains().len()];
    for role in ladder.rungs().iter().filter_map(|id| catalog.role(id.as_str())) {
        for domain in domains_of(role, catalog) {
            counts[domain] += 1;
        }
    }
    let most = counts.iter().copied().max().filter(|most| *most > 0)?;
    counts.iter().position(|count| *count == most)
}

/// The positions of a role's domains.
pub(super) fn domains_of(role: &Role, catalog: &Catalog) -> Vec<usize> {
    let known = catalog.vocabulary().domains();
    let of = |id: &DomainId| known.iter().position(|domain| domain.id == *id);
    role.domains.iter().filter_map(of).collect()
}

/// A letter for each title: the first of a word, else another of the title, else any; the
/// first letter with a number where all are taken.
fn letters(titles: &[&str]) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let letter = |title: &&str| {
        let heads = title.split_whitespace().filter_map(|word| word.chars().next());
        let own = heads.chain(title.chars()).filter(|letter| letter.is_alphabetic());
        let own = own.map(|letter| letter.to_uppercase().to_string());
        let any = ('A'..='Z').map(String::from);
        let first = title.chars().find(|letter| letter.is_alphabetic()).unwrap_or('X');
        let numbered = (2..).map(|n| format!("{}{n}", first.to_uppercase()));
        let mut candidates = own.chain(any).chain(numbered);
        candidates.find(|one| taken.insert(one.clone())).expect("numbers do not end")
    };
    titles.iter().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn letters_differ() {
        let titles = ["Analytics", "Performance", "Data engineering", "Data science", "Arts", "A"];
        assert_eq!(letters(&titles), ["A", "P", "D", "S", "R", "B"]);
        assert_eq!(letters(&["é", "العربية", "12"]), ["É", "ا", "A"]);
        let many = letters(&["Records"; 40]);
        assert_eq!(many[..3], ["R", "E", "C"]);
        assert_eq!(many[39], "R15");
    }
}
