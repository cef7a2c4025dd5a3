//! What a role asks a visitor, question by question, and single questions for a page
//! over all roles.
//!
//! This is deliberately about asking only: nothing here knows what has been answered.

use crate::quantity::Quantity;
use crate::question::{Question, can_be_answered, of_line, similar_of_line};
use crate::relevance::{Relevance, relevances};
use crate::requirement::Requirement;
use crate::role::Role;
use crate::sorting::sort_by_key;
use crate::vocabulary::{ScaleLevel, Vocabulary};
use crate::words;

/// What is asked at once, under one legend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The question, as a sentence.
    pub legend: String,
    /// What helps to answer.
    pub help: Option<String>,
    /// The line of the role that asks, by position; none over all roles.
    pub requirement: Option<u16>,
    /// What is to be answered, at least one thing.
    pub fields: Vec<Question>,
    /// What would do as well where none of the fields is there.
    pub similar: Vec<Question>,
}

/// The questions of a role: one [`Asked`] for each line that own answers can show. First
/// what the verdict turns on, then what is a plus, then what may be asked for at entry,
/// then the rest; each in the role's order. No field is there twice: a line of which all was
/// asked before is left out. A thing that is similar to one asked for early may be a field
/// of a later line. Anyone who answers everything leaves nothing unanswered.
#[must_use]
pub fn questionnaire(role: &Role, vocabulary: &Vocabulary) -> Vec<Asked> {
    let mut asked: Vec<Asked> = Vec::new();
    for n in order(role) {
        let line = &role.requirements.all()[usize::from(n)];
        let mut fields = of_line(line);
        let mut similar = similar_of_line(line, vocabulary);
        for before in &asked {
            fields.retain(|field| !before.fields.contains(field));
            similar.retain(|one| !before.fields.contains(one) && !before.similar.contains(one));
        }
        if fields.is_empty() {
            fields = std::mem::take(&mut similar);
        }
        if !fields.is_empty() {
            let legend = legend(line, role, vocabulary);
            let help = line.help.clone();
            asked.push(Asked { legend, help, requirement: Some(n), fields, similar });
        }
    }
    asked
}

/// One question for a page over all roles, in words of the vocabulary. The roles are those
/// in view: a line that asks for nothing else and at the same level lends its words, and
/// lines that take something similar say what that would be.
#[must_use]
pub fn asked(question: Question, roles: &[Role], vocabulary: &Vocabulary) -> Asked {
    let (legend, help) = match question {
        Question::Months(Quantity::Area(area)) => (vocabulary.area(area).question.clone(), None),
        Question::Months(_) => (None, None),
        Question::Degrees => (None, None),
        Question::Units(term, _) => (None, vocabulary.term(term).text.clone()),
        Question::Have(term, level) => {
            let term = vocabulary.term(term);
            let asks = level.and_then(|_| ask_for_only(question, roles));
            let help = term.text.clone();
            match (asks, level) {
                (None, Some(level)) => {
                    (term.question.clone(), Some(with_level(help, level, vocabulary)))
                }
                (asks, _) => (asks.or_else(|| term.question.clone()), help),
            }
        }
    };
    let legend = legend.unwrap_or_else(|| words::question(question, vocabulary));
    let similar = similar_anywhere(question, roles, vocabulary);
    Asked { legend, help, requirement: None, fields: vec![question], similar }
}

/// The lines that own answers can show, by position, in the order they are asked about.
fn order(role: &Role) -> Vec<u16> {
    let ranks = ranks(role);
    let lines = role.requirements.all().iter().zip(0..);
    let mut order: Vec<u16> =
        lines.filter(|(line, _)| can_be_answered(line)).map(|(_, n)| n).collect();
    sort_by_key(&mut order, |n| ranks[usize::from(*n)]);
    order
}

/// How early each line is asked about. What earns credit for a line that counts turns the
/// verdict too, whatever its own need.
pub(crate) fn ranks(role: &Role) -> Vec<u8> {
    let all = role.requirements.all();
    let rank = |relevance: Relevance| match relevance {
        Relevance::Counts => 0,
        Relevance::Preferred => 1,
        Relevance::MayBeRequired => 2,
        _ => 3,
    };
    let mut ranks: Vec<u8> = relevances(&role.requirements).into_iter().map(rank).collect();
    let mut next: Vec<usize> = (0..all.len()).filter(|n| ranks[*n] == 0).collect();
    while let Some(n) = next.pop() {
        for other in all[n].kind.rests_on().map(usize::from) {
            if ranks[other] != 0 {
                ranks[other] = 0;
                next.push(other);
            }
        }
    }
    ranks
}

/// Degrees are asked for once. Where several lines want one, the question of a single
/// line ("a master's degree or higher?") would keep back what another needs.
fn legend(line: &Requirement, role: &Role, vocabulary: &Vocabulary) -> String {
    let degrees = |line: &&Requirement| of_line(line).contains(&Question::Degrees);
    if degrees(&line) && role.requirements.all().iter().filter(degrees).count() > 1 {
        return words::question(Question::Degrees, vocabulary);
    }
    let ask = line.ask.clone().or_else(|| line.kind.standard_ask(vocabulary));
    ask.unwrap_or_else(|| line.text.clone())
}

/// The question of a line that asks for nothing but this.
fn ask_for_only(question: Question, roles: &[Role]) -> Option<String> {
    let lines = roles.iter().flat_map(|role| role.requirements.all());
    let mut only = lines.filter(|line| of_line(line) == [question]);
    only.find_map(|line| line.ask.clone())
}

fn with_level(help: Option<String>, level: ScaleLevel, vocabulary: &Vocabulary) -> String {
    let level = words::level(level, vocabulary);
    help.map_or(level.clone(), |help| [help, level].join(" "))
}

fn similar_anywhere(question: Question, roles: &[Role], vocabulary: &Vocabulary) -> Vec<Question> {
    let Question::Have(term, level) = question else { return Vec::new() };
    let takes_similar = |line: &Requirement| {
        of_line(line).contains(&question) && !similar_of_line(line, vocabulary).is_empty()
    };
    if !roles.iter().flat_map(|role| role.requirements.all()).any(takes_similar) {
        return Vec::new();
    }
    let similar = vocabulary.similar(term).iter();
    similar.map(|other| Question::Have(*other, level)).collect()
}
