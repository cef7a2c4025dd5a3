//! Drawings of a few rectangles in a few colors, as PNG. A row that repeats costs nothing but a
//! reference to the one before, so a large drawing takes microseconds and a few hundred bytes.
//! Deliberately not an encoder of pictures: photographs would not become smaller.

use std::iter::{once, repeat_n};

/// The colors of a drawing, the background first.
pub(super) type Palette = [[u8; 3]; 4];

/// A rectangle in a color of the palette.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rect {
    pub(super) left: usize,
    pub(super) top: usize,
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) color: u8,
}

/// Four pixels stand in a byte.
const PIXELS: usize = 4;

/// A drawing; what is drawn later covers what was drawn before. The width is a multiple of four.
pub(super) fn png((width, height): (usize, usize), palette: &Palette, rects: &[Rect]) -> Vec<u8> {
    let mut ends: Vec<usize> =
        rects.iter().flat_map(|rect| [rect.top, rect.top + rect.height]).chain([height]).collect();
    ends.sort_unstable();
    ends.dedup();
    let mut packed = Packed::new(width / PIXELS + 1);
    let mut top = 0;
    for end in ends.into_iter().filter(|end| (1..=height).contains(end)) {
        packed.rows(&row(width, top, rects), end - top);
        top = end;
    }
    let size = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).to_be_bytes();
    // Two bits a pixel, each the number of a color.
    let head = [&size(width)[..], &size(height), &[2, 3, 0, 0, 0]].concat();
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    for (kind, data) in [
        (b"IHDR", head),
        (b"PLTE", palette.concat()),
        (b"IDAT", packed.finish()),
        (b"IEND", Vec::new()),
    ] {
        file.extend(size(data.len()));
        let named: Vec<u8> = kind.iter().copied().chain(data).collect();
        file.extend(&named);
        file.extend(crc(&named).to_be_bytes());
    }
    file
}

/// The bytes of a row: which filter it has, none, and its pixels.
fn row(width: usize, y: usize, rects: &[Rect]) -> Vec<u8> {
    let mut pixels = vec![0_u8; width];
    for rect in rects.iter().filter(|rect| (rect.top..rect.top + rect.height).contains(&y)) {
        let end = (rect.left + rect.width).min(width);
        pixels[rect.left.min(end)..end].fill(rect.color);
    }
    let bytes = pixels.chunks(PIXELS).map(|four| four.iter().fold(0, |all, one| all << 2 | one));
    once(0).chain(bytes).collect()
}

fn crc(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 };
        }
    }
    !crc
}

/// Rows in the format of zlib, with the codes that every reader knows.
struct Packed {
    bytes: Vec<u8>,
    bits: u32,
    count: u32,
    row: usize,
    sum: (u64, u64),
}

/// The prime of the sum at the end.
const PRIME: u64 = 65_521;
/// The longest reference.
const LONGEST: usize = 258;
/// The shortest.
const SHORTEST: usize = 3;

impl Packed {
    fn new(row: usize) -> Self {
        let mut new = Self { bytes: vec![0x78, 0x01], bits: 0, count: 0, row, sum: (1, 0) };
        // The last block, with fixed codes.
        new.put(0b011, 3);
        new
    }

    /// The same row several times.
    fn rows(&mut self, row: &[u8], times: usize) {
        for run in row.chunk_by(|a, b| a == b) {
            self.literal(run[0]);
            self.again(run[0], run.len() - 1);
        }
        let mut left = row.len() * (times - 1);
        while left > 0 {
            // No rest is too short for a reference.
            let length =
                if left < LONGEST + SHORTEST { left.min(LONGEST - SHORTEST) } else { LONGEST };
            self.reference(length, self.row);
            left -= length;
        }
        for byte in repeat_n(row, times).flatten() {
            self.sum.0 += u64::from(*byte);
            self.sum.1 += self.sum.0;
        }
        self.sum = (self.sum.0 % PRIME, self.sum.1 % PRIME);
    }

    /// A byte that stood there just before, some times more.
    fn again(&mut self, byte: u8, times: usize) {
        let mut left = times;
        while left >= SHORTEST {
            let length = left.min(LONGEST);
            self.reference(length, 1);
            left -= length;
        }
        (0..left).for_each(|_| self.literal(byte));
    }

    fn literal(&mut self, byte: u8) {
        match byte {
            0..=143 => self.code(0x30 + u32::from(byte), 8),
            144.. => self.code(0x190 + u32::from(byte) - 144, 9),
        }
    }

