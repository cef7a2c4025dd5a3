//! How long checking takes, the more there is of one thing: ten times as much should take
//! about ten times as long. `cargo run --release -p site --example linear -- 1000,10000,100000`

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark prints what it measured")]

use std::fmt::Write;
use std::time::{Duration, Instant};

use site::sources::Sources;
use site::{Options, begin, make};

/// How long it takes to find what is wrong with a site.
fn time(sources: &Sources) -> Duration {
    let start = Instant::now();
    let _ = make(sources, &Options::default());
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
        writeln!(text, "Word[^{note}].").expect("text takes what is written to it");
    }
    for note in 0..n {
        write!(text, "\n[^{note}]: Note {note}.\n").expect("text takes what is written to it");
    }
    one_page(&text)
}

/// Roles of which each reports to one that is not there.
fn unknown_roles(n: usize) -> Sources {
    let mut sources = site();
    for role in 0..n {
        let text = format!(
            "+++\ntitle = \"Role {role}\"\ndescription = \"Role {role}.\"\n[extra]\nstatus = \"stub\"\n\
             kind = \"position\"\nemployer = \"City of Elm\"\n[extra.reports_to]\ntitle = \"Lead\"\n\
             role = \"gone-{role}\"\n+++\n"
        );
        sources.insert_text(&format!("content/roles/role-{role:06}.md"), &text);
    }
    sources
}

/// Links to headings that are not there, on a page with as many headings.
fn broken_anchors(n: usize) -> Sources {
    let mut text = String::new();
    for heading in 0..n {
        write!(text, "## Part {heading}\n\nSee [more](#prat-{heading}).\n\n")
            .expect("text takes what is written to it");
    }
    one_page(&text)
}

/// A role that requires so much.
fn requirements(n: usize) -> Sources {
    let mut sources = site();
    let mut text = String::from(
        "+++\ntitle = \"Clerk\"\ndescription = \"A clerk.\"\n[taxonomies]\ndomain = [\"analysis\"]\n\
         level = [\"analyst\"]\n[extra]\nstatus = \"described\"\nkind = \"position\"\n\
         employer = \"City of Elm\"\n[extra.source]\ndocument = \"Handbook\"\n",
    );
    writeln!(text, "lines = {{ mq = {n} }}").expect("text takes what is written to it");
    for line in 1..=n {
        write!(
            text,
            "[[extra.requirement]]\nid = \"line-{line}\"\nkind = \"ability\"\nneed = \"required\"\n\
             line = \"mq {line}\"\ntext = \"You have done task {line} of the office.\"\n"
        )
        .expect("text takes what is written to it");
    }
    text.push_str("+++\nYou work.\n");
    sources.insert_text("content/roles/clerk.md", &text);
    sources
}

type Make = fn(usize) -> Sources;

/// What there can be much of.
const KINDS: [(&str, Make); 10] = [
    ("ordinary pages", |n| pages(n, |_| String::new())),
    ("broken links to content", |n| pages(n, |page| format!("[a](@/news/pgae-{page:06}.md)"))),
    ("broken links to addresses", |n| pages(n, |page| format!("[a](../pgae-{page:06}/)"))),
    ("footnotes", footnotes),
    ("headings of the same words", |n| one_page(&"## Again\n\nText.\n\n".repeat(n))),
    ("abbreviations", |n| one_page(&"AB ".repeat(n))),
    ("unknown roles", unknown_roles),
    ("abbreviations without a space", |n| one_page(&"AB/".repeat(n))),
    ("broken links to headings", broken_anchors),
    ("requirements of a role", requirements),
];

fn main() {
    print(&std::env::args().nth(1).unwrap_or_else(|| "1000,10000".into()));
}

fn print(sizes: &str) {
    let sizes: Vec<usize> =
        sizes.split(',').map(|size| size.trim().parse().expect("sizes are numbers")).collect();
    for (kind, make) in KINDS {
        let times =
            sizes.iter().map(|size| format!("{size}: {} ms", time(&make(*size)).as_millis()));
        println!("{kind:32} {}", times.collect::<Vec<_>>().join(", "));
    }
}
