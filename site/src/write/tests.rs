use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::bail;

use super::{Moment, Target, Writing, Written, in_background, manifest};
use crate::output::NewFile;

mod refused;
#[cfg(unix)]
mod replaced;

type Site = Vec<NewFile>;

fn site(files: &[(&str, &str)]) -> Site {
    files.iter().map(|(path, text)| ((*path).to_string(), text.to_string().into())).collect()
}

fn write(site: &Site, target: &Target) -> anyhow::Result<Written> {
    write_watched(site, target, &mut |_| Ok(()))
}

fn write_watched(
    site: &Site,
    target: &Target,
    before: &mut dyn FnMut(Moment) -> anyhow::Result<()>,
) -> anyhow::Result<Written> {
    let mut writing = Writing::begin(target)?;
    for file in site {
        writing.add(std::slice::from_ref(file))?;
    }
    writing.finish_watched(before)
}

/// The list of a site.
fn list(site: &Site) -> String {
    manifest::HEADER.to_string() + &manifest::Manifest::default().add(site)
}

fn old() -> Site {
    site(&[("index.html", "old"), ("roles/a/index.html", "old a")])
}

fn new() -> Site {
    site(&[("index.html", "new"), ("roles/b/index.html", "new b")])
}

fn target(root: &Path) -> Target {
    fs::create_dir_all(root.join("content")).unwrap();
    Target::new(root, &root.join("public")).unwrap()
}

/// Every file and link below a folder, except manifests.
fn tree(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(inner).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(folder).unwrap().display().to_string();
            if path.is_dir() && !path.is_symlink() {
                folders.push(path);
            } else if !name.ends_with(manifest::NAME) {
                found.insert(name, fs::read_to_string(&path).unwrap_or_default());
            }
        }
    }
    found
}

fn files(site: &Site) -> BTreeMap<String, String> {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    site.iter().map(|(path, bytes)| (path.clone(), text(bytes))).collect()
}

/// Nothing but the sources and the site is left around.
fn assert_is_tidy(root: &Path) {
    let mut names: Vec<_> =
        fs::read_dir(root).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["content", "public"]);
}

#[test]
fn writes_a_site_and_replaces_it() {
    let root = tempfile::tempdir().unwrap();
    let target = target(root.path());
    assert_eq!(write(&old(), &target).unwrap(), Written { files: 2, pages: 2, kept: 0, bytes: 8 });
    assert_eq!(tree(target.folder()), files(&old()));
    write(&new(), &target).unwrap();
    assert_eq!(tree(target.folder()), files(&new()));
    assert_is_tidy(root.path());
}

/// Anyone who copies the site to a host goes by the time of the last change.
#[test]
fn a_file_that_is_what_it_was_keeps_its_time() {
    let root = tempfile::tempdir().unwrap();
    let target = target(root.path());
    write(&old(), &target).unwrap();
    let file = |path: &str| target.folder().join(path);
    let changed = |path: &str| file(path).metadata().unwrap().modified().unwrap();
    let long_ago = std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000_000);
    for path in ["index.html", "roles/a/index.html"] {
        fs::File::options().write(true).open(file(path)).unwrap().set_modified(long_ago).unwrap();
    }
    let next = site(&[("index.html", "new"), ("roles/a/index.html", "old a")]);
    assert_eq!(write(&next, &target).unwrap(), Written { files: 2, pages: 2, kept: 1, bytes: 8 });
    assert_eq!(tree(target.folder()), files(&next));
    assert_eq!(changed("roles/a/index.html"), long_ago);
    assert!(changed("index.html") > long_ago);
    assert_is_tidy(root.path());
}

#[test]
fn writes_into_an_empty_folder_and_into_folders_that_are_not_there() {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir(root.path().join("empty")).unwrap();
    for out in ["empty", "a/b/c"] {
        let target = Target::new(&root.path().join("sources"), &root.path().join(out)).unwrap();
        write(&new(), &target).unwrap();
        assert_eq!(tree(target.folder()), files(&new()));
    }
}

#[test]
fn the_old_site_stays_when_writing_breaks() {
    let root = tempfile::tempdir().unwrap();
    let target = target(root.path());
    write(&old(), &target).unwrap();
    // The second shares its files with the site that is there.
    for next in [new(), old()] {
        let broken = write_watched(&next, &target, &mut |now| {
            if now == Moment::Swapping { bail!("the disk is full") } else { Ok(()) }
        });
        assert_eq!(broken.unwrap_err().to_string(), "the disk is full");
        assert_eq!(tree(target.folder()), files(&old()));
        assert_is_tidy(root.path());
    }
}

#[test]
fn files_are_written_while_more_are_made() {
    let root = tempfile::tempdir().unwrap();
    let target = target(root.path());
    let (made, writing) = in_background(&target, |write| {
        new().into_iter().for_each(|file| write(vec![file]));
        "made"
    });
    assert_eq!(made, "made");
    assert!(!target.folder().exists());
    writing.unwrap().expect("files were written").finish().unwrap();
    assert_eq!(tree(target.folder()), files(&new()));
    assert_is_tidy(root.path());
}

