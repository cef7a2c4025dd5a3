//! How the facts of a sentence are joined: "and", "or", "of which", a mark.

use super::degree::Named;
use super::head::{Beginning, Head, Heads, Join};
use super::unit::Units;
use crate::fact::Degree;
use crate::text::part::holds;
use crate::text::pattern;
use crate::text::word::{Words, listed};

/// Adds what was recognized: as a head of its own, as a part of the one before,
/// or as an amount that belongs to none.
pub(crate) fn add(
    words: &Words<'_>,
    heads: &mut Heads,
    beginning: Beginning,
    (at, end): (usize, usize),
) {
    let floor = heads.list.last().map_or(0, |last| last.end);
    let start = start(words, heads, &beginning, at);
    let either = (start..at).any(|one| words.text(one) == "either");
    let join = Join::None;
    let mut head =
        Head { beginning, start, end, lead: start, join, strength: 0, implied: false, either };
    let Some(last) = heads.list.last().copied() else {
        heads.list.push(head);
        return;
    };
    join_to(words, &mut head, &last, floor);
    head.start += usize::from(is_enumerator(words, head.start));
    let held = matches!(last.beginning, Beginning::Status | Beginning::Credential);
    if held && head.join == Join::None && words.text(head.lead.wrapping_sub(1)) == "for" {
        // "employed there for two years" is one thing.
        return;
    }
    if said_again(words, heads, &head) {
        return;
    }
    if amount_after(words, heads, &head) || merged(heads, &head) || units_of_college(heads, &head) {
        return;
    }
    if head.join != Join::None {
        heads.list.push(head);
    } else if amounts_to_something(&beginning) && !belongs(&beginning, &last.beginning) {
        heads.loose.push(head);
    }
}

/// The first word of a head.
fn start(words: &Words<'_>, heads: &Heads, beginning: &Beginning, at: usize) -> usize {
    let floor = heads.list.last().map_or(0, |last| last.end);
    match beginning {
        Beginning::Experience(None) if heads.list.is_empty() => 0,
        Beginning::Experience(None) => (floor..at)
            .rev()
            .find(|one| listed("and or plus with", words.text(*one)))
            .map_or(at, |one| one + 1),
        _ => back_up(words, at, floor),
    }
}

/// "experience equivalent to six months": the amount of the head before.
fn amount_after(words: &Words<'_>, heads: &mut Heads, head: &Head) -> bool {
    let Some(last) = heads.list.last_mut() else { return false };
    let vague = matches!(last.beginning, Beginning::Experience(None));
    let amount = matches!(head.beginning, Beginning::Experience(Some(_)) | Beginning::Education(_));
    let with = words.text(head.lead) == "with" && head.join == Join::Part;
    if !(vague && amount && (head.join == Join::None || head.implied || with)) {
        return false;
    }
    (last.beginning, last.end) = (head.beginning, head.end);
    true
}

/// "a diploma or equivalent certificate of completion": the diploma said again.
fn said_again(words: &Words<'_>, heads: &mut Heads, head: &Head) -> bool {
    let Some(last) = heads.list.last_mut() else { return false };
    let school =
        matches!(last.beginning, Beginning::Education(named) if named.degree == Degree::HighSchool);
    let form = "?an ?a equivalent|equivalency|proficiency|completion ?high ?school certificate|certification";
    let again = (last.end..=head.start).any(|at| pattern::at(words, form, at) == Some(head.end))
        || pattern::at(words, form, head.start).is_some();
    let held = matches!(head.beginning, Beginning::Credential) && head.join == Join::Or;
    if school && held && again {
        last.end = head.end;
    }
    school && held && again
}

/// "a diploma or certificate", "a bachelor's or master's degree": one degree,
/// the lower.
fn merged(heads: &mut Heads, head: &Head) -> bool {
    let Some(last) = heads.list.last_mut() else { return false };
    let (Beginning::Education(old), Beginning::Education(new)) = (last.beginning, head.beginning)
    else {
        return false;
    };
    if head.join != Join::Or || head.lead > last.end + 1 {
        return false;
    }
    let degree = old.degree.min(new.degree);
    last.beginning =
        Beginning::Education(Named { degree, vague: old.vague && new.vague, end: new.end });
    last.end = head.end;
    true
}

/// "two years of college (60 semester units)": the same amount again.
fn units_of_college(heads: &mut Heads, head: &Head) -> bool {
    let Some(last) = heads.list.last_mut() else { return false };
    let college = matches!(last.beginning, Beginning::Education(named) if named.degree == Degree::SomeCollege);
    let near = head.join == Join::None && head.start <= last.end + 1;
    let units = matches!(head.beginning, Beginning::Units(_));
    if college && units && near {
        last.end = head.end;
    }
    college && units && near
}

