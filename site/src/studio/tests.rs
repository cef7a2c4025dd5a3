use std::sync::Arc;

use crate::modules::{Bundled, StudioFiles};
use crate::sources::Sources;
use crate::{Options, begin, make};

fn sources(config: &str) -> Sources {
    let mut sources = Sources::default();
    for (path, text) in begin::site(false) {
        let is_config = path == "config.toml";
        let text = match is_config {
            true => text.replace("\n[extra]\n", &format!("\n[extra]\n{config}\n")),
            false => text,
        };
        sources.insert_text(&path, &text);
    }
    sources
}

fn options() -> Options {
    let asset = |name: &str| (name.to_string(), "x".into());
    let studio = StudioFiles {
        script: "studio.0.js".into(),
        engine: "engine.0.js".into(),
        style: "studio.0.css".into(),
        preview: "y".into(),
        assets: [asset("studio.0.js"), asset("engine.0.js")].into(),
    };
    let bundled = Bundled { studio: Some(studio), ..Bundled::default() };
    Options { bundled: Arc::new(bundled), ..Options::default() }
}

fn paths(config: &str, options: &Options) -> Vec<String> {
    let site = make(&sources(config), options).site.expect("the site is good");
    let output = site.output();
    output.iter().map(|(path, _)| path.to_string()).collect()
}

#[test]
fn it_is_written_where_it_is_wanted() {
    let without = paths("", &options());
    let is_studio = |path: &&String| path.starts_with("studio/") || path.contains(".0.");
    assert_eq!(without.iter().filter(is_studio).count(), 0);
    let with = paths("studio = true", &options());
    let own: Vec<&String> = with.iter().filter(is_studio).collect();
    assert_eq!(
        own,
        [
            "assets/engine.0.js",
            "assets/studio.0.js",
            "studio/index.html",
            "studio/preview.js",
            "studio/settings.json",
            "studio/sources.zip"
        ]
    );
    assert_eq!(paths("", &Options { studio: true, ..options() }), with);
    assert_eq!(with.len(), without.len() + own.len());
}

#[test]
fn drafts_stay_where_they_are() {
    let names = |options: &Options| {
        let archive = std::io::Cursor::new(super::published(&sources(""), options));
        let archive = zip::ZipArchive::new(archive).unwrap();
        ["content/authors-guide.md", "content/roles/data-analyst.md", "config.toml"]
            .map(|path| archive.file_names().any(|name| name.is_ok_and(|name| name == path)))
    };
    assert_eq!(names(&options()), [false, true, true]);
    assert_eq!(names(&Options { drafts: true, ..options() }), [true, true, true]);
    assert_eq!(super::stem("content/a.b/clerk.es.md"), "content/a.b/clerk");
}

#[test]
fn search_engines_are_told_nothing_of_it() {
    let site = make(&sources("studio = true"), &options()).site.unwrap();
    let text = |path: &str| String::from_utf8(site.file(path).unwrap().to_vec()).unwrap();
    assert!(text("studio/index.html").contains("content=\"noindex\""));
    assert!(!text("sitemap.xml").contains("studio") && !text("index.html").contains("studio"));
    assert!(text("studio/settings.json").contains("\"drafts\":true"));
}
