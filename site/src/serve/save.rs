//! What was written in the studio, saved into the folder of the site.
//!
//! Only texts of the site, inside its folder, and only over what the studio has shown: a file
//! that something else has changed meanwhile stays as it is. Pages of other sites cannot ask for
//! it: see `local_only`.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Extension, Path as UrlPath, State};
use axum::http::StatusCode;
use serde::Deserialize;

use super::Folder;
use crate::load::limits;
use crate::write::replace;

/// The longest request, in bytes: two texts as JSON, in which a sign may take six bytes.
pub(super) const MOST: usize = 16 * limits::TEXT as usize;

/// A text before and after; none for a file that was not there, or is to be taken away.
#[derive(Debug, Deserialize)]
struct Change {
    before: Option<String>,
    text: Option<String>,
}

/// Saves one file.
pub(super) async fn save(
    State(state): State<super::State>,
    Extension(folder): Extension<Arc<Folder>>,
    UrlPath(path): UrlPath<String>,
    body: Bytes,
) -> (StatusCode, String) {
    if state.borrow().studio.is_none() {
        return (StatusCode::NOT_FOUND, "there is no studio here".into());
    }
    let Ok(change) = serde_json::from_slice::<Change>(&body) else {
        return (StatusCode::BAD_REQUEST, "the request is not a change to a text".into());
    };
    if !is_text_of_site(&path) {
        return (StatusCode::FORBIDDEN, "only texts of the site are saved here".into());
    }
    match saved(&folder.0, &path, &change) {
        Ok(()) => (StatusCode::OK, String::new()),
        Err(error) => (StatusCode::CONFLICT, format!("{error:#}")),
    }
}

/// Whether a path is one of a text that authors write.
fn is_text_of_site(path: &str) -> bool {
    let is_plain = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && !part.chars().any(|sign| sign.is_control() || matches!(sign, '\\' | ':'))
    };
    let has_ending = |endings: &[&str]| endings.iter().any(|ending| path.ends_with(ending));
    let is_inside = match path.split_once('/') {
        None => matches!(path, "config.toml" | "zola.toml" | "index.html"),
        Some(("content", _)) => has_ending(&[".md", ".toml"]),
        Some(("locales", _)) => has_ending(&[".ftl"]),
        Some(_) => false,
    };
    is_inside && path.split('/').all(is_plain)
}

/// Makes the change on the disk.
fn saved(root: &Path, path: &str, change: &Change) -> anyhow::Result<()> {
    let file = inside(root, path)?;
    match (&change.before, &change.text) {
        (Some(before), Some(text)) => replace(&file, before.as_bytes(), text.as_bytes()),
        (None, Some(text)) => begun(&file, path, text),
        (Some(before), None) => taken_away(&file, path, before),
        (None, None) => Ok(()),
    }
}

/// Where a file stands on the disk. Its folder is made; links do not lead out of the site.
fn inside(root: &Path, path: &str) -> anyhow::Result<PathBuf> {
    let root = root.canonicalize()?;
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let mut own = root.clone();
    for part in folder.split('/').filter(|part| !part.is_empty()) {
        own.push(part);
        match fs::create_dir(&own) {
            Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
                return Err(error.into());
            }
            _ => own = own.canonicalize()?,
        }
        anyhow::ensure!(own.starts_with(&root), "{path} leads out of the folder of the site");
    }
    let file = own.join(name);
    let real = file.canonicalize().unwrap_or_else(|_| file.clone());
    anyhow::ensure!(real.starts_with(&root), "{path} leads out of the folder of the site");
    Ok(file)
}

fn begun(file: &Path, path: &str, text: &str) -> anyhow::Result<()> {
    let new = OpenOptions::new().write(true).create_new(true).open(file);
    let mut new = new.map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => {
            anyhow::anyhow!("{path} was created by something else")
        }
        _ => anyhow::Error::new(error).context(format!("cannot write {path}")),
    })?;
    let written = new.write_all(text.as_bytes()).and_then(|()| new.sync_all());
    if written.is_err() {
        let _ = fs::remove_file(file);
    }
    Ok(written?)
}

fn taken_away(file: &Path, path: &str, before: &str) -> anyhow::Result<()> {
    anyhow::ensure!(
        fs::read(file)? == before.as_bytes(),
        "{path} has just been changed by something else: it stays"
    );
    Ok(fs::remove_file(file)?)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Change, is_text_of_site, saved};

    fn change(before: Option<&str>, text: Option<&str>) -> Change {
        Change { before: before.map(str::to_owned), text: text.map(str::to_owned) }
    }

    #[test]
    fn only_texts_of_the_site_are_named() {
        for path in [
            "config.toml",
            "index.html",
            "content/a.md",
            "content/roles/a/index.es.md",
            "content/vocabulary.toml",
            "locales/es.ftl",
        ] {
            assert!(is_text_of_site(path), "{path}");
        }
        for path in [
            "",
            "/etc/passwd",
            "../config.toml",
            "content/../a.md",
            "content//a.md",
            "content/.git/a.md",
            "content/a.sh",
            "static/a.md",
            "a.md",
            "content/a\\b.md",
            "content/c:a.md",
            "content",
            "content/a\n.md",
            ".github/a.md",
        ] {
            assert!(!is_text_of_site(path), "{path}");
        }
    }

    #[test]
    fn what_was_shown_is_replaced_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let save = |before, text| saved(root, "content/roles/a.md", &change(before, text));
        let read = || fs::read_to_string(root.join("content/roles/a.md"));
        save(None, Some("one")).unwrap();
        assert_eq!(read().unwrap(), "one");
        assert!(save(None, Some("two")).is_err(), "something has made it");
        assert!(save(Some("zero"), Some("two")).is_err(), "something has changed it");
        assert!(save(Some("zero"), None).is_err(), "something has changed it");
        assert_eq!(read().unwrap(), "one");
        save(Some("one"), Some("two")).unwrap();
        assert_eq!(read().unwrap(), "two");
        save(Some("two"), None).unwrap();
        assert!(read().is_err());
    }

    #[cfg(unix)]
    #[test]
    fn links_do_not_lead_out() {
        use std::os::unix::fs::symlink;
        let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let root = folder.path();
        fs::create_dir(root.join("content")).unwrap();
        fs::write(other.path().join("a.md"), "one").unwrap();
        symlink(other.path(), root.join("content/out")).unwrap();
        symlink(other.path().join("a.md"), root.join("content/a.md")).unwrap();
        for path in ["content/out/b.md", "content/out/a.md", "content/a.md"] {
            assert!(saved(root, path, &change(None, Some("two"))).is_err(), "{path}");
            assert!(saved(root, path, &change(Some("one"), Some("two"))).is_err(), "{path}");
            assert!(saved(root, path, &change(Some("one"), None)).is_err(), "{path}");
        }
        assert_eq!(fs::read_to_string(other.path().join("a.md")).unwrap(), "one");
        assert_eq!(fs::read_dir(other.path()).unwrap().count(), 1);
    }
}
