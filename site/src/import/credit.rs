//! Substitutions: a credit is put on the experiences and degrees that it is for. One that the
//! format cannot say is not counted, and an open question says so.

use reader::fact::{Amount, Credit, Fact, Kind as FactKind, Need, Quantity};
use reader::vocabulary::Sort;

use super::experience::{months, time};
use super::facts::Asked;
use super::text::{quoted, sentence, shortened};

/// Months of college that a degree takes, where months of experience can count instead.
fn college(degree: reader::fact::Degree) -> Option<u16> {
    use reader::fact::Degree::{Associate, Bachelor, Master};
    match degree {
        Associate => Some(24),
        Bachelor => Some(48),
        Master => Some(60),
        _ => None,
    }
}

/// Adds the credits of a class to its requirements.
pub(super) fn add(asked: &mut Asked<'_>) {
    let class = asked.class;
    let credits: Vec<(usize, &Fact, &Credit)> = class
        .facts
        .iter()
        .enumerate()
        .filter_map(|(id, fact)| match &fact.kind {
            FactKind::Credit(credit) => Some((id, fact, credit)),
            _ => None,
        })
        .collect();
    for (id, fact, credit) in credits {
        let targets = targets(asked, credit);
        let mut counted = false;
        for target in &targets {
            counted |= match credit.gives {
                Quantity::Experience => on_experience(asked, (id, fact, credit), *target),
                Quantity::Education => on_education(asked, (fact, credit), *target),
                Quantity::Course | Quantity::Other => false,
            };
        }
        if !counted && !targets.is_empty() {
            let words = sentence(asked.reading.text(fact.span));
            let words = shortened(&words, 160);
            let text = format!(
                "The source says: \"{words}\" It is not counted here: only the hiring team can judge it."
            );
            let about = asked.by_fact.get(&id).cloned().into_iter().collect();
            if !asked.assumed.iter().any(|(old, _)| *old == text) {
                asked.assumed.push((text, about));
            }
        }
    }
}

/// The required facts that a credit is for.
fn targets(asked: &Asked<'_>, credit: &Credit) -> Vec<usize> {
    let class = asked.class;
    let fits = |id: &usize| {
        let kind = class.facts.get(*id).map(|fact| &fact.kind);
        match (kind, credit.gives) {
            (Some(FactKind::Experience(one)), Quantity::Experience) => {
                one.amount != Amount::Any && months(one.amount).is_some()
            }
            (Some(FactKind::Education(_)), Quantity::Education) => true,
            _ => false,
        }
    };
    let routes = class.routes();
    let numbered =
        credit.requirement.and_then(|n| routes.get(usize::try_from(n).ok()?.checked_sub(1)?));
    let all: Vec<usize> = match numbered {
        Some(route) => route.clone(),
        None => routes.concat(),
    };
    let mut targets: Vec<usize> = all.into_iter().filter(fits).collect();
    targets.sort_unstable();
    targets.dedup();
    targets
}

fn on_experience(
    asked: &mut Asked<'_>,
    (id, fact, credit): (usize, &Fact, &Credit),
    target: usize,
) -> bool {
    let class = asked.class;
    let Some(FactKind::Experience(one)) = class.facts.get(target).map(|fact| &fact.kind) else {
        return false;
    };
    let Some(whole) = months(one.amount) else { return false };
    let small = |n: Option<u32>| n.and_then(|n| u16::try_from(n).ok()).filter(|n| *n > 0);
    let most = small(credit.max_months).map(|most| most.min(whole));
    let using = match credit.what {
        Quantity::Education => "college".to_string(),
        Quantity::Experience => {
            let area = counted_area(asked, credit);
            if area == asked.area(one) {
                return false;
            }
            area
        }
        Quantity::Course | Quantity::Other => String::new(),
    };
    let made = match (small(credit.per_months), small(credit.gives_months)) {
        (Some(per), Some(gives)) if !using.is_empty() => {
            let most = most.map(|most| format!(", {}", time("max_", most))).unwrap_or_default();
            format!("{{ using = {}, per = {per}, gives = {gives}{most} }}", quoted(&using))
        }
        (None, gives) if credit.what != Quantity::Experience => {
            let Some(when) = earned_by(asked, id, fact) else { return false };
            let gives = gives.unwrap_or(whole).min(most.unwrap_or(whole)).min(whole);
            format!("{{ when = {}, {} }}", quoted(&when), time("", gives))
        }
        _ => return false,
    };
    put(asked, target, &made)
}

