//! Sentences that are too long.

use super::text::Passage;
use super::{Finding, Reading, Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "long-sentence",
    severity: Severity::Warning,
    what: "A sentence has more words than the site's limit, `sentence_words` under `[extra.lint]`.",
    why: "Readers lose the thread, and those who read in a second language lose it first. Two \
          short sentences say the same.",
    bad: r#"[[extra.requirement]]
id = "order"
kind = "ability"
need = "required"
text = "You keep the papers of the city in good order on the shelves of the old town hall, in the boxes of the new one and in the rooms below the library, where the oldest of them lie beside the maps.""#,
    good: r#"[[extra.requirement]]
id = "order"
kind = "ability"
need = "required"
text = "You keep the papers of the city in good order. They lie on the shelves of the old town hall, in the boxes of the new one and below the library.""#,
    check,
};

fn check(reading: &Reading<'_>) -> Vec<Finding> {
    let limit = usize::from(reading.limits.sentence_words);
    let found = |passage: &Passage<'_>| {
        let long = passage.sentences().filter(|words| words.len() > limit);
        let long = long.map(|words| {
            let message = format!("this sentence has {} words, more than {limit}", words.len());
            let help = "make two or three sentences of it, or a list";
            Finding::of(passage.field, message, help).at(passage.span(&words))
        });
        long.collect::<Vec<_>>()
    };
    reading.passages.iter().flat_map(found).collect()
}

#[cfg(test)]
mod tests {
    use super::super::example::in_text;
    use super::RULE;

    #[test]
    fn a_sentence_may_be_as_long_as_the_limit() {
        let sentence = |words: usize| format!("Do it. {} it.", vec!["Do"; words - 1].join(" "));
        assert!(in_text(&RULE, &sentence(35)).is_empty());
        let found = in_text(&RULE, &sentence(36));
        assert_eq!(found.len(), 1);
        assert!(found[0].ends_with("this sentence has 36 words, more than 35"), "{found:?}");
    }
}
