//! The one style sheet of a site, bundled by the build script.

use super::asset::Asset;
use crate::brand::Brand;

const SHEET: &str = include_str!(concat!(env!("OUT_DIR"), "/site.css"));

/// The style sheet, minified, with the colors of the city at its end.
pub(super) fn context(brand: &Brand) -> Asset {
    Asset::named("site", "css", (SHEET.to_owned() + &brand.css()).into_bytes())
}

#[cfg(test)]
mod tests {
    use super::SHEET;

    /// What visitors load at most, as hosts send it.
    const BUDGET: usize = 8_000;

    #[test]
    fn the_sheet_is_small_and_loads_nothing() {
        let mut packed = Vec::new();
        let params = brotli::enc::BrotliEncoderParams::default();
        brotli::BrotliCompress(&mut SHEET.as_bytes(), &mut packed, &params).unwrap();
        assert!(packed.len() <= BUDGET, "{} bytes", packed.len());
        assert!(!SHEET.contains("url(") && !SHEET.contains("@import"));
    }

    #[test]
    fn the_sheet_holds_the_pages_and_the_components() {
        assert!(SHEET.contains("--space-1") && SHEET.contains(".finder"));
    }
}
