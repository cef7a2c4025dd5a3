//! Sites of many roles. Each role is one of the real ones with its own id, title and
//! department, and batches of roles share ladders as the real ones do.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Context;

use super::root;

/// Departments that cities have.
const DEPARTMENTS: [&str; 16] = [
    "Parks",
    "Libraries",
    "Housing",
    "Water",
    "Transit",
    "Fire",
    "Police",
    "Schools",
    "Planning",
    "Finance",
    "Elections",
    "Health",
    "Streets",
    "Buildings",
    "Archives",
    "Youth",
];

/// Files by path from `content/`.
type Files = BTreeMap<String, String>;

/// Which ladders a site of many roles has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ladders {
    /// Every batch has its own.
    All,
    /// Only the real roles have theirs.
    Few,
}

/// Writes a site with so many roles into a folder.
pub(super) fn generate(roles: usize, ladders: Ladders, folder: &Path) -> anyhow::Result<()> {
    let mut content = Files::new();
    read(&root().join("content"), "", &mut content)?;
    let (batch, rest): (Files, Files) = content.into_iter().partition(|(path, _)| is_batch(path));
    let ids: Vec<String> = batch.keys().filter_map(|path| role_id(path)).collect();
    let mut files = rest;
    for n in 0..roles.div_ceil(ids.len()) {
        let left = roles - n * ids.len();
        let kept: Vec<&String> = ids.iter().take(left).collect();
        for (path, text) in &batch {
            let whole = left >= ids.len() && (n == 0 || ladders == Ladders::All);
            let wanted = role_id(path).map_or(whole, |id| kept.contains(&&id));
            if wanted {
                files.insert(numbered_path(path, n), numbered(text, &ids, n, path));
            }
        }
    }
    for (path, text) in files {
        let file = folder.join("content").join(path);
        fs::create_dir_all(file.parent().context("a file stands in a folder")?)?;
        fs::write(file, text)?;
    }
    for name in ["config.toml", "index.html"] {
        fs::copy(root().join(name), folder.join(name)).with_context(|| format!("no {name}"))?;
    }
    Ok(())
}

/// Whether a file is one of those that are repeated: roles and ladders in the first language.
fn is_batch(path: &str) -> bool {
    let (folder, name) = path.split_once('/').unwrap_or(("", path));
    let is_translation = name.trim_end_matches(".md").contains('.');
    ["roles", "ladders"].contains(&folder) && name != "_index.md" && !is_translation
}

fn role_id(path: &str) -> Option<String> {
    Some(path.strip_prefix("roles/")?.strip_suffix(".md")?.to_string()).filter(|id| id != "_index")
}

fn numbered_path(path: &str, n: usize) -> String {
    if n == 0 { path.to_string() } else { path.replace(".md", &format!("-{n}.md")) }
}

/// The text with its references to roles led to those of its own batch.
fn numbered(text: &str, ids: &[String], n: usize, path: &str) -> String {
    if n == 0 {
        return text.to_string();
    }
    let department = DEPARTMENTS[n % DEPARTMENTS.len()];
    let mut text = text.to_string();
    for id in ids {
        text = text.replace(&format!("\"{id}\""), &format!("\"{id}-{n}\""));
        text = text.replace(&format!("roles/{id}.md"), &format!("roles/{id}-{n}.md"));
    }
    let lines = text.lines().map(|line| match line.split_once(" = ") {
        Some(("title", title)) if !line.starts_with(' ') && is_head(&text, line) => {
            format!("title = {}, {department} {n}\"", title.trim_end_matches('"'))
        }
        Some(("department", _)) => format!("department = \"{department}\""),
        Some(("aliases", _)) => String::new(),
        _ => line.to_string(),
    });
    let text = lines.collect::<Vec<_>>().join("\n") + "\n";
    debug_assert!(text.starts_with("+++"), "{path}");
    text
}

/// Whether a line is the file's own title, which comes first.
fn is_head(text: &str, line: &str) -> bool {
    text.lines().find(|other| other.starts_with("title = ")) == Some(line)
}

fn read(folder: &Path, prefix: &str, files: &mut Files) -> anyhow::Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("no {}", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            read(&entry.path(), &format!("{path}/"), files)?;
        } else {
            files.insert(path, fs::read_to_string(entry.path())?);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_as_many_roles_as_asked_for() -> anyhow::Result<()> {
        let folder = tempfile::tempdir()?;
        generate(25, Ladders::All, folder.path())?;
        let mut files = Files::new();
        read(&folder.path().join("content"), "", &mut files)?;
        let roles = files.keys().filter(|path| is_batch(path) && role_id(path).is_some());
        assert_eq!(roles.count(), 25);
        assert!(files.contains_key("roles/data-engineer.es.md"), "the real ones stay translated");
        let wrong = files.keys().find(|path| path.contains(".es-"));
        assert_eq!(wrong, None, "a number stands behind the language");
        Ok(())
    }
}
