//! The lines of a role's source: how many each list has, and references to them.

use std::collections::BTreeMap;

use roles::id::RoleId;
use roles::requirement::SourceLine;
use roles::role::Source;
use roles::words;

use crate::diagnostic::Diagnostic;
use crate::draft::{RoleExtra, Spanned};

use super::super::findings::{Findings, Thing, text};
use super::super::reference::mended;

const UNKNOWN_LIST: &str = "unknown-list";
const NO_SUCH_LINE: &str = "no-such-line";
const BAD_LINE: &str = "bad-line";

/// How many lines each list of a role's source has.
pub(in crate::check) struct Lines<'d> {
    role: &'d RoleId,
    lists: BTreeMap<&'d str, &'d Spanned<u16>>,
}

/// The lists of a role's source as they are written.
pub(in crate::check) type Lists = BTreeMap<String, Spanned<u16>>;

/// Those of a file.
pub(in crate::check) fn written(extra: &RoleExtra) -> Option<&Lists> {
    extra.source.as_ref()?.get_ref().lines.as_ref()
}

/// The lists of a role's source.
pub(in crate::check) fn lists<'d>(role: &'d RoleId, lists: Option<&'d Lists>) -> Lines<'d> {
    let lists = lists.into_iter().flatten();
    Lines { role, lists: lists.map(|(list, count)| (list.as_str(), count)).collect() }
}

/// The lists of a role's source; one without lines is a problem.
pub(super) fn lines<'d>(
    role: &'d RoleId,
    extra: &'d RoleExtra,
    found: &mut Findings<'_>,
) -> Lines<'d> {
    let lines = lists(role, written(extra));
    for (list, count) in lines.all().filter(|(_, count)| *count.get_ref() == 0) {
        let message = format!("the source list `{list}` has no lines");
        let problem = Diagnostic::error(NO_SUCH_LINE, found.of(count), message);
        found.add(problem.help("count its lines, or take the list out of `lines`"));
    }
    lines
}

impl<'d> Lines<'d> {
    /// The lists in order, with their numbers of lines.
    pub(in crate::check) fn all(&self) -> impl Iterator<Item = (&'d str, &'d Spanned<u16>)> {
        self.lists.iter().map(|(list, count)| (*list, *count))
    }

    /// The number of lines of a list.
    pub(in crate::check) fn count(&self, list: &str) -> Option<&'d Spanned<u16>> {
        self.lists.get(list).copied()
    }

    /// The line that a text like `mq 3` names; a problem when there is none.
    pub(in crate::check) fn resolve(
        &self,
        line: &Spanned<String>,
        found: &mut Findings<'_>,
    ) -> Option<SourceLine> {
        let Some(SourceLine { list, number }) = read(line.get_ref()) else {
            let message = format!("`{}` names no line of the source", line.get_ref());
            let problem = Diagnostic::error(BAD_LINE, found.of(line), message);
            found.add(problem.help("write the list and the number of the line, like `mq 3`"));
            return None;
        };
        let Some(count) = self.lists.get(list.as_str()) else {
            let message = format!("the source of role `{}` has no list `{list}`", self.role);
            let add = "count its lines in `lines` of `[extra.source]`";
            let help = mended(&list, self.lists.keys().copied(), add);
            found.add(Diagnostic::error(UNKNOWN_LIST, found.of(line), message).help(help));
            return None;
        };
        if number > *count.get_ref() {
            let count = count.get_ref();
            let has = words::count(usize::from(*count), "line", "lines");
            let message = format!("the source list `{list}` has {has}, not {number}");
            let help = format!("write a number from 1 to {count}, or correct `lines`");
            found.add(Diagnostic::error(NO_SUCH_LINE, found.of(line), message).help(help));
            return None;
        }
        Some(SourceLine { list, number })
    }
}

/// Reads `mq 3`.
pub(in crate::check) fn read(text: &str) -> Option<SourceLine> {
    let (list, number) = text.split_once(' ')?;
    let plain = !number.starts_with('0') && number.bytes().all(|b| b.is_ascii_digit());
    let number = number.parse().ok().filter(|_| plain && !list.is_empty())?;
    Some(SourceLine { list: list.into(), number })
}

/// Where the facts come from.
pub(super) fn source(extra: &RoleExtra, found: &mut Findings<'_>) -> Option<Source> {
    let table = extra.source.as_ref()?;
    let said = table.get_ref();
    let thing = Thing::table("the source of this role", table);
    let example = "document = \"Name of the document\"";
    let document = found.words(&thing, &said.document, example)?;
    let lines = said.lines.iter().flatten();
    let lines = lines.map(|(list, count)| (list.clone(), *count.get_ref())).collect();
    Some(Source { document, section: text(&said.section), lines })
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn a_line_is_a_list_and_a_number() {
        assert_eq!(read("mq 13").unwrap().to_string(), "mq 13");
        for bad in ["", "mq", "mq3", "mq 0", "mq 01", "mq +1", "mq  1", " 1", "mq 1 ", "mq 70000"] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
