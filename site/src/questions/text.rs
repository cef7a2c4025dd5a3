//! The report for people to read in a terminal.

use super::{Asked, names, summary};
use crate::assess::Wrapped;
use crate::diagnostic::emit::visible;

/// Every question with the sentences it affects.
pub(super) fn report(asked: &[Asked<'_>]) -> String {
    let mut page = Wrapped::default();
    page.line(0, &summary(asked));
    for Asked { role, file, questions } in asked {
        page.heading(&format!("{} ({})", role.title, role.employer));
        page.line(0, file);
        for (question, affected) in questions {
            page.gap();
            page.line(2, question.id.as_str());
            page.line(4, &question.text);
            if affected.is_empty() {
                page.line(4, "Affects the whole role.");
            }
            for one in affected {
                let requirement = one.requirement;
                page.line(4, &format!("Affects {} ({}):", requirement.id, one.effect()));
                page.line(6, &requirement.text);
            }
        }
    }
    page.into_text()
}

/// `data-engineer: q-degree: The source … [degree]`, a line each.
pub(super) fn short(asked: &[Asked<'_>]) -> String {
    let mut lines = String::new();
    for Asked { role, questions, .. } in asked {
        for (question, affected) in questions {
            let text = visible(&question.text.replace('\n', " "));
            lines += &format!("{}: {}: {text} [{}]\n", role.id, question.id, names(affected));
        }
    }
    lines
}