fn amounts_to_something(beginning: &Beginning) -> bool {
    matches!(
        beginning,
        Beginning::Experience(Some(_)) | Beginning::Units(_) | Beginning::Education(_)
    )
}

const LEADS: &str = "be combination total a an the at least minimum of possession completion equivalent to successful successfully must have has possess earned valid also possessing obtained full accredited been either both completed any not less than more required current graduation";

/// Takes "at least", "possession of" and the like into a head.
fn back_up(words: &Words<'_>, at: usize, floor: usize) -> usize {
    let mut start = at;
    while start > floor
        && listed(LEADS, words.text(start - 1))
        && !words.broken(start, &[',', ';', '.', ':', '('])
    {
        start -= 1;
    }
    if start > floor && is_enumerator(words, start - 1) { start - 1 } else { start }
}

/// "(c)" before a head: the letter of an item within the line.
fn is_enumerator(words: &Words<'_>, at: usize) -> bool {
    words.text(at).len() <= 2 && words.gap(at).ends_with('(') && words.gap(at + 1).starts_with(')')
}

/// What joins a head to the one before it.
fn join_to(words: &Words<'_>, head: &mut Head, last: &Head, floor: usize) {
    let before = |n: usize| {
        head.start.checked_sub(n).filter(|at| *at >= floor).map_or("", |at| words.text(at))
    };
    let experience = matches!(head.beginning, Beginning::Experience(Some(_)));
    let of_experience = matches!(last.beginning, Beginning::Experience(_));
    let (join, taken) = match before(1) {
        "and" | "plus" | "or" if before(1) != "or" => (Join::And, 1),
        "or" | "and/or" => (Join::Or, 1),
        "as" if before(2) == "well" => (Join::And, 3),
        "to" if before(2) == "addition" => (Join::And, 3),
        "by" if matches!(before(2), "supplemented" | "accompanied" | "followed") => (Join::And, 2),
        "with" if matches!(before(2), "combined" | "together" | "along" | "coupled") => {
            (Join::And, 2)
        }
        "with" | "including" | "includes" | "include" | "included"
            if of_experience && experience =>
        {
            (Join::Part, 1)
        }
        "with" if belongs(&head.beginning, &last.beginning) => (Join::None, 0),
        "with" | "include" | "includes" | "included" | "including" => (Join::And, 1),
        _ => (Join::None, 0),
    };
    head.join = join;
    head.lead = head.start - taken;
    head.strength = strength(words, head.lead, head.start);
    let listed = head.strength >= 2
        || (head.strength == 1 && amounts_to_something(&head.beginning) && !of_experience);
    if join == Join::None && listed {
        let degrees = belongs(&head.beginning, &last.beginning);
        head.join = if degrees { Join::Or } else { Join::And };
        head.implied = true;
    }
    if experience && of_experience && says_more(words, head) {
        head.join = Join::Part;
    }
}

/// Whether years are part of the years before: "two years of which", "and one
/// year shall have included", "(at least one as a lead)".
fn says_more(words: &Words<'_>, head: &Head) -> bool {
    let opened = (head.lead..=head.start).any(|at| words.broken(at, &['(']));
    let aside = opened && !words.broken(head.end, &[')']) && head.join == Join::None;
    let goes_on = pattern::at(words, "must|shall have|be|include", head.end).is_some();
    aside || goes_on || of_which(words, head)
}

/// "graduation ... with a degree in", "an employee with permanent status": one
/// thing, said in two steps.
fn belongs(head: &Beginning, last: &Beginning) -> bool {
    matches!(
        (head, last),
        (Beginning::Education(_), Beginning::Education(_))
            | (Beginning::Status, Beginning::Status)
            | (Beginning::Units(Units { count: None, .. }), Beginning::Education(_))
    )
}

/// "two years of which", "18 months of that experience".
fn of_which(words: &Words<'_>, head: &Head) -> bool {
    let before = |n: usize| head.start.checked_sub(n).map_or("", |at| words.text(at));
    if matches!(before(1), "which" | "whom") && before(2) == "of" {
        return true;
    }
    let form = "of which|whom|this|that|the|these|such|said ?required ?experience|years|work|must|shall|in|as|supervising";
    pattern::at(words, form, head.end).is_some()
        && !matches!(words.text(head.end + 1), "the" if !pattern::has(&Words::of(words.slice(head.end, (head.end + 4).min(words.len()))), "experience|required"))
}

fn strength(words: &Words<'_>, from: usize, to: usize) -> u8 {
    let marks = |marks: &[char]| (from..=to).any(|at| words.broken(at, marks));
    let stop = (from..=to).any(|at| holds(words.gap(at), ". ") || words.gap(at).contains(':'));
    match () {
        () if stop => 3,
        () if marks(&[';', '–']) => 2,
        () if marks(&[',']) => 1,
        () => 0,
    }
}
