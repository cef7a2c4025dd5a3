//! The studio as part of a site: its page, and the sources of the site in one file, which it
//! opens. What can be done there is the business of the crates `studio` and `engine`.
//!
//! Written only where a site asks for it; no other page knows of it.

use std::collections::{BTreeMap, BTreeSet};

use maud::{DOCTYPE, html};
use serde_json::json;

use crate::archive::archive;
use crate::draft::{FileDraft, PageDraft};
use crate::modules::StudioFiles;
use crate::output::NewFile;
use crate::sources::{SourceFile, SourcePath, Sources};
use crate::{Options, parse};

/// What the page may load and run: its own files, a worker and a frame with its own pages. The
/// one policy of its own lets it start the two workers of its own folder.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
                      style-src 'self'; img-src 'self' data:; connect-src 'self'; \
                      worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; \
                      require-trusted-types-for 'script'; trusted-types careers-studio";

/// What the page shows where nothing of it can run.
const NO_SCRIPT: &str = "The studio needs a browser with JavaScript and WebAssembly.";

/// Where a studio on the computer of the author saves, from its own address.
#[cfg(feature = "program")]
pub(crate) const SAVE: &str = "files/";

/// All files of the studio, for a site of this name; none where there is no studio to give.
pub(crate) fn files(site: &str, sources: &Sources, options: &Options) -> Vec<NewFile> {
    let Some(studio) = &options.bundled.studio else { return Vec::new() };
    let page = page(studio, site, None);
    let own = [
        ("studio/index.html".to_string(), page.into_bytes().into()),
        ("studio/preview.js".to_string(), studio.preview.clone()),
        ("studio/settings.json".to_string(), settings(options).into_bytes().into()),
        ("studio/sources.zip".to_string(), published(sources, options).into()),
    ];
    let assets =
        studio.assets.iter().map(|(name, bytes)| (format!("assets/{name}"), bytes.clone()));
    own.into_iter().chain(assets).collect()
}

/// A file of the studio of a folder on this computer, which it saves into.
#[cfg(feature = "program")]
pub(crate) fn local(path: &str, sources: &Sources, options: &Options) -> Option<bytes::Bytes> {
    let studio = options.bundled.studio.as_ref()?;
    match path {
        "studio/" | "studio/index.html" => {
            Some(page(studio, "This folder", Some(SAVE)).into_bytes().into())
        }
        "studio/preview.js" => Some(studio.preview.clone()),
        "studio/settings.json" => Some(settings(options).into_bytes().into()),
        "studio/sources.zip" => Some(published(sources, options).into()),
        _ => {
            let name = path.strip_prefix("assets/")?;
            studio
                .assets
                .iter()
                .find(|(own, _)| own.as_str() == name)
                .map(|(_, bytes)| bytes.clone())
        }
    }
}

fn page(studio: &StudioFiles, site: &str, save: Option<&str>) -> String {
    let asset = |name: &str| format!("../assets/{name}");
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="robots" content="noindex";
                meta name="color-scheme" content="light dark";
                title { "Studio – " (site) }
                link rel="icon" href="data:,";
                link rel="stylesheet" href=(asset(&studio.style));
                script type="module" src=(asset(&studio.script)) {}
            }
            body {
                main #studio data-engine=(asset(&studio.engine)) data-site=(site) data-save=[save] {
                    h1 { "Studio" }
                    p role="status" { (NO_SCRIPT) }
                }
            }
        }
    };
    page.into_string()
}

/// What the engine is told once: what this program gives to all sites.
fn settings(options: &Options) -> String {
    let modules = options.bundled.modules.iter();
    let modules: BTreeMap<&str, [&str; 2]> = modules
        .map(|(module, files)| (module.name(), [files.js.name.as_str(), files.wasm.name.as_str()]))
        .collect();
    json!({ "drafts": true, "style": options.bundled.style, "modules": modules }).to_string()
}

/// The sources as one file. Who does not publish drafts does not publish their sources either.
fn published(sources: &Sources, options: &Options) -> Vec<u8> {
    let hidden = if options.drafts { BTreeSet::new() } else { drafts(sources) };
    let shown = sources.iter().filter(|(path, _)| !is_hidden(path, &hidden));
    archive(shown.filter_map(|(path, file)| match file {
        SourceFile::Bytes(bytes) => Some((path.as_str(), bytes.as_ref())),
        SourceFile::Unreadable(_) => None,
    }))
}

/// The files of drafts, without the ends of their names.
fn drafts(sources: &Sources) -> BTreeSet<String> {
    fn of<E>(
        files: &[std::sync::Arc<FileDraft<PageDraft<E>>>],
    ) -> impl Iterator<Item = &SourcePath> {
        let is_draft = |file: &&std::sync::Arc<FileDraft<PageDraft<E>>>| {
            file.front.draft.as_ref().is_some_and(|said| *said.get_ref())
        };
        files.iter().filter(is_draft).map(|file| &file.path)
    }
    let (draft, _) = parse::parse(sources);
    let files = of(&draft.roles).chain(of(&draft.ladders)).chain(of(&draft.pages));
    files.map(|path| stem(path.as_str()).to_string()).collect()
}

/// Whether a file is a draft, or one in another language.
fn is_hidden(path: &SourcePath, hidden: &BTreeSet<String>) -> bool {
    let path = path.as_str();
    path.ends_with(".md") && hidden.contains(stem(path))
}

/// A path without what follows the first point of the name: `content/roles/clerk`.
fn stem(path: &str) -> &str {
    let name = path.rfind('/').map_or(0, |slash| slash + 1);
    path[name..].find('.').map_or(path, |point| &path[..name + point])
}

#[cfg(test)]
mod tests;
