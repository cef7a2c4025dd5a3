//! The known name that an author probably meant.

use crate::check::look_alike;

/// Lists up to this long are shown in full.
const SHORT: usize = 8;
/// So many of a longer list are shown.
const FEW: usize = 5;

/// Of more known names than these only some are compared: those that stand near the word in
/// the order of names. Otherwise a site with many mistakes would compare all with all.
pub(crate) const MANY: usize = 400;
/// How many are compared on each side of a word.
pub(crate) const AROUND: usize = 12;

/// The nearest known name, when it is near enough to be meant. Of very many names, which are
/// given in their order, only some are looked at.
pub(crate) fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let known = around(word, known);
    let plain = plain(word);
    let distance = |name: &&str| strsim::damerau_levenshtein(&plain, &self::plain(name));
    // Of `team` and `terms`, the second is meant by `term`: a letter is left out.
    let goes_on = |name: &&str| is_beginning(&plain, &self::plain(name));
    let others = known.iter().copied().filter(|name| *name != word);
    let name = others.min_by_key(|name| (distance(name), !goes_on(name)))?;
    let near = distance(&name) <= plain.chars().count() / 3;
    if near { Some(name) } else { unfinished(&plain, known) }
}

/// All of some names that are given in their order, or of very many those that stand near a word.
pub(crate) fn around<'k, T: AsRef<str>>(word: &str, known: &'k [T]) -> &'k [T] {
    if known.len() <= MANY {
        return known;
    }
    let at = known.partition_point(|name| name.as_ref() < word);
    &known[at.saturating_sub(AROUND)..known.len().min(at + AROUND)]
}

/// Whether one of two words begins with the other.
fn is_beginning(one: &str, other: &str) -> bool {
    one.starts_with(other) || other.starts_with(one)
}

/// The known id that a wrong one would be but for a slip in one of its words. Other words make another
/// id: nobody means `data-analyst` who writes `lead-data-analyst`, or `analyst-1` by `analyst-2`.
pub(crate) fn slip<'a>(wrong: &str, known: &[&'a str]) -> Option<&'a str> {
    let words = |id: &str| -> Vec<String> {
        let words = id.split(['-', '_', ' ', '/', '.']).filter(|word| !word.is_empty());
        words.take(20).map(plain).collect()
    };
    let wrong = words(wrong);
    let slips = |name: &str| -> Option<usize> {
        let name = words(name);
        let pairs = wrong.iter().zip(&name);
        let slips: Option<Vec<usize>> = pairs.map(|(wrong, name)| slips_in(wrong, name)).collect();
        slips.filter(|_| wrong.len() == name.len()).map(|slips| slips.iter().sum())
    };
    let near = known.iter().filter_map(|name| Some((slips(name)?, *name)));
    near.min_by_key(|(slips, _)| *slips).map(|(_, name)| name)
}

/// The letters that are wrong in a word, if it can be a slip: one for every five letters, a letter
/// left out of four, and two that changed places in any.
fn slips_in(wrong: &str, word: &str) -> Option<usize> {
    let slips = strsim::damerau_levenshtein(wrong, word);
    let sorted = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.sort_unstable();
        letters
    };
    let (written, meant) = (wrong.chars().count(), word.chars().count());
    let is_left_out = meant >= 4 && written.abs_diff(meant) == 1;
    let is_slip =
        slips <= meant / 5 || (slips == 1 && (is_left_out || sorted(wrong) == sorted(word)));
    is_slip.then_some(slips)
}

/// What a name would be, were it written as it looks: two with the same look differ only in what
/// nobody would see or mean, which is white space of another kind, capitals, hyphens for underscores.
pub(crate) fn look(name: &str) -> String {
    let kept = name.chars().filter(|c| !look_alike::is_unseen(*c));
    plain(&kept.map(|c| if c.is_whitespace() { ' ' } else { c }).collect::<String>())
}

/// The first white space or unseen character of a name that a keyboard does not make.
pub(crate) fn odd_character(word: &str) -> Option<char> {
    word.chars().find(|c| (c.is_whitespace() && *c != ' ') || look_alike::is_unseen(*c))
}

