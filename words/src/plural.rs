//! Plural categories: of CLDR's data when a site is built, of the browser in a page.

/// The rules of a language.
#[derive(Debug)]
pub(crate) struct Rules {
    #[cfg(feature = "browser")]
    rules: js_sys::Intl::PluralRules,
    #[cfg(all(feature = "tables", not(feature = "browser")))]
    rules: Option<icu_plurals::PluralRules>,
}

#[cfg(feature = "browser")]
impl Rules {
    pub(crate) fn of(language: &str) -> Self {
        let locales = js_sys::Array::of1(&language.into());
        Self { rules: js_sys::Intl::PluralRules::new(&locales, &js_sys::Object::new()) }
    }

    /// The position of a number's category in [`crate::table::CATEGORIES`].
    pub(crate) fn category(&self, number: usize) -> u8 {
        let name = self.rules.select(number as f64).as_string().unwrap_or_default();
        let found = crate::table::CATEGORIES.iter().zip(0..).find(|(known, _)| **known == name);
        found.map_or(5, |(_, n)| n)
    }
}

#[cfg(all(feature = "tables", not(feature = "browser")))]
impl Rules {
    pub(crate) fn of(language: &str) -> Self {
        let locale = language.parse::<icu_locale_core::Locale>().ok();
        let rules =
            locale.and_then(|own| icu_plurals::PluralRules::try_new_cardinal((&own).into()).ok());
        Self { rules }
    }

    pub(crate) fn category(&self, number: usize) -> u8 {
        use icu_plurals::PluralCategory::{Few, Many, One, Other, Two, Zero};
        let found = self.rules.as_ref().map(|rules| rules.category_for(number));
        match found.unwrap_or(Other) {
            Zero => 0,
            One => 1,
            Two => 2,
            Few => 3,
            Many => 4,
            Other => 5,
        }
    }
}

#[cfg(not(any(feature = "tables", feature = "browser")))]
impl Rules {
    pub(crate) fn of(_: &str) -> Self {
        Self {}
    }

    pub(crate) fn category(&self, number: usize) -> u8 {
        if number == 1 { 1 } else { 5 }
    }
}
