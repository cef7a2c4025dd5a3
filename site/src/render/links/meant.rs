//! Links that are written as in other programs.

use crate::output::Paths;

/// What was meant by a link that is written like that of another program: `www.example.org` for an
/// address of another site, `clerk.md` for the page of that file.
pub(super) fn meant(target: &str, paths: &Paths) -> Option<String> {
    let path = target.split(['#', '?']).next()?;
    if path.starts_with("www.") {
        return Some(format!(
            "an address of another site begins with `https://`: `https://{target}`"
        ));
    }
    let file = path.strip_suffix(".md").filter(|_| !path.starts_with("@/"))?;
    let name = file.rsplit('/').next()?;
    let folders = ["roles/", "ladders/", ""];
    let folder =
        folders.into_iter().find(|folder| paths.contains(&format!("{folder}{name}/index.html")))?;
    Some(format!("that page is written `@/{folder}{name}.md`"))
}
