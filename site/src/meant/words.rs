//! Numbers in words, up to ninety-nine.

const SMALL: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 8] =
    ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// The number that a word is.
pub(super) fn number(word: &str) -> Option<usize> {
    let word = word.to_lowercase();
    let small = |word: &str| SMALL.iter().position(|name| *name == word);
    let tens = |word: &str| TENS.iter().position(|name| *name == word).map(|n| 10 * (n + 2));
    if let Some((first, second)) = word.split_once('-') {
        return Some(tens(first)? + small(second).filter(|n| (1..10).contains(n))?);
    }
    small(&word).or_else(|| tens(&word))
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn words_are_read() {
        let read = ["two", "Twelve", "forty", "twenty-five", "full", "forty-ten"].map(number);
        assert_eq!(read, [Some(2), Some(12), Some(40), Some(25), None, None]);
    }
}
