//! `llms.txt`: the pages of a site in one list, for programs that read text.

use std::fmt::Write;

use ::words::{msg, say};
use roles::Route;

use super::{address, file_address, twin_path};
use crate::plan::{SitePlan, Subject};

/// The list.
pub(super) fn llms(plan: &SitePlan) -> String {
    let content = plan.content();
    let site = &content.site;
    let mut text =
        format!("# {}\n\n> {}\n\n## {}\n\n", site.title, site.description, say(msg::LlmsRoles));
    let mut line = |title: &str, url: &str, about: &str| {
        writeln!(text, "- [{}]({url}): {about}", title.replace(['[', ']'], ""))
            .expect("writing to a string succeeds");
    };
    for role in content.catalog.roles() {
        let url = if site.publish.markdown {
            file_address(&twin_path(&role.slug), content)
        } else {
            address(&Route::Role(role.slug.clone()), content)
        };
        line(&role.title, &url, &role.description);
    }
    text += &format!("\n## {}\n\n", say(msg::LlmsMore));
    let mut line = |title: &str, url: &str, about: &str| {
        writeln!(text, "- [{title}]({url}): {about}").expect("writing to a string succeeds");
    };
    for page in &plan.pages {
        let is_listed = matches!(
            page.subject,
            Subject::Openings | Subject::Ladder(_) | Subject::Prose(_) | Subject::Data
        );
        if is_listed {
            line(&page.title, &address(&page.route, content), &page.description);
        }
    }
    text
}
