//! A small city for tests, written as its authors would write it.

use std::sync::Arc;

use crate::content::Content;
use crate::sources::Sources;
use crate::{Facts, Options};

const CONFIG: &str = r#"
base_url = "https://city.example"
title = "City careers"
description = "Roles in the city."
[[taxonomies]]
name = "domain"
[[taxonomies]]
name = "level"
[[extra.employer]]
name = "City of Example"
[[extra.employer]]
name = "City of Elsewhere"
"#;

const VOCABULARY: &str = r#"
[[domain]]
id = "data"
title = "Data"
text = "Work with data."
[[domain]]
id = "maps"
title = "Maps"
text = "Work with maps."
[[level]]
id = "analyst"
title = "Analyst"
text = "The first step."
[[area]]
id = "analysis"
title = "data analysis"
[[area]]
id = "management"
title = "management"
[[field]]
id = "economics"
title = "economics"
[[field]]
id = "law"
title = "law"
[[tool]]
id = "sql"
title = "SQL"
[[tool]]
id = "python"
title = "Python"
family = "scripting"
[[skill]]
id = "teaching"
title = "teaching"
text = "Helping others to learn."
[[credential]]
id = "gisp"
title = "GISP"
[[course]]
id = "statistics"
title = "statistics"
[[course]]
id = "writing"
title = "writing"
[[status]]
id = "employee"
title = "an employee of the city"
[[status]]
id = "student"
title = "a student"
[[scale]]
id = "example"
employer = "City of Example"
levels = ["basic", "advanced"]
[[place]]
id = "example"
title = "Example"
"#;

const SECTION: &str = "+++\ntitle = \"Section\"\n+++\n";

/// The role `analyst`, with this under `[extra]`.
pub(crate) fn analyst(extra: &str) -> String {
    role("Analyst", &format!("status = \"described\"\n{extra}"))
}

/// A role by title, with this under `[extra]`.
pub(crate) fn role(title: &str, extra: &str) -> String {
    format!(
        "+++\ntitle = \"{title}\"\ndescription = \"About it.\"\n[taxonomies]\n\
         domain = [\"data\"]\nlevel = [\"analyst\"]\n[extra]\nkind = \"position\"\n\
         employer = \"City of Example\"\n{extra}\n+++\nIntro.\n\n## What you will do\n\nWork.\n"
    )
}

/// These files and those that every site has.
pub(crate) fn sources(files: &[(&str, &str)]) -> Sources {
    let mut sources = Sources::default();
    sources.insert_text("config.toml", CONFIG);
    sources.insert_text("content/vocabulary.toml", VOCABULARY);
    for section in ["_index.md", "roles/_index.md", "ladders/_index.md"] {
        let title = section.replace("/_index.md", "").replace("_index.md", "home");
        let text = SECTION.replace("Section", &format!("All of {title}"));
        sources.insert_text(&format!("content/{section}"), &text);
    }
    for (path, text) in files {
        sources.insert_text(path, text);
    }
    sources
}

/// Checked content of these files and those that every site has.
pub(crate) fn content(files: &[(&str, &str)]) -> Arc<Content> {
    let Facts { content, diagnostics } = Facts::of(&sources(files), &Options::default());
    content.unwrap_or_else(|| panic!("{diagnostics:#?}"))
}
