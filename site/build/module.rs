//! The modules, by a cargo of its own: other target, other profile, and features
//! of Yew that must not mix with those of the generator.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use anyhow::{Context, Result, bail};

/// `wasm-target` has said at the start of the build whether it is there.
const TARGET: &str = wasm_target::TARGET;

/// What is built: a binary of `widget` for each kind of island, so that no visitor loads
/// what another page needs.
pub(crate) const MODULES: [&str; 5] = ["check", "finder", "ladders", "skills", "ladder_progress"];

/// What the outer cargo sets for the generator and would be wrong for the module.
const NOT_INHERITED: [&str; 11] = [
    "CARGO_BUILD_",
    "CARGO_CFG_",
    "CARGO_ENCODED_RUSTFLAGS",
    "CARGO_FEATURE_",
    "CARGO_INCREMENTAL",
    "CARGO_MANIFEST_",
    "CARGO_PKG_",
    "CARGO_PROFILE_",
    "CARGO_TARGET_",
    "RUSTC_WORKSPACE_WRAPPER",
    "RUSTFLAGS",
];

/// What the studio is made of: the whole program but its command line, and the interface.
pub(crate) const STUDIO: [&str; 2] = ["engine", "studio"];

/// Builds the modules, the studio's too unless they are left out, and says where each is.
///
/// The engine wants other features of the crates that it shares with the widget. It has a target
/// folder of its own, so that both are built at once.
pub(crate) fn build(root: &Path, out: &Path, skip_studio: bool) -> Result<Vec<PathBuf>> {
    // Cargo marks its target folder as a cache; a cross build lies one folder deeper.
    let marked = out.ancestors().find(|folder| folder.join("CACHEDIR.TAG").is_file());
    let target = marked.or_else(|| out.ancestors().nth(4));
    let target = target.context("cargo's target folder stands above OUT_DIR")?;
    // Beside the folders of all profiles of the generator.
    let of_widget = Builder { root, target: target.join("widget-build") };
    let of_engine = Builder { root, target: target.join("engine-build") };
    thread::scope(|scope| {
        let engine = scope.spawn(|| match skip_studio {
            true => Ok(Vec::new()),
            false => of_engine.run(&["--package", "engine"], &STUDIO[..1]),
        });
        let bins = MODULES.iter().flat_map(|module| ["--bin", module]);
        let asked = ["--package", "widget", "--features", "browser"].into_iter().chain(bins);
        let mut built = of_widget.run(&asked.collect::<Vec<_>>(), &MODULES)?;
        if !skip_studio {
            let asked = ["--package", "studio", "--features", "browser", "--bin", "studio"];
            built.extend(of_widget.run(&asked, &STUDIO[1..])?);
        }
        built.extend(engine.join().expect("building does not panic")?);
        Ok(built)
    })
}

/// A cargo of its own with a target folder of its own.
struct Builder<'a> {
    root: &'a Path,
    target: PathBuf,
}

impl Builder<'_> {
    /// Runs cargo for the target of browsers, and says where the modules are that it built.
    fn run(&self, asked: &[&str], modules: &[&str]) -> Result<Vec<PathBuf>> {
        let Self { root, target } = self;
        let mut cargo = Command::new(env::var_os("CARGO").context("cargo sets CARGO")?);
        for (name, _) in env::vars_os() {
            let text = name.to_string_lossy();
            if NOT_INHERITED.iter().any(|start| text.starts_with(start)) {
                cargo.env_remove(&name);
            }
        }
        cargo.env("CARGO_ENCODED_RUSTFLAGS", flags(root).join("\x1f"));
        cargo.args(["build", "--locked"]).args(asked);
        cargo.args(["--target", TARGET, "--profile", "widget"]);
        cargo.arg("--target-dir").arg(target).current_dir(root);
        if !cargo.status().context("cargo does not start")?.success() {
            bail!("a module does not build; its errors stand above");
        }
        let built = target.join(TARGET).join("widget");
        Ok(modules.iter().map(|module| built.join(module).with_extension("wasm")).collect())
    }
}

/// Texts of panics name source files; they should not name this machine's folders.
fn flags(root: &Path) -> Vec<String> {
    let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home = cargo_home.or_else(|| Some(env::home_dir()?.join(".cargo")));
    let folders = [(Some(root.to_owned()), "careers"), (cargo_home, "cargo")];
    let remap = |(folder, name): (Option<PathBuf>, &str)| {
        Some(format!("--remap-path-prefix={}={name}", folder?.display()))
    };
    folders.into_iter().filter_map(remap).collect()
}
