//! What a line begins with when it is meant to be an item of a list and Markdown does not take
//! it for one. Whether it is meant so, the lines beside it say: a dash begins sentences too.

use std::collections::BTreeMap;

use super::super::stretch::List;

/// The beginning of a line that looks like that of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) kind: Kind,
    /// How many bytes the sign takes.
    pub(super) sign: usize,
    /// How many bytes the sign and the blanks behind it take.
    pub(super) length: usize,
    /// Whether a single one shows that a list was meant.
    pub(super) is_sure: bool,
}

/// Marks of one sort can be of one list.
type Sort = (bool, Option<char>);

/// What kind of sign it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A sign that means nothing in Markdown.
    Dot(char),
    /// `-` or `*` without a space behind it.
    Joined(char),
    /// `1.` or `1)` without a space behind it, or `(1)`.
    Number(u32),
    /// `a.`, `a)` or `(a)`, as a number.
    Letter(u32),
}

/// Dots, squares and arrows that begin nothing else.
const DOTS: [char; 30] = [
    '•', '·', '▪', '▫', '◦', '‣', '●', '○', '■', '➢', '✓', '✔', '∙', '⋅', '⦁', '⁃', '⁌', '⚫', '⬤',
    '▸', '▹', '❖', '◆', '◇', '♦', '❑', '❏', '➤', '➣', '・',
];
/// What else word processors put before items: Word's second level, and letters that its fonts
/// of signs leave.
const SIGNS: [char; 17] =
    ['o', '–', '—', '―', '‒', '−', '→', '⇒', '➔', '►', '▶', '»', '§', 'Ø', 'ü', '□', '☐'];

impl Mark {
    /// The mark that a line begins with.
    pub(super) fn of(line: &str) -> Option<Self> {
        let first = line.chars().next()?;
        match first {
            _ if is_dot(first) => Some(Self::new(line, first.len_utf8(), Kind::Dot(first), true)),
            _ if SIGNS.contains(&first) => Self::sign(line, first),
            '-' | '*' => {
                let next = line[1..].chars().next();
                next.filter(|c| c.is_alphabetic())?;
                // `-file=<name>` is an option of a program.
                let word = line.split_whitespace().next().unwrap_or_default();
                if word.contains(['=', '_']) {
                    return None;
                }
                Some(Self::new(line, 1, Kind::Joined(first), false))
            }
            _ => Self::counted(line),
        }
    }

    fn new(line: &str, sign: usize, kind: Kind, is_sure: bool) -> Self {
        let rest = &line[sign..];
        let length = sign + rest.len() - rest.trim_start().len();
        Self { kind, sign, length, is_sure }
    }

    /// A sign that can begin a sentence, or go on with one.
    fn sign(line: &str, sign: char) -> Option<Self> {
        let mark = Self::new(line, sign.len_utf8(), Kind::Dot(sign), false);
        let next = line[mark.length..].chars().next()?;
        let blank = &line[mark.sign..mark.length];
        let is_sure = blank.contains('\t') || blank.chars().count() > 1;
        let is_dash = matches!(sign, '–' | '—' | '―' | '‒' | '−');
        let is_letter = sign.is_alphabetic();
        let may_be = match blank.is_empty() {
            // `o` and `ü` are words, and letters of words; a dash stands before numbers.
            true => is_dash && next.is_alphabetic(),
            false if is_letter => next.is_uppercase(),
            false => next.is_alphabetic() || matches!(next, '*' | '[' | '_' | '"' | '“'),
        };
        (is_sure || may_be).then_some(Self { is_sure, ..mark })
    }

    /// A number or a letter.
    fn counted(line: &str) -> Option<Self> {
        let inside = line.strip_prefix('(');
        let words = inside.unwrap_or(line);
        let end =
            words.find(|c: char| !c.is_ascii_alphanumeric()).filter(|end| (1..3).contains(end))?;
        let (name, rest) = words.split_at(end);
        let close = rest.chars().next()?;
        if !(close == ')' || (close == '.' && inside.is_none())) {
            return None;
        }
        let next = rest[1..].chars().next()?;
        let kind = match name.parse() {
            Ok(number) if inside.is_some() || next.is_alphabetic() => Kind::Number(number),
            Err(_) if next.is_whitespace() && end == 1 => Kind::Letter(
                u32::from(name.to_ascii_lowercase().chars().next()?) - u32::from('a') + 1,
            ),
            _ => return None,
        };
        Some(Self::new(line, line.len() - rest.len() + 1, kind, false))
    }

    /// Whether it is a dot or its like, which begins nothing but items.
    pub(super) fn is_dot(&self) -> bool {
        matches!(self.kind, Kind::Dot(dot) if is_dot(dot))
    }

    fn sort(&self) -> Sort {
        match self.kind {
            Kind::Dot(sign) | Kind::Joined(sign) => (self.kind == Kind::Joined(sign), Some(sign)),
            Kind::Number(_) => (false, None),
            Kind::Letter(_) => (true, None),
        }
    }

    /// Whether this one goes on with the list of another.
    pub(super) fn follows(&self, before: &Self) -> bool {
        match (before.kind, self.kind) {
            (Kind::Number(before), Kind::Number(this)) => this == before + 1,
            (Kind::Letter(before), Kind::Letter(this)) => this == before + 1,
            (before, this) => before == this,
        }
    }

    /// Whether it can be the first of its list.
    pub(super) fn begins(&self) -> bool {
        !matches!(self.kind, Kind::Letter(2..))
    }

    /// Whether it goes on with a list that Markdown knows.
    pub(super) fn goes_on_with(&self, list: List) -> bool {
        match self.kind {
            Kind::Joined(_) => list == List::Dots,
            Kind::Number(_) => list == List::Numbers,
            _ => false,
        }
    }
}

/// Word's own fonts of signs leave letters that only they can draw.
fn is_dot(c: char) -> bool {
    DOTS.contains(&c) || matches!(c, '\u{f000}'..='\u{f0ff}')
}

/// Which of the marks of some lines are those of a list: of several lines below each other, of
/// lines from the first on, or sure ones.
pub(super) fn of_a_list(marks: &[Option<Mark>], item: Option<List>) -> BTreeMap<usize, Mark> {
    let mut found = BTreeMap::new();
    let mut latest: BTreeMap<Sort, Mark> = BTreeMap::new();
    // The first words of an item have the sign of their item, and may have a dot of their own.
    let first = usize::from(item.is_some());
    for (n, mark) in marks.iter().enumerate().skip(first) {
        let Some(mark) = *mark else { continue };
        let goes_on = item.is_some_and(|list| mark.goes_on_with(list));
        let follows = latest.get(&mark.sort()).is_some_and(|before| mark.follows(before));
        let before =
            [n.wrapping_sub(1), 0].into_iter().filter(|before| (first..n).contains(before));
        let mut before = before.filter_map(|before| Some((before, (*marks.get(before)?)?)));
        let before = before.find(|(_, before)| before.begins() && mark.follows(before));
        if mark.is_sure || goes_on || follows || before.is_some() {
            found.extend(before);
            found.insert(n, mark);
            latest.insert(mark.sort(), mark);
        }
    }
    found
}
