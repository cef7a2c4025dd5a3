//! Words of the office that say less than everyday ones.

use super::phrases::Phrases;
use super::text::Passage;
use super::{Finding, Reading, Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "jargon",
    severity: Severity::Warning,
    what: "This text uses jargon. Use an everyday word.",
    why: "People outside city hall do not use these words, and many of them promise something \
          without saying what. Everyday words are shorter, too.",
    bad: "description = \"Leverage best-in-class solutions to keep the papers of the city.\"",
    good: "description = \"Use good tools to keep the papers of the city.\"",
    check,
};

static JARGON: Phrases = Phrases::new(&[
    ("actionable", "say what one can do with it"),
    ("best of breed", "say what is good about it"),
    ("best-in-class", "say what is good about it"),
    ("bleeding edge", "write \"new\""),
    ("boil the ocean", "say what is too much"),
    ("buy-in", "write \"agreement\""),
    ("circle back", "write \"come back to it\""),
    ("cutting edge", "write \"new\""),
    ("cutting-edge", "write \"new\""),
    ("deep dive", "write \"close look\""),
    ("deliverable", "say what gets delivered"),
    ("deliverables", "say what gets delivered"),
    ("dynamic environment", "say what changes, and how often"),
    ("effectuate", "write \"bring about\""),
    ("fast-paced", "say how much work comes at once"),
    ("go-getter", "say what the person does"),
    ("herein", "write \"here\""),
    ("hit the ground running", "say what has to be known on the first day"),
    ("holistic", "say what is included"),
    ("hustle", "say what the person does"),
    ("ideate", "write \"find ideas\""),
    ("impactful", "say what it changes"),
    ("interface with", "write \"work with\""),
    ("interfaces with", "write \"works with\""),
    ("learnings", "write \"what we learned\""),
    ("leverage", "write \"use\""),
    ("leveraged", "write \"used\""),
    ("leverages", "write \"uses\""),
    ("leveraging", "write \"using\""),
    ("low-hanging fruit", "write \"what is easy to do first\""),
    ("mission-critical", "say what depends on it"),
    ("move the needle", "say what it changes"),
    ("next-gen", "write \"new\""),
    ("operationalize", "write \"put to use\""),
    ("out-of-the-box", "say what is unusual about it"),
    ("paradigm", "say what changes"),
    ("proactively", "say what is done before it is asked for"),
    ("pursuant to", "write \"under\""),
    ("results-driven", "say which results"),
    ("results-oriented", "say which results"),
    ("seamless", "say what nobody notices"),
    ("seamlessly", "say what nobody notices"),
    ("self-starter", "write \"works without being told what to do next\""),
    ("synergies", "say what works better together"),
    ("synergy", "say what works better together"),
    ("team player", "say how one works with others"),
    ("think outside the box", "say what is unusual about it"),
    ("thought leader", "say what others follow"),
    ("thought leadership", "say what others follow"),
    ("utilization", "write \"use\""),
    ("utilize", "write \"use\""),
    ("utilized", "write \"used\""),
    ("utilizes", "write \"uses\""),
    ("utilizing", "write \"using\""),
    ("value add", "say what it is good for"),
    ("value-add", "say what it is good for"),
    ("wear many hats", "say which kinds of work there are"),
    ("world-class", "say what is good about it"),
]);

fn check(reading: &Reading<'_>) -> Vec<Finding> {
    let found = |passage: &Passage<'_>| {
        let used = JARGON.used(passage).into_iter().map(|(words, (_, help))| {
            let at = passage.span(&words);
            let message = format!("\"{}\" is a word of the office", &passage.text[at.clone()]);
            Finding::of(passage.field, message, *help).at(at)
        });
        used.collect::<Vec<_>>()
    };
    reading.passages.iter().flat_map(found).collect()
}

#[cfg(test)]
mod tests {
    use super::super::example::in_text;
    use super::super::phrases::assert_in_order;
    use super::{JARGON, RULE};

    #[test]
    fn words_of_the_office_are_found() {
        assert_in_order(&JARGON);
        assert_eq!(
            in_text(&RULE, "You Utilize maps and think outside the box."),
            [
                "Utilize: \"Utilize\" is a word of the office",
                "think outside the box: \"think outside the box\" is a word of the office"
            ]
        );
        assert!(in_text(&RULE, "You use maps, boxes and a team of players.").is_empty());
    }
}
