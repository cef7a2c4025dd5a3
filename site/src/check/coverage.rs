//! Whether a role says something for every line of its source. A fact that was
//! lost on the way from the document to the site is found here.

use std::collections::{BTreeMap, BTreeSet};

use crate::draft::RoleExtra;
use crate::problem::{piece, problems};

use super::findings::{Findings, Thing, each};
use super::lines::{self, Lines};
use super::listed;

problems! {
    LINE_NOT_COVERED = "line-not-covered", Error {
        what: "Nothing on the page covers a line of the source document.",
        why: "A fact got lost on the way from the document to the site. Visitors would not learn \
              that it is asked for.",
        bad: [piece::role(
            r#"[extra.source]
document = "Handbook"
lines = { mq = 2 }
[[extra.requirement]]
id = "care"
kind = "ability"
need = "required"
line = "mq 1"
text = "You work with care.""#,
        )],
        good: [piece::role(
            r#"[extra.source]
document = "Handbook"
lines = { mq = 2 }
[[extra.requirement]]
id = "care"
kind = "ability"
need = "required"
line = "mq 1"
text = "You work with care."
[[extra.requirement]]
id = "patience"
kind = "ability"
need = "required"
line = "mq 2"
text = "You stay patient when many people want something.""#,
        )],
    }
}

/// Reports the lines of each list that no requirement and no listed item covers.
/// Where a requirement names a line that there is not, the line it means may be any:
/// then nothing is said until that is mended.
pub(super) fn check(role: &Thing, extra: &RoleExtra, lines: &Lines<'_>, found: &mut Findings<'_>) {
    if ["requirement", "listed"].iter().any(|key| found.is_left_out(role, key)) {
        return;
    }
    let Some(mut covered) = named(extra, lines, found) else { return };
    if let Some(said) = &extra.listed {
        for (list, _, items) in listed::lists(said.get_ref()) {
            let numbers = (1..=u16::MAX).take(items.len());
            covered.entry(list.to_string()).or_default().extend(numbers);
        }
    }
    let nothing = BTreeSet::new();
    for (list, count) in lines.all() {
        let covered = covered.get(list).unwrap_or(&nothing);
        let open: Vec<_> = (1..=*count.get_ref()).filter(|n| !covered.contains(n)).collect();
        if !open.is_empty() {
            let message = format!(
                "nothing here covers {} of the source list `{list}`",
                lines_in_words(&open)
            );
            let way = match is_listed(list, extra) {
                true => format!("add the missing items to `{list}` of `[extra.listed]`"),
                false => format!("add a requirement with `line = \"{list} {}\"`", open[0]),
            };
            let help = format!("{way}, or correct the number of lines");
            found.add(LINE_NOT_COVERED.at(found.of(count), message).help(help));
        }
    }
}

/// The lines that requirements name; none when one of them is not there.
fn named(
    extra: &RoleExtra,
    lines: &Lines<'_>,
    found: &Findings<'_>,
) -> Option<BTreeMap<String, BTreeSet<u16>>> {
    let mut named: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for requirement in each(&extra.requirement) {
        if found.is_left_out(&Thing::table("requirement", requirement), "line") {
            return None;
        }
        let Some(line) = &requirement.get_ref().common().line else { continue };
        let line = lines::read(line.get_ref())?;
        let count = lines.count(&line.list)?;
        if line.last > *count.get_ref() {
            return None;
        }
        let numbers = line.numbers();
        named.entry(line.list).or_default().extend(numbers);
    }
    Some(named)
}

fn is_listed(list: &str, extra: &RoleExtra) -> bool {
    let lists = extra.listed.as_ref().map(|said| listed::lists(said.get_ref()));
    lists.into_iter().flatten().any(|(name, _, items)| name == list && !items.is_empty())
}

/// "line 3", "lines 3, 5 to 7".
fn lines_in_words(numbers: &[u16]) -> String {
    let mut runs: Vec<(u16, u16)> = Vec::new();
    for n in numbers {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *n => *last = *n,
            _ => runs.push((*n, *n)),
        }
    }
    let runs = runs.into_iter().map(|(first, last)| match last - first {
        0 => first.to_string(),
        1 => format!("{first}, {last}"),
        _ => format!("{first} to {last}"),
    });
    let runs: Vec<_> = runs.collect();
    let noun = if numbers.len() == 1 { "line" } else { "lines" };
    format!("{noun} {}", runs.join(", "))
}

#[cfg(test)]
mod tests {
    use super::lines_in_words;

    #[test]
    fn lines_are_named_shortly() {
        assert_eq!(lines_in_words(&[3]), "line 3");
        assert_eq!(lines_in_words(&[1, 2, 5, 6, 7]), "lines 1, 2, 5 to 7");
    }
}
