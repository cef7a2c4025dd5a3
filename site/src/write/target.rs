//! The folder a site is written to: one that can be replaced without harm.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

/// A folder that may be replaced by a site: no sources, home or system folder in
/// it or around it in a way that replacing it would lose them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    folder: PathBuf,
    staging: PathBuf,
    aside: PathBuf,
}

impl Target {
    /// The folder `out`, for the site whose sources stand in `root`.
    ///
    /// # Errors
    /// When replacing it could lose something, with what to choose instead.
    pub fn new(root: &Path, out: &Path) -> anyhow::Result<Self> {
        let folder = resolved(out)?;
        refuse_precious(root, &folder, out)?;
        let name = folder.file_name().map(OsString::from).with_context(|| {
            format!("`{}` is not a folder a site can be written to", out.display())
        })?;
        let beside = |suffix: &str| {
            let mut hidden = OsString::from(".");
            hidden.push(&name);
            hidden.push(suffix);
            folder.with_file_name(hidden)
        };
        let (staging, aside) = (beside(".careers-staging"), beside(".careers-old"));
        Ok(Self { folder, staging, aside })
    }

    /// The folder of the site.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The folder in which the new site grows.
    pub(super) fn staging(&self) -> &Path {
        &self.staging
    }

    /// Where the old site waits, on systems where folders cannot change places.
    pub(super) fn aside(&self) -> &Path {
        &self.aside
    }

    /// The folder around the site.
    pub(super) fn parent(&self) -> &Path {
        self.folder.parent().unwrap_or(&self.folder)
    }
}

/// A path with the links of the folders around it followed, whether it exists or not.
/// The folder itself must not be a link: replacing it would leave what it leads to.
fn resolved(out: &Path) -> anyhow::Result<PathBuf> {
    let shown = out.display();
    let data = out.symlink_metadata();
    if data.as_ref().is_ok_and(std::fs::Metadata::is_symlink) {
        bail!("`{shown}` is a link: give the folder it leads to with `--out`");
    }
    if data.is_ok_and(|data| !data.is_dir()) {
        bail!("`{shown}` is a file: choose a folder with `--out`");
    }
    let whole = std::path::absolute(out).with_context(|| format!("cannot find `{shown}`"))?;
    let existing = whole.ancestors().find(|folder| folder.exists()).unwrap_or(&whole);
    let rest = whole.strip_prefix(existing).expect("an ancestor is a prefix");
    if rest.components().any(|part| !matches!(part, std::path::Component::Normal(_))) {
        bail!("`{shown}` leads through a folder that is not there: write it without `..`");
    }
    let real = existing.canonicalize().with_context(|| format!("cannot find `{shown}`"))?;
    Ok(rest.components().fold(real, |folder, part| folder.join(part)))
}

fn refuse_precious(root: &Path, folder: &Path, out: &Path) -> anyhow::Result<()> {
    let home = std::env::home_dir();
    let holds = |inner: &Path| inner.exists() && around(inner).any(|place| same(&place, folder));
    let shown = out.display();
    if holds(root) {
        bail!("`{shown}` holds the sources of the site: choose a folder of its own with `--out`");
    }
    if folder.parent().is_none() || home.is_some_and(|home| holds(&home)) {
        bail!("`{shown}` holds more than a site: choose a folder of its own with `--out`");
    }
    let real = root.canonicalize().unwrap_or_else(|_| root.to_path_buf());
    for sources in ["content", "static"] {
        let inner = real.join(sources);
        // A folder that is not there yet would be read by the next build.
        if folder.starts_with(&inner) || around(folder).any(|place| same(&place, &inner)) {
            bail!("`{shown}` is in `{sources}`, where sources stand: choose another with `--out`");
        }
    }
    Ok(())
}

/// A place and every folder around it.
fn around(place: &Path) -> impl Iterator<Item = PathBuf> {
    let place = place.canonicalize().unwrap_or_else(|_| place.to_path_buf());
    place.ancestors().map(Path::to_path_buf).collect::<Vec<_>>().into_iter()
}

/// Whether two paths name one folder, also where capitals do not count.
#[cfg(unix)]
fn same(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |path: &Path| path.metadata().map(|data| (data.dev(), data.ino()));
    matches!((identity(one), identity(other)), (Ok(a), Ok(b)) if a == b)
}

#[cfg(not(unix))]
fn same(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(a), Ok(b)) if a == b)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::Target;

    fn said(root: &Path, out: &str) -> String {
        match Target::new(root, &root.join(out)) {
            Ok(target) => target
                .folder()
                .strip_prefix(root.canonicalize().unwrap())
                .map_or_else(|_| "outside".into(), |path| path.display().to_string()),
            Err(error) => error.to_string().replace(&root.display().to_string(), "ROOT"),
        }
    }

    #[test]
    fn sources_and_homes_are_not_replaced() {
        let root = tempfile::tempdir().unwrap();
        let root = root.path().join("site");
        fs::create_dir_all(root.join("content/roles")).unwrap();
        fs::write(root.join("file"), "").unwrap();
        for (out, expected) in [
            ("public", "public"),
            ("deep/er/public", "deep/er/public"),
            ("content/../public", "public"),
            ("../public", "outside"),
            ("", "`ROOT/` holds the sources of the site: choose a folder of its own with `--out`"),
            (
                ".",
                "`ROOT/.` holds the sources of the site: choose a folder of its own with `--out`",
            ),
            (
                "..",
                "`ROOT/..` holds the sources of the site: choose a folder of its own with `--out`",
            ),
            (
                "content",
                "`ROOT/content` is in `content`, where sources stand: choose another with `--out`",
            ),
            (
                "content/roles/x",
                "`ROOT/content/roles/x` is in `content`, where sources stand: choose another with `--out`",
            ),
            (
                "static/x",
                "`ROOT/static/x` is in `static`, where sources stand: choose another with `--out`",
            ),
            (
                "static",
                "`ROOT/static` is in `static`, where sources stand: choose another with `--out`",
            ),
            ("file", "`ROOT/file` is a file: choose a folder with `--out`"),
            ("/", "`/` holds the sources of the site: choose a folder of its own with `--out`"),
        ] {
            assert_eq!(said(&root, out), expected, "{out}");
        }
        let home = std::env::home_dir().unwrap();
        let home = home.to_str().unwrap();
        assert!(said(&root, home).contains("holds more than a site"), "{}", said(&root, home));
    }

    #[cfg(unix)]
    #[test]
    fn links_are_not_followed() {
        let root = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink("elsewhere", root.path().join("public")).unwrap();
        assert_eq!(
            said(root.path(), "public"),
            "`ROOT/public` is a link: give the folder it leads to with `--out`"
        );
    }
}
