//! The known name that an author probably meant.

/// Lists up to this long are shown in full.
const SHORT: usize = 8;
/// So many of a longer list are shown.
const FEW: usize = 5;

/// The nearest known name, when it is near enough to be meant.
pub(crate) fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let plain = plain(word);
    let distance = |name: &&str| strsim::damerau_levenshtein(&plain, &self::plain(name));
    let name = known.iter().copied().min_by_key(distance)?;
    let near = distance(&name) <= plain.chars().count() / 3;
    if near { Some(name) } else { unfinished(&plain, known) }
}

/// `desc` for `description`, `requirements_list` for `requirements`.
fn unfinished<'a>(plain: &str, known: &[&'a str]) -> Option<&'a str> {
    let begins = |name: &&&str| {
        let name = self::plain(name);
        let shorter = name.len().min(plain.len());
        shorter >= 4 && (name.starts_with(plain) || plain.starts_with(&name))
    };
    known.iter().find(begins).copied()
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
    let mut sorted = known.to_vec();
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
    use super::{accepted, nearest};

    #[test]
    fn finds_what_was_meant_and_nothing_far_fetched() {
        let known = ["title", "description", "weight", "salary_min", "by", "kind"];
        for (word, expected) in [
            ("titel", Some("title")),
            ("desc", Some("description")),
            ("Salary-Min", Some("salary_min")),
            ("salaryMin", Some("salary_min")),
            ("hight", None),
            ("my", None),
            ("color", None),
            ("", None),
        ] {
            assert_eq!(nearest(word, &known), expected, "{word}");
        }
    }

    #[test]
    fn lists_what_is_accepted() {
        assert_eq!(accepted("x", &["a", "b", "c"]), "`a`, `b` and `c`");
        let many = ["one", "two", "three", "four", "five", "six", "seven", "eight", "sixty"];
        assert_eq!(accepted("sixt", &many), "`sixty`, `six`, `eight`, `five`, `seven` and 4 more");
    }
}
