//! The pieces of a file in blocks: a header with what stands under it. Blocks and keys
//! change places whole, and the comments above them come along.

use std::collections::BTreeMap;

use super::order::Order;
use super::pieces::Piece;

/// A file in blocks.
pub(super) struct File {
    /// Comments at the very top that a blank line sets apart.
    top: Vec<Piece>,
    /// The first has no header.
    blocks: Vec<Block>,
    /// Comments below everything.
    bottom: Vec<Piece>,
}

/// A header, what stands above it and what stands under it.
#[derive(Default)]
struct Block {
    above: Vec<Piece>,
    header: Option<Piece>,
    under: Vec<Piece>,
}

impl File {
    pub(super) fn of(pieces: Vec<Piece>) -> Self {
        let mut blocks = vec![Block::default()];
        for piece in pieces {
            let last = blocks.last_mut().expect("the first block is always there");
            if let Piece::Header { .. } = &piece {
                let above = last.under.split_off(after_last_pair(&last.under));
                blocks.push(Block { above, header: Some(piece), under: Vec::new() });
            } else {
                last.under.push(piece);
            }
        }
        let last = blocks.last_mut().expect("the first block is always there");
        let bottom = last.under.split_off(after_last_pair(&last.under));
        let mut file = Self { top: Vec::new(), blocks, bottom };
        file.set_top_apart();
        file
    }

    /// The first comments speak of the whole file when a blank line follows them.
    fn set_top_apart(&mut self) {
        let is_bare = self.blocks[0].under.is_empty();
        let first = match self.blocks.get_mut(1) {
            Some(first) if is_bare => &mut first.above,
            _ => &mut self.blocks[0].under,
        };
        let comments = first.iter().position(|piece| !is_comment_or_blank(piece));
        let comments = &first[..comments.unwrap_or(first.len())];
        let end = comments.iter().rposition(|piece| *piece == Piece::Blank);
        self.top = first.drain(..end.map_or(0, |end| end + 1)).collect();
    }

    /// Puts the keys that no blank line sets apart in order.
    pub(super) fn sort_keys(&mut self, order: &Order<'_>) {
        for block in &mut self.blocks {
            let path = match &block.header {
                Some(Piece::Header { path, .. }) => path.as_slice(),
                _ => &[],
            };
            let pieces = std::mem::take(&mut block.under);
            let paragraphs = pieces.split_inclusive(|piece| *piece == Piece::Blank);
            block.under = paragraphs.flat_map(|part| sorted(part, path, order)).collect();
        }
    }

    /// Puts the tables in order; those of a list stay in theirs.
    pub(super) fn sort_tables(&mut self, order: &Order<'_>) {
        let mut seen = Seen::default();
        let blocks = std::mem::take(&mut self.blocks);
        let mut placed: Vec<(Vec<Rank>, Block)> =
            blocks.into_iter().map(|block| (seen.place(&block, order), block)).collect();
        placed.sort_by(|(one, _), (other, _)| one.cmp(other));
        self.blocks = placed.into_iter().map(|(_, block)| block).collect();
    }

    /// The text, with one blank line where there were more.
    pub(super) fn text(self, line_end: &str) -> String {
        let blocks = self.blocks.into_iter();
        let blocks = blocks.flat_map(|b| b.above.into_iter().chain(b.header).chain(b.under));
        let mut text = String::new();
        let mut blank = false;
        for piece in self.top.into_iter().chain(blocks).chain(self.bottom) {
            let line = match piece {
                Piece::Blank => {
                    blank = !text.is_empty();
                    continue;
                }
                Piece::Comment(line) => line,
                Piece::Header { text, .. } | Piece::Pair { text, .. } => text,
            };
            if std::mem::take(&mut blank) {
                text += line_end;
            }
            text = text + &line + line_end;
        }
        text
    }
}

fn after_last_pair(pieces: &[Piece]) -> usize {
    pieces.iter().rposition(|piece| !is_comment_or_blank(piece)).map_or(0, |last| last + 1)
}

fn is_comment_or_blank(piece: &Piece) -> bool {
    matches!(piece, Piece::Blank | Piece::Comment(_))
}

/// Keys in order, each with the comments above it. What stands below the last stays there.
fn sorted(part: &[Piece], table: &[String], order: &Order<'_>) -> Vec<Piece> {
    let (keys, rest) = part.split_at(after_last_pair(part));
    let mut keys: Vec<(usize, &[Piece])> = keys
        .split_inclusive(|piece| matches!(piece, Piece::Pair { .. }))
        .map(|one| match one.last() {
            Some(Piece::Pair { key, .. }) => (order.rank(table, key), one),
            _ => (usize::MAX, one),
        })
        .collect();
    keys.sort_by_key(|(rank, _)| *rank);
    keys.into_iter().flat_map(|(_, one)| one).chain(rest).cloned().collect()
}

/// Where a part of a table's name puts it: by the order of keys; unknown ones by where
/// they were first seen; and the items of a list by their number.
type Rank = (usize, usize, usize);

/// The tables before.
#[derive(Default)]
struct Seen {
    first: BTreeMap<Vec<String>, usize>,
    items: BTreeMap<Vec<String>, usize>,
}

impl Seen {
    fn place(&mut self, block: &Block, order: &Order<'_>) -> Vec<Rank> {
        let Some(Piece::Header { path, many, .. }) = &block.header else { return Vec::new() };
        if *many {
            *self.items.entry(path.clone()).or_default() += 1;
        }
        let parts = (0..path.len()).map(|n| {
            let all = self.first.len();
            let first = *self.first.entry(path[..=n].to_vec()).or_insert(all);
            let item = self.items.get(&path[..=n]).copied().unwrap_or_default();
            (order.rank(&path[..n], &path[n]), first, item)
        });
        parts.collect()
    }
}
