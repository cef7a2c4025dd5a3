//! What became of each file: a line for people, or an object for programs.

use std::path::{Path, PathBuf};

use roles::words::count;
use serde_json::{Value, json};
use site::diagnostic::emit::Format;
use site::import::{Imported, ImportedRole};

use super::source::Read;
use crate::cli::terminal::Terminal;

/// What there is to say.
pub(super) struct Report<'a> {
    pub(super) files: &'a [PathBuf],
    pub(super) read: &'a [Read],
    pub(super) imported: &'a Imported,
}

impl Report<'_> {
    pub(super) fn say(&self, terminal: &Terminal) {
        let programs = matches!(terminal.format(), Format::Json | Format::Sarif);
        let mut number = 0;
        for (file, read) in self.files.iter().zip(self.read) {
            let roles: Vec<&ImportedRole> = match read {
                Ok(_) => self.imported.roles.iter().filter(|role| role.source == number).collect(),
                Err(_) => Vec::new(),
            };
            number += usize::from(read.is_ok());
            let reason = read.as_ref().err().map(String::as_str);
            let text = match programs {
                true => object(file, &roles, reason).to_string() + "\n",
                false => line(file, &roles, reason) + "\n",
            };
            terminal.result(&text);
        }
        if !programs {
            self.sum(terminal);
        }
    }

    /// What was written in all.
    fn sum(&self, terminal: &Terminal) {
        let roles = self.imported.roles.iter().filter(|role| role.file.is_some()).count();
        for ladder in &self.imported.ladders {
            terminal.say(&format!("wrote {}", ladder.path));
        }
        let questions: usize = self.imported.roles.iter().map(|role| role.counts.1).sum();
        terminal.say(&format!(
            "{}, {}, {}, {}: look at them with `careers serve`",
            count(roles, "role", "roles"),
            count(self.imported.words.len(), "new word", "new words"),
            count(self.imported.ladders.len(), "ladder", "ladders"),
            count(questions, "open question", "open questions"),
        ));
    }
}

fn line(file: &Path, roles: &[&ImportedRole], reason: Option<&str>) -> String {
    let file = file.display();
    if let Some(reason) = reason {
        return format!("{file}: refused, {reason}");
    }
    let role = |role: &&ImportedRole| {
        let (requirements, questions) = role.counts;
        if role.file.is_none() {
            return format!("{} is there already and was not changed", role.path);
        }
        format!(
            "{} ({}, {})",
            role.path,
            count(requirements, "requirement", "requirements"),
            count(questions, "open question", "open questions"),
        )
    };
    let roles: Vec<String> = roles.iter().map(role).collect();
    format!("{file}: {}", roles.join("; "))
}

fn object(file: &Path, roles: &[&ImportedRole], reason: Option<&str>) -> Value {
    let role = |role: &&ImportedRole| {
        json!({
            "path": role.path,
            "title": role.title,
            "written": role.file.is_some(),
            "requirements": role.counts.0,
            "open_questions": role.counts.1,
        })
    };
    let roles: Vec<Value> = roles.iter().map(role).collect();
    json!({ "file": file.display().to_string(), "roles": roles, "refused": reason })
}
