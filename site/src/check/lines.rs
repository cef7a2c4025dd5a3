//! The lines of a role's source: how many each list has, and references to them.

use std::collections::BTreeMap;

use roles::id::RoleId;
use roles::requirement::SourceLine;
use roles::role::Source;

use crate::draft::{RoleExtra, Spanned};
use crate::problem::{piece, problems};

use super::findings::{Findings, Thing, text};
use super::reference::{Known, mended};

problems! {
    UNKNOWN_LIST = "unknown-list", Error {
        what: "A line names a list of the source that `[extra.source]` does not count.",
        why: "Each list of the source document has a short name and a number of lines, so that no \
              line gets lost.",
        bad: [piece::role(
            "[extra.source]\ndocument = \"Handbook\"\nlines = { mq = 1 }\n\
             [[extra.requirement]]\nid = \"care\"\nkind = \"ability\"\nneed = \"required\"\n\
             line = \"qm 1\"\ntext = \"You work with care.\"",
        )],
        good: [piece::role(
            "[extra.source]\ndocument = \"Handbook\"\nlines = { mq = 1 }\n\
             [[extra.requirement]]\nid = \"care\"\nkind = \"ability\"\nneed = \"required\"\n\
             line = \"mq 1\"\ntext = \"You work with care.\"",
        )],
    }

    NO_SUCH_LINE = "no-such-line", Error {
        what: "`line` has a number that the list of the source does not reach.",
        why: "Either the number is wrong, or the lines of the list were counted wrongly.",
        bad: [piece::role(
            r#"[extra.source]
document = "Handbook"
lines = { mq = 1 }
[[extra.requirement]]
id = "care"
kind = "ability"
need = "required"
line = "mq 2"
text = "You work with care.""#,
        )],
        good: [piece::role(
            r#"[extra.source]
document = "Handbook"
lines = { mq = 1 }
[[extra.requirement]]
id = "care"
kind = "ability"
need = "required"
line = "mq 1"
text = "You work with care.""#,
        )],
    }

    BAD_LINE = "bad-line", Error {
        what: "`line` does not name a line of the source.",
        why: "It is the short name of a list and a number: the third line of `mq` is `mq 3`.",
        bad: [piece::role(
            r#"[extra.source]
document = "Handbook"
lines = { mq = 1 }
[[extra.requirement]]
id = "care"
kind = "ability"
need = "required"
line = "mq one"
text = "You work with care.""#,
        )],
        good: [piece::role(
            r#"[extra.source]
document = "Handbook"
lines = { mq = 1 }
[[extra.requirement]]
id = "care"
kind = "ability"
need = "required"
line = "mq 1"
text = "You work with care.""#,
        )],
    }
}

/// How many lines each list of a role's source has.
pub(crate) struct Lines<'d> {
    role: &'d RoleId,
    lists: BTreeMap<&'d str, &'d Spanned<u16>>,
}

/// The lists of a role's source as they are written.
pub(crate) type Lists = BTreeMap<String, Spanned<u16>>;

/// Those of a file.
pub(crate) fn written(extra: &RoleExtra) -> Option<&Lists> {
    extra.source.as_ref()?.get_ref().lines.as_ref()
}

/// The lists of a role's source; one without lines is a problem.
pub(crate) fn lines<'d>(
    role: &'d RoleId,
    extra: &'d RoleExtra,
    found: &mut Findings<'_>,
) -> Lines<'d> {
    let lines = Lines::of(role, written(extra));
    for (list, count) in lines.all().filter(|(_, count)| *count.get_ref() == 0) {
        let message = format!("the source list `{list}` has no lines");
        let problem = NO_SUCH_LINE.at(found.of(count), message);
        found.add(problem.help("count its lines, or take the list out of `lines`"));
    }
    lines
}

impl<'d> Lines<'d> {
    /// The lists of a role's source, as they are written.
    pub(crate) fn of(role: &'d RoleId, lists: Option<&'d Lists>) -> Self {
        let lists = lists.into_iter().flatten();
        Self { role, lists: lists.map(|(list, count)| (list.as_str(), count)).collect() }
    }

    /// The lists in order, with their numbers of lines.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&'d str, &'d Spanned<u16>)> {
        self.lists.iter().map(|(list, count)| (*list, *count))
    }

    /// The number of lines of a list.
    pub(crate) fn count(&self, list: &str) -> Option<&'d Spanned<u16>> {
        self.lists.get(list).copied()
    }

    /// The line that a text like `mq 3` names; a problem when there is none.
    pub(crate) fn resolve(
        &self,
        line: &Spanned<String>,
        found: &mut Findings<'_>,
    ) -> Option<SourceLine> {
        let Some(named) = read(line.get_ref()) else {
            let message = format!("`{}` names no line of the source", line.get_ref());
            let problem = BAD_LINE.at(found.of(line), message);
            found.add(problem.help("write the list and the number of the line, like `mq 3`, or of several, like `mq 3-5`"));
            return None;
        };
        let SourceLine { list, last, .. } = &named;
        let Some(count) = self.lists.get(list.as_str()) else {
            let message = format!("the source of role `{}` has no list `{list}`", self.role);
            let add = "count its lines in `lines` of `[extra.source]`";
            let help = mended(list, &Known::new(self.lists.keys().copied()), add);
            found.add(UNKNOWN_LIST.at(found.of(line), message).help(help));
            return None;
        };
        if last > count.get_ref() {
            let count = count.get_ref();
            let has = roles::words::count(usize::from(*count), "line", "lines");
            let message = format!("the source list `{list}` has {has}, not {last}");
            let help = format!("write a number from 1 to {count}, or correct `lines`");
            found.add(NO_SUCH_LINE.at(found.of(line), message).help(help));
            return None;
        }
        Some(named)
    }
}

/// Reads `mq 3` or `mq 3-5`.
pub(crate) fn read(text: &str) -> Option<SourceLine> {
    let (list, numbers) = text.split_once(' ').filter(|(list, _)| !list.is_empty())?;
    let (first, last) = numbers.split_once('-').unwrap_or((numbers, numbers));
    let number = |text: &str| -> Option<u16> {
        let is_plain = !text.starts_with('0') && text.bytes().all(|b| b.is_ascii_digit());
        text.parse().ok().filter(|_| is_plain)
    };
    let (first, last) = (number(first)?, number(last)?);
    (first <= last).then(|| SourceLine { list: list.into(), first, last })
}

/// Where the facts come from.
pub(crate) fn source(extra: &RoleExtra, found: &mut Findings<'_>) -> Option<Source> {
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
        assert_eq!(read("mq 1-17").unwrap().to_string(), "mq 1-17");
        assert_eq!(read("mq 3-3").unwrap().to_string(), "mq 3");
        for bad in ["mq 3-2", "mq 1-", "mq -1", "mq 1-2-3", "mq 1 - 2", "mq 0-2"] {
            assert_eq!(read(bad), None, "{bad}");
        }
        for bad in ["", "mq", "mq3", "mq 0", "mq 01", "mq +1", "mq  1", " 1", "mq 1 ", "mq 70000"] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
