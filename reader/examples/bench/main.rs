//! Measures the reader on a folder of texts, with labels made by hand beside
//! them: `cargo run --release -p reader --example bench -- FOLDER [LABELS] [-v]`.
//!
//! Without labels it says only what needs none: lines kept, questions, time.
#![allow(clippy::disallowed_methods, clippy::print_stdout, clippy::print_stderr)]

mod label;
mod measure;
mod signature;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use measure::Measures;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let verbose = arguments.iter().any(|one| one == "-v");
    let mut folders = arguments.iter().filter(|one| *one != "-v").map(PathBuf::from);
    let Some(texts) = folders.next() else {
        eprintln!("usage: bench FOLDER [LABELS] [-v]");
        std::process::exit(2);
    };
    let labels = folders.next();
    let mut measures = Measures::default();
    for path in files(&texts) {
        one(&path, labels.as_deref(), &mut measures, verbose);
    }
    println!("{}", measures.table());
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        eprintln!("{}: no such folder", folder.display());
        std::process::exit(2);
    };
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    files
}

fn one(path: &Path, labels: Option<&Path>, measures: &mut Measures, verbose: bool) {
    let Ok(bytes) = std::fs::read(path) else { return };
    let text = String::from_utf8_lossy(&bytes);
    let started = Instant::now();
    let result = reader::read(&text);
    measures.times.push(started.elapsed());
    let name = path.file_stem().map(|stem| stem.to_string_lossy().to_string()).unwrap_or_default();
    let reading = match result {
        Ok(reading) => reading,
        Err(refusal) => {
            println!("{name}: refused, {}", refusal.reason());
            measures.refused += 1;
            return;
        }
    };
    measures.kept(&text, &reading);
    measures.questions.push(reading.classes.iter().map(|class| class.questions.len()).sum());
    let label = labels.and_then(|folder| label::read(&folder.join(format!("{name}.json"))));
    if let Some(label) = label {
        let wrong = measures.compare(&name, &reading, &label);
        if verbose {
            for line in wrong {
                println!("{name}: {line}");
            }
        }
    }
}

/// The middle and the 90th percentile of some durations.
pub(crate) fn quantiles(mut times: Vec<Duration>) -> (Duration, Duration) {
    times.sort();
    let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or_default();
    (at(50), at(90))
}

/// Counts by name.
pub(crate) type Counts = BTreeMap<String, (usize, usize)>;
