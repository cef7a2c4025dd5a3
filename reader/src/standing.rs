//! Licenses and statuses that stand outside of the qualification part: "must be
//! authorized to work", "requires its employees to reside in the state".

use crate::class::clause;
use crate::clause::about::{About, of as about};
use crate::clause::head::{Beginning, collect};
use crate::clause::{holding, need};
use crate::fact::{Fact, Kind, Need, Node};
use crate::qualify::asking;
use crate::qualify::draft::Draft;
use crate::reading::{ReadLine, Sure};
use crate::section::Section;
use crate::text::letter;
use crate::text::part::holds;
use crate::text::pattern::{any, has};
use crate::text::sentence;

const SECTIONS: [Section; 5] =
    [Section::Conditions, Section::About, Section::Other, Section::Terms, Section::Details];
/// What the law says of a whole profession is told there, not asked here.
const NOT_HERE: [&str; 2] = ["equal opportunity", "pursuant to"];
const FIRM: [&str; 2] = ["must", "requires|require|required"];

/// Reads the lines outside of the qualification part.
pub(crate) fn read(lines: &[ReadLine], own: &[usize], draft: &mut Draft) -> Vec<Node> {
    let mut nodes = Vec::new();
    for at in own {
        let Some(read) = lines.get(*at).filter(|read| SECTIONS.contains(&read.section)) else {
            continue;
        };
        let low = letter::lowercase(&read.line.text);
        if !holds(&low, "must") && !holds(&low, "requir") {
            continue;
        }
        for range in sentence::split(&read.line.text) {
            let clause = clause(*at, &read.line.text, range);
            if any(&clause.words, &FIRM) && !any(&clause.words, &NOT_HERE) {
                nodes.extend(held(&clause, draft, read.section));
            }
        }
    }
    nodes
}

fn held(
    clause: &crate::qualify::draft::Clause<'_>,
    draft: &mut Draft,
    section: Section,
) -> Option<Node> {
    let words = &clause.words;
    if matches!(about(words, true), About::Credit | About::Early | About::Explanation) {
        return None;
    }
    let heads = collect(words);
    let need = need::of(words);
    let mut nodes = Vec::new();
    for (at, head) in heads.list.iter().enumerate() {
        let end = heads.list.get(at + 1).map_or(words.len(), |next| next.lead);
        let text = holding::name(clause.text((head.start, end)));
        let kind = match head.beginning {
            Beginning::Status => Kind::Status(text),
            Beginning::Credential if section == Section::Conditions || has(words, "license") => {
                Kind::Credential(vec![text])
            }
            _ => continue,
        };
        let by = need::by(words);
        let fact = Fact { span: clause.span(head.start, end), need, sure: Sure::Certain, by, kind };
        let id = draft.push(fact);
        if need == Need::Required {
            asking::about_standing(draft, id);
            nodes.push(Node::Fact(id));
        }
    }
    if nodes.len() > 1 { Some(Node::All(nodes)) } else { nodes.pop() }
}
