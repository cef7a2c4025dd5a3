//! How results and problems are written: what `--format` takes.

use anyhow::bail;
use clap::ValueEnum;
use clap::builder::PossibleValue;
use site::diagnostic::emit::Format;
use site::questions::Form;

/// A word after `--format`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Written {
    /// What every verb can write.
    Anything(Format),
    /// Only for reports.
    Markdown,
    /// Only for reports.
    Csv,
}

impl ValueEnum for Written {
    fn value_variants<'a>() -> &'a [Self] {
        &[
            Self::Anything(Format::Human),
            Self::Anything(Format::Short),
            Self::Anything(Format::Json),
            Self::Anything(Format::Sarif),
            Self::Markdown,
            Self::Csv,
        ]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(match self {
            Self::Anything(Format::Human) => PossibleValue::new("human").alias("text"),
            Self::Anything(Format::Short) => PossibleValue::new("short"),
            Self::Anything(Format::Json) => PossibleValue::new("json"),
            Self::Anything(Format::Sarif) => PossibleValue::new("sarif"),
            Self::Markdown => PossibleValue::new("markdown").hide(true),
            Self::Csv => PossibleValue::new("csv").hide(true),
        })
    }
}

impl Written {
    /// How problems are written, whatever results are.
    pub(crate) fn of_problems(self) -> Format {
        match self {
            Self::Anything(format) => format,
            Self::Markdown | Self::Csv => Format::Human,
        }
    }

    /// How a report is written.
    pub(crate) fn of_report(self) -> Form {
        match self {
            Self::Anything(Format::Human) => Form::Text,
            Self::Anything(Format::Short) => Form::Short,
            Self::Anything(Format::Json | Format::Sarif) => Form::Json,
            Self::Markdown => Form::Markdown,
            Self::Csv => Form::Csv,
        }
    }

    /// Refuses what only reports can be.
    pub(crate) fn refuse_reports(self) -> anyhow::Result<()> {
        match self {
            Self::Anything(_) => Ok(()),
            Self::Markdown | Self::Csv => {
                bail!("`markdown` and `csv` are for `careers questions`: write `--format human`")
            }
        }
    }
}
