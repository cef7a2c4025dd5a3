//! Qualifications whose heading is lost: lines that name a degree, an amount of
//! experience or a license and say that it is required.

use crate::clause::about::{About, of as about};
use crate::clause::duration::Duration;
use crate::clause::head::{Beginning, collect};
use crate::fact::Amount;
use crate::reading::ReadLine;
use crate::section::Section;
use crate::text::letter;
use crate::text::line::Block;
use crate::text::part::holds;
use crate::text::pattern::any;
use crate::text::word::Words;

const PARTS: [Section; 7] = [
    Section::Other,
    Section::About,
    Section::Knowledge,
    Section::Duties,
    Section::Conditions,
    Section::Terms,
    Section::Apply,
];
/// The first of them may hold years and degrees where the part itself names only
/// what one holds or is.
const LIKELY: usize = 3;

/// Moves such lines into the qualification part if that part says nothing yet.
pub(crate) fn find(lines: &mut [ReadLine]) {
    let inside =
        lines.iter().filter(|read| read.section == Section::Qualifications && !read.heading);
    let beginnings: Vec<Beginning> = inside
        .flat_map(|read| collect(&Words::of(&read.line.text)).list)
        .map(|head| head.beginning)
        .collect();
    if beginnings.iter().any(is_amount) {
        return;
    }
    let held = |one: &Beginning| matches!(one, Beginning::Credential | Beginning::Status);
    let parts = if beginnings.iter().any(held) { &PARTS[..LIKELY] } else { &PARTS[..] };
    let chosen: Vec<bool> = lines
        .iter()
        .map(|read| {
            let text = read.line.block == Block::Text && !read.heading;
            let short = read.line.text.len() <= 1200;
            let part = text && short && parts.contains(&read.section);
            part && looks_like(&Words::of(&read.line.text), read.section == Section::Knowledge)
        })
        .collect();
    for (at, read) in lines.iter_mut().enumerate() {
        let near = |n: usize| chosen.get(n).copied().unwrap_or(false);
        let link =
            is_link(&read.line.text) && (near(at + 1) || at.checked_sub(1).is_some_and(near));
        if chosen[at] || link {
            read.section = Section::Qualifications;
            read.heading = false;
        }
    }
}

fn is_link(text: &str) -> bool {
    matches!(letter::lowercase(text.trim()).as_str(), "or" | "and" | "- or -" | "– or –" | "and/or")
}

/// Years, a degree or courses.
fn is_amount(beginning: &Beginning) -> bool {
    match beginning {
        Beginning::Experience(amount) => amount.is_some(),
        Beginning::Education(_) | Beginning::Units(_) => true,
        Beginning::Credential | Beginning::Status => false,
    }
}

/// `told`: the part that the line stands in is about the person.
fn looks_like(words: &Words<'_>, told: bool) -> bool {
    let about = about(words, true);
    if about == About::Credit || about == About::Equivalency {
        return any(words, &["education", "experience"]);
    }
    if about == About::Early || about == About::Explanation {
        return false;
    }
    let heads = collect(words);
    let firm = any(words, &["required|requires|require", "must", "minimum", "possess~"]);
    let work = any(words, &["experience|experienced|work|working|employment|practice"])
        || holds(words.source, "+ year")
        || holds(words.source, "+ yrs");
    let years = |amount: &Duration| matches!(amount.amount, Amount::Months(_)) && (work || told);
    let strong = |beginning: &Beginning| match beginning {
        Beginning::Experience(amount) => amount.as_ref().is_some_and(years),
        _ => true,
    };
    heads.list.iter().any(|head| strong(&head.beginning) && (firm || head.start <= 2))
}
