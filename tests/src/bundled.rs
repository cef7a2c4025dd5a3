//! Names in place of the modules that are compiled of the widget, so that a test is about pages
//! and holds with and without the widget.

use std::sync::Arc;

use site::modules::{Bundled, Module, ModuleFile, ModuleFiles};

/// The style sheet of the program, and modules named after themselves and a made-up digest.
/// `bytes` is what is in each of their files; none where somebody else has the files.
#[must_use]
pub fn named(digest: &str, bytes: Option<&'static [u8]>) -> Arc<Bundled> {
    let file = |name: String| ModuleFile { name, bytes: bytes.map(Into::into) };
    let modules = Module::ALL.into_iter().map(|module| {
        let name = module.name();
        let js = file(format!("{name}.{digest}.js"));
        (module, ModuleFiles { js, wasm: file(format!("{name}.{digest}.wasm")) })
    });
    Arc::new(Bundled { modules: modules.collect(), ..Bundled::default() })
}
