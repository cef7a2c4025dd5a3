//! How long building takes, how much memory it needs and how much comes of it, for
//! sites of many roles made of the real ones.

mod judging;
mod measure;
mod roles;
mod weigh;

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Args;

use crate::needs;
use crate::step::{root, say, step};
pub(crate) use judging::BenchJudging;
pub(crate) use measure::Measure;
use measure::Measured;
use roles::{Ladders, generate};

/// What to measure.
#[derive(Debug, Args)]
pub(crate) struct Bench {
    /// How many roles the sites have
    #[arg(default_values_t = [10, 1_000, 10_000])]
    roles: Vec<usize>,
    /// How often each is built; the median is shown
    #[arg(long, default_value_t = 5)]
    runs: usize,
    /// Repeat the roles only: the real roles keep their ladders, and no other has any
    #[arg(long)]
    few_ladders: bool,
    /// Leave the sites here to look at, each in a folder named after its number of roles, once for
    /// each run
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
}

const HEAD: &str =
    "\n   roles    new ms  again ms  memory MiB    files         bytes  data raw  data brotli";

/// What one site took.
struct Took {
    /// Into a folder of its own, which was not there.
    new: Measured,
    /// Into that folder again.
    again: Measured,
}

impl Bench {
    pub(crate) fn run(&self) -> anyhow::Result<()> {
        needs::wasm_target()?;
        step("build", "cargo build --release")?;
        let ladders = if self.few_ladders { Ladders::Few } else { Ladders::All };
        let passing = tempfile::tempdir()?;
        let sites = self.keep.as_deref().unwrap_or(passing.path());
        for (n, roles) in self.roles.iter().enumerate() {
            let folder = sites.join(roles.to_string());
            generate(*roles, ladders, &folder)?;
            let took = self.measure(&folder)?;
            let out = folder.join("public-1");
            if n == 0 {
                weigh::print_widget(&out)?;
                say(HEAD);
            }
            print(*roles, &took, &out)?;
        }
        Ok(())
    }

    /// Builds a site into folders that are new, and then into each again. A file system that
    /// has just removed many files makes new ones slowly, so nothing is removed before.
    fn measure(&self, root: &Path) -> anyhow::Result<Took> {
        let outs = (1..=self.runs.max(1)).map(|run| root.join(format!("public-{run}")));
        let outs: Vec<PathBuf> = outs.collect();
        if let Some(out) = outs.iter().find(|out| out.exists()) {
            bail!("{} is there already: choose another folder with `--keep`", out.display());
        }
        let build_all = || outs.iter().map(|out| build(root, out)).collect::<anyhow::Result<_>>();
        Ok(Took { new: median(build_all()?)?, again: median(build_all()?)? })
    }
}

/// The run in the middle, with the most memory of all.
fn median(mut runs: Vec<Measured>) -> anyhow::Result<Measured> {
    runs.sort_by_key(|run| run.milliseconds);
    let most = runs.iter().map(|run| run.kibibytes).max().unwrap_or_default();
    let middle = runs.get(runs.len() / 2).context("nothing was measured")?;
    Ok(Measured { kibibytes: most, ..*middle })
}

fn build(root: &Path, out: &Path) -> anyhow::Result<Measured> {
    measure::settle();
    let careers = super::step::root().join("target/release/careers");
    measure::of(
        &careers,
        &["build".as_ref(), "--root".as_ref(), root.as_ref(), "--out".as_ref(), out.as_ref()],
    )
}

fn print(roles: usize, took: &Took, out: &Path) -> anyhow::Result<()> {
    let weight = weigh::site(out)?;
    let data = weigh::largest_data(out)?;
    say(&format!(
        "{roles:8}  {:8}  {:8}  {:10}  {:7}  {:12}  {:8}  {:11}",
        took.new.milliseconds,
        took.again.milliseconds,
        took.new.kibibytes.max(took.again.kibibytes) / 1024,
        weight.files,
        weight.bytes,
        data.len(),
        weigh::brotli(&data)?,
    ));
    Ok(())
}
