//! The one style sheet of a site: its parts and those of the widget's components,
//! minified here so that the generator carries no CSS parser.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};

/// Parts of `site/src/render/style`, in the order of the cascade.
const PARTS: [&str; 10] =
    ["tokens", "base", "frame", "prose", "card", "home", "role", "map", "ladder", "print"];

/// The style sheet of the sources below a folder.
pub(crate) fn bundle(root: &Path) -> Result<String> {
    let mut css = String::new();
    for part in PARTS {
        css += &read(&root.join("site/src/render/style").join(part).with_extension("css"))?;
    }
    css += &components(&root.join("widget/src/components"))?;
    minify(&css)
}

/// The styles of the widget's components: `<name>/<name>.css`, by name.
fn components(folder: &Path) -> Result<String> {
    let entries = fs::read_dir(folder).with_context(|| format!("{}", folder.display()))?;
    let mut folders = entries.collect::<std::io::Result<Vec<_>>>()?;
    folders.sort_by_key(fs::DirEntry::file_name);
    let sheets = folders.iter().map(|f| f.path().join(f.file_name()).with_extension("css"));
    sheets.filter(|sheet| sheet.is_file()).map(|sheet| read(&sheet)).collect()
}

/// The style sheet of the studio: colors and elements are those of pages.
pub(crate) fn studio(root: &Path) -> Result<String> {
    let of_pages = root.join("site/src/render/style");
    let mut css = String::new();
    for sheet in ["tokens.css", "base.css"] {
        css += &read(&of_pages.join(sheet))?;
    }
    css += &read(&root.join("studio/src/style.css"))?;
    minify(&css)
}

fn read(sheet: &Path) -> Result<String> {
    fs::read_to_string(sheet).with_context(|| format!("cannot read {}", sheet.display()))
}

fn minify(css: &str) -> Result<String> {
    let wrong = |what: &str| anyhow!("the style sheet does not parse: {what}");
    let mut sheet = StyleSheet::parse(css, ParserOptions::default())
        .map_err(|error| wrong(&error.to_string()))?;
    sheet.minify(MinifyOptions::default()).map_err(|error| wrong(&error.to_string()))?;
    let options = PrinterOptions { minify: true, ..PrinterOptions::default() };
    Ok(sheet.to_css(options).map_err(|error| wrong(&error.to_string()))?.code)
}
