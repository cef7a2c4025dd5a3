//! The report as Markdown, for a page, a mail or a ticket.

use super::{Asked, summary};
use crate::diagnostic::emit::visible;

/// Every question under a heading of its own.
pub(super) fn report(asked: &[Asked<'_>]) -> String {
    let total: usize = asked.iter().map(|asked| asked.questions.len()).sum();
    let are = if total == 1 { "is" } else { "are" };
    let mut page = format!("# Open questions\n\nThere {are} {}.\n", summary(asked));
    for Asked { role, file, questions } in asked {
        page += &format!("\n## {}\n\n", plain(&role.title));
        page += &format!("{}, {}\n", plain(&role.employer), plain(file));
        for (question, affected) in questions {
            page += &format!("\n### {}\n\n{}\n\n", question.id, plain(&question.text));
            if affected.is_empty() {
                page += "Affects the whole role.\n";
                continue;
            }
            page += "Affects:\n\n";
            for one in affected {
                let requirement = one.requirement;
                let text = plain(&requirement.text);
                page += &format!("- {} ({}): {text}\n", requirement.id, one.effect());
            }
        }
    }
    page
}

/// A text on one line that Markdown shows as it is.
fn plain(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut shown = String::new();
    for (n, character) in visible(&line).chars().enumerate() {
        let acts = r"\`*_[]<>&|~#$".contains(character);
        // What makes a list, a quotation or a line only where a line begins.
        let begins = "-+=.)".contains(character)
            && shown.chars().all(|before| before.is_ascii_digit())
            && (n > 0 || !".)".contains(character));
        if acts || begins {
            shown.push('\\');
        }
        shown.push(character);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn nothing_in_a_text_acts() {
        for (text, shown) in [
            ("a\nb", "a b"),
            ("# 1", r"\# 1"),
            ("- a-b", r"\- a-b"),
            ("12. a. b", r"12\. a. b"),
            ("<b>*x*</b> [a](b)", r"\<b\>\*x\*\</b\> \[a\](b)"),
            ("A \u{1b}[1m", r"A ␛\[1m"),
        ] {
            assert_eq!(plain(text), shown);
        }
    }
}
