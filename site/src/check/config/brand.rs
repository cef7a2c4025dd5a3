//! The colors of the city, and whether what stands in them or on them can be read.

use crate::brand::{self, Brand};
use crate::color::{Color, TEXT};
use crate::draft::config::BrandDraft;
use crate::draft::{Said, Spanned};
use crate::problem::{piece, problems};

use super::super::findings::Findings;

problems! {
    BAD_COLOR = "bad-color", Error {
        what: "A color under `[extra.brand]` is not written as a color.",
        why: "It goes into the style sheet of the site as it is.",
        bad: [piece::config("[extra.brand]\naccent = \"dark blue\"")],
        good: [piece::config("[extra.brand]\naccent = \"#0a5585\"")],
    }

    BRAND_CONTRAST = "brand-contrast", Error {
        what: "A color under `[extra.brand]` cannot be read well on what it stands on.",
        why: "People with low vision, and everybody in bright sun, need a contrast of at least 4.5 \
              between words and what is behind them.",
        bad: [piece::config("[extra.brand]\naccent = \"#7fb8e0\"")],
        good: [piece::config("[extra.brand]\naccent = \"#0a5585\"")],
    }
}

/// The colors that are named. One that cannot be read is a finding.
pub(super) fn brand(said: &Said<BrandDraft>, found: &mut Findings<'_>) -> Brand {
    let Some(said) = said else { return Brand::default() };
    let said = said.get_ref();
    let brand = Brand {
        accent: color(&said.accent, found),
        accent_dark: color(&said.accent_dark, found),
        banner: color(&said.banner, found),
        on_banner: color(&said.on_banner, found),
    };
    let [light, dark] = [brand::LIGHT, brand::DARK].map(brand::surfaces);
    let page = Text { of: "`accent`", on: "light pages", surfaces: &light, end: Color::BLACK };
    page.check(brand.accent.zip(said.accent.as_ref()), found);
    let page = Text { of: "`accent_dark`", on: "dark pages", surfaces: &dark, end: Color::WHITE };
    page.check(brand.accent_dark.zip(said.accent_dark.as_ref()), found);
    if let Some(banner) = brand.banner {
        let banner =
            Text { of: "`on_banner`", on: "`banner`", surfaces: &[banner], end: banner.on() };
        banner.check(brand.on_banner.zip(said.on_banner.as_ref()), found);
    }
    brand
}

fn color(said: &Said<String>, found: &mut Findings<'_>) -> Option<Color> {
    let said = said.as_ref()?;
    let color = Color::read(said.get_ref());
    if color.is_none() {
        let message = format!("`{}` is not a color", said.get_ref());
        let problem = BAD_COLOR.at(found.of(said), message);
        found.add(problem.help("write it as six digits after `#`, like `#0a5585`"));
    }
    color
}

/// Text in a color, and what it stands on.
struct Text<'a> {
    of: &'a str,
    on: &'a str,
    surfaces: &'a [Color],
    /// Which way it has to change when it cannot be read.
    end: Color,
}

impl Text<'_> {
    fn check(&self, named: Option<(Color, &Spanned<String>)>, found: &mut Findings<'_>) {
        let Some((color, said)) = named else { return };
        let contrasts = self.surfaces.iter().map(|surface| color.contrast(*surface));
        let least = contrasts.fold(f64::INFINITY, f64::min);
        if least >= TEXT {
            return;
        }
        // Rounded down: a contrast of 4.49 is not one of 4.5.
        let least = (least * 10.0).floor() / 10.0;
        let message = format!(
            "{} {color} cannot be read well on {}: its contrast is {least:.1}, and text needs {TEXT}",
            self.of, self.on
        );
        let shade = color.readable(self.end, self.surfaces);
        let help = format!("write `{shade}`, the nearest shade that can be read");
        found.add(BRAND_CONTRAST.at(found.of(said), message).help(help));
    }
}
