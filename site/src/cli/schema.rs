//! `careers schema`: what may stand in a file, for editors and other programs.

use std::path::PathBuf;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use site::editor::{Kind, json_schema};

use super::Ending;
use super::terminal::Terminal;

/// Print the JSON Schema of the facts of a kind of file
///
/// Says which keys there are, what each means and what may stand there; for editors that
/// complete TOML, and for programs that write content. What is needed, and whether names
/// lead anywhere, is said by `careers check`.
///
/// `careers init` writes all of them to `.careers/`, and `.taplo.toml`, which points editors
/// at those of config.toml and the vocabulary.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Schema {
    /// Which kind of file
    #[arg(value_parser = kinds())]
    kind: Kind,
    /// Taken like everywhere; a schema is the same for every site
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

const EXAMPLES: &str = "\
Examples:
  careers schema role
  careers schema config > .careers/config.schema.json
  careers schema vocabulary > .careers/vocabulary.schema.json";

impl Schema {
    pub(crate) fn run(&self, terminal: &Terminal) -> anyhow::Result<Ending> {
        let Self { kind, root: _ } = self;
        terminal.result(&json_schema(*kind));
        Ok(Ending::Well)
    }
}

fn kinds() -> impl TypedValueParser<Value = Kind> {
    PossibleValuesParser::new(Kind::ALL.map(Kind::name)).map(|word| {
        let kind = Kind::ALL.into_iter().find(|kind| kind.name() == word);
        kind.expect("only names of kinds are accepted")
    })
}
