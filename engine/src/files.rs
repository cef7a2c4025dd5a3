//! Which of the files that somebody opens are part of a site, and what a page is told of them.

use site::pages::Pages;
use site::sources::{SourceFile, SourcePath, Sources};
use studio::message::File;

/// The files and folders of a site.
const FILES: [&str; 2] = ["config.toml", "index.html"];
const FOLDERS: [&str; 3] = ["content/", "locales/", "static/"];
/// Hidden files that hosts look for.
const WANTED: [&str; 3] = [".well-known", ".nojekyll", ".htaccess"];

/// The site in some files: what stands beside the `config.toml` that lies highest.
pub(crate) fn of_site(all: &Sources) -> Result<Sources, String> {
    let paths = all.iter().map(|(path, _)| path.as_str());
    let configs = paths.filter(|path| path.rsplit('/').next() == Some("config.toml"));
    let config = configs.min_by_key(|path| (path.matches('/').count(), path.len()));
    let Some(config) = config else {
        return Err("there is no `config.toml` in it: choose the folder of a site".into());
    };
    let folder = config.strip_suffix("config.toml").unwrap_or_default();
    let mut site = Sources::default();
    for (path, file) in all.iter() {
        if let Some(path) = path.as_str().strip_prefix(folder).filter(|path| is_of_site(path)) {
            site.insert(SourcePath::new(path), file.clone());
        }
    }
    Ok(site)
}

/// Whether a path is one of a site.
fn is_of_site(path: &str) -> bool {
    let is_inside = FILES.contains(&path) || FOLDERS.iter().any(|start| path.starts_with(start));
    let in_static = path.starts_with("static/");
    let is_hidden = |part: &str| {
        let wanted = in_static && WANTED.contains(&part);
        (part.starts_with('.') && !wanted) || part.ends_with('~') || part == "Thumbs.db"
    };
    is_inside && !path.split('/').any(is_hidden)
}

/// The files of a site with their pages.
pub(crate) fn list(sources: &Sources, pages: &Pages) -> Vec<File> {
    let file = |(path, file): (&SourcePath, &SourceFile)| File {
        path: path.as_str().to_owned(),
        is_text: text(path.as_str(), file).is_some(),
        page: pages.get(path).map(|page| (page.address.clone(), page.title.clone())),
    };
    sources.iter().map(file).collect()
}

/// The text of a file that can be edited.
pub(crate) fn text<'f>(path: &str, file: &'f SourceFile) -> Option<&'f str> {
    let SourceFile::Bytes(bytes) = file else { return None };
    let is_written = !path.starts_with("static/");
    std::str::from_utf8(bytes).ok().filter(|text| is_written && !text.contains('\0'))
}

#[cfg(test)]
mod tests {
    use super::of_site;
    use site::sources::Sources;

    #[test]
    fn a_site_is_found_wherever_it_lies() {
        let mut all = Sources::default();
        for path in [
            "city-main/README.md",
            "city-main/config.toml",
            "city-main/content/.git/x",
            "city-main/content/a.md",
            "city-main/docs/config.toml",
            "city-main/static/.nojekyll",
            "other/content/b.md",
        ] {
            all.insert_text(path, "x");
        }
        let site = of_site(&all).unwrap();
        let paths: Vec<&str> = site.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["config.toml", "content/a.md", "static/.nojekyll"]);
        assert!(of_site(&Sources::default()).unwrap_err().contains("config.toml"));
    }
}
