//! `careers build`: the site as a folder.

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use roles::words::count;
use site::plan::words::thousands;
use site::sources::{SourceFile, Sources};
use site::write::{Target, Writing, Written, in_background};
use site::{Run, Stage, load, make_in};

use super::publish::Publish;
use super::terminal::Terminal;
use super::timings::Timings;
use super::{Ending, Source, Strict, Telling};

/// Build the site (the old one stays if anything goes wrong)
///
/// The folder is replaced in one step: when the content has errors, when the disk
/// is full or the program is ended, the site that was there stays as it was. A
/// folder with files that `careers build` did not make is left alone.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Build {
    #[command(flatten)]
    source: Source,
    #[command(flatten)]
    strict: Strict,
    /// Where to write [default: `output_dir` of config.toml, or `public`, in the root]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    #[command(flatten)]
    publish: Publish,
    #[command(flatten)]
    telling: Telling,
}

const EXAMPLES: &str = "\
Examples:
  careers build                       from this folder into `public`
  careers build --root city --out www
  careers build --drafts --out review   with the pages not yet published
  careers build --base-url https://preview.example.gov/42   a preview for that address
  careers build --links index.html    for a bucket that shows no page for a folder

The site works at any address and in any folder of a host: copy it there.";

impl Build {
    pub(crate) fn run(&self, terminal: &Terminal) -> anyhow::Result<Ending> {
        let mut timings = Timings::start();
        let mut options = self.source.strict_options(&self.strict)?;
        options.publishing = self.publish.publishing();
        let sources = load::load(&self.source.root)?;
        timings.ended("load");
        let out = self.out.clone().unwrap_or_else(|| self.usual_out(&sources));
        let target = Target::new(&self.source.root, &out)?;
        let mut ended = |stage: Stage| timings.ended(stage.name());
        let run = Run { ended: Some(&mut ended), ..Run::default() };
        let made = make_in(run, &sources, &options);
        terminal.problems(&made.diagnostics, &sources);
        if let Some(site) = &made.site {
            let ((), writing) = in_background(&target, |write| {
                site.render(&mut self.publish.packing(terminal, write));
            });
            timings.ended("render");
            let keep = |writing| self.publish.keep(writing).and_then(Writing::finish);
            let written = writing?.map(keep).transpose()?.unwrap_or_default();
            timings.ended("write");
            terminal.say(&summary(written, timings.so_far(), &out));
        } else if target.folder().exists() {
            terminal.say(&format!("nothing was written: {} is as it was", out.display()));
        } else {
            terminal.say("nothing was written");
        }
        if self.telling.timings {
            timings.say(terminal);
        }
        let ending = Ending::of(made.site.is_some());
        // The program ends soon, and the system takes memory back faster.
        std::mem::forget((made, sources));
        Ok(ending)
    }

    fn usual_out(&self, sources: &Sources) -> PathBuf {
        let out = output_dir(sources).unwrap_or_else(|| "public".to_string());
        if self.source.root == Path::new(".") { out.into() } else { self.source.root.join(out) }
    }
}

/// Zola's `output_dir`. What is wrong with the file is said with all other problems.
fn output_dir(sources: &Sources) -> Option<String> {
    let file = sources.get("config.toml").or_else(|| sources.get("zola.toml"));
    let Some(SourceFile::Bytes(bytes)) = file else { return None };
    let config: toml::Table = std::str::from_utf8(bytes).ok()?.parse().ok()?;
    config.get("output_dir")?.as_str().map(str::to_string)
}

fn summary(written: Written, took: Duration, out: &Path) -> String {
    let Written { files, pages, kept, bytes } = written;
    let (took, out) = (took.as_millis(), out.display());
    let kept = if kept > 0 { format!(", {kept} of them as they were") } else { String::new() };
    let bytes = thousands(bytes);
    let (pages, files) = (count(pages, "page", "pages"), count(files, "file", "files"));
    format!("{pages}, {files}{kept}, {bytes} bytes in {took} ms: {out}")
}

#[cfg(test)]
mod tests {
    use super::output_dir;
    use site::sources::Sources;

    #[test]
    fn the_configuration_says_where_to_write() {
        let mut sources = Sources::default();
        assert_eq!(output_dir(&sources), None);
        sources.insert_text("config.toml", "output_dir = \"www\"");
        assert_eq!(output_dir(&sources).as_deref(), Some("www"));
        sources.insert_text("config.toml", "output_dir = 1");
        assert_eq!(output_dir(&sources), None);
    }
}
