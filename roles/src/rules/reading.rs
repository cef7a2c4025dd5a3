//! What a rule looks at: a role and its texts, or the texts of any other page.

use std::collections::BTreeSet;

use super::text::Passage;
use crate::instant::Instant;
use crate::requirement::Requirement;
use crate::role::Role;

/// What the rules look at.
#[derive(Debug)]
pub struct Reading<'a> {
    /// The role; none for other pages.
    pub role: Option<&'a Role>,
    /// All texts of the page.
    pub passages: Vec<Passage<'a>>,
    /// Abbreviations that the vocabulary explains.
    pub known: &'a BTreeSet<String>,
    /// What the site says is too much.
    pub limits: &'a Limits,
    /// The moment of the reading; without one, nothing is late.
    pub now: Option<Instant>,
}

/// What a site says is too much.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Whether the law wants a pay range in every opening.
    pub pay_law: bool,
    /// How many lines a role may require.
    pub required_lines: u16,
    /// How many words a sentence may have.
    pub sentence_words: u16,
    /// How many years of school a text may ask of its readers.
    pub reading_grade: u16,
    /// After how many months a text that says when it was changed is old.
    pub stale_months: u16,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            pay_law: false,
            required_lines: 20,
            sentence_words: 35,
            reading_grade: 12,
            stale_months: 24,
        }
    }
}

/// A text or a fact of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The page as a whole.
    Page,
    /// Its title.
    Title,
    /// Its description.
    Description,
    /// The day of its last change.
    Updated,
    /// The terms as the source states them.
    AsStated,
    /// An opening, by position.
    Opening(usize),
    /// When it closes.
    Closes(usize),
    /// What its pay is for.
    PayPeriod(usize),
    /// A requirement, by position.
    Requirement(usize, Part),
    /// An open question, by position.
    Question(usize),
    /// A block of the prose, by position.
    Block(usize),
}

/// A part of a requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// All of it.
    Whole,
    /// The sentence shown.
    Text,
    /// The question.
    Ask,
    /// What helps to answer.
    Help,
}

impl<'a> Reading<'a> {
    /// The texts that a role has outside its prose.
    #[must_use]
    pub fn texts_of(role: &'a Role) -> Vec<Passage<'a>> {
        let mut texts = vec![
            Passage::new(Field::Title, role.title.as_str()),
            Passage::new(Field::Description, role.description.as_str()),
        ];
        for (n, line) in role.requirements.all().iter().enumerate() {
            let parts = [
                (Part::Text, Some(&line.text)),
                (Part::Ask, line.ask.as_ref()),
                (Part::Help, line.help.as_ref()),
            ];
            texts.extend(parts.into_iter().filter_map(|(part, text)| {
                Some(Passage::new(Field::Requirement(n, part), text?.as_str()))
            }));
        }
        let questions = role.open_questions.iter().enumerate();
        texts.extend(questions.map(|(n, q)| Passage::new(Field::Question(n), q.text.as_str())));
        texts
    }

    /// The requirements of the role, by position. Those that an open question is about are
    /// left out: that there is something wrong with them is written down for HR already.
    pub(super) fn lines(&self) -> impl Iterator<Item = (usize, &'a Requirement)> {
        let role = self.role;
        let all = role.map_or(&[][..], |role| role.requirements.all());
        all.iter().enumerate().filter(move |(_, line)| !role.is_some_and(|r| is_doubted(r, line)))
    }

    /// Those lines with the passages of their sentences.
    pub(super) fn sentences_of_lines(
        &self,
    ) -> impl Iterator<Item = (&'a Requirement, &Passage<'a>)> {
        self.texts_of_lines()
            .filter(|(_, passage)| matches!(passage.field, Field::Requirement(_, Part::Text)))
    }

    /// Those lines with all their passages.
    pub(super) fn texts_of_lines(&self) -> impl Iterator<Item = (&'a Requirement, &Passage<'a>)> {
        self.passages.iter().filter_map(|passage| {
            let Field::Requirement(n, _) = passage.field else { return None };
            let line = self.role?.requirements.all().get(n)?;
            (!is_doubted(self.role?, line)).then_some((line, passage))
        })
    }
}

fn is_doubted(role: &Role, line: &Requirement) -> bool {
    role.open_questions.iter().any(|question| question.about.contains(&line.id))
}
