//! What a page tells the engine once, as JSON.

use std::collections::BTreeMap;
use std::sync::Arc;

use roles::Instant;
use serde::Deserialize;
use site::Options;
use site::modules::{Bundled, Module, ModuleFile, ModuleFiles};

/// What a page tells the engine.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Settings {
    /// The moment in seconds since 1970; without it nothing is late.
    now: Option<i64>,
    /// Whether drafts are shown.
    drafts: bool,
    /// The style sheet of all sites.
    style: String,
    /// The files of the modules, by the names of the modules: script and WebAssembly. Pages
    /// name them; somebody else has them.
    modules: BTreeMap<String, (String, String)>,
}

impl Settings {
    /// Reads settings and says how sites are made by them, or what is wrong with them.
    pub(crate) fn read(json: &str) -> Result<Options, String> {
        let read: Self = serde_json::from_str(json).map_err(|error| error.to_string())?;
        let modules = read.modules.into_iter().map(|(name, (js, wasm))| {
            let module = Module::ALL.into_iter().find(|module| module.name() == name);
            let module = module.ok_or_else(|| format!("there is no module `{name}`"))?;
            let named = |name| ModuleFile { name, bytes: None };
            Ok((module, ModuleFiles { js: named(js), wasm: named(wasm) }))
        });
        let modules = modules.collect::<Result<_, String>>()?;
        let bundled = Arc::new(Bundled { style: read.style.into(), modules, studio: None });
        let now = read.now.map(Instant);
        Ok(Options { now, drafts: read.drafts, bundled, ..Options::default() })
    }
}

#[cfg(test)]
mod tests {
    use super::Settings;

    fn refused(json: &str) -> String {
        Settings::read(json).err().unwrap_or_default()
    }

    #[test]
    fn settings_are_read_or_refused() {
        let good = r#"{"now":1795910400,"drafts":true,"style":"","modules":{"check":["a","b"]}}"#;
        assert_eq!(refused(good), "");
        assert!(refused(&good.replace("1795910400", "\"noon\"")).contains("invalid type"));
        assert_eq!(refused(&good.replace("check", "x")), "there is no module `x`");
        assert!(refused(&good.replace("drafts", "draft")).contains("unknown field `draft`"));
    }
}
