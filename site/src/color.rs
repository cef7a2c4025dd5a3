//! Colors and how well one can be read on another: WCAG 2.2's contrast, and the nearest
//! shade of a color that has enough of it.

use std::fmt;

/// A color of a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Color([u8; 3]);

/// What text needs on what it stands on.
pub const TEXT: f64 = 4.5;

impl Color {
    /// Black.
    pub const BLACK: Self = Self([0; 3]);
    /// White.
    pub const WHITE: Self = Self([255; 3]);

    /// Reads `#rgb` or `#rrggbb`.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let digit = |n: usize| digits.get(n..=n).and_then(|one| u8::from_str_radix(one, 16).ok());
        let channel = |n: usize| match digits.len() {
            3 => digit(n).map(|one| one * 17),
            6 => Some(digit(2 * n)? * 16 + digit(2 * n + 1)?),
            _ => None,
        };
        Some(Self([channel(0)?, channel(1)?, channel(2)?]))
    }

    /// Its red, green and blue.
    #[must_use]
    pub fn channels(self) -> [u8; 3] {
        self.0
    }

    /// The color in the middle of two.
    #[must_use]
    pub fn between(self, other: Self) -> Self {
        let [red, green, blue] = [0, 1, 2].map(|n| self.0[n].midpoint(other.0[n]));
        Self([red, green, blue])
    }

    /// Relative luminance: 0 for black, 1 for white.
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let part = f64::from(channel) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The contrast of two colors: 1 for none, 21 for black on white.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Black or white, whichever reads better on it; at least 4.5 on any color.
    #[must_use]
    pub fn on(self) -> Self {
        if self.contrast(Self::WHITE) >= self.contrast(Self::BLACK) {
            Self::WHITE
        } else {
            Self::BLACK
        }
    }

    /// The nearest shade towards an end that text may have on every one of some surfaces.
    #[must_use]
    pub fn readable(self, end: Self, surfaces: &[Self]) -> Self {
        let reads = |one: &Self| surfaces.iter().all(|surface| one.contrast(*surface) >= TEXT);
        (0..=100).map(|step| self.towards(end, step)).find(reads).unwrap_or(end)
    }

    /// So many hundredths of the way to another color.
    fn towards(self, end: Self, hundredths: u16) -> Self {
        let mut mixed = self.0;
        for (from, to) in mixed.iter_mut().zip(end.0) {
            let sum = u16::from(*from) * (100 - hundredths) + u16::from(to) * hundredths;
            *from = u8::try_from(sum / 100).unwrap_or(u8::MAX);
        }
        Self(mixed)
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::{Color, TEXT};

    fn color(text: &str) -> Color {
        Color::read(text).unwrap()
    }

    #[test]
    fn colors_are_read_and_written() {
        assert_eq!(color("#0A5585").to_string(), "#0a5585");
        assert_eq!(color("#fc0").to_string(), "#ffcc00");
        for wrong in ["", "#", "0a5585", "#0a558", "#0a5585ff", "#gg0000", "red", "#é12", "#+1+1+1"]
        {
            assert_eq!(Color::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        assert!((Color::BLACK.contrast(Color::WHITE) - 21.0).abs() < 1e-9);
        assert!((color("#767676").contrast(Color::WHITE) - 4.54).abs() < 0.01);
        assert!(color("#777").contrast(Color::WHITE) < TEXT);
    }

    #[test]
    fn every_color_has_one_that_reads_on_it() {
        for n in 0..=255_u8 {
            for grey in [[n, n, n], [n, 0, 255 - n], [255 - n, n, 0]] {
                let color = Color(grey);
                assert!(color.contrast(color.on()) >= TEXT, "{color}");
            }
        }
    }

    #[test]
    fn the_nearest_readable_shade_reads() {
        let surfaces = [Color::WHITE, color("#f2f5f7")];
        let shade = color("#ffcc00").readable(Color::BLACK, &surfaces);
        assert!(surfaces.iter().all(|surface| shade.contrast(*surface) >= TEXT), "{shade}");
        assert_eq!(color("#0a5585").readable(Color::BLACK, &surfaces), color("#0a5585"));
    }
}
