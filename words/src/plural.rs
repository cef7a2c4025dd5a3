//! Plural categories as CLDR has them, worked out when a table is made.
//!
//! For whole numbers the rules of all languages but Breton and Cornish depend on nothing but a
//! number below 100, its last two digits, and whether it is a number of whole millions. So a
//! table holds the categories of these, and needs no rules where it is read: that is smaller
//! than asking a browser, and the same everywhere.

/// How many categories a table holds: of 0 to 99, of the last two digits of larger numbers,
/// and of whole millions.
pub(crate) const KNOWN: usize = 201;

/// Where the category of a number stands among those of a table.
pub(crate) fn position(number: usize) -> usize {
    match number {
        0..100 => number,
        _ if number.is_multiple_of(1_000_000) => KNOWN - 1,
        _ => 100 + number % 100,
    }
}

/// The categories of a language, by their positions in the list of categories.
#[cfg(feature = "tables")]
pub(crate) fn categories(language: &str) -> Vec<u8> {
    use icu_plurals::PluralCategory::{Few, Many, One, Other, Two, Zero};
    let locale = language.parse::<icu_locale_core::Locale>().ok();
    let rules =
        locale.and_then(|own| icu_plurals::PluralRules::try_new_cardinal((&own).into()).ok());
    let numbers = (0..100).chain(200..300).chain([1_000_000]);
    let category = |number: usize| match rules.as_ref().map(|rules| rules.category_for(number)) {
        Some(Zero) => 0,
        Some(One) => 1,
        Some(Two) => 2,
        Some(Few) => 3,
        Some(Many) => 4,
        Some(Other) | None => 5,
    };
    numbers.map(category).collect()
}

#[cfg(test)]
mod tests {
    #[cfg(feature = "tables")]
    use super::{categories, position};

    #[cfg(feature = "tables")]
    #[test]
    fn a_table_knows_the_category_of_every_number() {
        for language in ["en", "es", "pl", "ar", "ru", "lv", "gd", "sl", "he", "fr"] {
            let locale = language.parse::<icu_locale_core::Locale>().unwrap();
            let rules = icu_plurals::PluralRules::try_new_cardinal((&locale).into()).unwrap();
            let known = categories(language);
            let numbers = (0..2_500).chain([9_999, 100_000, 1_000_000, 1_000_001, 2_000_000]);
            let mut seen: std::collections::BTreeMap<u8, _> = std::collections::BTreeMap::new();
            for number in numbers {
                let category = rules.category_for(number);
                let own = seen.entry(known[position(number)]).or_insert(category);
                assert_eq!(*own, category, "{language} {number}");
            }
        }
    }
}
