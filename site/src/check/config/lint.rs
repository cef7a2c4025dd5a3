//! `[extra.lint]`: what the site says is too much, and what it does not want to hear.

use roles::rules::Limits;

use crate::content::LintConfig;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::strictness::{NotAllowed, allowable};
use crate::draft::config::LintDraft;
use crate::draft::{Said, Spanned};

use super::super::findings::{Findings, each};

const UNKNOWN_PROBLEM: &str = "unknown-problem";
const NOT_ALLOWABLE: &str = "not-allowable";
const BAD_LIMIT: &str = "bad-limit";

/// The limits, the usual ones where nothing is said, and the codes that are allowed.
pub(super) fn lint(said: &Said<LintDraft>, found: &mut Findings<'_>) -> LintConfig {
    let Some(table) = said else { return LintConfig::default() };
    let said = table.get_ref();
    let usual = Limits::default();
    let mut limit =
        |said: &Said<u16>, (least, usual): (u16, u16)| match said {
            Some(limit) if *limit.get_ref() < least => {
                let message = format!("nothing could keep to a limit of {}", limit.get_ref());
                let problem = Diagnostic::error(BAD_LIMIT, found.of(limit), message);
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
            (UNKNOWN_PROBLEM, why, "`careers explain` lists all of them".to_string())
        }
        Err(NotAllowed::Error) => {
            let message = format!("`{}` is an error, which cannot be allowed", code.get_ref());
            let help = "take it out; only warnings and advice can be allowed".to_string();
            (NOT_ALLOWABLE, message, help)
        }
    };
    found.add(Diagnostic::error(problem, found.of(code), message).help(help));
    None
}
