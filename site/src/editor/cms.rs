//! A configuration for Decap CMS, an editor that runs in a browser and keeps its files in
//! Git. Sveltia CMS reads the same file.
//!
//! Opt-in, and only a file of ours: nobody's script comes with it. The notes say how a
//! web team adds the script itself.

mod widget;
mod yaml;

use super::Kind;
use crate::parse::schema::{Field, Value};
use widget::widget;
use yaml::Yaml;

const HEAD: &str = "\
# Decap CMS (or Sveltia CMS): forms for the files of this site.
# Written by `careers init --cms`; CMS.md says how to use it. Nothing here loads a script.
backend:
  name: git-gateway # or github, gitlab, gitea …: see the documentation of the editor
  branch: main
media_folder: static/images
public_folder: /images
publish_mode: editorial_workflow
# Names of files are addresses: a to z, digits and hyphens.
slug:
  encoding: ascii
  clean_accents: true
# Sveltia CMS leaves out what nobody filled in, as the files of this site do.
output:
  omit_empty_optional_fields: true
collections:
";

/// A folder of files with one form.
struct Folder {
    kind: Kind,
    name: &'static str,
    label: &'static str,
    one: &'static str,
    folder: &'static str,
}

const FOLDERS: [Folder; 3] = [
    Folder {
        kind: Kind::Role,
        name: "roles",
        label: "Roles",
        one: "Role",
        folder: "content/roles",
    },
    Folder {
        kind: Kind::Ladder,
        name: "ladders",
        label: "Ladders",
        one: "Ladder",
        folder: "content/ladders",
    },
    Folder { kind: Kind::Page, name: "pages", label: "Pages", one: "Page", folder: "content" },
];

/// `admin/config.yml`.
#[must_use]
pub fn cms() -> String {
    let mut yaml = Yaml::new(HEAD, 1);
    for folder in FOLDERS {
        let fields = folder.kind.fields();
        yaml.item(|yaml| {
            yaml.text("name", folder.name);
            yaml.text("label", folder.label);
            yaml.text("label_singular", folder.one);
            yaml.text("folder", folder.folder);
            yaml.plain("create", "true");
            yaml.text("extension", "md");
            yaml.text("format", "toml-frontmatter");
            yaml.text("frontmatter_delimiter", "+++");
            yaml.text("identifier_field", "title");
            yaml.list("fields", |yaml| {
                for field in fields.iter().filter(|field| is_ours(field)) {
                    widget(field, yaml);
                }
                yaml.item(|yaml| {
                    yaml.text("name", "body");
                    yaml.text("label", "Text");
                    yaml.text("widget", "markdown");
                    yaml.text("hint", "What stands below the facts, in Markdown. No HTML.");
                });
            });
        });
    }
    yaml.into_text()
}

/// Whether a key has a field. Those that only Zola reads make a form long and mean nothing
/// here; what a file says there stays. A table without keys has nothing to fill in.
fn is_ours(field: &Field) -> bool {
    let is_bare = matches!(&field.value, Value::Table(fields) if fields.is_empty());
    !is_bare && !field.words.ends_with("or Zola only.")
}

/// `CMS.md`.
#[must_use]
pub fn cms_notes() -> &'static str {
    include_str!("cms/notes.md")
}
