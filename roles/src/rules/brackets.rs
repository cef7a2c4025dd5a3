//! What a template left for somebody to fill in.

use std::ops::Range;

use super::phrases::Beginnings;
use super::text::Passage;
use super::{Finding, Reading, Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "template-left-in",
    severity: Severity::Warning,
    what: "A text holds square brackets, or another mark of a template that was not filled in.",
    why: "Somebody meant to write something there. Readers see that nobody did.",
    bad: r#"[[extra.requirement]]
id = "methods"
kind = "ability"
need = "required"
text = "You know methods of filing [e.g. by date, by name].""#,
    good: r#"[[extra.requirement]]
id = "methods"
kind = "ability"
need = "required"
text = "You know methods of filing, such as by date or by name.""#,
    check,
};

/// Marks of templates, with what ends each.
const MARKS: [(&str, &str); 3] = [("[", "]"), ("{{", "}}"), ("<<", ">>")];
/// Words that stand for others to come.
const STAND_INS: [&str; 4] = ["tbd", "tbc", "todo", "xxx"];
static BEGIN: Beginnings = Beginnings::of(&["lorem", "tbd", "todo", "xxx"]);

fn check(reading: &Reading<'_>) -> Vec<Finding> {
    let found = |passage: &Passage<'_>| {
        let marked = marks(&passage.text).into_iter();
        let words = passage.words().iter().enumerate();
        let words = words.filter(|(_, word)| BEGIN.may_begin(word.beginning));
        let stand_ins = words.filter_map(|(n, word)| match passage.lower(n) {
            "lorem" if passage.lower(n + 1) == "ipsum" => Some(passage.span(&(n..n + 2))),
            lower => STAND_INS.contains(&lower).then(|| word.at()),
        });
        let all = marked.chain(stand_ins).map(|at| {
            let message = format!("\"{}\" was left in from a template", &passage.text[at.clone()]);
            let help = "write what belongs there, or put an aside between round brackets";
            Finding::of(passage.field, message, help).at(at)
        });
        all.collect::<Vec<_>>()
    };
    reading.passages.iter().flat_map(found).collect()
}

fn marks(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if !text.bytes().any(|byte| matches!(byte, b'[' | b'{' | b'<')) {
        return found;
    }
    for (open, close) in MARKS {
        let mut from = 0;
        while let Some(start) = text[from..].find(open).map(|at| from + at) {
            let Some(end) = text[start..].find(close).map(|at| start + at + close.len()) else {
                // What does not end here ends nowhere below.
                if !text[start..].starts_with("<<<<") {
                    found.push(start..start + open.len());
                }
                break;
            };
            if !is_told_elsewhere(text, &(start..end)) {
                found.push(start..end);
            }
            from = end;
        }
    }
    found
}

/// Whether marks are a link, a header of facts, a conflict of versions or a shortcode: other
/// problems say so.
fn is_told_elsewhere(text: &str, at: &Range<usize>) -> bool {
    if text[at.clone()].starts_with("{{") && text[at.clone()].contains('(') {
        return true;
    }
    let inside = text[at.clone()].trim_matches(['[', ']']);
    let plain = |c: char| c.is_ascii_lowercase() || matches!(c, '_' | '.');
    let header = inside.starts_with("extra") && inside.chars().all(plain);
    text[at.end..].starts_with('(') || header || text[at.clone()].starts_with("<<<<")
}

#[cfg(test)]
mod tests {
    use super::super::example::{found, in_text, requires};
    use super::RULE;

    #[test]
    fn what_was_not_filled_in_is_found() {
        assert_eq!(
            found(&RULE, &requires("You know special topics [such as sorting or counting].")),
            ["[such as sorting or counting]: \"[such as sorting or counting]\" was left in from \
              a template"]
        );
        for text in ["Apply by {{ date }}.", "The salary is TBD.", "Lorem ipsum dolor", "See [x."] {
            assert_eq!(in_text(&RULE, text).len(), 1, "{text}");
        }
        assert!(in_text(&RULE, "You sort (by date), and do what is left to do.").is_empty());
    }
}
