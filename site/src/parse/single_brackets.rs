//! Tables of a list whose header has single brackets: `[extra.requirement]`.
//!
//! The first of them is one table, and the second the same table again: TOML finds an error in
//! each that follows. So they are read as if their brackets were double, and what else is
//! wrong is found where it stands.

use std::ops::Range;

use super::read::Toml;
use super::schema::TableKeys;
use super::syntax::SYNTAX;
use crate::diagnostic::{Diagnostic, Edit, Place};

/// The headers in single brackets of tables that come as a list, as bytes of the file.
pub(super) fn find(toml: &Toml<'_>, tables: &[TableKeys]) -> Vec<Range<usize>> {
    let is_list = |header: &str| {
        let name = header.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        let name = name.map(|name| name.split('.').map(str::trim).collect::<Vec<_>>());
        name.is_some_and(|name| tables.iter().any(|table| table.many && table.path == name))
    };
    let mut at = toml.range.start;
    let mut found = Vec::new();
    for line in toml.source().split_inclusive('\n') {
        let header = line.split('#').next().unwrap_or_default();
        let start = at + header.len() - header.trim_start().len();
        if is_list(header.trim()) {
            found.push(start..start + header.trim().len());
        }
        at += line.len();
    }
    found
}

/// The problem with one of them.
pub(super) fn problem(toml: &Toml<'_>, header: &Range<usize>) -> Diagnostic {
    let text = &toml.text[header.clone()];
    let message = format!("`{text}` is one of a list, which has double brackets");
    SYNTAX
        .at(toml.place(header.clone()), message)
        .help(format!("write `[{text}]`"))
        .fix([Edit::new(header.clone(), format!("[{text}]"))])
}

/// A file with those headers in double brackets.
pub(super) fn doubled(toml: &Toml<'_>, headers: &[Range<usize>]) -> String {
    let mut text = String::with_capacity(toml.text.len() + 2 * headers.len());
    let mut at = 0;
    for header in headers {
        text.push_str(&toml.text[at..header.start]);
        text.push_str(&format!("[{}]", &toml.text[header.clone()]));
        at = header.end;
    }
    text + &toml.text[at..]
}

/// The bytes of that file at which a bracket was added, in order.
pub(super) fn added(headers: &[Range<usize>]) -> Vec<usize> {
    let all = headers.iter().enumerate();
    all.flat_map(|(n, header)| [header.start + 2 * n, header.end + 2 * n + 1]).collect()
}

/// A problem of that file as one of the file as it is.
pub(super) fn moved_back(mut problem: Diagnostic, added: &[usize]) -> Diagnostic {
    let back = |byte: usize| byte - added.partition_point(|at| *at < byte);
    let place = |place: &mut Place| {
        place.span = place.span.map(|(start, end)| (back(start), back(end)));
    };
    place(&mut problem.place);
    problem.related.iter_mut().for_each(|(related, _)| place(related));
    for edit in &mut problem.fix {
        (edit.start, edit.end) = (back(edit.start), back(edit.end));
    }
    problem
}