/// `desc` for `description`, `requirements_list` for `requirements`; none where several begin so.
fn unfinished<'a>(plain: &str, known: &[&'a str]) -> Option<&'a str> {
    let begins = |name: &&str| {
        let name = self::plain(name);
        name.len().min(plain.len()) >= 4 && is_beginning(plain, &name)
    };
    let mut known = known.iter().copied().filter(begins);
    let first = known.next()?;
    known.next().is_none().then_some(first)
}

/// Without what is easily confused: case, hyphens, underscores, spaces.
fn plain(word: &str) -> String {
    let kept = word.chars().filter(|c| !matches!(c, '-' | '_' | ' '));
    kept.take(80).flat_map(char::to_lowercase).collect()
}

/// The accepted names, as a text: all of a short list, the nearest few of a long one.
pub(crate) fn accepted(word: &str, known: &[&str]) -> String {
    if known.len() <= SHORT {
        return list(known.iter().map(|name| format!("`{name}`")).collect(), "and");
    }
    let plain = plain(word);
    let mut sorted = around(word, known).to_vec();
    let likeness = |name: &str| strsim::jaro_winkler(&plain, &self::plain(name));
    sorted.sort_by(|a, b| likeness(b).total_cmp(&likeness(a)));
    let few = sorted.iter().take(FEW).map(|name| format!("`{name}`"));
    let more = format!("{} more", known.len() - FEW);
    list(few.chain([more]).collect(), "and")
}

/// `a, b and c`.
pub(crate) fn list(mut words: Vec<String>, last: &str) -> String {
    let Some(end) = words.pop() else { return String::new() };
    if words.is_empty() { end } else { format!("{} {last} {end}", words.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::{accepted, look, nearest, odd_character, slip};

    #[test]
    fn finds_what_was_meant_and_nothing_far_fetched() {
        let known = [
            "title",
            "description",
            "weight",
            "salary_min",
            "salary_max",
            "team",
            "terms",
            "by",
            "kind",
        ];
        for (word, expected) in [
            ("titel", Some("title")),
            ("desc", Some("description")),
            ("Salary-Min", Some("salary_min")),
            ("salaryMin", Some("salary_min")),
            ("term", Some("terms")),
            ("salary", None),
            ("hight", None),
            ("my", None),
            ("color", None),
            ("", None),
        ] {
            assert_eq!(nearest(word, &known), expected, "{word}");
        }
    }

    #[test]
    fn another_word_is_no_slip() {
        let known = ["data-analyst", "data-analyst-1", "gis", "spreadsheet", "head-of-data"];
        for (wrong, expected) in [
            ("data-anlyst", Some("data-analyst")),
            ("daat-analyst", Some("data-analyst")),
            ("data-analyst-2", None),
            ("lead-data-analyst", None),
            ("data", None),
            ("lead-of-data", None),
            ("dat-analyst", Some("data-analyst")),
            ("gsi", Some("gis")),
            ("gas", None),
            ("spreadsheets", Some("spreadsheet")),
        ] {
            assert_eq!(slip(wrong, &known), expected, "{wrong}");
        }
    }

    #[test]
    fn names_that_look_the_same_are_the_same() {
        assert_eq!(look("City\u{a0}of Boston"), look("City of Boston"));
        assert_eq!(look("Data\u{ad}-Engineering"), look("data_engineering"));
        assert_ne!(look("City of Boston"), look("City of Austin"));
        assert_eq!(odd_character("City\u{a0}of Boston"), Some('\u{a0}'));
    }

    #[test]
    fn of_many_names_the_nearest_is_found_without_comparing_all() {
        let names: Vec<String> = (0..10_000).map(|n| format!("roles/role-{n:05}.md")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        assert_eq!(nearest("roles/role-04999.mdd", &names), Some("roles/role-04999.md"));
        assert!(accepted("zzz", &names).ends_with("and 9995 more"));
    }

    #[test]
    fn lists_what_is_accepted() {
        assert_eq!(accepted("x", &["a", "b", "c"]), "`a`, `b` and `c`");
        let many = ["one", "two", "three", "four", "five", "six", "seven", "eight", "sixty"];
        assert_eq!(accepted("sixt", &many), "`sixty`, `six`, `eight`, `five`, `seven` and 4 more");
    }
}
