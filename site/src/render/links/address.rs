//! Where a link of a page leads, as a browser would find out.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

/// Where a link to the site leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Address {
    /// The address from the root of the site, as far as it can be said.
    pub(super) path: String,
    /// The file; none when the link leads out of the site.
    pub(super) file: Option<String>,
    /// The anchor.
    pub(super) anchor: Option<String>,
}

impl Address {
    /// Reads a link as it stands in the page at `own`. None when it leads elsewhere.
    pub(super) fn read(link: &str, own: &str) -> Option<Self> {
        let link = decoded(link);
        let (link, anchor) = match link.split_once('#') {
            Some((link, anchor)) => (link, Some(unescaped(anchor).into_owned())),
            None => (&*link, None),
        };
        let link = link.split('?').next().unwrap_or_default();
        if leaves(link) {
            return None;
        }
        if link.is_empty() {
            return Some(Self::at(own.to_owned(), anchor));
        }
        let folder = own.rsplit_once('/').map_or("", |(folder, _)| folder);
        match joined(folder, &unescaped(link)) {
            Some(path) => Some(Self::at(path, anchor)),
            None => Some(Self { path: link.to_owned(), file: None, anchor }),
        }
    }

    fn at(path: String, anchor: Option<String>) -> Self {
        let page = path.is_empty() || path.ends_with('/');
        let file = Some(if page { format!("{path}index.html") } else { path.clone() });
        Self { path, file, anchor }
    }
}

/// Whether a link leads to another site or out of this one.
fn leaves(link: &str) -> bool {
    let scheme = link.split(['/', '?']).next().is_some_and(|start| start.contains(':'));
    scheme || link.starts_with('/')
}

/// A path as seen from a folder; none when it climbs out of the site.
fn joined(folder: &str, path: &str) -> Option<String> {
    let (folders, file) = match path.rsplit_once('/').unwrap_or(("", path)) {
        (_, "." | "..") => (path, ""),
        split => split,
    };
    let mut whole = String::with_capacity(folder.len() + path.len() + 1);
    for part in folder.split('/').chain(folders.split('/')) {
        match part {
            "" | "." => {}
            ".." => climb(&mut whole)?,
            part => {
                whole.push_str(part);
                whole.push('/');
            }
        }
    }
    whole.push_str(file);
    Some(whole)
}

/// Leaves out the last folder; none when there is none.
fn climb(folder: &mut String) -> Option<()> {
    let above = folder.strip_suffix('/')?.rfind('/').map_or(0, |end| end + 1);
    folder.truncate(above);
    Some(())
}

/// Without the escapes of HTML that links have.
fn decoded(link: &str) -> Cow<'_, str> {
    if !link.contains('&') {
        return link.into();
    }
    let plain = link.replace("&quot;", "\"").replace("&#39;", "'").replace("&#x27;", "'");
    plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").into()
}

/// Without the escapes of addresses.
fn unescaped(path: &str) -> Cow<'_, str> {
    percent_decode_str(path).decode_utf8_lossy()
}

#[cfg(test)]
mod tests {
    use super::Address;

    fn check(link: &str, expected: Option<(&str, Option<&str>)>) {
        let read = Address::read(link, "roles/data-engineer/");
        let found = read.map(|a| (a.file.unwrap_or("out of the site".into()), a.anchor));
        let expected =
            expected.map(|(file, anchor)| (file.to_owned(), anchor.map(ToOwned::to_owned)));
        assert_eq!(found, expected, "{link}");
    }

    #[test]
    fn links_are_read_as_browsers_do() {
        check("../../ladders/", Some(("ladders/index.html", None)));
        check("../..", Some(("index.html", None)));
        check("#ways-in", Some(("roles/data-engineer/index.html", Some("ways-in"))));
        check("../gis/#a%20b", Some(("roles/gis/index.html", Some("a b"))));
        check("?a=1&amp;b=2", Some(("roles/data-engineer/index.html", None)));
        check("../../caf%C3%A9.png", Some(("café.png", None)));
        check("100%+1.png", Some(("roles/data-engineer/100%+1.png", None)));
        check("photo.jpg", Some(("roles/data-engineer/photo.jpg", None)));
        check("../../../x/", Some(("out of the site", None)));
    }

    #[test]
    fn links_to_other_sites_are_left_alone() {
        for link in
            ["https://city.example/", "mailto:hr@city.example", "/benefits/", "//x.example/"]
        {
            check(link, None);
        }
    }
}
