//! How long building takes, how much memory it needs and how much comes of it, for
//! sites of many roles made of the real ones.

mod judging;
mod measure;
mod roles;
mod weigh;

use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::Args;

use crate::needs;
use crate::step::{root, say, step};
pub(crate) use judging::BenchJudging;
pub(crate) use measure::Measure;
use measure::Measured;

/// What to measure.
#[derive(Debug, Args)]
pub(crate) struct Bench {
    /// How many roles the sites have
    #[arg(default_values_t = [10, 1_000, 10_000])]
    roles: Vec<usize>,
    /// How often each is built; the median is shown
    #[arg(long, default_value_t = 5)]
    runs: usize,
    /// Leave the sites here to look at, each in a folder named after its number of roles
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
}

impl Bench {
    pub(crate) fn run(&self) -> anyhow::Result<()> {
        needs::wasm_target()?;
        step("build", "cargo build --release")?;
        for (n, roles) in self.roles.iter().enumerate() {
            let passing = tempfile::tempdir()?;
            let kept = self.keep.as_ref().map(|keep| keep.join(roles.to_string()));
            let folder = kept.as_deref().unwrap_or(passing.path());
            roles::generate(*roles, folder)?;
            let out = folder.join("public");
            let measured = self.measure(folder, &out)?;
            if n == 0 {
                weigh::print_widget(&out)?;
                say(
                    "\n   roles  build ms  memory MiB    files         bytes  data raw  data brotli",
                );
            }
            print(*roles, &measured, &out)?;
        }
        Ok(())
    }

    fn measure(&self, root: &Path, out: &Path) -> anyhow::Result<Measured> {
        let runs: anyhow::Result<Vec<Measured>> =
            (0..self.runs.max(1)).map(|_| build(root, out)).collect();
        let mut runs = runs?;
        runs.sort_by_key(|run| run.milliseconds);
        let most = runs.iter().map(|run| run.kibibytes).max().unwrap_or_default();
        let middle = runs.get(runs.len() / 2).context("nothing was measured")?;
        Ok(Measured { kibibytes: most, ..*middle })
    }
}

fn build(root: &Path, out: &Path) -> anyhow::Result<Measured> {
    let careers = super::step::root().join("target/release/careers");
    measure::of(
        &careers,
        &["build".as_ref(), "--root".as_ref(), root.as_ref(), "--out".as_ref(), out.as_ref()],
    )
}

fn print(roles: usize, measured: &Measured, out: &Path) -> anyhow::Result<()> {
    let weight = weigh::site(out)?;
    let data = weigh::largest_data(out)?;
    say(&format!(
        "{roles:8}  {:8}  {:10}  {:7}  {:12}  {:8}  {:11}",
        measured.milliseconds,
        measured.kibibytes / 1024,
        weight.files,
        weight.bytes,
        data.len(),
        weigh::brotli(&data)?,
    ));
    Ok(())
}
