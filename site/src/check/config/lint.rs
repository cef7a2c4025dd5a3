//! `[extra.lint]`: what the site says is too much, and what it does not want to hear.

use roles::rules::Limits;

use crate::content::LintConfig;
use crate::draft::config::LintDraft;
use crate::draft::{Said, Spanned};
use crate::explain::{NotAllowed, allowable};
use crate::problem::{piece, problems};

use super::super::findings::{Findings, each};

problems! {
    UNKNOWN_PROBLEM = "unknown-problem", Error {
        what: "`allow` under `[extra.lint]` names a problem that there is none of.",
        why: "What is allowed is no longer shown. A wrong name would allow nothing, silently.",
        bad: [piece::config("[extra.lint]\nallow = [\"jargn\"]")],
        good: [piece::config("[extra.lint]\nallow = [\"jargon\"]")],
    }

    NOT_ALLOWABLE = "not-allowable", Error {
        what: "`allow` under `[extra.lint]` names a problem that has to be mended.",
        why: "Warnings and advice can be allowed, because a site can be made all the same. With \
              an error there is no site to show.",
        bad: [piece::config("[extra.lint]\nallow = [\"broken-link\"]")],
        good: [piece::config("[extra.lint]\nallow = [\"vague-link\"]")],
    }

    BAD_LIMIT = "bad-limit", Error {
        what: "A limit under `[extra.lint]` is so low that nothing could keep to it.",
        why: "No sentence has 0 words. To turn a rule off, name it in `allow` instead.",
        bad: [piece::config("[extra.lint]\nsentence_words = 0")],
        good: [piece::config("[extra.lint]\nsentence_words = 30")],
    }
}

/// The limits, the usual ones where nothing is said, and the codes that are allowed.
pub(super) fn lint(said: &Said<LintDraft>, found: &mut Findings<'_>) -> LintConfig {
    let Some(table) = said else { return LintConfig::default() };
    let said = table.get_ref();
    let usual = Limits::default();
    let mut limit =
        |said: &Said<u16>, (least, usual): (u16, u16)| match said {
            Some(limit) if *limit.get_ref() < least => {
                let message = format!("nothing could keep to a limit of {}", limit.get_ref());
                let problem = BAD_LIMIT.at(found.of(limit), message);
                found.add(problem.help(format!(
                    "write {least} or more, like `{usual}`; `allow` turns a rule off"
                )));
                usual
            }
            Some(limit) => *limit.get_ref(),
            None => usual,
        };
    let limits = Limits {
        pay_law: said.pay_law.as_ref().is_some_and(|yes| *yes.get_ref()),
        required_lines: limit(&said.required_lines, (1, usual.required_lines)),
        sentence_words: limit(&said.sentence_words, (5, usual.sentence_words)),
        reading_grade: limit(&said.reading_grade, (3, usual.reading_grade)),
        stale_months: limit(&said.stale_months, (1, usual.stale_months)),
    };
    let allowed = each(&said.allow).iter().filter_map(|code| allowed(code, found)).collect();
    let known = each(&said.known_abbreviations).iter().map(|short| short.get_ref().clone());
    LintConfig { limits, allowed, known: known.collect() }
}

fn allowed(code: &Spanned<String>, found: &mut Findings<'_>) -> Option<&'static str> {
    let (problem, message, help) = match allowable(code.get_ref()) {
        Ok(code) => return Some(code),
        Err(NotAllowed::Unknown(why)) => {
            (&UNKNOWN_PROBLEM, why, "`careers explain` lists all of them".to_string())
        }
        Err(NotAllowed::Error) => {
            let message =
                format!("`{}` is an error; you can only allow warnings and advice", code.get_ref());
            let help = "take it out; only warnings and advice can be allowed".to_string();
            (&NOT_ALLOWABLE, message, help)
        }
    };
    found.add(problem.at(found.of(code), message).help(help));
    None
}
