//! The ways of a line between two roles: level, or with bends between the columns, where no
//! names stand.

/// Where a line changes its height.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// Nowhere that counts.
    Level,
    /// Soon after its start.
    Early,
    /// Soon before its end.
    Late,
    /// Twice: it runs through the free room above a row.
    Above,
}

/// From where to where.
#[derive(Debug, Clone, Copy)]
pub(super) struct Path {
    pub(super) from: (i32, i32),
    pub(super) to: (i32, i32),
    /// How far columns are apart.
    pub(super) apart: i32,
}

/// How far before its end a letter stands.
const LETTER: i32 = 46;

impl Path {
    /// One way without a bend that counts.
    pub(super) fn straight(self) -> Vec<(i32, i32)> {
        if self.from.1 == self.to.1 || self.from.0 == self.to.0 {
            return vec![self.from, self.to];
        }
        self.early()
    }

    /// Changes its height soon, and goes on in the row of its end.
    pub(super) fn early(self) -> Vec<(i32, i32)> {
        let middle = self.from.0 + self.apart / 2;
        self.with_bend(middle)
    }

    /// Goes on in the row of its start, and changes its height late.
    pub(super) fn late(self) -> Vec<(i32, i32)> {
        let middle = self.to.0 - self.apart / 2;
        self.with_bend(middle)
    }

    /// Goes through the free room above a row.
    pub(super) fn above(self, y: i32) -> Vec<(i32, i32)> {
        let first = self.from.0 + self.apart / 2;
        let last = self.to.0 - self.apart / 2;
        let (up, down) = (self.slope(self.from.1, y), self.slope(y, self.to.1));
        vec![
            self.from,
            (first - up, self.from.1),
            (first, y),
            (last.max(first), y),
            (last.max(first) + down, self.to.1),
            self.to,
        ]
    }

    fn with_bend(self, middle: i32) -> Vec<(i32, i32)> {
        let half = self.slope(self.from.1, self.to.1) / 2;
        vec![self.from, (middle - half, self.from.1), (middle + half, self.to.1), self.to]
    }

    /// How long a bend is between two heights: at 45 degrees where there is room.
    fn slope(self, one: i32, other: i32) -> i32 {
        (one - other).abs().min(self.apart / 3)
    }
}

/// Where the letter of a line stands: on its last level part, before the name of its end.
pub(super) fn before_the_end(points: &[(i32, i32)]) -> (i32, i32) {
    let end = points[points.len() - 1];
    let begin = points[points.len() - 2];
    (end.0 - LETTER.min((end.0 - begin.0) / 2), end.1)
}
