//! Who may apply before everything is there: "applicants who lack six months or
//! less", "registration as a senior will admit applicants", "within six months
//! of graduation".

use super::duration;
use crate::fact::{Amount, Early};
use crate::text::pattern::{any, find};
use crate::text::word::Words;

const SHORT: [&str; 3] = ["lack|lacking #", "within # month|months of", "who are within #"];
const STUDENT: [&str; 5] = [
    "student|students",
    "registration as a senior",
    "of graduation|graduating",
    "final|last|senior year|semester|quarter|term",
    "enrolled",
];

/// Reads a sentence about early applications.
pub(crate) fn read(words: &Words<'_>) -> Early {
    let student = any(words, &STUDENT);
    let short_months = SHORT.iter().find_map(|form| {
        let found = find(words, form)?;
        let number = (found.start..found.end).find(|at| words.list[*at].number.is_some())?;
        match duration::at(words, number)?.amount {
            Amount::Months(months) => Some(months),
            _ => None,
        }
    });
    Early { short_months, student, requirements: references(words) }
}

/// The numbered requirements that a sentence is for: "Requirement No. 1",
/// "Requirements 1-3", "Requirement #2".
pub(crate) fn references(words: &Words<'_>) -> Vec<u32> {
    let Some(found) = find(words, "requirement|requirements ?number|no|nos ?number #") else {
        return Vec::new();
    };
    let mut list = Vec::new();
    let mut at = found.end - 1;
    while let Some(value) = words.list.get(at).and_then(|word| word.number) {
        let value = value / 100;
        let dash = matches!(words.gap(at).trim(), "-" | "–") || words.text(at - 1) == "through";
        let from = list.last().map_or(value, |last: &u32| last + 1);
        if dash && value < 30 {
            list.extend(from..=value);
        } else {
            list.push(value);
        }
        let next = words.text(at + 1);
        at += if matches!(next, "and" | "or" | "through" | "to") { 2 } else { 1 };
        if list.len() > 20 {
            break;
        }
    }
    list
}

#[cfg(test)]
mod tests {
    use super::{Words, read};

    #[test]
    fn early_applications_are_read() {
        let table = [
            ("Applicants who lack six months or less may file.", Some(6), false, vec![]),
            ("Registration as a senior will admit applicants.", None, true, vec![]),
            (
                "Those qualifying under Requirements 1-3 who lack 3 months may file.",
                Some(3),
                false,
                vec![1, 2, 3],
            ),
            (
                "Within six months of graduation, apply under Requirement No. 1",
                Some(6),
                true,
                vec![1],
            ),
        ];
        for (text, short, student, requirements) in table {
            let early = read(&Words::of(text));
            let found = (early.short_months, early.student, early.requirements);
            assert_eq!(found, (short, student, requirements), "{text}");
        }
    }
}
