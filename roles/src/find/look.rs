//! What of a card a search has found: marked words, and where else a word stands.

use super::card::Card;
use super::facet::Facet;
use super::fold::{self, Token};
use super::query::{Query, QueryWord};
use super::{FinderIndex, phrase, stretch};

/// A stretch of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece<'a> {
    /// The stretch.
    pub text: &'a str,
    /// The language of it, where that is another one than that of the card.
    pub language: Option<&'a str>,
    /// Whether it is a found word.
    pub found: bool,
}

/// A text, stretch by stretch.
pub type Pieces<'a> = Vec<Piece<'a>>;

/// The texts of a card with found words marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look<'a> {
    /// The title.
    pub title: Pieces<'a>,
    /// The description.
    pub description: Pieces<'a>,
    /// The employer.
    pub employer: Pieces<'a>,
    /// The department and team.
    pub department: Pieces<'a>,
    /// Where the words stand that stand in none of these.
    pub elsewhere: Vec<Source<'a>>,
}

/// Where else a word was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source<'a> {
    /// In a tool's name, or another name of it.
    Tool(Pieces<'a>),
    /// In a sentence of what the role asks for, shortened.
    Requirement(Pieces<'a>),
    /// In a sentence that the index does not hold.
    Untold,
}

/// Bytes of a long sentence shown before and after the word it is shown for.
const BEFORE: usize = 50;
const AFTER: usize = 90;

pub(super) fn look<'a>(index: &'a FinderIndex, query: &Query, card: &'a Card) -> Look<'a> {
    let employers = index.options_of_card(card, Facet::Employer);
    let employer = employers.first().map_or("", |employer| &employer.title);
    let department = &*card.department;
    Look {
        title: pieces(&card.title, query),
        description: pieces(&card.description, query),
        employer: pieces(employer, query),
        department: pieces(department, query),
        elsewhere: elsewhere(index, query, card, &[employer, department]),
    }
}

fn elsewhere<'a>(
    index: &'a FinderIndex,
    query: &Query,
    card: &'a Card,
    places: &[&str],
) -> Vec<Source<'a>> {
    let words = query.words.iter().filter(|word| !word.word.starts_with(phrase::FACT));
    let mut unseen: Vec<&QueryWord> = words.collect();
    for text in [&*card.title, &card.description].iter().chain(places) {
        words::pieces(text).iter().for_each(|(_, words)| see(&mut unseen, &fold::tokens(words)));
    }
    let mut sources = in_tools(index, query, card, &mut unseen);
    sources.extend(in_sentences(query, card, &mut unseen));
    sources.extend((!unseen.is_empty()).then_some(Source::Untold));
    sources
}

/// Leaves the words that stand nowhere in a text.
fn see(unseen: &mut Vec<&QueryWord>, text: &[Token]) {
    unseen.retain(|word| !text.iter().any(|token| word.finds(&token.word)));
}

/// The tools that unseen words stand in; they are seen then.
fn in_tools<'a>(
    index: &'a FinderIndex,
    query: &Query,
    card: &Card,
    unseen: &mut Vec<&QueryWord>,
) -> Vec<Source<'a>> {
    let mut sources = Vec::new();
    for tool in index.options_of_card(card, Facet::Tool) {
        let before = unseen.len();
        for name in tool.aliases.iter().chain([&tool.title]) {
            see(unseen, &fold::tokens(name));
        }
        if unseen.len() < before {
            sources.push(Source::Tool(pieces(&tool.title, query)));
        }
    }
    sources
}

/// The sentences that unseen words stand in, cut around the first such word.
fn in_sentences<'a>(
    query: &Query,
    card: &'a Card,
    unseen: &mut Vec<&QueryWord>,
) -> Vec<Source<'a>> {
    let mut sources = Vec::new();
    for text in &card.texts {
        if unseen.is_empty() {
            break;
        }
        let tokens = fold::tokens(text);
        let first = tokens.iter().find(|token| unseen.iter().any(|word| word.finds(&token.word)));
        if let Some(first) = first {
            sources.push(Source::Requirement(snippet(text, query, (&tokens, first))));
            see(unseen, &tokens);
        }
    }
    sources
}

/// A text with the words marked that a search finds.
fn pieces<'a>(text: &'a str, query: &Query) -> Pieces<'a> {
    let mut all = Vec::new();
    for (language, words) in words::pieces(text) {
        let whole =
            |text: &'a str| (!text.is_empty()).then_some(Piece { text, language, found: false });
        let mut done = 0;
        for token in fold::tokens(words).iter().filter(|token| query.finds(&token.word)) {
            all.extend(whole(stretch(words, done..token.at.start)));
            all.push(Piece { text: stretch(words, token.at.clone()), language, found: true });
            done = token.at.end;
        }
        all.extend(whole(stretch(words, done..words.len())));
    }
    all
}

/// The part of a sentence around a word, cut between words.
fn snippet<'a>(text: &'a str, query: &Query, around: (&[Token], &Token)) -> Pieces<'a> {
    let (tokens, word) = around;
    let (from, to) = (word.at.start, word.at.end);
    let start = tokens.iter().map(|t| t.at.start).find(|start| start + BEFORE >= from);
    let end = tokens.iter().rev().map(|t| t.at.end).find(|end| *end <= to + AFTER);
    let start = start.filter(|_| from > BEFORE).unwrap_or_default();
    let end = end.filter(|_| to + AFTER < text.len()).unwrap_or(text.len());
    let mut pieces = pieces(stretch(text, start..end), query);
    const LEFT_OUT: Piece<'_> = Piece { text: "…", language: None, found: false };
    if start > 0 {
        pieces.insert(0, LEFT_OUT);
    }
    if end < text.len() {
        pieces.push(LEFT_OUT);
    }
    pieces
}
