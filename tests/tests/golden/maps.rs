//! The maps of ladders as text: those of the real ladders, and of invented ones with
//! every sort of role and line. They stand in `tests/maps`.

use libtest_mimic::Failed;
use site::Options;
use site::sources::Sources;
use tests::repository;
use tests::tree::{self, Tree};

/// Compares the maps with what comes of the content today, or writes them down.
pub(crate) fn check(base: &Tree) -> Result<(), Failed> {
    let folder = repository::root().join("tests/maps");
    let real = site::load::load(repository::root()).expect("the repository can be read");
    let mut found = maps(&real, "");
    found.extend(maps(&invented(base), "invented-"));
    if std::env::var_os("CAREERS_BLESS").is_some() {
        let _ = std::fs::remove_dir_all(&folder);
        tree::write(&found, &folder);
        return Ok(());
    }
    let difference = super::tree_difference(&tree::read(&folder), &found);
    if difference.is_empty() {
        return Ok(());
    }
    Err(format!("{difference}\nif this is right: cargo xtask bless").into())
}

/// The maps of the pages of ladders, by the name of their page.
fn maps(sources: &Sources, prefix: &str) -> Tree {
    let made = site::make(sources, &Options::default());
    let site = tree::of(&made.site.expect("the sources make a site").output());
    let pages = site.iter().filter(|(path, _)| path.starts_with("ladders/"));
    pages
        .filter_map(|(path, bytes)| {
            let page = String::from_utf8(bytes.clone()).ok()?;
            let name = path.trim_end_matches("/index.html").replace('/', "-");
            Some((format!("{prefix}{name}.txt"), map(&page)?.into_bytes()))
        })
        .collect()
}

/// The map of a page, a tag a line.
fn map(page: &str) -> Option<String> {
    let (_, rest) = page.split_once("<figure class=\"map\">")?;
    let (figure, _) = rest.split_once("</figure>")?;
    let lines = figure.replace("><", ">\n<").replace("</text> <", "</text>\n<");
    Some(lines + "\n")
}

fn invented(base: &Tree) -> Sources {
    let mut files = base.clone();
    let config = files.get_mut("config.toml").expect("the base has a configuration");
    config.extend(b"\n[[extra.employer]]\nname = \"City of Elsewhere\"\n");
    let mut add = |path: &str, text: String| files.insert(path.into(), text.into_bytes());
    for (id, title, status, employer) in [
        ("chief-clerk", "Chief Clerk", "described", "City of Example"),
        ("keeper", "Keeper of Everything that was Ever Written Down", "stub", "City of Example"),
        ("scribe", "Scribe", "described", "City of Elsewhere"),
    ] {
        let reports = if id == "keeper" { "" } else { REPORTS };
        add(&format!("content/roles/{id}.md"), role(title, status, employer, reports));
    }
    let steps = [
        step("clerk", "chief-clerk", "step-up", "supported"),
        step("clerk", "scribe", "other-city", "inferred"),
        step("keeper", "chief-clerk", "cross-over", "inferred"),
    ];
    let rungs = ["clerk", "keeper", "chief-clerk", "scribe"];
    let rungs: String = rungs.map(|id| format!("[[extra.rung]]\nrole = \"{id}\"\n")).concat();
    let head = "+++\ntitle = \"Records\"\ndescription = \"All sorts of steps.\"\n";
    add("content/ladders/records.md", format!("{head}{rungs}{}+++\n", steps.concat()));
    super::sources(&files)
}

const REPORTS: &str = "[extra.reports_to]\ntitle = \"Keeper\"\nrole = \"keeper\"\n";

fn role(title: &str, status: &str, employer: &str, reports: &str) -> String {
    format!(
        "+++\ntitle = \"{title}\"\ndescription = \"Invented.\"\n[taxonomies]\n\
         domain = [\"records\"]\nlevel = [\"clerk\"]\n[extra]\nstatus = \"{status}\"\n\
         kind = \"position\"\nemployer = \"{employer}\"\n{reports}+++\nInvented.\n"
    )
}

fn step(from: &str, to: &str, kind: &str, confidence: &str) -> String {
    let evidence = |kind: &str| {
        format!("[[extra.step.evidence]]\nkind = \"{kind}\"\nrole = \"{to}\"\nnote = \"So.\"\n")
    };
    format!(
        "[[extra.step]]\nfrom = \"{from}\"\nto = \"{to}\"\nkind = \"{kind}\"\n\
         confidence = \"{confidence}\"\n{}{}",
        evidence("title"),
        evidence("duties")
    )
}
