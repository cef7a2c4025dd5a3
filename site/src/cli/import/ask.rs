//! The questions of the reader, put on a terminal: the words of the source, what was read from
//! them, and two to four answers. No answer leaves the question open in the role.

use std::io::{BufRead, IsTerminal, stdin, stdout};

use anyhow::Context;
use reader::Reading;
use reader::question::Question;
use site::import::Source;

use super::source::Read;
use crate::cli::terminal::Terminal;

/// Whether somebody can be asked.
pub(super) fn is_possible() -> bool {
    stdin().is_terminal() && stdout().is_terminal()
}

/// Asks everything that is not sure.
///
/// # Errors
/// When the terminal cannot be read.
pub(super) fn all(read: &mut [Read], terminal: &Terminal) -> anyhow::Result<()> {
    let mut input = stdin().lock();
    for source in read.iter_mut().filter_map(|one| one.as_mut().ok()) {
        of_source(source, terminal, &mut input)?;
    }
    Ok(())
}

fn of_source(
    Source { document, reading }: &mut Source,
    terminal: &Terminal,
    input: &mut dyn BufRead,
) -> anyhow::Result<()> {
    for number in 0..reading.classes.len() {
        let mut left = Vec::new();
        for at in 0..reading.classes[number].questions.len() {
            let question = reading.classes[number].questions[at].clone();
            terminal.say(&shown(document, reading, number, &question));
            match answer(&question, terminal, input)? {
                Some(chosen) => {
                    reading.classes[number] = reading.classes[number].answered(at, chosen);
                }
                None => left.push(question),
            }
        }
        reading.classes[number].questions = left;
    }
    Ok(())
}

/// A question with the words it is about, and the answers.
fn shown(document: &str, reading: &Reading, number: usize, question: &Question) -> String {
    let line = reading.lines.get(question.span.line).map_or("", |read| read.line.text.as_str());
    let mut text = format!("\n{document}, {}\n", reading.classes[number].title.value);
    text += &format!("  source:  {line}\n");
    let facts = reading.classes[number].facts.iter();
    for fact in facts.filter(|fact| fact.span.line == question.span.line) {
        text += &format!("  read as: {}\n", reader::explain::fact(fact));
    }
    text += &format!("{}\n", question.text);
    for (n, answer) in question.answers.iter().enumerate() {
        text += &format!("  {} {}\n", n + 1, answer.text);
    }
    text + &format!(
        "Number, or Enter to leave it open (1 is assumed): 1-{}",
        question.answers.len()
    )
}

/// The number of an answer; none where nothing was chosen.
fn answer(
    question: &Question,
    terminal: &Terminal,
    input: &mut dyn BufRead,
) -> anyhow::Result<Option<usize>> {
    loop {
        let mut line = String::new();
        let bytes = input.read_line(&mut line).context("cannot read the answer")?;
        let chosen = line.trim();
        if bytes == 0 || chosen.is_empty() {
            return Ok(None);
        }
        match chosen.parse::<usize>() {
            Ok(n) if (1..=question.answers.len()).contains(&n) => return Ok(Some(n - 1)),
            _ => terminal
                .say(&format!("write a number from 1 to {}, or nothing", question.answers.len())),
        }
    }
}

#[cfg(test)]
mod tests {
    use site::diagnostic::emit::Format;
    use site::import::Source;

    use super::of_source;
    use crate::cli::format::Written;
    use crate::cli::terminal::{Coloring, Terminal};

    fn asked(answers: &str) -> (usize, usize) {
        let text = "RECORDS CLERK\n\nMINIMUM QUALIFICATIONS\n\nTwo years of filing and a degree in \
                    law.\n";
        let reading = reader::read(text).unwrap();
        let count = reading.classes[0].questions.len();
        let mut source = Source { document: "a.txt".into(), reading };
        let terminal = Terminal::new(Written::Anything(Format::Human), Coloring::Never);
        of_source(&mut source, &terminal, &mut answers.as_bytes()).unwrap();
        (count, source.reading.classes[0].questions.len())
    }

    #[test]
    fn what_is_answered_is_no_question_any_more() {
        assert_eq!(asked("2\n"), (1, 0));
        assert_eq!(asked("9\n2\n"), (1, 0));
        assert_eq!(asked("\n"), (1, 1));
        assert_eq!(asked(""), (1, 1));
    }
}
