//! Chores: everything the project does to itself. `cargo xtask` lists them.
//!
//! It knows none of the other crates: it calls what they build.

mod bench;
mod bless;
mod ci;
mod lighthouse;
mod needs;
mod pictures;
mod serve;
mod step;
mod tools;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Everything the project does to itself
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", arg_required_else_help = true)]
struct Command {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Build everything and show the site in your browser while you write
    Serve(serve::Serve),
    /// Run everything that has to hold: format, lints, build, all tests
    Ci,
    /// Accept what comes of the golden cases today
    Bless,
    /// Measure building sites of many roles
    Bench(bench::Bench),
    /// Measure judging in the browser, over few roles and over many
    BenchJudging(bench::BenchJudging),
    /// Take the pictures of the README
    Pictures,
    /// Install what the tests call that is written in JavaScript
    Tools,
    /// Look at pages with Lighthouse, and print what it says of them
    Lighthouse,
    /// Run a command and print its time and peak memory
    #[command(hide = true)]
    Measure(bench::Measure),
}

fn main() -> ExitCode {
    let done = match Command::parse().verb {
        Verb::Serve(serve) => serve.run(),
        Verb::Ci => ci::run(),
        Verb::Bless => bless::run(),
        Verb::Bench(bench) => bench.run(),
        Verb::BenchJudging(bench) => bench.run(),
        Verb::Pictures => pictures::run(),
        Verb::Tools => tools::tests(),
        Verb::Lighthouse => lighthouse::all(),
        Verb::Measure(measure) => measure.run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            step::say(&format!("stopped: {error:#}"));
            error.downcast_ref::<step::Ended>().map_or(ExitCode::from(2), |ended| ended.code())
        }
    }
}