#[test]
fn what_cannot_be_written_leaves_nothing_behind() {
    let root = tempfile::tempdir().unwrap();
    let target = target(root.path());
    write(&old(), &target).unwrap();
    let ((), writing) = in_background(&target, |write| {
        new().into_iter().for_each(|file| write(vec![file]));
        write(site(&[("../out.html", "out")]));
        write(site(&[("later.html", "later")]));
    });
    let error = writing.err().expect("the path is refused").to_string();
    assert!(error.starts_with("the site has a file `../out.html`"), "{error}");
    assert_eq!(tree(target.folder()), files(&old()));
    assert_is_tidy(root.path());
}

#[test]
fn without_files_the_disk_stays_as_it_is() {
    let root = tempfile::tempdir().unwrap();
    let target = target(root.path());
    fs::create_dir_all(target.folder()).unwrap();
    fs::write(target.folder().join("mine.txt"), "mine").unwrap();
    let ((), writing) = in_background(&target, |_| ());
    assert!(writing.unwrap().is_none());
    assert_is_tidy(root.path());
}

#[test]
fn the_new_site_stands_when_the_old_one_was_not_removed() {
    let root = tempfile::tempdir().unwrap();
    let target = target(root.path());
    write(&old(), &target).unwrap();
    let ended = write_watched(&new(), &target, &mut |now| {
        if now == Moment::Clearing { bail!("ended") } else { Ok(()) }
    });
    assert!(ended.is_err());
    assert_eq!(tree(target.folder()), files(&new()));
    assert_eq!(tree(target.staging()), files(&old()));
    write(&old(), &target).unwrap();
    assert_eq!(tree(target.folder()), files(&old()));
    assert_is_tidy(root.path());
}

#[test]
fn what_an_ended_build_left_is_removed() {
    for cut in [0, 10, 1000] {
        let root = tempfile::tempdir().unwrap();
        let target = target(root.path());
        fs::create_dir_all(target.staging().join("roles/b")).unwrap();
        let text = list(&new());
        fs::write(target.staging().join(manifest::NAME), &text[..text.len().min(cut)]).unwrap();
        if cut < 100 {
            fs::remove_dir_all(target.staging().join("roles")).unwrap();
        } else {
            fs::write(target.staging().join("index.html"), "ne").unwrap();
        }
        write(&new(), &target).unwrap();
        assert_eq!(tree(target.folder()), files(&new()));
        assert_is_tidy(root.path());
    }
}

#[test]
fn a_second_build_waits_its_turn() {
    let root = tempfile::tempdir().unwrap();
    let target = target(root.path());
    std::thread::scope(|scope| {
        let mut second = None;
        write_watched(&new(), &target, &mut |now| {
            if now == Moment::Swapping {
                second = Some(scope.spawn(|| write(&old(), &target)));
                std::thread::sleep(std::time::Duration::from_millis(30));
                assert!(!second.as_ref().unwrap().is_finished(), "it did not wait");
            }
            Ok(())
        })
        .unwrap();
        second.unwrap().join().unwrap().unwrap();
    });
    assert_eq!(tree(target.folder()), files(&old()));
    assert_is_tidy(root.path());
}

#[test]
fn a_second_build_does_not_wait_for_ever() {
    let root = tempfile::tempdir().unwrap();
    let target = target(root.path());
    let mut said = String::new();
    write_watched(&new(), &target, &mut |now| {
        if now == Moment::Swapping {
            said = write(&old(), &target).unwrap_err().to_string();
        }
        Ok(())
    })
    .unwrap();
    assert!(said.starts_with("another build is writing "), "{said}");
    assert_eq!(tree(target.folder()), files(&new()));
    assert_is_tidy(root.path());
}

#[test]
fn assets_of_earlier_builds_stay_for_some_builds() {
    let root = tempfile::tempdir().unwrap();
    let target = target(root.path());
    let build = |asset: &str, builds: u16| {
        let mut writing = Writing::begin(&target).unwrap();
        writing.add(&site(&[("index.html", asset), (asset, asset), ("assets/a.svg", "")])).unwrap();
        writing.keep_assets(builds).unwrap().0.finish().unwrap();
        let assets = fs::read_dir(target.folder().join("assets")).unwrap();
        let assets = assets.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut assets: Vec<_> = assets.filter(|name| name.ends_with(".css")).collect();
        assets.sort();
        assets.join(" ")
    };
    let [a, b, c] =
        ["assets/s.aaaaaaaaaa.css", "assets/s.bbbbbbbbbb.css", "assets/s.cccccccccc.css"];
    assert_eq!(build(a, 2), "s.aaaaaaaaaa.css");
    assert_eq!(build(b, 2), "s.aaaaaaaaaa.css s.bbbbbbbbbb.css");
    assert_eq!(build(b, 2), "s.aaaaaaaaaa.css s.bbbbbbbbbb.css");
    assert_eq!(build(c, 2), "s.bbbbbbbbbb.css s.cccccccccc.css");
    assert_eq!(build(c, 0), "s.cccccccccc.css");
}
