//! The page that is shown when the sources have not made a site yet.

use maud::{DOCTYPE, html};

use super::page::{POLICY, STYLE};

/// The page, with the problems to mend.
pub(super) fn page(problems: &str) -> String {
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                title { "No site yet" }
                link rel="stylesheet" href=(STYLE);
            }
            body {
                h1 { "There is no site yet" }
                p { "The files have problems. When they are mended, this page becomes the site by itself." }
                pre { (problems) }
                p { a href="/.careers/findings" { "All findings, one by one" } }
            }
        }
    };
    page.into_string()
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn shows_problems_as_text() {
        assert!(page("<b>").contains("<pre>&lt;b&gt;</pre>"));
    }
}
