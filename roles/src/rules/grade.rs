//! A text that is hard to read as a whole.

use super::syllables::syllables;
use super::{Field, Finding, Reading, Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "hard-to-read",
    severity: Severity::Advice,
    what: "This page is harder to read than the site's limit, `reading_grade` under \
           `[extra.lint]`.",
    why: "Long sentences of long words keep out people who could do the work. The years are \
          counted by the formula of Flesch and Kincaid, from the length of sentences and words.",
    bad: HARD,
    good: r#"[[extra.requirement]]
id = "order"
kind = "ability"
need = "required"
text = "You keep papers in order.""#,
    check,
};

/// A hundred words of offices. Each sentence keeps to the limit of its own rule.
const HARD: &str = r#"[[extra.requirement]]
id = "administration"
kind = "ability"
need = "required"
text = "Responsibility for interdepartmental administration of municipal documentation necessitates comprehensive organizational understanding of institutional classification, preservation, digitization, accessibility, confidentiality and intergovernmental communication. Participation in collaborative administrative modernization initiatives necessitates considerable methodological experimentation, continuous evaluation, systematic prioritization, quantitative documentation and diplomatic representation of participating municipal organizations. Implementation of international archival recommendations necessitates interpretation of complicated specifications, negotiation of contradictory expectations, anticipation of technological developments and conscientious administration of considerable financial responsibilities. Experience in negotiating accessibility obligations, conservation agreements, publication authorizations, reproduction conditions and exhibition arrangements demonstrates organizational maturity, professional independence, intellectual curiosity and administrative reliability. Comprehensive familiarity with municipal organizational structures, administrative responsibilities and departmental communication necessitates continuous professional participation in representative municipal committees."
"#;

/// Fewer words than this say little about a text.
const ENOUGH: usize = 100;

fn check(reading: &Reading<'_>) -> Vec<Finding> {
    let counts = Counts::of(reading);
    let limit = reading.limits.reading_grade;
    if counts.words < ENOUGH || counts.tenths_of_grade() <= i64::from(limit) * 10 {
        return Vec::new();
    }
    let (tenths, sentence) = (counts.tenths_of_grade(), counts.words / counts.sentences.max(1));
    let message = format!(
        "this page asks for {}.{} years of school, more than {limit}",
        tenths / 10,
        tenths % 10
    );
    let help = format!(
        "its sentences have {sentence} words on average: shorten the longest, and use everyday \
         words"
    );
    vec![Finding::of(Field::Page, message, help)]
}

#[derive(Default)]
struct Counts {
    words: usize,
    sentences: usize,
    syllables: usize,
}

impl Counts {
    fn of(reading: &Reading<'_>) -> Self {
        let mut counts = Self::default();
        for passage in &reading.passages {
            counts.words += passage.words().len();
            counts.sentences += passage.sentences().count();
            counts.syllables +=
                (0..passage.words().len()).map(|n| syllables(passage.word(n))).sum::<usize>();
        }
        counts
    }

    /// Ten times the grade of Flesch and Kincaid, in whole numbers, so that every machine
    /// comes to the same.
    fn tenths_of_grade(&self) -> i64 {
        let whole = |n: usize| i64::try_from(n).unwrap_or(i64::MAX / 20_000);
        let (words, sentences) = (whole(self.words.max(1)), whole(self.sentences.max(1)));
        let hundredths = 39 * words / sentences + 1180 * whole(self.syllables) / words - 1559;
        hundredths / 10
    }
}

#[cfg(test)]
mod tests {
    use super::super::example::in_text;
    use super::{Counts, HARD, RULE};

    #[test]
    fn long_texts_of_long_words_are_found() {
        let text = HARD.split("text = \"").nth(1).expect("there is a text");
        let found = in_text(&RULE, text);
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("this page asks for 3"), "{found:?}");
    }

    #[test]
    fn easy_and_short_texts_are_fine() {
        assert!(in_text(&RULE, &"You keep papers in order. ".repeat(30)).is_empty());
        assert!(in_text(&RULE, "Interdepartmental administration of documentation.").is_empty());
    }

    #[test]
    fn the_formula_holds() {
        // 20 words a sentence and 1.5 syllables a word: 7.8 + 17.7 - 15.59.
        let counts = Counts { words: 200, sentences: 10, syllables: 300 };
        assert_eq!(counts.tenths_of_grade(), 99);
    }
}
