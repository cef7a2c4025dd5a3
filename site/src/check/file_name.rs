//! What the path of a content file tells: its key in links, its id, its address.

use std::collections::BTreeMap;
use std::sync::Arc;

use roles::id::NotAnId;

use crate::diagnostic::{Diagnostic, Place};
use crate::draft::{FileDraft, PageDraft};
use crate::problem::{piece, problems};
use crate::sources::SourcePath;

use super::reference::DUPLICATE_ID;
use super::slug::{proposed, slug, without_date};

problems! {
    BAD_FILE_NAME = "bad-file-name", Error {
        what: "The name of a file makes no address, or no id.",
        why: "The name of a role's file is its id, by which links and ladders know it, and its \
              address on the web: lower-case letters a to z, digits and single hyphens.",
        bad: [piece::whole("content/größe.md", piece::GOOD_NOTE)],
        good: [piece::whole("content/size.md", piece::GOOD_NOTE)],
    }
}

/// The path under `content/`, by which links name a file: `roles/clerk.md`.
pub(super) fn key(path: &SourcePath) -> &str {
    path.as_str().strip_prefix("content/").unwrap_or(path.as_str())
}

/// The id a file has by its name: that of `roles/clerk.md` and `roles/clerk/index.md` is `clerk`.
pub(super) fn id(path: &SourcePath) -> &str {
    let path = key(path);
    let path = path.strip_suffix(".md").unwrap_or(path);
    let path = path.strip_suffix("/index").unwrap_or(path);
    path.rsplit('/').next().unwrap_or(path)
}

/// The address a page has by its path: `a/news` for `A/2026-11-22-News.md`. None when the
/// name holds letters that no address should.
pub(super) fn address(path: &SourcePath) -> Option<String> {
    let path = key(path);
    let path = path.strip_suffix(".md").unwrap_or(path);
    let path = ["/index", "/_index"].iter().find_map(|end| path.strip_suffix(end)).unwrap_or(path);
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    let mut parts: Vec<_> =
        folders.split('/').filter(|folder| !folder.is_empty()).map(slug).collect();
    parts.push(slug(without_date(name)));
    Some(parts.into_iter().collect::<Option<Vec<_>>>()?.join("/"))
}

/// A problem with the name of a file that no address can be made of.
pub(super) fn bad_name(path: &SourcePath) -> Diagnostic {
    let message = format!("no address can be made of the file name `{}`", key(path));
    let name = proposed(id(path)).unwrap_or_else(|| "why-data".to_string());
    let help =
        format!("rename the file with the letters a to z, digits and hyphens, like `{name}.md`");
    BAD_FILE_NAME.at(Place::file(path), message).help(help)
}

/// A file that others may hold as well.
type Shared<E> = Arc<FileDraft<PageDraft<E>>>;

/// Files by the ids that their names are; a name that is no id, or the id of an earlier
/// file, is a problem, and the file is left out.
pub(super) fn by_id<T: Ord + Clone, E>(
    noun: &str,
    files: Vec<Shared<E>>,
    make: impl Fn(&str) -> Result<T, NotAnId>,
) -> (BTreeMap<T, Shared<E>>, Vec<Diagnostic>) {
    let mut known: BTreeMap<T, Shared<E>> = BTreeMap::new();
    let mut problems = Vec::new();
    for file in files {
        let name = id(&file.path);
        match make(name) {
            Err(why) => problems.push(no_id(noun, &file, why)),
            Ok(id) => match known.get(&id) {
                Some(first) => problems.push(twice(noun, name, &file.path, &first.path)),
                None => {
                    known.insert(id, file);
                }
            },
        }
    }
    (known, problems)
}

fn no_id<E>(noun: &str, file: &FileDraft<PageDraft<E>>, why: NotAnId) -> Diagnostic {
    let name = id(&file.path);
    let message = format!("the name of a {noun}'s file is its id, and `{name}` is not one");
    let better = proposed(name).map(|slug| format!(": rename the file to `{slug}.md`"));
    BAD_FILE_NAME
        .at(Place::file(&file.path), message)
        .help(format!("{why}{}", better.unwrap_or_else(|| "; rename the file".into())))
}

fn twice(noun: &str, name: &str, path: &SourcePath, first: &SourcePath) -> Diagnostic {
    let message = format!("two {noun}s have the id `{name}`");
    DUPLICATE_ID
        .at(Place::file(path), message)
        .help("the name of the file is the id: rename one of the files")
        .related(Place::file(first), "the first of them")
}

#[cfg(test)]
mod tests {
    use super::{address, id};
    use crate::sources::SourcePath;

    #[test]
    fn paths_tell_ids_and_addresses() {
        for (path, expected_id, expected_address) in [
            ("content/roles/clerk.md", "clerk", Some("roles/clerk")),
            ("content/roles/clerk/index.md", "clerk", Some("roles/clerk")),
            ("content/Our Work/2026-11-22-News_1.md", "2026-11-22-News_1", Some("our-work/news-1")),
            ("content/about/_index.md", "_index", Some("about")),
            ("content/über.md", "über", None),
        ] {
            let path = SourcePath::new(path);
            assert_eq!(id(&path), expected_id);
            assert_eq!(address(&path).as_deref(), expected_address);
        }
    }
}
