//! What happens to files: lines get lost, quotes are swapped, values change their type,
//! bytes stray in. Drawn from a seed, so that every failure can be seen again.

/// Numbers from a seed (SplitMix64).
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below another; 0 below 0.
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let drawn = (mixed ^ (mixed >> 31)) % u64::try_from(end.max(1)).unwrap();
        usize::try_from(drawn).unwrap()
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

/// Values of other types than most keys have.
const VALUES: [&str; 14] = [
    "7",
    "-1",
    "true",
    "\"\"",
    "\"x\"",
    "[]",
    "{}",
    "[1, \"a\"]",
    "[\"a\", \"a\"]",
    "{ a = 1 }",
    "2026-11-22",
    "1e400",
    "0x1f",
    "99999999999999999999",
];

/// Pieces that stray in from keyboards, editors and merges.
const STRAYS: [&[u8]; 20] = [
    b"\"",
    b"'",
    b"\"\"\"",
    b"[",
    b"]]",
    b"{",
    b"}",
    b"=",
    b",",
    b"#",
    b"\\",
    b"+++\n",
    b"---\n",
    b"<<<<<<< HEAD\n",
    b"\r",
    b"\0",
    b"\x1b[31m",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\xe2\x80\xae",
];

/// A file with one to three things wrong.
pub(crate) fn damaged(file: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut file = file.to_vec();
    for _ in 0..=dice.below(3) {
        file = match dice.below(11) {
            0..=3 => in_lines(&file, dice),
            4 | 5 => wrong_type(&file, dice),
            6 => swapped_quotes(&file, dice),
            _ => in_bytes(file, dice),
        };
    }
    file
}

/// Lines that are lost, doubled, moved or cut.
fn in_lines(file: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut lines: Vec<&[u8]> = file.split_inclusive(|byte| *byte == b'\n').collect();
    let [one, other] = [dice.below(lines.len()), dice.below(lines.len())];
    match dice.below(5) {
        _ if lines.is_empty() => {}
        0 => {
            lines.remove(one);
        }
        1 => lines.insert(one, lines[one]),
        2 => lines.insert(one, lines[other]),
        3 => lines.swap(one, other),
        _ => {
            lines.drain(one.min(other)..(one.min(other) + 4).min(lines.len()));
        }
    }
    lines.concat()
}

/// A key with a value of another type.
fn wrong_type(file: &[u8], dice: &mut Dice) -> Vec<u8> {
    let value = dice.of(&VALUES);
    let mut lines: Vec<Vec<u8>> =
        file.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    let keys = lines.iter_mut().filter_map(|line| {
        let at = line.windows(3).position(|part| part == b" = ")?;
        Some((line, at + 3))
    });
    let mut keys: Vec<_> = keys.collect();
    let n = dice.below(keys.len());
    if let Some((line, at)) = keys.get_mut(n) {
        line.truncate(*at);
        line.extend_from_slice(value.as_bytes());
        line.push(b'\n');
    }
    lines.concat()
}

/// Quotes of another kind around one text, or one of them missing.
fn swapped_quotes(file: &[u8], dice: &mut Dice) -> Vec<u8> {
    let quotes: Vec<usize> = (0..file.len()).filter(|n| file[*n] == b'"').collect();
    let Some(&at) = quotes.get(dice.below(quotes.len())) else { return file.to_vec() };
    let others = ["'", "“", "”", "", "`", "\"\""];
    let other = dice.of(&others).as_bytes();
    [&file[..at], other, &file[at + 1..]].concat()
}

/// Bytes that stray in, are lost or change.
fn in_bytes(mut file: Vec<u8>, dice: &mut Dice) -> Vec<u8> {
    let at = dice.below(file.len());
    match dice.below(8) {
        _ if file.is_empty() => {}
        0..=3 => drop(file.splice(at..at, dice.of(&STRAYS).iter().copied())),
        4 => drop(file.drain(at..(at + 1 + dice.below(40)).min(file.len()))),
        5 => file[at] = u8::try_from(dice.below(256)).unwrap(),
        6 => file[at] = b"0123456789azAZ_-"[dice.below(16)],
        _ => file.truncate(at),
    }
    file
}