fn on_education(asked: &mut Asked<'_>, (fact, credit): (&Fact, &Credit), target: usize) -> bool {
    let class = asked.class;
    let Some(FactKind::Education(one)) = class.facts.get(target).map(|fact| &fact.kind) else {
        return false;
    };
    let small = |n: Option<u32>| n.and_then(|n| u16::try_from(n).ok()).filter(|n| *n > 0);
    let (Some(whole), Some(per), Some(gives), Quantity::Experience) =
        (college(one.degree), small(credit.per_months), small(credit.gives_months), credit.what)
    else {
        return false;
    };
    let most = small(credit.max_months).map(|most| format!(", {}", time("max_", most.min(whole))));
    let area = counted_area(asked, credit);
    let words = asked.reading.text(fact.span).to_lowercase();
    let more = if words.contains("additional") { ", additional = true" } else { "" };
    let most = most.unwrap_or_default();
    let using = quoted(&area);
    put(asked, target, &format!("{{ using = {using}, per = {per}, gives = {gives}{most}{more} }}"))
}

/// The area of the experience that is counted: as the words have it, or that of the first
/// experience that is required.
fn counted_area(asked: &mut Asked<'_>, credit: &Credit) -> String {
    let class = asked.class;
    let read = reader::requirement(&credit.note);
    let named = read.facts.iter().find_map(|fact| match &fact.kind {
        FactKind::Experience(one) if is_named(&one.area) => Some(one.area.clone()),
        _ => None,
    });
    if let Some(area) = named {
        return asked.words.id(Sort::Area, &area);
    }
    let required = class.facts.iter().find_map(|fact| match &fact.kind {
        FactKind::Experience(one) if fact.need == Need::Required => Some(one.clone()),
        _ => None,
    });
    match required {
        Some(one) => asked.area(&one),
        None => asked.words.id(Sort::Area, ""),
    }
}

/// Whether an area says in what, and not only that it is like another.
fn is_named(area: &str) -> bool {
    let lower = area.to_lowercase();
    let vague =
        ["additional", "qualifying", "may", "related", "relevant", "equivalent", "combination"];
    !lower.is_empty() && !vague.iter().any(|word| lower.contains(word))
}

/// The requirement that earns a credit: the sentence of the credit itself becomes one.
fn earned_by(asked: &mut Asked<'_>, id: usize, fact: &Fact) -> Option<String> {
    let name = asked.by_fact.get(&id)?.clone();
    let at = asked.written.iter().position(|one| one.id == name)?;
    if asked.written[at].kind != "statement" {
        return Some(name);
    }
    let FactKind::Credit(credit) = &fact.kind else { return None };
    let read = reader::requirement(&credit.note);
    let (kind, keys) = read.facts.iter().find_map(|fact| match &fact.kind {
        FactKind::Education(one) => Some(("education", asked.education(one))),
        FactKind::Course(one) => Some(("course", asked.course(one))),
        _ => None,
    })?;
    let new = asked.names.take(if kind == "education" { "degree" } else { kind });
    asked.by_fact.values_mut().filter(|known| **known == name).for_each(|id| id.clone_from(&new));
    let written = &mut asked.written[at];
    (written.kind, written.keys, written.id) = (kind, keys, new.clone());
    Some(new)
}

/// Puts a credit on a requirement; one of each kind at most.
fn put(asked: &mut Asked<'_>, target: usize, credit: &str) -> bool {
    let Some(name) = asked.by_fact.get(&target).cloned() else { return false };
    let Some(written) = asked.written.iter_mut().find(|one| one.id == name) else { return false };
    if !matches!(written.kind, "experience" | "education") {
        return false;
    }
    let source = credit.split(',').next().unwrap_or_default().to_string();
    match written.keys.iter_mut().find(|key| key.starts_with("credit = [")) {
        Some(key) if key.contains(&source) => {}
        Some(key) => *key = format!("{}, {credit}]", key.trim_end_matches(']')),
        None => written.keys.push(format!("credit = [{credit}]")),
    }
    true
}
