//! Ladders of imported roles: a class whose minimum names another class stands above it.

use std::collections::{BTreeMap, BTreeSet};

use reader::fact::Kind as FactKind;
use reader::reading::Class;

use super::names::name;
use super::text::quoted;
use super::titles::Titles;
use crate::begin::NewFile;

/// An imported role on a ladder.
#[derive(Debug, Clone)]
pub(super) struct Rung<'a> {
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    pub(super) class: &'a Class,
}

/// A ladder for each set of roles that name one another.
pub(super) fn ladders(
    rungs: &[Rung<'_>],
    titles: &Titles,
    known: &BTreeMap<String, String>,
) -> Vec<NewFile> {
    let steps = steps(rungs, titles);
    let mut title_of: BTreeMap<&str, &str> =
        known.iter().map(|(id, title)| (id.as_str(), title.as_str())).collect();
    title_of.extend(rungs.iter().map(|rung| (rung.id, rung.title)));
    let mut left: BTreeSet<&str> = steps.iter().flat_map(|(from, to)| [*from, *to]).collect();
    let mut made = Vec::new();
    while let Some(first) = left.first().copied() {
        let together = together(first, &steps);
        left.retain(|id| !together.contains(id));
        made.push(file(&together, &steps, &title_of));
    }
    made
}

/// From the named class to the one that names it, without any that would lead in a circle.
fn steps<'a>(rungs: &'a [Rung<'a>], titles: &'a Titles) -> BTreeSet<(&'a str, &'a str)> {
    let mut steps = BTreeSet::new();
    for rung in rungs {
        for fact in rung.class.routes().concat() {
            let Some(FactKind::Experience(one)) = rung.class.facts.get(fact).map(|fact| &fact.kind)
            else {
                continue;
            };
            let lower = one.class.as_ref().and_then(|level| titles.role(&level.class));
            if let Some(lower) =
                lower.filter(|lower| *lower != rung.id && !reaches(rung.id, lower, &steps))
            {
                steps.insert((lower, rung.id));
            }
        }
    }
    steps
}

/// Whether steps lead up from one role to another.
fn reaches(from: &str, to: &str, steps: &BTreeSet<(&str, &str)>) -> bool {
    let mut open = vec![from];
    let mut seen = BTreeSet::new();
    while let Some(at) = open.pop() {
        if at == to {
            return true;
        }
        if seen.insert(at) {
            open.extend(steps.iter().filter(|(lower, _)| *lower == at).map(|(_, higher)| *higher));
        }
    }
    false
}

/// All roles that steps connect with one.
fn together<'a>(first: &'a str, steps: &BTreeSet<(&'a str, &'a str)>) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::from([first]);
    loop {
        let count = found.len();
        for (lower, higher) in steps {
            if found.contains(lower) || found.contains(higher) {
                found.extend([*lower, *higher]);
            }
        }
        if found.len() == count {
            return found;
        }
    }
}

/// The roles from the lowest to the highest: each after all that it names.
fn ordered<'a>(roles: &BTreeSet<&'a str>, steps: &BTreeSet<(&'a str, &'a str)>) -> Vec<&'a str> {
    let mut order: Vec<&str> = Vec::new();
    while order.len() < roles.len() {
        let free = |role: &&&str| {
            let waits =
                steps.iter().any(|(lower, higher)| higher == *role && !order.contains(lower));
            !order.contains(*role) && !waits
        };
        let Some(next) = roles.iter().find(free).copied() else { break };
        order.push(next);
    }
    order
}

fn file(
    roles: &BTreeSet<&str>,
    steps: &BTreeSet<(&str, &str)>,
    titles: &BTreeMap<&str, &str>,
) -> NewFile {
    let order = ordered(roles, steps);
    let title = |id: &str| titles.get(id).copied().unwrap_or("").to_string();
    let (lowest, highest) =
        (order.first().copied().unwrap_or(""), order.last().copied().unwrap_or(""));
    let name_of = format!("{} to {}", title(lowest), title(highest));
    let mut text = format!("+++\ntitle = {}\n", quoted(&name_of));
    text += "description = \"Classes that name one another in their minimum qualifications.\"\n";
    for role in &order {
        text += &format!("[[extra.rung]]\nrole = {}\n", quoted(role));
    }
    for (from, to) in steps.iter().filter(|(from, _)| roles.contains(from)) {
        let (from, to) = (quoted(from), quoted(to));
        text += &format!("\n[[extra.step]]\nfrom = {from}\nto = {to}\nkind = \"step-up\"\n");
    }
    text += "+++\nEach step stands in the minimum qualifications of the higher class.\n";
    NewFile { path: format!("content/ladders/{}.md", name(&name_of)), text }
}
