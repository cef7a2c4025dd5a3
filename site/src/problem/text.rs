//! An explanation as text for people: plain in a terminal, and as a part of the guide.

use super::{Piece, Problem, Severity, Way};

/// So wide a text still reads well.
const WIDTH: usize = 80;

/// What a code means, as `careers explain` prints it.
#[must_use]
pub fn text(problem: &Problem) -> String {
    let Problem { code, severity, what, why, bad, good } = problem;
    let mut text =
        format!("{code} ({})\n\n{}\n\n{}\n", kind(*severity), wrapped(what), wrapped(why));
    text.push_str(&example("Wrong", bad));
    text.push_str(&example("Right", good));
    text
}

/// The same in Markdown, without a heading.
#[must_use]
pub fn markdown(problem: &Problem) -> String {
    let Problem { severity, what, why, bad, good, .. } = problem;
    let examples = [("Wrong", bad), ("Right", good)].into_iter().flat_map(|(word, pieces)| {
        pieces.iter().map(move |piece| {
            let fence = fence(piece.text);
            format!("\n{word}, {}:\n\n{fence}\n{}\n{fence}\n", place(piece), words(piece))
        })
    });
    let examples: String = examples.collect();
    format!("*{}.* {what}\n\n{why}\n{examples}", first_capital(kind(*severity)))
}

fn first_capital(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    first.to_uppercase() + rest
}

/// A fence that the text does not hold itself.
fn fence(text: &str) -> &'static str {
    if text.contains("```") { "~~~~" } else { "```" }
}

/// Every code with what is wrong, a line or two each.
#[must_use]
pub fn contents(problems: &[&'static Problem]) -> String {
    let lines = problems.iter().map(|found| {
        let what = wrapped_to(&found.what.replace('`', ""), WIDTH - 4).replace('\n', "\n    ");
        format!("{}\n    {what}\n", found.code)
    });
    lines.collect()
}

/// What a severity is called.
#[must_use]
fn kind(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "advice",
    }
}

fn example(word: &str, pieces: &[Piece]) -> String {
    let pieces =
        pieces.iter().map(|piece| format!("\n{word}, {}:\n\n{}", place(piece), shown(piece)));
    pieces.collect()
}

/// Where a piece of an example stands.
fn place(piece: &Piece) -> String {
    match piece.way {
        Way::Times(n) => format!("{n} times in {}", piece.file),
        Way::Utf16 => format!("{} saved as UTF-16", piece.file),
        _ => format!("in {}", piece.file),
    }
}

fn shown(piece: &Piece) -> String {
    let lines = words(piece).lines();
    lines.map(|line| if line.is_empty() { "\n".into() } else { format!("    {line}\n") }).collect()
}

fn words(piece: &Piece) -> &str {
    if piece.text.is_empty() { "(nothing)" } else { piece.text.trim_end() }
}

fn wrapped(text: &str) -> String {
    wrapped_to(text, WIDTH)
}

/// The words in lines that are not too wide, where one has more than one word.
fn wrapped_to(text: &str, width: usize) -> String {
    let mut wrapped = String::new();
    let mut room = width;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if !wrapped.is_empty() {
            let fits = length < room;
            wrapped.push(if fits { ' ' } else { '\n' });
            room = if fits { room - 1 } else { width };
        }
        wrapped.push_str(word);
        room = room.saturating_sub(length);
    }
    wrapped
}

#[cfg(test)]
mod tests {
    use super::{contents, text, wrapped_to};
    use crate::explain::of;

    #[test]
    fn lines_are_broken_between_words() {
        assert_eq!(wrapped_to("one two three", 8), "one two\nthree");
        assert_eq!(wrapped_to("much-too-long it is", 4), "much-too-long\nit\nis");
        assert_eq!(wrapped_to("four five", 9), "four five");
    }

    #[test]
    fn an_explanation_reads_well() {
        let expected = "\
unknown-key (error)

This key is not recognized. It may be a typo.

A fact under a wrong name would silently be lost. So every name has to be known.

Wrong, in content/roles/clerk.md:

    [extra]
    departmnet = \"City Clerk\"

Right, in content/roles/clerk.md:

    [extra]
    department = \"City Clerk\"
";
        let found = of("unknown-key").expect("it is declared");
        assert_eq!(text(found), expected);
        let line = "unknown-key\n    This key is not recognized. It may be a typo.\n";
        assert_eq!(contents(&[found]), line);
    }
}