    fn reference(&mut self, length: usize, distance: usize) {
        let (symbol, extra, width) = length_code(length);
        match symbol {
            257..=279 => self.code(symbol - 256, 7),
            _ => self.code(0xc0 + symbol - 280, 8),
        }
        self.put(extra, width);
        let (symbol, extra, width) = distance_code(distance);
        self.code(symbol, 5);
        self.put(extra, width);
    }

    /// A code, whose first bit is its highest.
    fn code(&mut self, code: u32, width: u32) {
        self.put(code.reverse_bits() >> (32 - width), width);
    }

    fn put(&mut self, bits: u32, width: u32) {
        self.bits |= bits << self.count;
        self.count += width;
        while self.count >= 8 {
            self.bytes.push(self.bits.to_le_bytes()[0]);
            self.bits >>= 8;
            self.count -= 8;
        }
    }

    fn finish(mut self) -> Vec<u8> {
        // The end of the block, and the rest of its last byte.
        self.code(0, 7);
        self.put(0, 7);
        let (low, high) = self.sum;
        let sum = u32::try_from(high << 16 | low).unwrap_or_default();
        self.bytes.extend(sum.to_be_bytes());
        self.bytes
    }
}

/// Symbol, further bits and how many of them, of a length from 3 on.
fn length_code(length: usize) -> (u32, u32, u32) {
    if length == LONGEST {
        return (285, 0, 0);
    }
    // From 11 on, four symbols share a width, which grows by one bit each time.
    let n = u32::try_from(length - SHORTEST).unwrap_or_default();
    if n < 8 {
        return (257 + n, 0, 0);
    }
    let width = n.ilog2() - 2;
    (257 + (width << 2) + (n >> width), n & ((1 << width) - 1), width)
}

/// The same of a distance from 1 on: two symbols share a width.
fn distance_code(distance: usize) -> (u32, u32, u32) {
    let n = u32::try_from(distance - 1).unwrap_or_default();
    if n < 4 {
        return (n, 0, 0);
    }
    let width = n.ilog2() - 1;
    ((width << 1) + (n >> width), n & ((1 << width) - 1), width)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    const COLORS: Palette = [[0, 0, 0], [10, 20, 30], [200, 200, 200], [255, 255, 255]];

    /// The rows of a drawing, as another program unpacks them.
    fn rows(file: &[u8]) -> Vec<Vec<u8>> {
        let mut rest = file.strip_prefix(b"\x89PNG\r\n\x1a\n").unwrap();
        let (mut width, mut raw) = (0, Vec::new());
        while !rest.is_empty() {
            let length = u32::from_be_bytes(rest[..4].try_into().unwrap()) as usize;
            let (kind, data) = (&rest[4..8], &rest[8..8 + length]);
            let mut crc = flate2::Crc::new();
            crc.update(&rest[4..8 + length]);
            assert_eq!(crc.sum().to_be_bytes(), rest[8 + length..12 + length]);
            match kind {
                b"IHDR" => width = u32::from_be_bytes(data[..4].try_into().unwrap()) as usize,
                b"IDAT" => {
                    let read = flate2::read::ZlibDecoder::new(data).read_to_end(&mut raw);
                    assert!(read.unwrap() > 0);
                }
                _ => {}
            }
            rest = &rest[12 + length..];
        }
        let pixel = |byte: &u8| [6, 4, 2, 0].map(|shift| byte >> shift & 3);
        let row = |row: &[u8]| row[1..].iter().flat_map(pixel).collect();
        raw.chunks(width / PIXELS + 1).map(row).collect()
    }

    #[test]
    fn rectangles_stand_where_they_were_put() {
        let rect = |left, top, width, height, color| Rect { left, top, width, height, color };
        for (width, height) in [(8, 3), (400, 7), (1200, 630), (2048, 5)] {
            let rects =
                [rect(1, 0, 3, 2, 1), rect(2, 1, width - 3, 1, 3), rect(5, 0, 1, height, 2)];
            let mut expected = vec![vec![0_u8; width]; height];
            for rect in rects {
                for row in &mut expected[rect.top..rect.top + rect.height] {
                    row[rect.left..rect.left + rect.width].fill(rect.color);
                }
            }
            assert_eq!(rows(&png((width, height), &COLORS, &rects)), expected, "{width} {height}");
        }
    }

    #[test]
    fn every_length_has_its_code() {
        for (length, code) in
            [(3, (257, 0, 0)), (10, (264, 0, 0)), (11, (265, 0, 1)), (12, (265, 1, 1))]
        {
            assert_eq!(length_code(length), code, "{length}");
        }
        assert_eq!(length_code(257), (284, 30, 5));
        assert_eq!(distance_code(301), (16, 44, 7));
    }
}
