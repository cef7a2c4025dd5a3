//! The lines of a posting with what each was read as.

use reader::explain;
use reader::fact::Fact;
use reader::reading::{Class, Reading, Span, Sure};
use reader::{Section, reading};
use studio::message::{LineState, ReadLine};

/// Parts of a posting that ask for something: a line there that no fact was read from is kept
/// in its own words.
const ASKING: [Section; 4] =
    [Section::Qualifications, Section::Notes, Section::Selective, Section::Preferred];

/// All lines.
pub(super) fn lines(reading: &Reading) -> Vec<ReadLine> {
    reading.lines.iter().enumerate().map(|(at, line)| told(reading, at, line)).collect()
}

fn told(reading: &Reading, at: usize, line: &reading::ReadLine) -> ReadLine {
    let facts: Vec<&Fact> = reading
        .classes
        .iter()
        .flat_map(|class| &class.facts)
        .filter(|fact| fact.span.line == at)
        .collect();
    let mut words: Vec<String> = facts.iter().map(|fact| explain::fact(fact)).collect();
    words.extend(head(reading, at));
    let asks = ASKING.contains(&line.section) && !line.heading;
    let state = match line.sure {
        Sure::Unread => LineState::Uncovered,
        Sure::Assumed => LineState::Assumed,
        Sure::Certain if !words.is_empty() => LineState::Sure,
        Sure::Certain if asks => LineState::Uncovered,
        Sure::Certain => LineState::Plain,
    };
    let spans: Vec<Span> = facts.iter().map(|fact| fact.span).collect();
    ReadLine {
        pieces: pieces(&line.line.text, &spans),
        section: format!("{:?}", line.section).to_lowercase(),
        is_heading: line.heading,
        state,
        facts: words,
    }
}

/// What the head of a posting says: title, code, pay, days and others, each with its value.
fn head(reading: &Reading, at: usize) -> Vec<String> {
    let mut words = Vec::new();
    for class in &reading.classes {
        let mut add = |span: Span, what: &str, value: &str| {
            let told = format!("{what}: {value}");
            if span.line == at && !words.contains(&told) {
                words.push(told);
            }
        };
        add(class.title.span, "title", &class.title.value);
        class.code.iter().for_each(|found| add(found.span, "code of the class", &found.value));
        let closes = class.closes.iter();
        closes.for_each(|found| add(found.span, "applications", &explain::closing(&found.value)));
        let opens = class.opens.iter();
        opens.for_each(|found| add(found.span, "applications from", &found.value.iso()));
        class.pay.iter().for_each(|found| add(found.span, "pay", &explain::pay(&found.value)));
        let others = class.details.iter().filter(|(name, _)| !is_told(class, name));
        others.for_each(|(name, found)| add(found.span, name, &found.value));
    }
    words
}

/// Whether a detail was already parsed into a typed value.
fn is_told(class: &Class, detail: &str) -> bool {
    match detail {
        "code" => class.code.is_some(),
        "closes" => class.closes.is_some(),
        "salary" => !class.pay.is_empty(),
        _ => false,
    }
}

/// A text cut where facts begin and end, each piece with the places of its facts.
fn pieces(text: &str, spans: &[Span]) -> Vec<(String, Vec<usize>)> {
    let edges = spans.iter().flat_map(|span| [span.start, span.end]);
    let mut cuts: Vec<usize> = edges.filter(|at| text.is_char_boundary(*at)).collect();
    cuts.extend([0, text.len()]);
    cuts.sort_unstable();
    cuts.dedup();
    let piece = |pair: &[usize]| {
        let (start, end) = (pair[0], pair[1]);
        let covers = |span: &Span| span.start <= start && end <= span.end;
        let facts = spans.iter().enumerate().filter(|(_, span)| covers(span));
        (text[start..end].to_owned(), facts.map(|(fact, _)| fact).collect())
    };
    cuts.windows(2).map(piece).collect()
}

#[cfg(test)]
mod tests {
    use super::{lines, pieces};
    use reader::reading::Span;
    use studio::message::LineState;

    #[test]
    fn pieces_are_cut_where_facts_end() {
        let span = |start, end| Span { line: 0, start, end };
        let cut = pieces("two years of work", &[span(0, 9), span(4, 17)]);
        let cut: Vec<_> = cut.iter().map(|(text, facts)| (text.as_str(), facts.len())).collect();
        assert_eq!(cut, [("two ", 1), ("years", 2), (" of work", 1)]);
        assert!(pieces("", &[]).is_empty());
    }

    #[test]
    fn each_line_says_what_it_was_read_as() {
        let text = "RECORDS CLERK\nClass Code: 1234\nSalary: $61,000 to $72,500 a year\n\
                    Closing date: January 15, 2027\nLocation: City Hall\n\nMINIMUM QUALIFICATIONS\n\nTwo years of filing.\n\
                    A pleasant manner with the public.\n";
        let reading = reader::read(text).unwrap();
        let lines = lines(&reading);
        let line = |start: &str| {
            let text = |line: &&super::ReadLine| {
                line.pieces.iter().map(|(text, _)| text.as_str()).collect::<String>()
            };
            lines.iter().find(|line| text(line).starts_with(start)).unwrap()
        };
        assert_eq!(line("RECORDS").facts, ["title: RECORDS CLERK"]);
        assert_eq!(line("Class").facts, ["code of the class: 1234"]);
        assert_eq!(line("Salary").facts, ["pay: 61000 to 72500, year"]);
        assert_eq!(line("Closing").facts, ["applications: 2027-01-15"]);
        assert_eq!(line("Location").facts, ["location: City Hall"]);
        assert_eq!(line("Two years").state, LineState::Sure);
        assert!(line("Two years").facts[0].contains("experience"));
        assert!(line("MINIMUM").is_heading && line("MINIMUM").state == LineState::Plain);
    }
}
