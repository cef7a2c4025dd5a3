//! Ten times as much takes about ten times as long, whatever there is more of. Also the
//! benchmark of it: `CAREERS_SIZES=1000,10000,100000 cargo test --release -p tests --test linear
//! -- --nocapture` prints how long checking takes.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test may unwrap, and prints what it measured"
)]

use std::fmt::Write;
use std::time::{Duration, Instant};

use site::sources::Sources;
use site::{Options, Watch, begin, make_watched};

struct Nobody;

impl Watch for Nobody {}

/// How long it takes to find what is wrong with a site.
fn time(sources: &Sources) -> Duration {
    let start = Instant::now();
    let _ = make_watched(sources, &Options::default(), &mut Nobody);
    start.elapsed()
}

fn site() -> Sources {
    let mut sources = Sources::default();
    for (path, text) in begin::site(false) {
        sources.insert_text(&path, &text);
    }
    sources
}

fn pages(n: usize, text: impl Fn(usize) -> String) -> Sources {
    let mut sources = site();
    for page in 0..n {
        let file = format!("content/news/page-{page:06}.md");
        let text =
            format!("+++\ntitle = \"Page {page}\"\n+++\nPage {page} of many. {}\n", text(page));
        sources.insert_text(&file, &text);
    }
    sources
}

fn one_page(text: &str) -> Sources {
    let mut sources = site();
    sources.insert_text("content/notes.md", &format!("+++\ntitle = \"Notes\"\n+++\n{text}\n"));
    sources
}

fn footnotes(n: usize) -> Sources {
    let mut text = String::new();
    for note in 0..n {
        writeln!(text, "Word[^{note}].").unwrap();
    }
    for note in 0..n {
        write!(text, "\n[^{note}]: Note {note}.\n").unwrap();
    }
    one_page(&text)
}

type Make = fn(usize) -> Sources;

/// What there can be much of.
const KINDS: [(&str, Make); 7] = [
    ("ordinary pages", |n| pages(n, |_| String::new())),
    ("broken links to content", |n| pages(n, |page| format!("[a](@/news/pgae-{page:06}.md)"))),
    ("broken links to addresses", |n| pages(n, |page| format!("[a](../pgae-{page:06}/)"))),
    ("footnotes", footnotes),
    ("headings of the same words", |n| one_page(&"## Again\n\nText.\n\n".repeat(n))),
    ("abbreviations", |n| one_page(&"AB ".repeat(n))),
    ("abbreviations without a space", |n| one_page(&"AB/".repeat(n))),
];

/// So much more there is the second time, and so much longer than that it may take: a quarter
/// of what it took if all were compared with all.
const MORE: usize = 12;
const LONGER: u32 = 3;

#[test]
fn much_takes_in_proportion() {
    if let Ok(sizes) = std::env::var("CAREERS_SIZES") {
        return print(&sizes);
    }
    for (kind, make) in KINDS {
        let few = make(400);
        let few = (0..3).map(|_| time(&few)).min().unwrap().max(Duration::from_millis(20));
        let many = make(400 * MORE);
        let most = few * u32::try_from(MORE).unwrap() * LONGER;
        let took = (0..2).map(|_| time(&many)).min().unwrap();
        assert!(took < most, "{kind}: 400 took {few:?}, and {MORE} times as many {took:?}");
    }
}

fn print(sizes: &str) {
    let sizes: Vec<usize> = sizes.split(',').map(|size| size.trim().parse().unwrap()).collect();
    for (kind, make) in KINDS {
        let times =
            sizes.iter().map(|size| format!("{size}: {} ms", time(&make(*size)).as_millis()));
        println!("{kind:32} {}", times.collect::<Vec<_>>().join(", "));
    }
}
