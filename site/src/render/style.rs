//! The one style sheet of a site.

use super::asset::Asset;
use crate::brand::Brand;

/// The style sheet of all sites, with the colors of the city at its end.
pub(super) fn of_site(style: &str, brand: &Brand) -> Asset {
    Asset::named("site", "css", (style.to_owned() + &brand.css()).into_bytes())
}
