//! What a file is, told by its path alone.

/// What a file becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// `config.toml`, or `zola.toml`, as Zola has named it since.
    Config,
    /// `index.html`.
    Shell,
    /// `content/vocabulary.toml`.
    Vocabulary,
    /// A Markdown file under `content/roles/`.
    Role,
    /// A Markdown file under `content/ladders/`.
    Ladder,
    /// Any `_index.md`.
    Section,
    /// Any other Markdown file under `content/`.
    Page,
    /// A file under `static/`.
    Static,
    /// Any other file under `content/`.
    Unpublished,
}

impl Kind {
    /// The kind of the file at a path; none when it is not a part of a site.
    pub(super) fn of(path: &str) -> Option<Self> {
        if Self::is_translation(path) {
            return None;
        }
        match path {
            "config.toml" | "zola.toml" => return Some(Self::Config),
            "index.html" => return Some(Self::Shell),
            "content/vocabulary.toml" => return Some(Self::Vocabulary),
            _ => {}
        }
        let (top, rest) = path.split_once('/').unwrap_or((path, ""));
        match top {
            "static" => Some(Self::Static),
            "content" => Some(Self::of_content(rest)),
            _ => None,
        }
    }

    /// Files of another language are read when what is true is known.
    fn is_translation(path: &str) -> bool {
        crate::translate::language_of(path).is_some()
    }

    fn of_content(path: &str) -> Self {
        let name = path.rsplit('/').next().unwrap_or(path);
        match path.split_once('/') {
            _ if !name.ends_with(".md") => Self::Unpublished,
            _ if name == "_index.md" => Self::Section,
            Some(("roles", _)) => Self::Role,
            Some(("ladders", _)) => Self::Ladder,
            _ => Self::Page,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Kind;

    #[test]
    fn the_path_tells_the_kind() {
        for (path, kind) in [
            ("config.toml", Some(Kind::Config)),
            ("zola.toml", Some(Kind::Config)),
            ("content/roles/boston/analyst.md", Some(Kind::Role)),
            ("content/roles/_index.md", Some(Kind::Section)),
            ("content/roles.md", Some(Kind::Page)),
            ("content/ladders/gis.md", Some(Kind::Ladder)),
            ("content/about/index.md", Some(Kind::Page)),
            ("content/about/map.png", Some(Kind::Unpublished)),
            ("content/roles/vocabulary.toml", Some(Kind::Unpublished)),
            ("static/a.md", Some(Kind::Static)),
            ("README.md", None),
        ] {
            assert_eq!(Kind::of(path), kind, "{path}");
        }
    }
}
