//! The bridge between the module and the browser, made as small as is easy.

use anyhow::{Context, Result, bail};
use walrus::Module;
use wasm_bindgen_cli_support::Bindgen;

use super::traps;

/// Where the generated loader begins. It offers many ways to load a module;
/// `widget_files` of the generator has the one we need.
const LOADER: &str = "async function __wbg_load(";

/// How the glue tells the namespace of an element. Yew asks twice for every element it makes,
/// and heeds only SVG and MathML.
const NAMESPACE: &str = "const ret = arg1.namespaceURI;";

/// The same, but none for elements of HTML: the name of their namespace would be copied into
/// the module each time.
const NAMESPACE_BESIDE_HTML: &str =
    "const ret = arg1 instanceof HTMLElement ? undefined : arg1.namespaceURI;";

/// How the glue describes a value for a message of a panic, member by member.
const DESCRIPTION: [&str; 2] = ["function debugString(val) {", "\nfunction "];

/// The same, said by the value itself.
const SHORT_DESCRIPTION: &str = "function debugString(val) {\nreturn String(val);\n}";

/// What the glue does for browsers that are older than the WebAssembly of these modules.
const OLD_BROWSERS: [&str; 2] = ["if (!('encodeInto' in cachedTextEncoder)) {", "\nlet "];

/// A module and its glue.
#[derive(Debug, Default)]
pub(crate) struct Bound {
    /// JavaScript: what the module imports, without what loads it.
    pub(crate) js: String,
    /// WebAssembly.
    pub(crate) wasm: Vec<u8>,
}

/// Binds a module that rustc has made, whose panics may say why.
pub(crate) fn bind(name: &str, mut module: Vec<u8>, panics_say_why: bool) -> Result<Bound> {
    if !panics_say_why {
        let mut silent = Module::from_buffer(&module)?;
        traps::silence(&mut silent);
        module = silent.emit_wasm();
    }
    let mut bindgen = Bindgen::new();
    bindgen.input_bytes(name, module).web(true)?;
    bindgen.typescript(false).omit_default_module_path(true);
    bindgen.remove_name_section(true).remove_producers_section(true);
    let mut output = bindgen.generate_output()?;
    let mut js = trimmed(output.js()).replace(NAMESPACE, NAMESPACE_BESIDE_HTML);
    if js.matches(".namespaceURI").count() != js.matches(NAMESPACE_BESIDE_HTML).count() {
        bail!("the glue tells namespaces in another way");
    }
    replace(&mut js, DESCRIPTION, SHORT_DESCRIPTION);
    replace(&mut js, OLD_BROWSERS, "");
    let mut short = (0..).map(|n| format!("i{n}"));
    for import in output.wasm_mut().imports.iter_mut() {
        // Each name stands in both files; hashes make them long and hard to compress.
        let (long, name) = (format!("\n{}: ", import.name), short.next().unwrap_or_default());
        if js.contains(&long) {
            js = js.replace(&long, &format!("\n{name}: "));
            import.name = name;
        }
    }
    let (js, _) = js.split_once(LOADER).context("the glue has no loader any more")?;
    Ok(Bound { js: shortened(js), wasm: output.wasm_mut().emit_wasm() })
}

/// Replaces what begins with one text and reaches to the next other one, where it is there.
fn replace(js: &mut String, [first, next]: [&str; 2], by: &str) {
    let Some(start) = js.find(first) else { return };
    if let Some(length) = js[start..].find(next) {
        js.replace_range(start..start + length, by);
    }
}

/// With shorter methods: `name(` for `name: function(`, and no name for what is returned at once.
fn shortened(js: &str) -> String {
    let js = js.replace(": function(", "(");
    let mut lines = js.lines().peekable();
    let mut short = String::new();
    while let Some(line) = lines.next() {
        let given = line.strip_prefix("const ret = ");
        match given.filter(|_| lines.next_if_eq(&"return ret;").is_some()) {
            Some(given) => short.extend(["return ", given, "\n"]),
            None => short.extend([line, "\n"]),
        }
    }
    short
}

/// Without comments on lines of their own and without indentation.
fn trimmed(js: &str) -> String {
    let lines = js.lines().map(str::trim).filter(|line| {
        !line.is_empty() && !["//", "/*", "*"].iter().any(|mark| line.starts_with(mark))
    });
    lines.collect::<Vec<_>>().join("\n")
}
