//! The seeds of the fuzz targets, as they are and changed a little: the same functions that
//! `cargo fuzz` runs for longer. `CAREERS_FUZZ=1000` changes each seed so many times.

#![allow(clippy::unwrap_used, reason = "a test may unwrap")]

#[allow(unreachable_pub, reason = "it is also a crate of its own")]
#[path = "../../fuzz/src/lib.rs"]
mod fuzz;

use std::fs;

use tests::repository;

/// How often each seed is changed where nobody says otherwise.
const USUAL: u64 = 12;

/// Numbers that look random and are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % end.max(1)
    }
}

/// What breaks readers: the signs of TOML, Markdown and links, and bytes that are no text.
const SIGNS: [&[u8]; 24] = [
    b"\"",
    b"'",
    b"[[",
    b"]",
    b"{",
    b"=",
    b"+++",
    b"\n",
    b"\r\n",
    b"#",
    b"\\",
    b"0x",
    b"|",
    b"](",
    b"<!--",
    b"`",
    b"&",
    b"%",
    b"\xc2\xa0",
    b"\xe2\x80\x8b",
    b"\xff",
    b"\0",
    b"\t",
    b"9999999999999999999",
];

/// Some bytes taken out, put in or said twice.
fn changed(seed: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=numbers.below(4) {
        let from = numbers.below(bytes.len() + 1);
        let to = (from + numbers.below(40)).min(bytes.len());
        match numbers.below(4) {
            0 => drop(bytes.drain(from..to)),
            1 => bytes.truncate(from),
            2 => {
                let again = bytes[from..to].to_vec();
                bytes.splice(from..from, again);
            }
            _ => {
                let sign = SIGNS[numbers.below(SIGNS.len())];
                bytes.splice(from..from, sign.iter().copied());
            }
        }
    }
    bytes
}

fn check(target: &str, run: fn(&[u8])) {
    let times = std::env::var("CAREERS_FUZZ").ok().and_then(|times| times.parse().ok());
    let folder = repository::root().join("fuzz/seeds").join(target);
    let mut seeds: Vec<_> = fs::read_dir(folder).unwrap().map(|one| one.unwrap().path()).collect();
    seeds.sort();
    assert!(!seeds.is_empty(), "there are no seeds of {target}");
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    for seed in seeds {
        let bytes = fs::read(&seed).unwrap();
        run(&bytes);
        for n in 0..times.unwrap_or(USUAL) {
            let bytes = changed(&bytes, &mut numbers);
            let shown =
                || format!("{} changed {n}: {:?}", seed.display(), String::from_utf8_lossy(&bytes));
            let ran = std::panic::catch_unwind(|| run(&bytes));
            assert!(ran.is_ok(), "{}", shown());
        }
    }
}

#[test]
fn front_matter() {
    check("front_matter", fuzz::front_matter);
}

#[test]
fn markdown() {
    check("markdown", fuzz::markdown);
}

#[test]
fn answers() {
    check("answers", fuzz::answers);
}

#[test]
fn links() {
    check("links", fuzz::links);
}

#[test]
fn data() {
    check("data", fuzz::data);
}

#[test]
fn site() {
    check("site", fuzz::site);
}

#[test]
fn reading() {
    check("reading", fuzz::reading);
}

/// Every target has seeds and a test, and every test is of a target.
#[test]
fn every_target_is_tried() {
    let names = |folder: &str| {
        let entries = fs::read_dir(repository::root().join("fuzz").join(folder)).unwrap();
        let names = entries.map(|one| one.unwrap().path().file_stem().unwrap().to_owned());
        names.collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(names("fuzz_targets"), names("seeds"));
    assert_eq!(names("seeds").len(), 7, "add a test above for the new target");
}
