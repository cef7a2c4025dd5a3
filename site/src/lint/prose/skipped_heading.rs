//! Headings that skip a level.

use pulldown_cmark::{Event, Tag};

use super::{Marked, Rule, Spot};
use crate::problem::{Problem, Severity, piece};

pub(super) const RULE: Rule = Rule {
    problem: Problem {
        code: "skipped-heading",
        severity: Severity::Warning,
        what: "A heading lies two or more levels below the one before it.",
        why: "People who use a screen reader go from heading to heading. A level that is missing \
              sounds like a part of the page that they overlooked.",
        bad: &[piece::prose("## Your day\n\n#### In the morning\n\nYou open the archive.\n")],
        good: &[piece::prose("## Your day\n\n### In the morning\n\nYou open the archive.\n")],
    },
    check,
};

fn check(marked: &Marked<'_>) -> Vec<Spot> {
    let mut spots = Vec::new();
    let mut above: Option<usize> = None;
    for (event, range) in &marked.events {
        let Event::Start(Tag::Heading { level, .. }) = event else { continue };
        let level = *level as usize;
        if let Some(above) = above.filter(|above| level > above + 1) {
            let text = marked.text(range).trim_end();
            spots.push(Spot {
                at: range.start..range.start + text.len(),
                fix: Vec::new(),
                message: format!("the heading level jumps from {above} to {level}"),
                help: format!("begin it with `{}`", "#".repeat(above + 1)),
            });
        }
        above = Some(level);
    }
    spots
}

#[cfg(test)]
mod tests {
    use super::super::found;
    use super::RULE;

    #[test]
    fn a_skipped_level_is_found() {
        assert_eq!(
            found(&RULE, "# A\n\n### B\n\n#### C\n\n# D\n"),
            ["### B: the heading level jumps from 1 to 3"]
        );
        let none: [&str; 0] = [];
        assert_eq!(found(&RULE, "### A\n\n## B\n\n### C\n\n# D\n"), none);
    }
}
