//! A site that comes alive from a disk or a stick, without a host: browsers refuse modules and
//! `fetch` for files. So each module is one classic script that carries its WebAssembly, and the
//! data that a page loads are scripts as well. Pages stay the same but for the scripts they name.

use super::asset::{Asset, DATA, FOLDER};
use super::html::{Piece, Pieces};
use crate::base64;
use crate::modules::{ModuleFile, ModuleFiles};
use crate::output::NewFile;

/// What a classic script cannot say.
const EXPORT: &str = "export ";

/// Answers what the module asks for from what scripts have brought.
const FETCH: &str = include_str!("single_folder/fetch.js");

/// A module as one classic script; none where its bytes are somewhere else.
pub(super) fn module(stem: &str, files: &ModuleFiles) -> Option<ModuleFile> {
    let (js, wasm) = (files.js.bytes.as_deref()?, files.wasm.bytes.as_deref()?);
    let js = String::from_utf8_lossy(js);
    let js = js.replace("import.meta.url", "document.baseURI").replace(EXPORT, "");
    let carried = carried(&files.wasm.name, wasm);
    let text = format!("{carried}(async () => {{\n{FETCH}{js}}})();\n");
    let Asset { path, bytes } = Asset::named(stem, "js", text.into_bytes());
    let name = path.strip_prefix(FOLDER).unwrap_or(&path).to_owned();
    Some(ModuleFile { name, bytes: Some(bytes) })
}

/// A data file as a script.
pub(super) fn data((path, bytes): &NewFile) -> NewFile {
    let name = path.rsplit('/').next().unwrap_or(path);
    (script(path), carried(name, bytes).into_bytes().into())
}

/// The script of a data file, by its path.
pub(super) fn script(path: &str) -> String {
    format!("{path}.js")
}

fn carried(name: &str, bytes: &[u8]) -> String {
    format!("(globalThis.careersFiles ??= {{}})[\"{name}\"] = \"{}\";\n", base64::text(bytes))
}

/// The data files that islands of a page load, as links from the page.
pub(super) fn loaded(html: &str) -> Vec<String> {
    let tags = Pieces::of(html).filter_map(|piece| match piece {
        Piece::Tag(tag) => Some(tag),
        Piece::Comment(..) => None,
    });
    let attributes = tags.flat_map(|tag| tag.attributes());
    let ending = format!(".{DATA}");
    let data = attributes.filter(|one| one.name.starts_with("data-"));
    let mut links: Vec<_> = data
        .filter(|one| one.value.contains(FOLDER) && one.value.ends_with(&ending))
        .map(|one| one.value.to_owned())
        .collect();
    links.dedup();
    links
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_is_one_script() {
        let file = |name: &str, bytes: &'static [u8]| ModuleFile {
            name: name.into(),
            bytes: Some(bytes.into()),
        };
        let js = file("finder.1.js", b"await fetch(new URL(\"finder.2.wasm\", import.meta.url));");
        let files = ModuleFiles { js, wasm: file("finder.2.wasm", b"\0asm") };
        let made = module("finder", &files).unwrap();
        let text = String::from_utf8(made.bytes.unwrap().to_vec()).unwrap();
        assert!(made.name.starts_with("finder.") && made.name.ends_with(".js"), "{}", made.name);
        assert!(
            text.starts_with("(globalThis.careersFiles ??= {})[\"finder.2.wasm\"] = \"AGFzbQ==\"")
        );
        assert!(
            text.contains("new URL(\"finder.2.wasm\", document.baseURI)")
                && !text.contains("import")
        );
    }

    #[test]
    fn the_data_of_islands_are_found() {
        let page = "<div data-island=finder data-index=\"../assets/roles.1.txt\" data-root=\"../\">\
                    <a href=\"../assets/x.txt\">";
        assert_eq!(loaded(page), ["../assets/roles.1.txt"]);
        assert_eq!(
            data(&("assets/a.txt".into(), b"foo".as_slice().into())).1,
            "(globalThis.careersFiles ??= {})[\"a.txt\"] = \"Zm9v\";\n"
        );
    }
}
