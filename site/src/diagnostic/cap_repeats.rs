//! One mistake made everywhere is shown often enough to be seen, and no more: a page pasted
//! from a text processor can hold thousands of tags.

use std::collections::BTreeMap;

use super::Diagnostic;
use crate::sources::SourcePath;

/// So many problems of one code are shown of one file.
const MOST: usize = 100;

/// Keeps the first problems of each code of each file; the last of them says how many there
/// are besides.
pub fn cap(problems: &mut Vec<Diagnostic>) {
    let mut counts: BTreeMap<(SourcePath, &'static str), usize> = BTreeMap::new();
    problems.retain(|problem| {
        let count = counts.entry((problem.place.file.clone(), problem.code())).or_default();
        *count += 1;
        *count <= MOST
    });
    for ((file, code), count) in counts.into_iter().filter(|(_, count)| *count > MOST) {
        let of_both =
            |problem: &&mut Diagnostic| problem.place.file == file && problem.code() == code;
        if let Some(last) = problems.iter_mut().rev().find(of_both) {
            let more = count - MOST;
            let are = if more == 1 { "is" } else { "are" };
            last.help.push_str(&format!("; there {are} {more} more like this in the file"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::cap;
    use crate::diagnostic::{Diagnostic, Place};
    use crate::explain;
    use crate::sources::SourcePath;

    fn many(code: &str, n: usize) -> impl Iterator<Item = Diagnostic> {
        let problem = explain::of(code).expect("it is declared");
        let file = SourcePath::new("content/a.md");
        (0..n).map(move |at| problem.at(Place::span(&file, at..at), "no").help("mend"))
    }

    #[test]
    fn the_last_one_shown_counts_the_others() {
        let mut problems: Vec<_> = many("raw-html", 102).chain(many("broken-link", 100)).collect();
        cap(&mut problems);
        assert_eq!(problems.len(), 200);
        assert_eq!(problems[98].help, "mend");
        assert_eq!(problems[99].help, "mend; there are 2 more like this in the file");
        assert_eq!(problems[199].help, "mend");
    }
}
