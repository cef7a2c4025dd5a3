//! Answers as the file that `careers assess` reads.

use crate::quantity::COLLEGE;

use super::{Answers, DegreeAnswer, MonthsAnswer};

const HEAD: &str = "\
# Answers for `careers assess`.
# Months are months of full-time work: a number, or [lowest, highest].
";

impl Answers {
    /// The whole file. Reading it gives the same answers.
    #[must_use]
    pub fn to_toml(&self) -> String {
        let mut text = HEAD.to_owned();
        if self.degrees_complete {
            text.push_str("\ndegrees_complete = true\n");
        }
        if let Some(said) = self.college {
            text.push('\n');
            line(&mut text, COLLEGE, &months(said));
        }
        if !self.experience.is_empty() {
            text.push_str("\n[experience]\n");
        }
        for (id, said) in self.experience.iter() {
            line(&mut text, id, &months(*said));
        }
        for degree in &self.degree {
            self::degree(&mut text, degree);
        }
        if !self.have.is_empty() {
            text.push_str("\n[have]\n");
        }
        for (id, answer) in self.have.iter() {
            line(&mut text, id, &quoted(answer.word()));
        }
        text
    }
}

fn line(text: &mut String, name: &str, value: &str) {
    let is_bare = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    if !name.is_empty() && name.bytes().all(is_bare) {
        text.push_str(name);
    } else {
        text.push_str(&quoted(name));
    }
    text.push_str(" = ");
    text.push_str(value);
    text.push('\n');
}

fn months(said: MonthsAnswer) -> String {
    match said {
        MonthsAnswer::Exactly(months) => months.to_string(),
        MonthsAnswer::Between(low, high) => format!("[{low}, {high}]"),
    }
}

fn degree(text: &mut String, degree: &DegreeAnswer) {
    text.push_str("\n[[degree]]\n");
    line(text, "level", &quoted(degree.level.word()));
    if let Some(field) = &degree.field {
        line(text, "field", &quoted(field));
    }
    if degree.related {
        line(text, "related", "true");
    }
}

/// A text in quotes, whatever is in it.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            _ if character.is_control() => {
                quoted.push_str(&format!("\\u{:04X}", u32::from(character)));
            }
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}
