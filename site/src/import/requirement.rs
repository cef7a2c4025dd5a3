//! One requirement of an imported role: its keys in the order of the format, the line of the
//! source it was read from, and the words of that line.

use reader::fact::{Need, Strength};

use super::text::{plain_line, quoted, sentence};

/// A requirement as it is written.
#[derive(Debug, Clone, Default)]
pub(super) struct Written {
    pub(super) id: String,
    pub(super) kind: &'static str,
    pub(super) need: Option<Need>,
    /// `mq 3`.
    pub(super) line: Option<String>,
    /// The words of the source.
    pub(super) words: String,
    pub(super) help: Option<String>,
    /// What its kind has besides, a line each.
    pub(super) keys: Vec<String>,
    /// What stands above it: the line of the source, the first time.
    pub(super) comment: Option<String>,
}

/// What is said of a line that was not understood.
pub(super) const UNREAD: &str =
    "Wording not yet plain: these are the words of the source, and only a person can judge them.";

impl Written {
    /// As TOML.
    pub(super) fn toml(&self) -> String {
        let mut text = String::from("\n");
        if let Some(comment) = &self.comment {
            text += &format!("# {comment}\n");
        }
        text += "[[extra.requirement]]\n";
        let need = self.need.unwrap_or(Need::Information);
        let mut keys = vec![
            format!("id = {}", quoted(&self.id)),
            format!("kind = \"{}\"", self.kind),
            format!("need = \"{}\"", word(need)),
        ];
        if let Need::Preferred(strength) = need {
            keys.push(format!("strength = \"{}\"", strength_word(strength)));
        }
        keys.extend(self.line.iter().map(|line| format!("line = {}", quoted(line))));
        keys.push(format!("text = {}", quoted(&plain_line(&sentence(&self.words)))));
        keys.extend(self.help.iter().map(|help| format!("help = {}", quoted(&plain_line(help)))));
        keys.extend(self.keys.iter().cloned());
        text + &keys.join("\n") + "\n"
    }
}

/// `need` of a requirement.
fn word(need: Need) -> &'static str {
    match need {
        Need::Required => "required",
        Need::Preferred(_) => "preferred",
        Need::SomePositions => "some_positions",
        Need::Later => "on_the_job",
        Need::Information => "info",
    }
}

fn strength_word(strength: Strength) -> &'static str {
    match strength {
        Strength::Mild => "mild",
        Strength::Normal => "normal",
        Strength::Strong => "strong",
    }
}
