//! A new role from the text of a posting on standard input.

use std::io::{IsTerminal, Read, stdin};

use anyhow::{Context, anyhow, bail};
use site::begin::{New, new};
use site::draft::Draft;
use site::import::document::{self, Unreadable};
use site::import::{Imported, Settings, Source, import};

/// A longer text is no posting.
const MOST: u64 = 8 << 20;

/// What the command line says of the role.
pub(super) struct Given<'a> {
    pub(super) title: &'a str,
    pub(super) name: Option<&'a str>,
}

/// The text on standard input; none on a terminal, and where there is nothing.
///
/// # Errors
/// When it cannot be read.
pub(super) fn text() -> anyhow::Result<Option<String>> {
    if stdin().is_terminal() {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    stdin().take(MOST).read_to_end(&mut bytes).context("cannot read standard input")?;
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Ok(None);
    }
    let text = document::text(&bytes);
    let text = text.map_err(|Unreadable(why)| anyhow!("the text on standard input: {why}"))?;
    Ok(Some(text))
}

/// The role that a text describes, under the title and the name that were given, as a draft.
///
/// # Errors
/// When the text is no posting, or no name can be made of the title.
pub(super) fn role(text: &str, given: &Given<'_>, site: &Draft) -> anyhow::Result<Imported> {
    let mut reading = reader::read(text)
        .map_err(|why| anyhow!("the text on standard input is no posting: {}", why.reason()))?;
    if reading.classes.len() > 1 {
        bail!(
            "the text describes {} classes: save it in a file, and make roles of all with `careers import`",
            reading.classes.len()
        );
    }
    let path =
        new(New::Role, given.title, given.name, site).map_err(|message| anyhow!(message))?.path;
    if let Some(class) = reading.classes.first_mut() {
        class.title.value = given.title.to_string();
    }
    let extra = site.config.as_ref().and_then(|(_, config)| config.extra.as_ref());
    let employers = extra.and_then(|extra| extra.get_ref().employer.as_ref());
    let first = employers.and_then(|all| all.first()?.get_ref().name.as_ref());
    let employer = first.map(|name| name.get_ref().clone()).unwrap_or_default();
    let settings = Settings { employer, draft: true, ..Settings::default() };
    let source = Source { document: "pasted text".to_string(), reading };
    let mut imported = import(&[source], &settings, &named_away(site));
    imported.ladders.clear();
    if let Some(role) = imported.roles.first_mut() {
        if let Some(file) = &mut role.file {
            file.path.clone_from(&path);
        }
        role.path = path;
    }
    Ok(imported)
}

/// The site without its roles: whether the file is there is looked at by its path.
fn named_away(site: &Draft) -> Draft {
    Draft { roles: Vec::new(), ..site.clone() }
}
